"""What came and what went between two days, in numbers: names are for `kaart diff`, which knows what is secret."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.dekking.counting import Dekking
from sociale_kaart.dekking.in_words import name_of_area, name_of_theme
from sociale_kaart.problems import Language, Say

PLACES = Say(
    "{area}, {theme}: {before} → {after} plekken, aanbod {offers_before} → {offers_after}",
    "{area}, {theme}: {before} → {after} places, on offer {offers_before} → {offers_after}",
)


@dataclass(frozen=True)
class Difference:
    """(before, after) of the places and of what they offer."""

    gebied: str
    thema: str
    plekken: tuple[int, int]
    aanbod: tuple[int, int]

    def text(self, catalogue: Catalogue, language: Language) -> str:
        values = {
            "area": name_of_area(self.gebied, catalogue, language),
            "theme": name_of_theme(self.thema, catalogue, language),
            "before": self.plekken[0],
            "after": self.plekken[1],
            "offers_before": self.aanbod[0],
            "offers_after": self.aanbod[1],
        }
        return PLACES(language, values)


def changed(before: Dekking, after: Dekking) -> Iterator[Difference]:
    """Per area and theme that there is now; what was not there then had nothing."""
    for gebied in after.gebieden:
        for thema in after.of_kind("thema"):
            then, now = before.cells.get((gebied, thema)), after.cells[gebied, thema]
            places, offers = (then.plekken, then.aanbod) if then else (0, 0)
            if (places, offers) != (now.plekken, now.aanbod):
                yield Difference(gebied, thema.id, (places, now.plekken), (offers, now.aanbod))
