"""The checks one by one, where a case in a file says too little."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.checks import CHECKS, run_checks, same_code
from sociale_kaart.checks.colour import contrast_with_white
from sociale_kaart.checks.icon_set import is_pictogram
from sociale_kaart.checks.schematic import Polygon, Schematic, distance
from sociale_kaart.checks.text import bare, masked
from sociale_kaart.problems import Level
from sociale_kaart.reading.places import Entry
from support.places import CHECKED, MINIMAL, context, read

MANY = 250


def _entry(number: int, extra: str = "") -> Entry:
    file = f"data/voorzieningen/plek-{number}.yml"
    entry, problems = read(f"naam: De Meevaart\ncategorie: huis-van-de-wijk\n{extra}{CHECKED}", file)
    assert entry, problems
    return entry


def test_every_check_says_what_it_is_for() -> None:
    assert all(check.__doc__ for check in CHECKS)
    assert len(set(CHECKS)) == len(CHECKS)


def test_a_region_without_places_and_without_a_map_has_nothing_wrong() -> None:
    assert not run_checks(replace(context(), plan={}))


def test_many_places_of_one_name_at_one_spot_are_compared_in_proportion() -> None:
    spot = "locatie: {lat: 52.35, lon: 4.95}\n"
    entries = [_entry(number, spot) for number in range(4 * MANY)]
    assert _seconds(entries) < 9 * _seconds(entries[:MANY]), "four times as many, compared each with each: sixteen"


def _seconds(entries: list[Entry]) -> float:
    begin = time.process_time()
    assert len(run_checks(context(entries))) >= len(entries) - 1
    return time.process_time() - begin


def test_among_thousands_one_code_for_two_places_is_no_error() -> None:
    two = [_named("buurtkamer-molenstraat-3"), _named("buurtkamer-dorpskade-2")]
    crowd = [_named(f"plek-{number}") for number in range(1000)]
    levels = (
        {p.level for p in same_code.check_codes(context(two))},
        {p.level for p in same_code.check_codes(context(two + crowd))},
    )
    assert levels == ({Level.ERROR}, {Level.WARNING})


def _named(id: str) -> Entry:
    entry, problems = read(MINIMAL + CHECKED, f"data/voorzieningen/{id}.yml")
    assert entry, problems
    return entry


@pytest.mark.parametrize(
    ("checked", "stale"),
    [("2025-11-21", False), ("2025-11-20", True), ("2024-02-29", True), ("2026-11-21", False)],
)
def test_a_check_is_stale_after_twelve_months_to_the_day(checked: str, stale: bool) -> None:
    entry, _ = read(f"{MINIMAL}controle: {{datum: {checked}, bron: voorbeeld.nl}}\n")
    assert entry
    assert [p.rule.id for p in run_checks(context([entry]))] == ["controle-verouderd"] * stale


def test_a_check_on_a_leap_day_counts_to_the_first_of_march() -> None:
    entry = _entry(1)
    controle = entry.voorziening.controle.model_copy(update={"datum": date(2024, 2, 29)})
    place = entry.voorziening.model_copy(update={"controle": controle})
    region = context([Entry(place, entry.tree)])
    leap, later = (replace(region, region=replace(region.region, today=date(2025, 3, day))) for day in (1, 2))
    assert "controle-verouderd" not in {p.rule.id for p in run_checks(leap)}
    assert "controle-verouderd" in {p.rule.id for p in run_checks(later)}


def test_the_same_hours_on_other_lines_are_pointed_at_where_they_stand() -> None:
    """Found by scripts/fuzz.py: what was worked out for one place was kept with the line of that place."""
    past = "13 juli 2025 t/m 20 juli 2025 gesloten"
    one, two = _entry(1, f"openingstijden: [onleesbaar, {past}]\n"), _entry(2, f"openingstijden: [{past}]\n")
    found = [p.position.field for p in run_checks(context([one, two])) if p.rule.id == "openingstijden-voorbij"]
    assert found == ["openingstijden.2", "openingstijden.1"]


SQUARE = Polygon.of("x", ((4.0, 52.0), (5.0, 52.0), (5.0, 53.0), (4.0, 53.0)))


@given(st.floats(3.5, 5.5), st.floats(51.5, 53.5))
def test_a_square_contains_what_lies_between_its_sides(lon: float, lat: float) -> None:
    if min(abs(lon - 4), abs(lon - 5), abs(lat - 52), abs(lat - 53)) > 1e-9:
        assert SQUARE.contains((lon, lat)) == (4 < lon < 5 and 52 < lat < 53)


def test_distance_to_an_edge_is_in_metres() -> None:
    assert SQUARE.edge_distance((4.5, 51.999)) == pytest.approx(111.3, rel=0.01)
    assert distance((4.0, 52.0), (4.001, 52.0)) == pytest.approx(68.5, rel=0.01)


@pytest.mark.parametrize("drawn", [{}, {"water": "x"}, {"water": [1, {"lijn": [["a", "b"]]}, {"lijn": 3}, {}]}])
def test_a_map_that_is_no_map_is_no_map(drawn: dict[str, object]) -> None:
    assert Schematic.of(drawn) == Schematic()


def test_contrast() -> None:
    assert contrast_with_white("#ffffff") == pytest.approx(1)
    assert contrast_with_white("#000000") == pytest.approx(21)
    assert contrast_with_white("#767676") == pytest.approx(4.54, abs=0.01)


def test_pictograms_are_those_of_material() -> None:
    assert is_pictogram("material/home-heart")
    assert not is_pictogram("material/home-hart")


def test_names_are_compared_without_accents_capitals_and_marks() -> None:
    assert bare("Café ’t  Ánker!") == bare("cafe 't anker") == "cafe t anker"


def test_a_mask_shows_one_character() -> None:
    assert (masked("Balistraat"), masked("B"), masked("")) == ("B…", "B", "")
