"""What stands out is true, is sure where it sounds sure, and says how far the nearest is."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from statistics import median

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.dekking.counting import dekking
from sociale_kaart.dekking.findings import LACKS, NOTHING, Finding, findings, first
from sociale_kaart.dekking.in_words import finding_in_words
from sociale_kaart.dekking.on_foot import Spots, distances
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.place.adres import Locatie, metres
from sociale_kaart.place.voorziening import Voorziening
from support.agenda_region import place, with_places
from support.one_fact import region

SUNDAY = next(rule for rule in LACKS if rule.maat == "zondag")


def _found(*places: Voorziening) -> tuple[Finding, ...]:
    catalogue = _catalogue(*places)
    return findings(dekking(catalogue), distances(catalogue))


def _catalogue(*places: Voorziening) -> Catalogue:
    hours = {v.id: read_lines(v.openingstijden)[0] for v in places if v.openingstijden}
    return replace(with_places(*places), uren=hours)


def _house(id: str, area: str, lat: float) -> Voorziening:
    return place(
        id, "naam: Huis", "categorie: huis-van-de-wijk", f"gebied: {area}", f"locatie: {{lat: {lat}, lon: 4.93}}"
    )


def _bank(id: str, area: str, *more: str, lat: float = 52.36) -> Voorziening:
    where = f"locatie: {{lat: {lat}, lon: 4.93}}"
    return place(id, f"naam: Bank {id}", "categorie: voedselbank", f"gebied: {area}", where, *more)


def _of(found: tuple[Finding, ...], area: str, theme: str) -> list[str]:
    return [one.sentence for one in found if (one.gebied, one.thema) == (area, theme)]


def test_where_there_is_nothing_that_is_all_that_is_said() -> None:
    found = _found(_bank("eerste", "oost"))
    assert _of(found, "noord", "eten") == [NOTHING]
    assert NOTHING not in _of(found, "oost", "eten")


def test_it_sounds_sure_only_when_every_place_has_said_it() -> None:
    weekday, silent = "openingstijden: [ma 10:00-12:00]", ""
    assert SUNDAY.known in _of(_found(_bank("a", "oost", weekday)), "oost", "eten")
    both = _found(_bank("a", "oost", weekday), _bank("b", "oost", silent))
    assert SUNDAY.doubted in _of(both, "oost", "eten")
    assert next(one for one in both if one.sentence == SUNDAY.doubted).onbekend == 1


def test_of_what_hardly_anybody_has_said_nothing_stands_out() -> None:
    found = _found(_bank("a", "oost", "openingstijden: [ma 10:00-12:00]"), _bank("b", "oost"), _bank("c", "oost"))
    assert not {SUNDAY.known, SUNDAY.doubted} & {*_of(found, "oost", "eten")}


def test_one_that_is_open_on_sunday_is_enough() -> None:
    found = _found(
        _bank("a", "oost", "openingstijden: [zo 10:00-12:00]"), _bank("b", "oost", "openingstijden: [ma 10:00-12:00]")
    )
    assert SUNDAY.known not in _of(found, "oost", "eten")


def test_the_distance_is_to_one_that_is_as_one_would_wish() -> None:
    """The near one is closed on Sunday; the far one is what counts."""
    near = _bank("a", "oost", "openingstijden: [ma 10:00-12:00]", lat=52.36)
    far = _bank("b", "noord", "openingstijden: [zo 10:00-12:00]", lat=52.40)
    found = _found(near, far)
    one = next(f for f in found if (f.gebied, f.thema, f.sentence) == ("oost", "eten", SUNDAY.known))
    assert one.metres is not None
    assert one.metres > 3000


@pytest.mark.parametrize("seed", range(5))
def test_the_nearest_is_the_nearest(seed: int) -> None:
    throw = Random(seed)

    def spot() -> Locatie:
        return Locatie.model_construct(lat=throw.uniform(52, 53), lon=throw.uniform(4, 6))

    spots, starts = [spot() for _ in range(200)], [spot() for _ in range(50)]
    tree = Spots(spots)
    for start in starts:
        assert tree.metres_to_nearest(start) == min(metres(start, one) for one in spots)
    assert Spots([]).metres_to_nearest(starts[0]) is None


def test_a_way_on_foot_is_longer_than_the_straight_line() -> None:
    """Half of the postcodes of the area have it nearer: the middle one of their ways."""
    bank = _bank("a", "oost", "openingstijden: [ma 10:00-12:00]")
    catalogue = _catalogue(bank, _house("b", "noord", 52.40))
    found = findings(dekking(catalogue), distances(catalogue))
    one = next(f for f in found if f.thema == "eten" and f.sentence == NOTHING and f.metres)
    assert bank.locatie
    centres = [centre for centre in distances(catalogue).centres if centre.gebied == one.gebied]
    straight = [metres(centre.spot, bank.locatie) for centre in centres]
    assert one.metres == pytest.approx(median(straight) * 1.3)


def test_no_area_fills_the_first_list() -> None:
    chosen = first(_found(_bank("a", "oost")))
    areas = [one.gebied for one in chosen]
    assert 0 < len(areas) <= 10
    assert max(map(areas.count, areas)) <= 2


def test_it_is_said_with_area_theme_and_distance_in_the_readers_language() -> None:
    catalogue = region()
    one = Finding("zuidoost", "eten", SUNDAY.known, 1, metres=4200.0)
    assert finding_in_words(one, catalogue, "nl") == (
        "Zuidoost, Eten: Op zondag is geen plek open. De dichtstbijzijnde is ongeveer 4,2 km lopen."
    )
