"""The numbers to call in a crisis, as pages show them."""

from __future__ import annotations

from typing import NamedTuple

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
    return Crisis(line.id, number.getoond, number.link, word(line.naam), word(line.wanneer), word(line.kosten))
