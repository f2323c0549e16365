"""The pages that help to choose: what is it about, who is it for, where; each is a page that works by itself.

A page shows a handful of places and leads on to the rest, so what it costs does not depend on how many there are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sociale_kaart.catalogue import is_secret
from sociale_kaart.keuzes import FOLDER, IEDEREEN, Keuze, Keuzes, Plekken
from sociale_kaart.outputs.pages.antwoorden import Antwoord, Keuzelijst, Lijstdeel, Onderwerp, Wie
from sociale_kaart.outputs.pages.lists import Lists
from sociale_kaart.rendering.crisis import Crisis
from sociale_kaart.rendering.frame import File, Frame
from sociale_kaart.rendering.shell import Shell
from sociale_kaart.rendering.whom_to_ask import points_of


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


TITLE = _("Help me choose")
LEAD = _("A few short questions, and you see places that may help you.")
ANYONE = _("It does not matter")
UNKNOWN = _("We do not know who this is for. Ask first.")
FOR, SOMEWHERE = _("For:"), _("Somewhere in %(region)s")


@dataclass(frozen=True)
class Wegwijzer:
    """The pages in one language. `crisis`: the numbers to call; `danger`: the themes on whose pages they appear."""

    frame: Frame
    crisis: list[Crisis]
    danger: frozenset[str]

    def files(self) -> Iterator[File]:
        yield self._start()
        for keuze in self.keuzes.all():
            depth = self._depth(keuze)
            if keuze.groep:
                html = self.frame.render("pages/wegwijzer-lijst.html", depth, self._lijst(keuze))
            else:
                html = self.frame.render("pages/wegwijzer-wie.html", depth, self._wie(keuze))
            yield self.frame.page(
                self._shells[depth], keuze.address, self._title(keuze), self._say(LEAD), "lijst", html
            )

    @cached_property
    def keuzes(self) -> Keuzes:
        return Keuzes(self.frame.catalogue)

    @cached_property
    def _lists(self) -> Lists:
        return Lists(self.frame)

    @cached_property
    def _shells(self) -> dict[int, Shell]:
        return {depth: self.frame.layout.shell(depth) for depth in (1, 2, 3, 4)}

    def _say(self, text: str) -> str:
        return self.frame.say(text)

    def _start(self) -> File:
        words, word = self.frame.catalogue.woorden, self.frame.word
        themas = [
            Onderwerp(
                word(words.themas[id].naam), word(words.themas[id].uitleg), f"t-{id}", self.keuzes.first(id).address
            )
            for id in self.keuzes.themas
        ]
        html = self.frame.render("pages/wegwijzer.html", 1, {"keuzes": themas, "crisis": self.crisis, **self._more})
        return self.frame.page(self._shells[1], f"{FOLDER}/", self._say(TITLE), self._say(LEAD), "lijst", html)

    @property
    def _more(self) -> dict[str, bool]:
        """The ways in that are no theme."""
        catalogue = self.frame.catalogue
        return {
            "met_gebeurtenissen": bool(catalogue.levensgebeurtenissen),
            "met_regelingen": bool(catalogue.lopende_regelingen),
        }

    def _numbers(self, keuze: Keuze) -> list[Crisis]:
        return self.crisis if keuze.thema in self.danger else []

    def _wie(self, keuze: Keuze) -> Wie:
        return Wie(self._chosen(keuze), self._numbers(keuze), self._groups(keuze))

    def _lijst(self, keuze: Keuze) -> Keuzelijst:
        found = self.keuzes.plekken(keuze.thema, keuze.groep, keuze.gebied)
        shown = found.shortened()
        return Keuzelijst(
            gekozen=self._chosen(keuze),
            crisis=self._numbers(keuze),
            gebieden_hier=[] if keuze.gebied else self._areas(keuze),
            regio=self.frame.catalogue.regio.regio,
            aantal=found.known,
            onbekend=len(found.onbekend),
            delen=self._parts(keuze, shown),
            geheim=any(self._is_secret(v.id) for v in (*shown.groep, *shown.iedereen, *shown.elders)),
            meer=found.total - shown.total,
            verder=self._further(keuze),
            gemis_in=f"{keuze.gebied}/" if keuze.gebied else "",
            contactpunten=points_of(self.frame.catalogue, filter(None, [keuze.gebied]), self.frame.language),
        )

    def _chosen(self, keuze: Keuze) -> list[tuple[str, str]]:
        """What was chosen so far, and the address at which to choose otherwise."""
        words, asked = self.frame.catalogue.woorden, bool(self.keuzes.groepen(keuze.thema))
        found = [(self.frame.word(words.themas[keuze.thema].naam), f"{FOLDER}/")]
        if keuze.groep and asked:
            found.append((self._group(keuze.groep), Keuze(keuze.thema).address))
        if keuze.gebied:
            above = Keuze(keuze.thema, keuze.groep).address
            found.append((self.frame.word(words.gebieden[keuze.gebied].naam), above))
        return found

    def _group(self, id: str) -> str:
        return (
            self._say(ANYONE) if id == IEDEREEN else self.frame.word(self.frame.catalogue.woorden.doelgroepen[id].naam)
        )

    def _groups(self, keuze: Keuze) -> list[Antwoord]:
        """The answers to *for whom*: first that it does not matter, then each group with what is known to be for it."""
        all_places = self.keuzes.plekken(keuze.thema, IEDEREEN).total
        counts = {IEDEREEN: all_places, **self.keuzes.groepen(keuze.thema)}
        return [Antwoord(self._group(id), count, Keuze(keuze.thema, id).address) for id, count in counts.items()]

    def _areas(self, keuze: Keuze) -> list[Antwoord]:
        names = self.frame.catalogue.woorden.gebieden
        return [
            Antwoord(self.frame.word(names[id].naam), count, Keuze(keuze.thema, keuze.groep, id).address)
            for id, count in self.keuzes.gebieden(keuze.thema, keuze.groep).items()
        ]

    def _parts(self, keuze: Keuze, shown: Plekken) -> list[Lijstdeel]:
        """The rows below their headings; a list of which there is nothing to say has none."""
        somewhere = self._say(SOMEWHERE) % {"region": self.frame.catalogue.regio.regio}
        parts = [
            ("" if keuze.groep == IEDEREEN else self._for(keuze.groep), shown.groep),
            (self._for(IEDEREEN), shown.iedereen),
            (self._say(UNKNOWN), shown.onbekend),
            (somewhere, shown.elders),
        ]
        depth = self._depth(keuze)
        return [Lijstdeel(kop, [self._lists.row(v, depth) for v in places]) for kop, places in parts if places]

    def _for(self, groep: str) -> str:
        known = self.frame.catalogue.woorden.doelgroepen.get(groep)
        return f"{self._say(FOR)} {self.frame.word(known.naam)}" if known else ""

    def _further(self, keuze: Keuze) -> list[tuple[str, str, str]]:
        """Lists that hold what is not shown: name, address, pictogram."""
        words, word = self.frame.catalogue.woorden, self.frame.word
        found = [(word(words.themas[keuze.thema].naam), f"thema/{keuze.thema}/", f"t-{keuze.thema}")]
        if keuze.gebied:
            found.append((word(words.gebieden[keuze.gebied].naam), f"gebied/{keuze.gebied}/", "plek"))
        return found

    def _title(self, keuze: Keuze) -> str:
        """The window's title: where someone may be in danger, it says nothing about what was looked up."""
        names = [] if keuze.thema in self.danger else [name for name, _address in self._chosen(keuze)]
        return " · ".join([self._say(TITLE), *names])

    def _is_secret(self, id: str) -> bool:
        return id in self._secret

    @cached_property
    def _secret(self) -> frozenset[str]:
        catalogue = self.frame.catalogue
        return frozenset(v.id for v in catalogue.voorzieningen if is_secret(v, catalogue.woorden))

    @staticmethod
    def _depth(keuze: Keuze) -> int:
        return keuze.address.count("/")
