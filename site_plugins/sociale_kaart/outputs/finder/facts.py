"""What it takes to come in, as bits: for each question whether the answer is known to be yes, or known to be no."""

from __future__ import annotations

from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.reading.voorziening import Drempel, Voorziening

# The order of the bits; templates/assets/js/finder/unpack.mjs has the same.
QUESTIONS = ("gratis", "inloop", "verwijzing", "legitimatie", "anoniem", "rolstoel")
# Bits beside them: you choose what you pay; partly for wheelchairs; closed for now; comes to you or helps by phone;
# the address is secret; checked too long ago.
VRIJ, DEELS, GESLOTEN, KOMT, GEHEIM, OUD = (1 << bit for bit in range(6))


def yes_and_no(v: Voorziening) -> tuple[int, int]:
    """The questions that are answered in the reader's favour, and those that are answered otherwise."""
    said = _answers(v)
    return _bits(said, True), _bits(said, False)


def other(catalogue: Catalogue, v: Voorziening, is_secret: bool) -> int:
    """What else a row must say."""
    found = {
        VRIJ: v.drempel.kosten == "vrije-bijdrage",
        DEELS: v.toegankelijk.rolstoel == "deels",
        GESLOTEN: v.status == "tijdelijk-gesloten",
        KOMT: bool(v.werkgebied),
        GEHEIM: is_secret,
        OUD: catalogue.is_stale(v),
    }
    return sum(bit for bit, holds in found.items() if holds)


def _bits(said: tuple[bool | None, ...], wanted: bool) -> int:
    return sum(1 << bit for bit, answer in enumerate(said) if answer is wanted)


def _answers(v: Voorziening) -> tuple[bool | None, ...]:
    """One answer for each of QUESTIONS; None where nobody has said."""
    d: Drempel = v.drempel
    said: dict[str, bool | None] = {
        # Who chooses what to pay may choose nothing: a reader without money can come in. The row says which it is.
        "gratis": None if d.kosten == "onbekend" else d.kosten in ("gratis", "vrije-bijdrage"),
        "inloop": "inloop" in d.aanmelden if d.aanmelden else None,
        "verwijzing": None if d.verwijzing == "onbekend" else d.verwijzing == "niet-nodig",
        "legitimatie": None if d.legitimatie == "onbekend" else d.legitimatie == "niet-nodig",
        "anoniem": None if d.anoniem == "onbekend" else d.anoniem == "ja",
        # "In part" is neither: whether it will do depends on the reader's own chair.
        "rolstoel": {"ja": True, "nee": False}.get(v.toegankelijk.rolstoel),
    }
    return tuple(said[question] for question in QUESTIONS)


def everyone(groups: list[str]) -> int:
    """The number of the group that is everyone, by the data model's own id for it; -1 when there is none."""
    return groups.index("iedereen") if "iedereen" in groups else -1


def ages(v: Voorziening) -> tuple[Any, Any] | None:
    """From what age, and below what age; -1 where there is no limit."""
    if not v.leeftijd:
        return None
    van, tot = (-1 if age is None else age for age in (v.leeftijd.van, v.leeftijd.tot))
    return van, tot
