"""The pages of places in one language, and those that lead to them: (address below the site's root, HTML)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.codes import code_of
from sociale_kaart.outputs.pages.lists import Lijst, Lists
from sociale_kaart.outputs.pages.place_facts import PlaceFacts
from sociale_kaart.outputs.pages.plek import plek, summary
from sociale_kaart.outputs.pages.wegwijzer import Wegwijzer
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.neighbours import Neighbour
from sociale_kaart.rendering.crisis import Crisis, crisis, every_line
from sociale_kaart.rendering.frame import File, Frame
from sociale_kaart.rendering.layout import Urls
from sociale_kaart.rendering.shell import Shell
from sociale_kaart.rendering.site_addresses import prefix, site_name

Facts = Callable[[], PlaceFacts]  # of a place: worked out when the first of its pages is made
Last = Callable[[str], File | None]  # a page as it is in the last site, by the name of its file
STAY = "talen"  # behind the # of a short code: no language, so the reader chooses (taalkeuze.mjs)


def no_page(_: str) -> None:
    """Each is made."""


@dataclass(frozen=True)
class Pages:
    """The pages of one language."""

    catalogue: Catalogue
    language: str
    urls: Urls

    def list_files(self) -> Iterator[File]:
        """A list of each theme, each kind and each area, and the further pages of all places by letter."""
        yield from self._lists_of(islice(self.lists.letters(), 1, None))
        yield from self._lists_of(self.lists.all())
        self.lists.forget()

    def _lists_of(self, found: Iterable[Lijst]) -> Iterator[File]:
        for lijst in found:
            crisis = self.crisis if lijst.eerste in self._crisis_addresses else []
            values = {"crisis": crisis, "lijnen": [] if lijst.groepen else self._who_know(lijst.address)}
            html = self.frame.render("pages/lijst.html", lijst.diepte, lijst, values)
            lead, shell = lijst.uitleg or lijst.kop, self._shell(lijst.diepte)
            yield self.frame.page(shell, lijst.address, lijst.titel, lead, "lijst", html, sensitive=lijst.sensitive)

    def _shell(self, diepte: int) -> Shell:
        """Of a list: those of further pages lie one folder deeper."""
        return self.frame.deep if diepte == 2 else self._deeper

    @cached_property
    def _deeper(self) -> Shell:
        return self.frame.layout.shell(3)

    def _who_know(self, address: str) -> list[Crisis]:
        """Whom one can call about a kind that has no place."""
        lines = self.catalogue.woorden.lijnen.values()
        ids = {line.id for line in lines if address in [f"categorie/{id}/" for id in line.categorie]}
        return [one for one in every_line(self.frame) if one.id in ids]

    def choice_files(self) -> Iterator[File]:
        """Pages that help to choose."""
        secret = [c for c in self.catalogue.woorden.categorieen.values() if c.is_secret]
        yield from Wegwijzer(self.frame, self.crisis, frozenset(t for c in secret for t in c.thema)).files()

    def place_files(self, voorziening: Voorziening, facts: Facts, last: Last = no_page) -> Iterator[File]:
        """The page of a place, and for each of its former addresses a page that leads there; those of the last site
        where it has them.
        """
        address = f"plek/{voorziening.id}/"
        yield last(self._file(address)) or self._place(voorziening, facts())
        for old in (f"plek/{old}/" for old in voorziening.oude_namen):
            yield last(self._file(old)) or self._moved(old, voorziening, facts())
        for code in _codes(voorziening):
            places = self.catalogue.codes[code]
            if len(places) > 1 and places[0].id == voorziening.id:  # once: no file is written over another
                yield last(self._file(f"p/{code}/")) or self._which(code)

    def _place(self, voorziening: Voorziening, facts: PlaceFacts) -> File:
        about, address = (self.catalogue, voorziening, self.language), f"plek/{voorziening.id}/"
        html = self.frame.render("pages/plek.html", 2, facts, plek(*about, facts))
        naam, sensitive = voorziening.naam, facts.sensitive
        keuze = self._choice_of(voorziening)
        return self.frame.page(
            self.frame.deep, address, naam, summary(*about), "plek", html, sensitive=sensitive, keuze=keuze
        )

    def code_files(self, voorziening: Voorziening, facts: Facts, last: Last = no_page) -> Iterator[File]:
        """What leads from the short codes of a place to its page in this language, on a phone that keeps the site.

        The site itself has each code once for all languages (language_choice.py).
        """
        for code in _codes(voorziening):
            if len(self.catalogue.codes[code]) == 1:
                yield last(self._file(f"p/{code}/")) or self._moved(f"p/{code}/", voorziening, facts())

    def _moved(self, old: str, voorziening: Voorziening, facts: PlaceFacts) -> File:
        return self.frame.moved(old, f"plek/{voorziening.id}/", voorziening.naam, sensitive=facts.sensitive)

    def _file(self, address: str) -> str:
        """The name of the file of a page."""
        return f"{self.frame.layout.prefix}{address}index.html"

    def _choice_of(self, voorziening: Voorziening) -> str:
        """Where the languages of a place are listed: where its short code leads, told not to lead on."""
        code = code_of(voorziening.id)
        return f"p/{code}/#{STAY}" if len(self.catalogue.codes[code]) == 1 else ""

    def neighbour_files(self, neighbour: Neighbour, facts: Facts, last: Last = no_page) -> Iterator[File]:
        """The page of a place of another region, which says so and leads to its own page there."""
        v = neighbour.voorziening
        yield last(self._file(f"plek/{v.id}/")) or self._neighbour(v, facts())

    def _neighbour(self, v: Voorziening, facts: PlaceFacts) -> File:
        about = (self.catalogue, v, self.language)
        html = self.frame.render("pages/plek.html", 2, facts, plek(*about, facts))
        return self.frame.page(
            self.frame.deep, f"plek/{v.id}/", v.naam, summary(*about), "plek", html, sensitive=facts.sensitive
        )

    def _which(self, code: str) -> File:
        """Two places of one short code: the reader knows which of them is meant."""
        rows = [self.lists.row(place, 2) for place in self.catalogue.codes[code]]
        html, title = self.frame.render("pages/welke.html", 2, {"rijen": rows}), self.frame.say("Which place?")
        return self.frame.page(self.frame.deep, f"p/{code}/", title, title, "lijst", html, sensitive=True)

    @cached_property
    def frame(self) -> Frame:
        return Frame(self.catalogue, self.language, self.urls)

    @cached_property
    def lists(self) -> Lists:
        return Lists(self.frame)

    @cached_property
    def crisis(self) -> list[Crisis]:
        return crisis(self.frame)

    @cached_property
    def _crisis_addresses(self) -> set[str]:
        """Lists on which someone in danger may land: kinds of places with a secret address, and their themes."""
        secret = [c for c in self.catalogue.woorden.categorieen.values() if c.is_secret]
        return {f"categorie/{c.id}/" for c in secret} | {f"thema/{t}/" for c in secret for t in c.thema}

    def home(self) -> File:
        frame, regio = self.frame, self.catalogue.regio
        values = {
            "kop": frame.say("Help and open places in %(region)s") % {"region": regio.regio},
            "inleiding": frame.lead,
            "aantal": len(self.catalogue.voorzieningen),
            "crisis": self.crisis,
            "te_bewaren": regio.is_keepable,
            "leestalen": " ".join(self.catalogue.aangeboden_talen) if len(self.catalogue.aangeboden_talen) > 1 else "",
            "met_regelingen": bool(self.catalogue.lopende_regelingen),
            "met_gebeurtenissen": bool(self.catalogue.levensgebeurtenissen),
        }
        html = frame.render("pages/home.html", 0, values)
        shell = frame.layout.shell(0, met_manifest=regio.is_keepable)
        return frame.page(shell, "", site_name(self.catalogue, self.language), frame.lead, "home", html)

    def my_list(self) -> File:
        """What a reader keeps on her own phone; `nederlands` is where the Dutch pages are, to print beside hers."""
        frame, has_dutch = self.frame, self.language != "nl" and "nl" in self.catalogue.regio.talen
        names = frame.layout.names
        root = frame.layout.places(1)["root"]
        dutch = root + prefix(self.catalogue, "nl") if has_dutch else None
        values = {
            "nederlands": dutch,
            "site_naam": names.site_naam,
            "today": names.today,
            "is_sample": names.is_sample,
        }
        html, title = frame.render("pages/mijn-lijst.html", 1, values), frame.say("My list")
        return frame.page(frame.layout.shell(1), "lijst/", title, title, "mijn-lijst", html)


def _codes(voorziening: Voorziening) -> dict[str, None]:
    """By its present name and those of before."""
    return dict.fromkeys(map(code_of, (voorziening.id, *voorziening.oude_namen)))
