"""What stands beside hours is shown beside the proposal; what may take hours away never goes."""

from __future__ import annotations

import pytest

from sociale_kaart.checks.hours import remedy
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.grammar.times import is_too_long
from sociale_kaart.hours.value import DAY, Periode

ASIDES = (
    "tel. 06-10000010", "max. 10 min. per klant", "laatste toegang 11.30 uur", "0800-1234567",
    "max 12 personen", "Dorpsstraat 12",
)  # fmt: skip
RESTRICTIONS = (
    "Niet in de vakanties", "Alleen in juli", "Niet op feestdagen", "Vrijdag gesloten", "In de even weken",
    "Om de week", "Bij mooi weer", "Behalve de laatste", "Wij zijn verhuisd", "Geen inloop in mei", "Winter tot 16 uur",
    "Gewijzigde openingstijden in de kerstvakantie",
)  # fmt: skip
USUAL = read_lines(["di 10:00-12:00"])[0]


@pytest.mark.parametrize("aside", ASIDES)
def test_what_stands_beside_hours_is_left_out_and_shown(aside: str) -> None:
    (problem,) = read_lines([f"di 10.00-12.00 uur, {aside}"])[1]
    assert read_lines([problem.nearest])[0] == USUAL
    assert problem.left_out.strip(".") == aside.strip(".")
    assert aside.strip(".") in remedy(problem).nl


@pytest.mark.parametrize("restriction", RESTRICTIONS)
@pytest.mark.parametrize(
    "form", ["di 10.00-12.00 uur. {}.", "di 10.00-12.00 uur ({})", "di 10.00-12.00 uur; {}", "{}. di 10-12 uur"]
)
def test_what_may_take_hours_away_never_goes(restriction: str, form: str) -> None:
    hours, unreadable = read_lines([form.format(restriction)])
    for problem in unreadable:
        assert problem.is_example or restriction.lower()[-5:] in f"{problem.nearest} {problem.other}".lower()
    assert hours != USUAL


def test_a_part_without_an_end_is_asked_beside_the_rest() -> None:
    (problem,) = read_lines(["Zondag 10.00 uur kerkdienst. Kerk open di t/m za 12.00-16.00 uur."])[1]
    assert problem.asked == "Zondag 10.00 uur kerkdienst"
    assert problem.asked in remedy(problem).nl
    assert problem.asked in remedy(problem).en
    assert {day for regel in read_lines([problem.nearest])[0].regels for day in regel.dagen.dagen} == {1, 2, 3, 4, 5}


@pytest.mark.parametrize(
    "line", ["ma-vr 9-17 uur. Woensdag 13.00 uur later open.", "dagelijks 9-17 uur. Zondag 10.00 uur dienst."]
)
def test_a_part_about_the_same_days_is_not_parted(line: str) -> None:
    (problem,) = read_lines([line])[1]
    assert problem.is_example


@pytest.mark.parametrize(
    ("begin", "end", "asked"),
    [("13:00", "12:00", True), ("9:00", "5:00", True), ("16:00", "10:00", False), ("20:00", "9:00", False),
     ("8:00", "2:00", False), ("14:00", "4:00", False), ("17:00", "12:00", True)],
)  # fmt: skip
def test_hours_that_are_too_long_are_asked(begin: str, end: str, asked: bool) -> None:
    assert bool(read_lines([f"za {begin}-{end}"])[1]) is asked
    minutes = [int(time.split(":")[0]) * 60 for time in (begin, end)]
    assert is_too_long(Periode(minutes[0], minutes[1] + DAY)) is asked


@pytest.mark.parametrize(
    "line",
    ["Gewijzigde openingstijden rond de feestdagen", "In de kerstvakantie aangepaste openingstijden",
     "Openingstijden april t/m oktober", "Afwijkende openingstijden met Pasen", "Openingstijden feestdagen",
     "ma-vr 9-17. Aangepaste openingstijden rond de feestdagen.", "Rond kerst gesloten", "do 10-12 uur (6 x per jaar)"],
)  # fmt: skip
def test_a_title_or_a_guess_is_no_day_on_which_it_is_open(line: str) -> None:
    (problem,) = read_lines([line])[1]
    assert problem.is_example


def test_a_day_keeps_the_times_behind_it_where_a_row_that_nobody_knows_follows() -> None:
    (problem,) = read_lines(["Training senioren: di en do 20.00-21.30, JO13 t/m JO17 ma en wo 18.30-20.00"])[1]
    assert problem.rest == "di en do 20.00-21.30 (Training senioren)"
    assert problem.unread == "JO13 t/m JO17 ma; en wo 18.30-20.00"
