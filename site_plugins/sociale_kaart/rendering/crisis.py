"""The numbers to call in a crisis, as pages show them."""

from __future__ import annotations

from typing import NamedTuple

from sociale_kaart.languages.catalogues import spoken
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.native import is_checked
from sociale_kaart.reading.words import Hulplijn
from sociale_kaart.rendering.frame import Frame


class Crisis(NamedTuple):
    """A number as it is dialled, whose it is, when to call it and what that costs, in one language."""

    id: str
    nummer: str
    link: str
    naam: str
    wanneer: str
    kosten: str
    nederlands: str  # the same in Dutch, beside a translation that no native speaker has checked


def crisis(frame: Frame) -> list[Crisis]:
    """Those for who cannot wait."""
    return [shown_line(line, frame) for line in frame.catalogue.woorden.crisis.values()]


def every_line(frame: Frame) -> list[Crisis]:
    """All whom one can call, those for a crisis first."""
    return [shown_line(line, frame) for line in frame.catalogue.woorden.lijnen.values()]


def shown_line(line: Hulplijn, frame: Frame) -> Crisis:
    """Anybody whom one can call."""
    word = frame.word
    number = line.nummer
    texts = (line.naam, line.wanneer, line.kosten)
    nederlands = (
        "" if is_checked(spoken(frame.language)) else " · ".join(text[DUTCH] for text in texts if DUTCH in text)
    )
    return Crisis(line.id, number.getoond, number.link, word(texts[0]), word(texts[1]), word(texts[2]), nederlands)
