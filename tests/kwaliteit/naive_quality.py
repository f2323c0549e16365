"""How good what is known of a place is, worked out once more from what programs get (voorzieningen.json)."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

Json = Mapping[str, Any]
WEIGHTS = {
    "openingstijden": 5,
    "contact/telefoon": 5,
    "drempel/kosten": 4,
    "drempel/aanmelden": 4,
    "drempel/verwijzing": 3,
    "drempel/legitimatie": 2,
    "talen": 2,
    "toegankelijk/rolstoel": 2,
    "drempel/anoniem": 1,
    "ervaringsdeskundigen": 1,
}


def known(place: Json, path: str) -> bool:
    said: Any = place
    for key in path.split("/"):
        said = said.get(key, {}) if isinstance(said, Mapping) else {}
    if said and said != "onbekend":
        return True
    blocks = [one for one in place.get("aanbod", ()) if "soort" in one]
    return path == "openingstijden" and bool(blocks) and all(one.get("openingstijden") for one in blocks)


def points(place: Json, *, secret: bool, months: int, today: date) -> tuple[int, int, float]:
    """Asked, known, and the part of the latter that still counts."""
    there = "adres" in place or not place.get("werkgebied")
    left_out = set() if there and not secret else {"toegankelijk/rolstoel"}
    asked = {path: weight for path, weight in WEIGHTS.items() if path not in left_out}
    have = sum(weight for path, weight in asked.items() if known(place, path))
    checked = date.fromisoformat(place["controle"]["datum"])
    end = added(checked, months)
    if today <= end:
        return sum(asked.values()), have, 1.0
    return sum(asked.values()), have, max(0.0, 1 - (today - end) / (end - checked))


def added(day: date, months: int) -> date:
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    longest = calendar.monthrange(year, month)[1]
    return date(year, month, day.day) if day.day <= longest else date(year, month, longest) + timedelta(days=1)
