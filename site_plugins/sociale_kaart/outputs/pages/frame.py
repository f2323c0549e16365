"""What every page of a language needs to be rendered: templates, shared values, the shell around it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from markupsafe import Markup

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.texts import word
from sociale_kaart.outputs.assets import pictogram_names
from sociale_kaart.outputs.pages.environment import day_names, environment
from sociale_kaart.outputs.pages.layout import Layout, Urls
from sociale_kaart.outputs.pages.shell import Shell, marks

File = tuple[str, bytes]
DEPTHS = (0, 1, 2)  # of a page below the home of its language: the home itself, plekken/, plek/<id>/


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

    def render(self, template: str, diepte: int, values: dict[str, Any]) -> str:
        """The content of a page that lies `diepte` folders below the language's home."""
        return environment(self.language).get_template(template).render(self._shared[diepte] | values)

    def page(self, shell: Shell, pad: str, titel: str, omschrijving: str, soort: str, inhoud: str) -> File:
        """The file of the page at address `pad`: `inhoud` in its shell."""
        content = Markup(inhoud)  # noqa: S704 - what our own templates rendered
        name = self.layout.prefix + (pad if pad.endswith(".html") else f"{pad}index.html")
        return shell.page(name, titel=titel, omschrijving=omschrijving, pad=pad, soort=soort, inhoud=content)

    def moved(self, old: str, address: str, naam: str) -> File:
        """A page at the former address `old` that leads to `address`; both two folders deep."""
        absolute = self.layout.names["site_url"] + self.layout.prefix + address
        name = f"{self.layout.prefix}{old}index.html"
        return self._moved.page(name, doel=f"../../{address}", absoluut=absolute, naam=naam)

    @cached_property
    def _moved(self) -> Shell:
        template = environment(self.language).get_template("pages/verhuisd.html")
        return Shell.cut(template.render(marks("doel", "absoluut", "naam")))

    def not_found(self) -> File:
        """404.html, which a server shows at any address."""
        html = self.render_anywhere("pages/niet-gevonden.html", self.layout.root, {})
        return self.page(self.layout.not_found(), "404.html", self.say("This page is not here"), "", "lijst", html)

    def render_anywhere(self, template: str, root: str, values: dict[str, Any]) -> str:
        """The content of a page that is shown at any address, so that its links start at the root of the host."""
        shared = self._values(self.layout.places_from(root))
        return environment(self.language).get_template(template).render(shared | values)

    @cached_property
    def layout(self) -> Layout:
        return Layout(self.catalogue, self.language, self.urls)

    @cached_property
    def deep(self) -> Shell:
        """The shell of most pages: those two folders below the home."""
        return self.layout.shell(2)

    @cached_property
    def _shared(self) -> dict[int, dict[str, Any]]:
        return {diepte: self._values(self.layout.places(diepte)) for diepte in DEPTHS}

    def _values(self, places: dict[str, str]) -> dict[str, Any]:
        """What templates need wherever they are; `places` are the relative addresses of home and root."""
        words, home, sprite = self.catalogue.woorden, places["home"], places["root"] + self.urls.pictogrammen
        ask = [words.categorieen[id] for id in self.catalogue.regio.vraag_aan]
        return places | {
            "pictogrammen": sprite,
            "icons": self._icons(sprite),
            "plattegrond": self.urls.plattegrond,
            "vandaag": self.catalogue.today.isoformat(),
            "staat_woorden": self._state_words,
            "themas": [
                {"id": t.id, "naam": self.word(t.naam), "kleur": t.kleur, "pictogram_id": f"t-{t.id}"}
                for t in words.themas.values()
            ],
            "gebieden": [
                {"id": g.id, "naam": self.word(g.naam), "url": f"{home}gebied/{g.id}/"} for g in words.gebieden.values()
            ],
            "vraag_aan": [{"naam": self.word(c.meervoud or c.naam), "url": f"{home}categorie/{c.id}/"} for c in ask],
        }

    @cached_property
    def _state_words(self) -> Markup:
        template = environment(self.language).get_template("parts/staat.html")
        return Markup(template.render(dagnamen=day_names(self.language)))  # noqa: S704 - our own template

    def _icons(self, sprite: str) -> dict[str, Markup]:
        """The markup of each pictogram, made once for thousands of pages."""
        template = environment(self.language).get_template("parts/pictogram.html")
        names = pictogram_names(self.catalogue)
        return {id: Markup(template.render(sprite=sprite, id=id)) for id in names}  # noqa: S704 - our own template
