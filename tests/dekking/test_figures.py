"""The figures are what one counts by hand in the data that everybody can fetch, and no answer never counts as no."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from naive_coverage import counted, prepared

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.dekking.counting import REGION, Dekking, Tally, dekking
from sociale_kaart.dekking.subjects import Subject
from sociale_kaart.outputs.exports import place_json
from sociale_kaart.reading.inwoners import read_inwoners
from support.agenda_region import many, place, with_places
from support.many_places import many_places
from support.one_fact import region


def _with_offers() -> Catalogue:
    return many(240, 6)


def _many() -> Catalogue:
    return many_places(1000)


@pytest.mark.parametrize("made", [region, _with_offers, _many], ids=["the sample", "with offers", "a thousand"])
def test_every_figure_equals_a_count_over_the_published_data(made: object) -> None:
    catalogue: Catalogue = made()  # type: ignore[operator]
    items = json.loads(json.dumps([place_json.item(catalogue, v) for v in catalogue.voorzieningen]))
    places = prepared(items, catalogue.today)
    found = dekking(catalogue)
    subjects = [one for one in found.subjects if one.kind != "nood"]
    for subject in (*subjects, *found.of_kind("nood")[:5]):
        for area in found.gebieden:
            cell = found.cells[area, subject]
            naive = counted(places, subject.categories, area)
            assert (cell.plekken, cell.aanbod) == (naive["plekken"], naive["aanbod"]), (area, subject)
            for id, expected in naive["maten"].items():
                tally = cell.maten[id]
                assert [tally.ja, tally.nee, tally.onbekend] == expected, (area, subject, id)


def _theme(found: Dekking, id: str) -> Subject:
    return next(one for one in found.of_kind("thema") if one.id == id)


def test_a_place_counts_once_whatever_it_offers_and_fits_by_what_it_offers() -> None:
    house = place(
        "huis",
        "naam: Huis",
        "categorie: huis-van-de-wijk",
        "gebied: oost",
        "drempel: {kosten: betaald}",
        "aanbod:",
        "  - {id: a, naam: {nl: Samen eten}, categorie: buurtrestaurant, drempel: {kosten: gratis}}",
        "  - {id: b, naam: {nl: Soep}, categorie: buurtrestaurant}",
    )
    found = dekking(with_places(house))
    eten = found.cells["oost", _theme(found, "eten")]
    assert (eten.plekken, eten.aanbod) == (1, 2)
    assert eten.maten["gratis"] == Tally(ja=1)
    everything = found.cells[REGION, found.of_kind("alles")[0]]
    assert everything.plekken == 1


def test_what_nobody_has_said_is_neither_yes_nor_no() -> None:
    silent = place("huis", "naam: Huis", "categorie: huis-van-de-wijk", "gebied: oost")
    found = dekking(with_places(silent))
    cell = found.cells["oost", found.of_kind("alles")[0]]
    assert all(tally == Tally(onbekend=1) for tally in cell.maten.values())


def test_a_place_that_comes_to_people_counts_in_each_area_it_comes_to_and_once_in_the_region() -> None:
    van = place("bus", "naam: Bus", "categorie: buurtteam", "werkgebied: [oost, west]")
    found = dekking(with_places(van))
    [everything] = found.of_kind("alles")
    counts = {area: found.cells[area, everything].plekken for area in found.gebieden}
    assert {area for area, count in counts.items() if count} == {REGION, "oost", "west"}
    assert counts[REGION] == 1


def test_a_place_that_is_closed_for_now_is_not_counted() -> None:
    closed = place("huis", "naam: Huis", "categorie: huis-van-de-wijk", "gebied: oost", "status: tijdelijk-gesloten")
    found = dekking(with_places(closed))
    assert found.cells[REGION, found.of_kind("alles")[0]].plekken == 0


def test_a_place_with_a_secret_address_is_in_no_area() -> None:
    sample = region()
    kinds = [kind.id for kind in sample.woorden.categorieen.values() if kind.is_secret]
    hidden = place("opvang", "naam: Opvang", f"categorie: {kinds[0]}")
    found = dekking(replace(sample, voorzieningen=(hidden.model_copy(update={"gebied": "oost"}),), uren={}))
    [everything] = found.of_kind("alles")
    assert found.cells[REGION, everything].plekken == 1
    assert all(found.cells[area, everything].plekken == 0 for area in found.gebieden if area)


def test_places_per_ten_thousand_people_where_it_is_said_how_many_live_there(tmp_path: Path) -> None:
    """A table as CBS gives it: a row of the city, a dot in the thousands, and a dot for what is not known."""
    (tmp_path / "data").mkdir()
    table = "WijkenEnBuurten;AantalInwoners_5\nOost;50.000\nNoord;.\nAmsterdam;900000\nWeesp;900\n"
    (tmp_path / "data" / "inwoners.csv").write_text(table, "utf-8")
    sample = region()
    people, problems = read_inwoners(tmp_path, sample.woorden.gebieden)
    assert people == {"oost": 50_000, "weesp": 900}
    assert [problem.rule.id for problem in problems] == ["inwoners-ontbreken"]
    houses = [place(f"huis-{n}", "naam: Huis", "categorie: huis-van-de-wijk", "gebied: oost") for n in range(3)]
    catalogue = with_places(*houses, place("w", "naam: Huis", "categorie: huis-van-de-wijk", "gebied: weesp"))
    found = dekking(replace(catalogue, region=replace(catalogue.region, inwoners=people)))
    [everything] = found.of_kind("alles")
    assert found.cells["oost", everything].per_10_000 == pytest.approx(0.6)
    assert found.cells["noord", everything].per_10_000 is None, "nobody has said"
    assert found.cells["weesp", everything].per_10_000 is None, "so few that one place looks like many"
    assert found.cells[REGION, everything].per_10_000 is None, "not known of each area"
