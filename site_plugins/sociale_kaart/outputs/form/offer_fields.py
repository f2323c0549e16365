"""What the form asks of one thing on offer: the keys of its block, with the place's words where they will do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sociale_kaart.outputs.form.velden import FormVeld, field
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.outputs.form.words_offers import AS_PLACE, ASKED, PART_OF, PARTS
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.declaration import UNKNOWN, Asked
from sociale_kaart.place.facts import Fact, by_path
from sociale_kaart.place.keys import every_key

NOT_ASKED = {"id"}  # made of the name, and never changed


def offer_fields(zeg: Voice) -> list[FormVeld]:
    """Every key of a block that is asked, part by part; what is not said is the place's."""
    asked = [(fact, _asked(fact)) for fact in _facts()]
    parts, own = list(PARTS), list(ASKED)
    ordered = sorted(asked, key=lambda one: (parts.index(one[1].step), _place_in(own, one[0].path)))
    return [field(fact, how, zeg, AS_PLACE if fact.path in by_path() else UNKNOWN) for fact, how in ordered]


def _place_in(own: list[str], path: str) -> int:
    """What is asked in words of its own comes first in its part."""
    return own.index(path) if path in own else len(own)


def offer_parts(zeg: Voice) -> list[tuple[str, str]]:
    return [(id, zeg(say)) for id, say in PARTS.items()]


def _facts() -> Iterator[Fact]:
    for path, veld in every_key(Aanbod):
        if veld.declaration and path not in NOT_ASKED:
            yield Fact(path, veld, veld.declaration)


def _asked(fact: Fact) -> Asked:
    if own := ASKED.get(fact.path):
        return own
    there = by_path()[fact.path].declared.asked
    assert there, f"`{fact.path}` is asked nowhere: words for it belong in words_offers.py"
    return replace(there, step=PART_OF[fact.path.partition(".")[0]])
