"""The figures worked out once more, from what programs get (voorzieningen.json) and with nothing of ours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

Json = Mapping[str, Any]
WANTED = {
    "gratis": ("kosten", {"gratis", "vrije-bijdrage"}, {"betaald"}),
    "verwijzing": ("verwijzing", {"niet-nodig"}, {"huisarts", "buurtteam", "anders"}),
    "legitimatie": ("legitimatie", {"niet-nodig"}, {"nodig"}),
    "anoniem": ("anoniem", {"ja"}, {"nee"}),
    "kinderen-mee": ("kinderen_mee", {"ja"}, {"nee"}),
    "huisdier-mee": ("huisdier_mee", {"ja"}, {"nee"}),
}


def ways(place: Json) -> Iterator[Json]:
    yield place
    for one in place.get("aanbod", ()):
        if "soort" not in one:
            continue
        steps = dict(place.get("drempel", {}))
        if one["soort"] == "meedoen":
            steps.pop("kosten", None)
        own = {key: one[key] for key in ("categorie", "talen", "openingstijden") if key in one}
        yield {**place, **own, "drempel": steps | one.get("drempel", {})}


def answers(way: Json, today: date) -> dict[str, bool | None]:
    said = way.get("drempel", {})
    found: dict[str, bool | None] = {}
    for id, (key, yes, no) in WANTED.items():
        found[id] = True if said.get(key) in yes else False if said.get(key) in no else None
    entering = said.get("aanmelden", [])
    found["inloop"] = "inloop" in entering if entering else None
    found["rolstoel"] = _yes_no(way.get("toegankelijk", {}).get("rolstoel"))
    found["ervaringsdeskundigen"] = _yes_no(way.get("ervaringsdeskundigen"))
    return found | _times(way, today)


def _yes_no(said: Any) -> bool | None:
    return said == "ja" if said in ("ja", "nee") else None


def _times(way: Json, today: date) -> dict[str, bool | None]:
    if "openingstijden" not in way:
        return dict.fromkeys(("avond", "weekend", "zondag"))
    spans = [tuple(map(datetime.fromisoformat, pair)) for pair in way["openingstijden"]["perioden"]]
    last = datetime.combine(today + timedelta(days=28), datetime.min.time())
    soon = [(begin, end) for begin, end in spans if begin < last]
    return {
        "zondag": any(begin.isoweekday() == 7 for begin, _ in soon),
        "weekend": any(begin.isoweekday() > 5 for begin, _ in soon),
        "avond": any(_evening(begin, end) for begin, end in soon if begin.isoweekday() < 6),
    }


def _evening(begin: datetime, end: datetime) -> bool:
    six = begin.replace(hour=18, minute=0)
    return end - max(begin, six) >= timedelta(hours=1)


@dataclass(frozen=True)
class Place:
    """`ways`: the kinds of each way in, and what is said of it."""

    areas: frozenset[str]
    ways: list[tuple[frozenset[str], dict[str, bool | None]]]


def prepared(places: list[Json], today: date) -> list[Place]:
    return [
        Place(
            frozenset(filter(None, ("", place.get("gebied"), *place.get("werkgebied", ())))) | {""},
            [(frozenset(way["categorie"]), answers(way, today)) for way in ways(place)],
        )
        for place in places
        if place.get("status", "open") == "open"
    ]


def counted(places: list[Place], kinds: frozenset[str], area: str) -> dict[str, Any]:
    """Of one subject, served by `kinds`, in an area ("": all)."""
    total, offers = 0, 0
    tallies: dict[str, list[int]] = {}
    for place in places:
        here = [number for number, (of, _) in enumerate(place.ways) if kinds & of]
        if not here or area not in place.areas:
            continue
        total += 1
        offers += sum(number > 0 for number in here)
        said = [place.ways[number][1] for number in here]
        for id in said[0]:
            of_it = [one[id] for one in said]
            row = tallies.setdefault(id, [0, 0, 0])
            row[0 if True in of_it else 2 if None in of_it else 1] += 1
    return {"plekken": total, "aanbod": offers, "maten": tallies}
