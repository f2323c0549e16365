"""A later import: what the list said last time, what it says now, and what stands in the file.

What belongs together is compared as one: a street of one source with the number of another would be a wrong address.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

WHERE = ("adres", "locatie", "gebied")
_PARTS = ("contact", "drempel", "toegankelijk")
_NEVER = ("herkomst", "oude_namen")
Units = Mapping[str, Any]


@dataclass
class Merged:
    """`put`: what to write, by unit. `base`: what to remember. `conflicts`, `gone`: units for a person to look at."""

    put: dict[str, Any] = field(default_factory=dict)
    base: dict[str, Any] = field(default_factory=dict)
    conflicts: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)


def units(values: Mapping[str, Any]) -> dict[str, Any]:
    """A place as the pieces that are compared, every value as text."""
    found: dict[str, Any] = {}
    for key, value in values.items():
        if key in _NEVER or value in ("", None, [], {}, ()):
            continue
        if key in WHERE:
            found.setdefault("waar", {})[key] = _text(value)
        elif key in _PARTS and isinstance(value, Mapping):
            found |= {f"{key}.{name}": _text(item) for name, item in value.items()}
        else:
            found[key] = _text(value)
    return found


def merged(base: Units, theirs: Units, ours: Units, doubted: bool) -> Merged:
    """Three ways: only what the list changed and nobody else did is taken over."""
    result = Merged(base=dict(base))
    for unit in dict.fromkeys((*theirs, *base)):
        before = base.get(unit)
        now = _kept(before, theirs.get(unit))
        if now == before:
            continue
        there = _restricted(ours.get(unit), before, now)
        if now is None:
            if not doubted:
                result.gone.append(unit)
        elif there == now:
            result.base[unit] = now
        elif there == before:
            result.put[unit], result.base[unit] = now, now
        elif unit == "controle" and before is not None:
            continue  # somebody looked for themselves, which is worth more than the day of a list
        else:
            result.conflicts.append(unit)
    return result


def _kept(before: Any, now: Any) -> Any:
    """At the same door as before, a spot that the list is silent about now is still the spot."""
    if (
        isinstance(before, dict)
        and isinstance(now, dict)
        and before.get("adres") == now.get("adres")
        and "adres" in now
    ):
        return {**before, **now}
    return now


def _restricted(there: Any, before: Any, now: Any) -> Any:
    """Of an address only what the list speaks of too: how to find the door is the volunteers' own."""
    known = [one for one in (before, now) if isinstance(one, dict)]
    if isinstance(there, dict) and isinstance(there.get("adres"), dict) and known:
        keys = {key for one in known for key in (one.get("adres") or {})}
        own = {key: value for key, value in there["adres"].items() if key in keys or key != "toelichting"}
        return {**there, "adres": own}
    return there


def _text(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _text(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        texts = [_text(item) for item in value]
        return texts[0] if len(texts) == 1 and isinstance(texts[0], str) else texts
    return str(value)
