"""Every page of a language that is not prose: (address below the site's root, HTML)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.codes import code_of
from sociale_kaart.languages.texts import say_in
from sociale_kaart.outputs.map.drawing import region_view_box
from sociale_kaart.outputs.map.points import BACKGROUND
from sociale_kaart.outputs.pages.druk import DrukPages
from sociale_kaart.outputs.pages.formulier import form_page
from sociale_kaart.outputs.pages.frame import File, Frame
from sociale_kaart.outputs.pages.layout import Urls, site_name
from sociale_kaart.outputs.pages.lists import Lists
from sociale_kaart.outputs.pages.plek import Plek
from sociale_kaart.reading.voorziening import Voorziening


@dataclass(frozen=True)
class Pages:
    """The pages of one language."""

    catalogue: Catalogue
    language: str
    urls: Urls

    def index_files(self) -> Iterator[File]:
        """Pages that are about many places."""
        yield self._home()
        yield self._all_places()
        yield self._map()
        for address, values in self.lists.all():
            values["crisis"] = self.crisis if address in self._crisis_addresses else []
            html = self.frame.render("pages/lijst.html", 2, values)
            lead = values["uitleg"] or values["kop"]
            yield self.frame.page(self.frame.deep, address, values["kop"], lead, "lijst", html)
        yield from DrukPages(self.frame).files()
        yield form_page(self.frame)
        yield self.frame.not_found()

    def place_files(self, voorziening: Voorziening, facts: dict[str, Any]) -> Iterator[File]:
        """The page of a place, and for its short code and each of its former addresses a page that leads there."""
        plek, address = Plek(self.catalogue, voorziening, self.language, facts), f"plek/{voorziening.id}/"
        html = self.frame.render("pages/plek.html", 2, plek.context())
        yield self.frame.page(self.frame.deep, address, voorziening.naam, plek.summary, "plek", html)
        for old in voorziening.oude_namen:
            yield self.frame.moved(f"plek/{old}/", address, voorziening.naam)
        for id in (voorziening.id, *voorziening.oude_namen):
            yield self.frame.moved(f"p/{code_of(id)}/", address, voorziening.naam)

    @cached_property
    def frame(self) -> Frame:
        return Frame(self.catalogue, self.language, self.urls)

    @cached_property
    def lists(self) -> Lists:
        return Lists(self.frame)

    @cached_property
    def crisis(self) -> list[dict[str, str]]:
        """The numbers to call, as dialled."""
        return [
            {
                "id": n.id,
                "nummer": n.nummer.getoond,
                "link": n.nummer.link,
                "naam": self.frame.word(n.naam),
                "wanneer": self.frame.word(n.wanneer),
                "kosten": self.frame.word(n.kosten),
            }
            for n in self.catalogue.woorden.crisis.values()
        ]

    @cached_property
    def _crisis_addresses(self) -> set[str]:
        """Lists on which someone in danger may land: kinds of places with a secret address, and their themes."""
        secret = [c for c in self.catalogue.woorden.categorieen.values() if c.is_secret]
        return {f"categorie/{c.id}/" for c in secret} | {f"thema/{t}/" for c in secret for t in c.thema}

    def _home(self) -> File:
        frame, regio = self.frame, self.catalogue.regio
        slogan = say_in(regio.slogan, self.language)
        lead = slogan.tekst if slogan else frame.say("Find help, company or something to do near you.")
        values = {
            "kop": frame.say("Help and open places in %(region)s") % {"region": regio.regio},
            "inleiding": lead,
            "aantal": len(self.catalogue.voorzieningen),
            "crisis": self.crisis,
        }
        html = frame.render("pages/home.html", 0, values)
        return frame.page(frame.layout.shell(0), "", site_name(self.catalogue, self.language), lead, "home", html)

    def _all_places(self) -> File:
        frame, values = (
            self.frame,
            {"letters": self.lists.letters(), "aantal": len(self.catalogue.voorzieningen)},
        )
        html, title = frame.render("pages/plekken.html", 1, values), frame.say("All places")
        return frame.page(frame.layout.shell(1), "plekken/", title, title, "lijst", html)

    def _map(self) -> File:
        frame, values = (
            self.frame,
            {
                "region_view_box": region_view_box(self.catalogue.regio),
                "plattegrond_json": BACKGROUND,
                "pictogrammen": self.urls.pictogrammen,
            },
        )
        html, title = frame.render("pages/kaart.html", 1, values), frame.say("Map")
        return frame.page(frame.layout.shell(1, met_kaart=True), "kaart/", title, title, "kaart", html)
