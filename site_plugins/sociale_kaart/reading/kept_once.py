"""What is the same in a place and its file, or in many places, is in memory once: a third of what reading takes."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sociale_kaart.place.deel import Deel
from sociale_kaart.place.voorziening import Voorziening

_ALIKE = ("controle", "drempel", "toegankelijk", "contact")  # parts in which many places say the same, or nothing
_SAID = ("samenvatting", "omschrijving")


def keep_once(place: Voorziening, value: dict[str, Any]) -> None:  # for speed
    """`value`: what its file says."""
    mine = place.__dict__
    for key in _ALIKE:
        try:
            mine[key] = _first(mine[key])
        except TypeError:  # a text in several languages has no hash
            continue
    for key in _SAID:
        if key in value:
            value[key] = _shared(value[key], mine[key])
    offers = value.get("aanbod")
    if isinstance(offers, list) and len(offers) == len(place.aanbod):
        offers[:] = map(_shared, offers, place.aanbod)


def keep_anew() -> None:
    """Nothing is kept for places to come."""
    _first.cache_clear()


def _shared(said: Any, kept: Any) -> Any:
    """What the file says, with the texts of the place where these are the same word for word."""
    if said == kept and [*said] == [*kept]:
        return kept
    if type(said) is dict and type(kept) is dict:
        return {key: kept[key] if kept.get(key) == text else text for key, text in said.items()}
    return said


@lru_cache(maxsize=4096)  # for speed
def _first(part: Deel) -> Deel:
    """The first part that says the same."""
    return part
