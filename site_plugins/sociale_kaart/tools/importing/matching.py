"""The same place twice: within a list, and against what the region has. Nothing is merged; both are shown."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rapidfuzz import fuzz

from sociale_kaart.checks.schematic import distance
from sociale_kaart.checks.text import bare
from sociale_kaart.tools.importing.draft_place import DraftPlace

_ALIKE, _NEAR, _DUMMY, _FAR = 85, 50, 3, 4000
_ANY = frozenset(["de", "het", "t", "een", "stichting", "stg"])
_COMPARED = ("naam", "categorie", "organisatie", "kvk", "adres", "openingstijden", "contact", "omschrijving")


def door(values: Mapping[str, Any]) -> str:
    address = values.get("adres") or {}
    parts = [str(address.get(key, "")) for key in ("straat", "huisnummer", "toevoeging", "plaats")]
    return bare(" ".join(parts)) if parts[1] else ""


def without_dummies(candidates: Sequence[DraftPlace], postcodes: Mapping[str, tuple[float, float]]) -> None:
    """Leave out coordinates that many doors share, or that are far from their postcode."""
    doors: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in candidates:
        spot = one.values.get("locatie")
        if spot:
            doors[spot["lat"], spot["lon"]].add(door(one.values) or one.naam)
    for one in candidates:
        spot = one.values.get("locatie")
        if not spot:
            continue
        shared = len(doors[spot["lat"], spot["lon"]])
        centre = postcodes.get(str((one.values.get("adres") or {}).get("postcode", ""))[:4])
        if shared >= _DUMMY:
            one.notes.doubts.append(f"locatie: {shared} verschillende adressen staan op precies dezelfde plek")
            del one.values["locatie"]
        elif centre and distance((float(spot["lon"]), float(spot["lat"])), (centre[1], centre[0])) > _FAR:
            one.notes.doubts.append("locatie: de plek op de kaart ligt ver van de postcode; een van de twee klopt niet")
            del one.values["locatie"]


def without_shared(candidates: Sequence[DraftPlace]) -> None:
    """Of a place that hides, leave out what leads to another door: a number or an address that others have too."""
    open_ones = [one.values.get("contact", {}) for one in candidates if not one.secret]
    known = {(key, value) for contact in open_ones for key, value in contact.items()}
    for one in candidates:
        contact = one.values.get("contact", {}) if one.secret else {}
        for key in [key for key, value in contact.items() if (key, value) in known]:
            del contact[key]
            one.notes.doubts.append(
                f"contact.{key}: staat ook bij plekken met een adres, en zegt zo misschien waar dit is"
            )


def is_same(one: Mapping[str, Any], other: Mapping[str, Any], *, by_number: bool = False) -> bool:
    """Whether two places may be one: alike in name and at one door, one spot or one telephone.

    `by_number`: also under another name, where the same organisation has the same door. Within one list such rows are
    more likely to be what a place offers.
    """
    if by_number and door(one) and door(one) == door(other) and one.get("kvk") and one.get("kvk") == other.get("kvk"):
        return True
    a, b = (_told_apart_by(str(place.get("naam", ""))) for place in (one, other))
    if fuzz.token_sort_ratio(a, b) < _ALIKE or [*filter(str.isdigit, a)] != [*filter(str.isdigit, b)]:
        return False
    if door(one) and door(other):
        return door(one) == door(other)
    here, there = one.get("locatie"), other.get("locatie")
    if here and there:
        return _metres(here, there) <= _NEAR
    phones = [(place.get("contact") or {}).get("telefoon") for place in (one, other)]
    return a == b or bool(phones[0] and phones[0] == phones[1])


def _told_apart_by(naam: str) -> str:
    """A name without what any name may begin with: `De Ahorn` and `Stichting Ahorn` are `ahorn`."""
    small = bare(naam)
    kept = [word for word in small.split() if word not in _ANY]
    return " ".join(kept) or small


def _metres(here: Mapping[str, Any], there: Mapping[str, Any]) -> float:
    return distance((float(here["lon"]), float(here["lat"])), (float(there["lon"]), float(there["lat"])))


def differences(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    return [key for key in _COMPARED if one.get(key) != other.get(key) and (one.get(key) or other.get(key))]


def refuse_doubles(candidates: Iterable[DraftPlace]) -> None:
    """Of two rows that are one place the first is kept, without what they do not agree on."""
    kept: dict[str, list[DraftPlace]] = defaultdict(list)
    ids: Counter[str] = Counter()
    for one in candidates:
        if one.notes.refused:
            continue
        first = next((other for key in _keys(one) for other in kept[key] if is_same(one.values, other.values)), None)
        if first:
            _set_beside(first, one)
            continue
        ids[one.id] += 1
        if one.id and ids[one.id] > 1:
            one.notes.refused.append("een andere rij heeft hetzelfde nummer (id); welke klopt?")
            continue
        for key in _keys(one):
            kept[key].append(one)


def _keys(one: DraftPlace) -> list[str]:
    """What two rows of one place have in common at least: the door, or the beginning of the name."""
    return [key for key in (door(one.values), "".join(sorted(_told_apart_by(one.naam).split())[:1])) if key]


def _set_beside(first: DraftPlace, second: DraftPlace) -> None:
    different = [] if first.secret or second.secret else differences(first.values, second.values)
    said = f"; verschil in {', '.join(different)}" if different else ""
    second.notes.refused.append(f"lijkt dezelfde plek als rij {first.number} (`{first.naam}`){said}")
    for key in different:
        if key in ("organisatie", "openingstijden", "omschrijving") and key in first.values and key in second.values:
            del first.values[key]
            first.notes.doubts.append(f"{key}: rij {second.number} lijkt dezelfde plek en zegt iets anders")
        if key == "contact" and "contact" in second.values:
            _agreed(first, second)


def _agreed(first: DraftPlace, second: DraftPlace) -> None:
    mine, theirs = first.values.get("contact", {}), second.values["contact"]
    for key in [key for key in mine if theirs.get(key, mine[key]) != mine[key]]:
        del mine[key]
        first.notes.doubts.append(f"contact.{key}: rij {second.number} lijkt dezelfde plek en zegt iets anders")
