"""What organisations print is read as they mean it, proposed as they mean it, or asked: never something else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml
from hours_calendar import CALENDAR

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import Dag, each_day
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.hours.window import window

CASES = Path(__file__).parent.parent / "cases" / "hours"


def _lines(name: str) -> dict[str, str]:
    found: dict[str, str] = yaml.safe_load((CASES / f"{name}.yml").read_text("utf-8"))
    return found


PRINTED = _lines("zoals-organisaties-het-afdrukken")
LINES = PRINTED | _lines("een-deel-geldt-niet-voor-alles") | _lines("zinnen-zoals-ze-op-sites-staan")
LINES |= _lines("uitzonderingen-lijsten-en-wat-niets-zegt") | _lines("datums-met-hun-naam-en-redenen")
LINES |= _lines("rijen-haakjes-en-een-telefoon-ernaast") | _lines("andere-tekens-en-woorden-voor-hetzelfde")
LINES |= _lines("geplakte-rijen-namen-van-dagen-en-maanden-erachter")
TWO_YEARS = window(CALENDAR, date(2026, 1, 1), 730)


def _days(hours: Openingstijden) -> list[tuple[object, ...]]:
    def seen(day: Dag) -> tuple[object, ...]:
        return day.open, day.op_afspraak, day.op_afstand, day.intake, day.reden

    return list(map(seen, each_day(hours, TWO_YEARS)))


def _meant(meaning: str) -> Openingstijden:
    hours, unreadable = read_lines(meaning.lstrip("? ").split(" | "))
    assert not unreadable
    return hours


def _readings(line: str) -> list[Openingstijden]:
    """How it is read, or the proposals that whoever wrote it can choose from; none when it is asked back."""
    hours, unreadable = read_lines([line])
    if not unreadable:
        return [hours]
    (problem,) = unreadable
    proposals = () if problem.is_example else filter(None, (problem.nearest, problem.other))
    return [read_lines([proposal])[0] for proposal in proposals]


@pytest.mark.parametrize("line", [line for line, meaning in LINES.items() if not meaning.startswith("?")])
def test_a_printed_line_is_read_or_proposed_on_all_days_of_two_years_as_it_is_meant(line: str) -> None:
    assert _days(_meant(LINES[line])) in list(map(_days, _readings(line)))


@pytest.mark.parametrize("line", [line for line, meaning in LINES.items() if meaning.startswith("?")])
def test_what_is_asked_back_is_never_given_another_meaning(line: str) -> None:
    """A pair of proposals is a question too."""
    readings, meaning = _readings(line), LINES[line].lstrip("? ")
    assert len(readings) != 1 or (meaning and _days(_meant(meaning)) == _days(readings[0]))


def test_nine_out_of_ten_printed_lines_are_read_or_proposed_or_rightly_asked() -> None:
    """A line with a meaning behind its question mark could have been read: nobody but us is at a loss."""
    unread = [line for line, meaning in PRINTED.items() if meaning.lstrip("? ") and not _readings(line)]
    assert len(PRINTED) >= 700
    assert len(unread) <= len(PRINTED) // 10
