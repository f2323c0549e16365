"""What every page of a language needs to be rendered: templates, shared values, the shell around it."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeAlias

from markupsafe import Markup

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.texts import say_in, word
from sociale_kaart.rendering.environment import environment
from sociale_kaart.rendering.layout import Layout, Urls
from sociale_kaart.rendering.seen_by_all import Bestemming, SeenByAll, ThemaTegel, icons
from sociale_kaart.rendering.shell import Shell, marks
from sociale_kaart.rendering.site_addresses import CHOICE, openness_name, site_name
from sociale_kaart.rendering.state_words import state_words
from sociale_kaart.rendering.whom_to_ask import Aanspreekpunt, every_point

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

File = tuple[str, bytes]
# What a template gets: a frozen value, whose fields are the names that it knows; a dict where it is one name or two.
Values: TypeAlias = "Mapping[str, object] | DataclassInstance"


def names_of(values: Values) -> Mapping[str, object]:
    return values if isinstance(values, Mapping) else vars(values)


@dataclass(frozen=True)
class Frame:
    """Renders the pages of one language; what many pages share is made once."""

    catalogue: Catalogue
    language: str
    urls: Urls

    def say(self, text: str) -> str:
        return translations(self.language).gettext(text)

    def word(self, texts: dict[str, str]) -> str:
        return word(texts, self.language)

    def render(self, template: str, diepte: int, *values: Values) -> str:
        """The content of a page `diepte` folders below the language's home."""
        names = dict(self._seen_from(diepte))
        for part in values:
            names |= names_of(part)
        return environment(self.language).get_template(template).render(names)

    def _once(self, diepte: int, template: str, **values: Hashable) -> Markup:
        """A part of a page, kept by all that it was made from: a part is given nothing but `values`, so it cannot
        show what belongs to another place. For what thousands of places have in common: kinds, hours, conditions.
        """
        key = (diepte, template, *values.values())
        made = self._parts.get(key)
        if made is None:
            html = self.render(template, diepte, values).rstrip("\n")
            made = self._parts[key] = Markup(html)  # noqa: S704 - our own template
        return made

    def page(
        self,
        shell: Shell,
        pad: str,
        titel: str,
        omschrijving: str,
        soort: str,
        inhoud: str,
        *,
        sensitive: bool = False,
        keuze: str = "",
    ) -> File:
        """The file of the page at address `pad`: `inhoud` in its shell. The title of a sensitive one says nothing.

        `keuze`: where its languages are listed, if not at the usual address.
        """
        content = Markup(inhoud)  # noqa: S704 - what our own templates rendered
        site = site_name(self.catalogue, self.language)
        title = site if sensitive or titel == site else f"{titel} · {site}"
        about = self.lead if sensitive else omschrijving
        name = self.layout.prefix + (pad if pad.endswith(".html") else f"{pad}index.html")
        return shell.page(
            name, titel=title, omschrijving=about, pad=pad, keuze=keuze or CHOICE + pad, soort=soort, inhoud=content
        )

    @property
    def lead(self) -> str:
        """What the whole site is about, in a sentence."""
        slogan = say_in(self.catalogue.regio.slogan, self.language)
        return slogan.tekst if slogan else self.say("Find help, company or something to do near you.")

    def moved(self, old: str, address: str, naam: str, *, sensitive: bool = False) -> File:
        """A page at the former address `old` that leads to `address`; both two folders deep."""
        naam = site_name(self.catalogue, self.language) if sensitive else naam
        absolute = self.layout.names.site_url + self.layout.prefix + address
        name = f"{self.layout.prefix}{old}index.html"
        return self._moved.page(name, doel=f"../../{address}", absoluut=absolute, naam=naam)

    def not_found(self) -> File:
        """404.html, which a server shows at any address."""
        values = {
            "kortscript": self.urls.assets["kort.js"],
            "kort_talen": " ".join(self.catalogue.aangeboden_talen),
        }
        html = self.render_anywhere("pages/niet-gevonden.html", self.layout.root, values)
        return self.page(self.layout.not_found(), "404.html", self.say("We cannot find this page"), "", "lijst", html)

    def render_anywhere(self, template: str, root: str, values: Values) -> str:
        """The content of a page that is shown at any address, so that its links start at the root of the host."""
        shared = self._values(self.layout.places_from(root))
        return environment(self.language).get_template(template).render({**vars(shared), **names_of(values)})

    @cached_property
    def contactpunten(self) -> tuple[Aanspreekpunt, ...]:
        """Whom to ask, in each area that has somebody."""
        return every_point(self.catalogue, self.language)

    def seen_by_all(self, diepte: int) -> SeenByAll:
        """What every page of that depth gets beside its own values: all that it can know of other places."""
        return self._values(self.layout.places(diepte))

    @property
    def meldt_gemis(self) -> bool:
        """Whether a reader can say that something is not there."""
        return bool(self.catalogue.regio.email and self.catalogue.noden.noden)

    @cached_property
    def layout(self) -> Layout:
        return Layout(self.catalogue, self.language, self.urls)

    @cached_property
    def deep(self) -> Shell:
        """The shell of most pages: those two folders below the home."""
        return self.layout.shell(2)

    def _seen_from(self, diepte: int) -> dict[str, object]:
        """What templates need on pages of that depth, made when the first of them is rendered."""
        if diepte not in self._shared:
            values = self._values(self.layout.places(diepte))
            self._shared[diepte] = {**vars(values), "once": partial(self._once, diepte)}
        return self._shared[diepte]

    @cached_property
    def _moved(self) -> Shell:
        template = environment(self.language).get_template("pages/verhuisd.html")
        return Shell.cut(template.render(marks("doel", "absoluut", "naam")))

    @cached_property
    def _shared(self) -> dict[int, dict[str, object]]:
        return {}

    @cached_property
    def _parts(self) -> dict[tuple[Hashable, ...], Markup]:
        return {}

    def _values(self, places: Mapping[str, str]) -> SeenByAll:
        """`places`: the addresses of home and root."""
        words, home, sprite = self.catalogue.woorden, places["home"], places["root"] + self.urls.pictogrammen
        return SeenByAll(
            home=home,
            root=places["root"],
            pictogrammen=sprite,
            icons=icons(self.catalogue, self.language, sprite),
            plattegrond=self.urls.plattegrond,
            voormij=self.urls.assets["voormij.js"],
            lijnenscript=self.urls.assets["lijnen.js"],
            plekscript=self.urls.plekscripts[self.language],
            statenscript=self.urls.assets["zoek-staten.js"],
            staten=openness_name(self.catalogue, self.language),
            vandaag=self.catalogue.today.isoformat(),
            today=self.catalogue.today,
            met_agenda=self.layout.names.met_agenda,
            staat_woorden=state_words(self.language),
            themas=[ThemaTegel(t.id, self.word(t.naam), t.kleur, f"t-{t.id}") for t in words.themas.values()],
            gebieden=[Bestemming(g.id, self.word(g.naam), f"{home}gebied/{g.id}/") for g in words.gebieden.values()],
            wegen=[
                Bestemming(event.id, self.word(event.naam), f"{home}levensgebeurtenis/{event.id}/")
                for event in self.catalogue.levensgebeurtenissen.values()
                if event.soort != "gebeurtenis"
            ],
            meldt_gemis=self.meldt_gemis,
            met_gesprek=any(kind.dimensies for kind in words.categorieen.values()),
            vraag_per_gebied=self.contactpunten,
            vraag_aan=[self._helper(id, home) for id in self.catalogue.regio.vraag_aan],
        )

    def _helper(self, id: str, home: str) -> Bestemming:
        """Whom to ask when nothing was found: a kind of place, or one place."""
        kind = self.catalogue.woorden.categorieen.get(id)
        if kind:
            return Bestemming(id, self.word(kind.meervoud or kind.naam), f"{home}categorie/{id}/")
        places = (*self.catalogue.voorzieningen, *self.catalogue.gestopt)
        return Bestemming(id, next(place.naam for place in places if place.id == id), f"{home}plek/{id}/")
