"""What a row of the form says, and on which days it is open, is what the grammar reads in the line that it gives."""

from __future__ import annotations

import random
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
from support.form_rows import AHEAD, TODAY, row
from support.node import in_node

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
        "zo 12 december 2026 14:00-17:00",
        "di-ma 09:00-10:00",
    ]
    assert in_node(KEPT, lines) == [["eigen", line] for line in lines]


def test_a_date_keeps_the_day_of_the_week_that_was_written_with_it() -> None:
    lines = ["za 12 december 2026 14:00-17:00", "12 december 2026 14:00-17:00"]
    assert in_node(KEPT, lines) == [["dag", line] for line in lines]
