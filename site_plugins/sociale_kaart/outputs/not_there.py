"""The pages on which a reader says that something is not there: what she needs, one tap to a letter that says so.

The letter is half written: the need and the area, and nothing of who she is. Where a region names no address for
messages, there is no such page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote

from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.texts import Gezegd, word
from sociale_kaart.missed import FOLDER, SOMETHING, SOMEWHERE, line_of
from sociale_kaart.reading.noden import Nood
from sociale_kaart.rendering.frame import File, Frame
from sociale_kaart.rendering.need_names import need_name


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


TITLE = _("This is not there")
LEAD = _("Did you look for something that is not there? Tell us: then we know what is missing.")


@dataclass(frozen=True)
class NietTeVinden:
    """Something that one may miss, as people call it, and the letter that says so."""

    naam: Gezegd
    brief: str


@dataclass(frozen=True)
class Missers:
    """What belongs together, below the name of a theme."""

    anker: str
    kop: str
    noden: Sequence[NietTeVinden]


@dataclass(frozen=True)
class NotTherePage:
    """`gebied`: the name of the area that was chosen, or nothing."""

    kop: str
    inleiding: str
    gebied: str
    groepen: Sequence[Missers]
    anders: str


@dataclass(frozen=True)
class NotTherePages:
    """In the language of `frame`: without an area, and of each area."""

    frame: Frame

    def files(self) -> Iterator[File]:
        if self.frame.meldt_gemis:
            yield self._page(f"{FOLDER}/", 1, SOMEWHERE, "")
            for id, gebied in self.frame.catalogue.woorden.gebieden.items():
                yield self._page(f"{FOLDER}/{id}/", 2, id, self.frame.word(gebied.naam))

    def _page(self, address: str, depth: int, gebied: str, naam: str) -> File:
        say, shell = self.frame.say, self.frame.deep if depth > 1 else self.frame.layout.shell(depth)
        groups = [
            Missers(anker, kop, [self._missing(one, gebied) for one in noden]) for anker, kop, noden in self._groups
        ]
        other = self._letter(SOMETHING, "iets anders", gebied)
        values = NotTherePage(say(TITLE), say(LEAD), naam, groups, other)
        html = self.frame.render("pages/er-niet.html", depth, values)
        return self.frame.page(shell, address, say(TITLE), say(LEAD), "lijst", html)

    def _missing(self, nood: Nood, gebied: str) -> NietTeVinden:
        dutch, own = (need_name(self.frame.catalogue, nood.id, code) for code in (DUTCH, self.frame.language))
        return NietTeVinden(own, self._letter(nood.id, dutch.tekst, gebied))

    def _letter(self, nood: str, naam: str, gebied: str) -> str:
        """In Dutch, for who reads it: short, because a page has some hundred of them."""
        area = self.frame.catalogue.woorden.gebieden.get(gebied)
        where = f" ({word(area.naam, DUTCH)})" if area else ""
        subject, body = f"Dit is er niet: {naam}{where}", "\r\n".join(("", "", "--", line_of(nood, gebied)))
        to = quote(self.frame.catalogue.regio.email or "", safe="@")
        return f"mailto:{to}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"

    @cached_property
    def _groups(self) -> list[tuple[str, str, list[Nood]]]:
        """The needs below the theme of the first kind that each leads to; the others behind them."""
        themas = self.frame.catalogue.woorden.themas
        found: Mapping[str, list[Nood]] = {id: [] for id in (*themas, "")}
        for nood in self.frame.catalogue.noden.noden.values():
            found[self._theme(nood)].append(nood)
        other = self.frame.say(_("Other things"))
        named = [(id, self.frame.word(themas[id].naam) if id else other, noden) for id, noden in found.items()]
        return [(id or "verder", kop, noden) for id, kop, noden in named if noden]

    def _theme(self, nood: Nood) -> str:
        kinds = self.frame.catalogue.woorden.categorieen
        themes = (kinds[id].thema[0] for id in (*nood.categorie, *nood.weten_meer) if id in kinds and kinds[id].thema)
        return next(themes, "")
