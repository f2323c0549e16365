"""The numbers to call in a crisis, as pages show them."""

from __future__ import annotations

from typing import NamedTuple

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
    word = frame.word
    return [
        Crisis(n.id, n.nummer.getoond, n.nummer.link, word(n.naam), word(n.wanneer), word(n.kosten))
        for n in frame.catalogue.woorden.crisis.values()
    ]
