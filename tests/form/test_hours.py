"""What a row of the form says, and on which days it is open, is what the grammar reads in the line that it gives."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

import pytest

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import each_day
from sociale_kaart.hours.said import say_rule
from sociale_kaart.hours.value import Periode
from sociale_kaart.hours.window import window
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.outputs.form.form_hours import days_off, hours_words
from sociale_kaart.problems import Language
from sociale_kaart.reading.holidays import read_holidays
from support import ROOT
from support.node import in_node

TODAY = date(2026, 11, 21)
AHEAD = 90
CALENDAR = read_holidays(ROOT, "noord")[0]
READ = """
import { compose } from "./templates/assets/js/form/hours.mjs";
import { parse } from "./templates/assets/js/form/hours_read.mjs";
import { sayRow } from "./templates/assets/js/form/hours_words.mjs";
import { comingDays } from "./templates/assets/js/form/hours_echo.mjs";
const { cases, words, calendar, today, ahead } = JSON.parse(readFileSync(0, "utf8"));
say(cases.map((rows) => ({
  lines: rows.map(compose),
  words: rows.map((row) => sayRow(row, words)),
  days: comingDays(rows, calendar, today, ahead),
  again: rows.map((row) => compose(row).map(parse).flatMap(compose)),
})));
"""
KEPT = """
import { compose } from "./templates/assets/js/form/hours.mjs";
import { parse } from "./templates/assets/js/form/hours_read.mjs";
say(JSON.parse(readFileSync(0, "utf8")).map((line) => [parse(line).soort, ...compose(parse(line))]));
"""
TIMES = ["00:00", "06:30", "09:00", "10:15", "12:00", "13:00", "17:00", "21:30", "23:59"]


def periods(rng: random.Random) -> list[list[str]]:
    found: list[list[str]] = []
    for _ in range(rng.choice([1, 1, 2])):
        start = rng.choice(TIMES)
        found.append([start, rng.choice([time for time in [*TIMES, "24:00"] if time != start])])
    return found


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
    return {"soort": kind, **({"van": day(rng), "tijden": periods(rng)} if kind == "dag" else {})}


def cases() -> list[list[dict[str, Any]]]:
    rng = random.Random(24)
    whole = {"soort": "dicht", "wat": "datum", "van": "2026-12-01", "tot": "2026-12-31", "reden": ""}
    return [[whole], *([row(rng) for _ in range(rng.randint(1, 4))] for _ in range(400))]


def merged(found: tuple[Periode, ...]) -> list[list[int]]:
    rows: list[list[int]] = []
    for period in sorted(found):
        if rows and period.begin <= rows[-1][1]:
            rows[-1][1] = max(rows[-1][1], period.einde)
        else:
            rows.append([period.begin, period.einde])
    return rows


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_row_is_what_the_grammar_reads_in_its_line(language: Language) -> None:
    given: dict[str, Any] = {
        "cases": cases(),
        "words": hours_words(language),
        "calendar": days_off(CALENDAR, TODAY, language),
        "today": TODAY.isoformat(),
        "ahead": AHEAD,
    }
    t, view = translations(language), window(CALENDAR, TODAY, AHEAD)
    for rows, said in zip(given["cases"], in_node(READ, given), strict=True):
        lines = [line for part in said["lines"] for line in part]
        assert said["again"] == said["lines"]
        read = [read_lines([line]) for line in lines]
        assert [unreadable for _, unreadable in read] == [()] * len(lines), (rows, lines)
        assert [say_rule(rule, t) for hours, _ in read for rule in hours.regels] == [
            w for p in said["words"] for w in p
        ]
        days = [[merged(one.open), one.reden] for one in each_day(read_lines(lines)[0], view)]
        assert [[one["tijden"], one["reden"]] for one in said["days"]] == days, (rows, lines)


def test_a_line_that_no_row_stands_for_stays_as_it_is() -> None:
    lines = [
        "ma-vr 9-17 uur",
        "Ma-vr 09:00-17:00",
        "laatste vrijdag van de maand 15:00-18:00",
        "zomaar iets",
        "di-ma 09:00-10:00",
    ]
    assert in_node(KEPT, lines) == [["eigen", line] for line in lines]
