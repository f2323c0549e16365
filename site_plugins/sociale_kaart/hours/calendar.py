"""The calendar of days off, for one school-holiday region, from data/feestdagen.yml as nested text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


class UnreadableCalendar(ValueError):  # noqa: N818 - named like Unreadable: data that cannot be read
    """The calendar's file says something that cannot be understood; the text says what, in words for a volunteer."""


@dataclass(frozen=True)
class Vakantie:
    """A school holiday: both days belong to it."""

    id: str
    first: date
    last: date


@dataclass(frozen=True)
class Feestdagen:
    """Days off as far as they are known, that is up to and including `until`.

    `public` gives the id of every public holiday; `uncertain` are the ids that are a day off for some only;
    `names` gives for an id its name per language.
    """

    public: Mapping[date, str]
    school: tuple[Vakantie, ...]
    until: date
    uncertain: frozenset[str] = frozenset()
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def __hash__(self) -> int:
        """Of the parts that are cheap to hash: a calendar is a key in caches."""
        return hash((self.until, len(self.public), len(self.school)))

    def is_certain(self, identifier: str) -> bool:
        return identifier not in self.uncertain

    def span(self, identifier: str, year: int) -> tuple[date, date] | None:
        """The first and the last day of the holiday that begins in `year`; None when the calendar does not have it."""
        school = ((v.first, v.last) for v in self.school if v.id == identifier and v.first.year == year)
        public = ((day, day) for day, name in self.public.items() if name == identifier and day.year == year)
        return next(school, None) or next(public, None)

    def vakantie(self, day: date) -> str:
        """The id of the school holiday on `day`, or ""."""
        return next((v.id for v in self.school if v.first <= day <= v.last), "")


NO_CALENDAR = Feestdagen({}, (), date.min)


def read_calendar(tree: Mapping[str, object], region: str) -> Feestdagen:
    """The calendar for `region` (noord | midden | zuid); `tree` is the YAML with every scalar as text.

    Raises UnreadableCalendar, which names the key.
    """
    public = {_date(day, "feestdagen"): _text(name, day) for day, name in _mapping(tree, "feestdagen").items()}
    regions = _mapping(tree, "schoolvakanties")
    if region not in regions:
        raise UnreadableCalendar(f"schoolvakanties: {region} staat er niet bij, wel {', '.join(regions)}")
    school = tuple(sorted(map(_vakantie, _list(regions, region)), key=lambda vakantie: vakantie.first))
    uncertain = frozenset(_text(name, "onzeker") for name in _list(tree, "onzeker"))
    names = {key: _names(value, key) for key, value in _mapping(tree, "namen").items()}
    return Feestdagen(public, school, _date(tree.get("bekend_tot"), "bekend_tot"), uncertain, names)


def _vakantie(entry: object) -> Vakantie:
    if not isinstance(entry, Mapping):
        raise UnreadableCalendar("schoolvakanties: hier hoort naam, van en tot_en_met te staan")
    name = _text(entry.get("naam"), "naam")
    first, last = _date(entry.get("van"), name), _date(entry.get("tot_en_met"), name)
    if last < first:
        raise UnreadableCalendar(f"schoolvakanties: {name} eindigt op {last}, voordat zij begint op {first}")
    return Vakantie(name, first, last)


def _mapping(tree: Mapping[str, object], key: str) -> Mapping[str, object]:
    value = tree.get(key)
    if not isinstance(value, Mapping):
        raise UnreadableCalendar(f"{key}: ontbreekt, of is geen lijst van namen met waarden")
    return value


def _list(tree: Mapping[str, object], key: str) -> list[object]:
    value = tree.get(key)
    if not isinstance(value, list):
        raise UnreadableCalendar(f"{key}: ontbreekt, of is geen lijst")
    return value


def _names(value: object, key: str) -> dict[str, str]:
    if not isinstance(value, Mapping):
        raise UnreadableCalendar(f"namen: bij {key} hoort een naam per taal")
    return {str(language): _text(name, key) for language, name in value.items()}


def _text(value: object, key: str) -> str:
    if not isinstance(value, str) or not value:
        raise UnreadableCalendar(f"{key}: hier hoort een woord")
    return value


def _date(value: object, key: str) -> date:
    try:
        return date.fromisoformat(_text(value, key))
    except ValueError as error:
        raise UnreadableCalendar(f"{key}: {value} is geen dag; schrijf een dag als 2026-12-25") from error
