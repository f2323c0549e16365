"""Days beside one word for several, `weekend za`, `werkdagen, zaterdag`: which of them, on top of them, or asked."""

from __future__ import annotations

from itertools import combinations

import pytest

from sociale_kaart.hours.grammar import read_lines

WEEK = ("ma", "di", "wo", "do", "vr", "za", "zo")
GROUPS = {
    "werkdagen": set(range(5)),
    "in het weekend": {5, 6},
    "dagelijks": set(range(7)),
    "doordeweeks": set(range(5)),
}
ROWS = [row for length in (1, 2, 3, 7) for row in combinations(range(7), length)]


def _read(line: str) -> set[int] | None:
    """The days of the only hours; None when it is asked."""
    hours, unreadable = read_lines([line])
    days = [set(regel.dagen.dagen or range(7)) for regel in hours.regels]
    assert len(days) <= 1
    return None if unreadable else days[0]


def _meant(group: set[int], days: set[int], is_listed: bool) -> set[int] | None:
    """Beside the word they only say which; behind a comma they are other days."""
    if is_listed:
        return None if group & days else group | days
    return days if days <= group else None


@pytest.mark.parametrize("word", GROUPS)
@pytest.mark.parametrize("comma", ["", ","])
def test_days_beside_a_word_for_several_say_which_or_are_asked(word: str, comma: str) -> None:
    for row in ROWS:
        days, meant = ", ".join(WEEK[day] for day in row), _meant(GROUPS[word], set(row), bool(comma))
        assert _read(f"{word}{comma} {days} 9:00-12:00") == meant, days
        is_same = set(row) == GROUPS[word]  # za, zo, in het weekend
        assert _read(f"{days}{comma} {word} 9:00-12:00") == (GROUPS[word] if is_same else meant), days


@pytest.mark.parametrize("word", GROUPS)
def test_days_joined_to_a_word_for_several_come_on_top(word: str) -> None:
    for day, name in enumerate(WEEK):
        assert _read(f"{word} en {name} 9:00-12:00") == GROUPS[word] | {day}


@pytest.mark.parametrize("word", GROUPS)
@pytest.mark.parametrize("nth", ["1e", "laatste", "2e en 4e"])
def test_a_counted_day_beside_a_word_for_several_is_asked(word: str, nth: str) -> None:
    for name in WEEK:
        assert _read(f"{word} {nth} {name} van de maand 9:00-12:00") is None
        assert _read(f"{nth} {name} van de maand {word} 9:00-12:00") is None


@pytest.mark.parametrize("turn", ["gesloten", "dicht", "op afspraak", "telefonisch", "inloop"])
def test_with_the_hours_in_front_what_is_said_of_the_last_day_is_asked(turn: str) -> None:
    for row in ("ma, di", "ma en di", "ma-wo, do", "ma t/m wo en do", "ma / di", "ma di", "di t/m za zo"):
        assert _read(f"9:00-12:00 {row} {turn}") is None, row
    for row in ("ma", "ma-wo", "ma t/m wo"):
        assert _read(f"9:00-12:00 {row} {turn}") is not None, row
