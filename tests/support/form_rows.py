"""Rows of opening hours as somebody may fill them in in the form."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

from sociale_kaart.hours.grammar.times import is_too_long
from sociale_kaart.hours.value import DAY, Periode

TODAY = date(2026, 11, 21)
AHEAD = 90
TIMES = ["00:00", "06:30", "09:00", "10:15", "12:00", "13:00", "17:00", "21:30", "23:59"]


def periods(rng: random.Random) -> list[list[str]]:
    found: list[list[str]] = []
    for _ in range(rng.choice([1, 1, 2])):
        start = rng.choice(TIMES)
        found.append([start, rng.choice([time for time in [*TIMES, "24:00"] if is_plausible(start, time)])])
    return found


def is_plausible(start: str, end: str) -> bool:
    """What the form takes for hours: 13:00-12:00 is a slip of the pen."""
    begin, until = (int(time[:2]) * 60 + int(time[3:]) for time in (start, end))
    return start != end and not is_too_long(Periode(begin, until if until > begin else until + DAY))


def day(rng: random.Random) -> str:
    return date.fromordinal(TODAY.toordinal() + rng.randint(0, AHEAD)).isoformat()


def row(rng: random.Random) -> dict[str, Any]:
    """A row as somebody may have filled it in."""
    kind = rng.choices(["week", "dicht", "dag", "afspraak", "altijd"], [8, 4, 2, 1, 1])[0]
    if kind == "week":
        weeks = rng.choice(["", "", "", "1", "2", "3", "4", "-1", "1,3", "2,4", "even", "oneven"])
        asked = rng.random() < 0.2
        times = [["", ""]] if asked and rng.random() < 0.5 else periods(rng)
        days = rng.sample(range(7), rng.randint(1, 7))
        return {"soort": kind, "dagen": days, "welke": weeks, "tijden": times, "afspraak": asked}
    if kind == "dicht":
        what = rng.choice(["feestdagen", "schoolvakanties", "datum", "datum"])
        first, last = sorted([day(rng), day(rng)])
        until = rng.choice(["", last, first])
        reason = rng.choice(["", "zomerstop", "verbouwing", "verhuizing"])
        return {"soort": kind, "wat": what, "van": first, "tot": until, "reden": reason}
    dated = {"van": day(rng), "tijden": periods(rng), "metDag": rng.random() < 0.3}
    return {"soort": kind, **(dated if kind == "dag" else {})}
