"""`/dekking/` says what the figures say, in the reader's language, lightly, and of no secret place where it is."""

from __future__ import annotations

import gzip
import re
from dataclasses import replace
from datetime import date
from random import Random
from statistics import median

import pytest
from coverage_tables import Tables, pages_of

from sociale_kaart.dekking.counting import Dekking, dekking
from sociale_kaart.dekking.subjects import Subject
from sociale_kaart.languages.known import available
from sociale_kaart.outputs.sitemap import addresses
from sociale_kaart.place.adres import Locatie, metres
from sociale_kaart.reading.words import Gebied
from sociale_kaart.rendering.distances import distance
from support.agenda_region import place, with_places
from support.one_fact import region

MOST = 60_000  # bytes packed: the contract


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_the_table_has_a_row_for_each_area_and_the_figures_of_each_theme(language: str) -> None:
    catalogue = region()
    home = "" if language == "nl" else f"{language}/"
    rows = Tables(pages_of(catalogue, language)[f"{home}dekking/index.html"]).tables[0][1:]
    found = dekking(catalogue)
    subjects = (*found.of_kind("alles"), *found.of_kind("thema"))
    expected = [[str(found.cells[area, one].plekken) for one in subjects] for area in found.gebieden]
    assert [row[1:] for row in rows] == expected


def test_what_stands_out_comes_first_with_its_area_and_theme() -> None:
    items = Tables(pages_of(region(), "nl")["dekking/index.html"]).items
    assert any(item.startswith("Zuid, Eten: Wij kennen hiervoor geen plek.") for item in items)


def test_each_bar_stands_beside_its_figures() -> None:
    html = pages_of(region(), "nl")["dekking/index.html"]
    tables = Tables(html).tables
    named = {row[0]: row[2:] for table in tables[2:3] for row in table}
    assert named["’s Avonds"] == ["2", "29", "219"]
    assert named["Rolstoel kan naar binnen"] == ["0", "0", "250"]


def test_each_need_has_its_places_what_fits_and_the_areas_without() -> None:
    found = dekking(region())
    rows = Tables(pages_of(region(), "nl")["dekking/index.html"]).tables[1][1:]
    expected = []
    for need in found.of_kind("nood"):
        cells = {area: found.cells[area, need] for area in found.gebieden}
        tallies = [cells[""].maten[id] for id in ("gratis", "inloop", "avond", "weekend")]
        fits = [f"{tally.ja} ({tally.onbekend})" for tally in tallies]
        without = sum(cell.plekken == 0 for area, cell in cells.items() if area)
        expected.append([str(cells[""].plekken), str(without), *_half_and_farthest(found, need), *fits])
    assert sorted(row[1:] for row in rows) == sorted(expected)
    assert [int(row[1]) for row in rows] == sorted(int(row[1]) for row in rows), "what there is least of comes first"


def test_what_is_on_offer_is_counted_beside_the_places_where_something_is() -> None:
    offers = ("aanbod:", "  - {id: a, naam: {nl: Soep}}", "  - {id: b, naam: {nl: Taalles}}")
    house = place("huis", "naam: Huis", "categorie: huis-van-de-wijk", "gebied: oost", *offers)
    head, *rows = Tables(pages_of(with_places(house), "nl")["dekking/index.html"]).tables[0]
    assert head[1:3] == ["Alle plekken", "Wat er te doen is"]
    assert {row[0]: row[1:3] for row in rows}["Oost"] == ["1", "2"]
    assert "Wat er te doen is" not in Tables(pages_of(region(), "nl")["dekking/index.html"]).tables[0][0]


def _half_and_farthest(found: Dekking, need: Subject) -> tuple[str, str]:
    """Of the ways from all postcodes to the nearest door, each measured to all of them."""
    places = [one.served.v for one in found.plekken[need]]
    doors = [v.locatie for v in places if v.locatie and not v.werkgebied]
    if not doors:
        return "–", "–"
    starts = [Locatie.model_construct(lat=lat, lon=lon) for lat, lon in region().postcodes.values()]
    ways = [1.3 * min(metres(start, door) for door in doors) for start in starts]
    return distance(median(ways), "nl"), distance(max(ways), "nl")


def test_the_languages_of_each_area_stand_beside_what_nobody_has_said() -> None:
    speaking = place("a", "naam: Bank A", "categorie: voedselbank", "gebied: oost", "talen: [nl, tr]")
    silent = place("b", "naam: Bank B", "categorie: voedselbank", "gebied: oost")
    tables = Tables(pages_of(with_places(speaking, silent), "nl")["dekking/index.html"]).tables
    head, *rows = next(table for table in tables if table[0][0] == "Gebied" and "Turks" in " ".join(table[0]))
    assert [name for name in head if not name.startswith(("Nederlands", "Turks"))] == ["Gebied"]
    assert {row[0]: row[1:] for row in rows}["Oost"] == ["1 (1)", "1 (1)"]
    assert {row[0]: row[1:] for row in rows}["Noord"] == ["0 (0)", "0 (0)"]


def test_where_nobody_speaks_of_languages_there_is_no_table_of_them() -> None:
    silent = place("b", "naam: Bank B", "categorie: voedselbank", "gebied: oost")
    assert '<table class="talen">' not in pages_of(with_places(silent), "nl")["dekking/index.html"]


def test_each_area_says_how_many_were_checked_too_long_ago() -> None:
    """And one where none was says nothing of it."""
    new = place("a", "naam: Bank A", "categorie: voedselbank", "gebied: oost")
    assert new.controle
    old = new.model_copy(update={"id": "b", "controle": new.controle.model_copy(update={"datum": date(2019, 1, 1)})})
    html = pages_of(with_places(old, new), "nl")["dekking/index.html"]
    oost, noord = (html.split(f'<details id="in-{id}">')[1].split("</details>")[0] for id in ("oost", "noord"))
    assert "<p>1 plek die te lang geleden is gecontroleerd.</p>" in oost
    assert "gecontroleerd" not in noord


def test_the_four_conditions_say_how_many_places_serve_them_and_what_to_ask() -> None:
    html = pages_of(region(), "nl")["dekking/condities/index.html"]
    found = dekking(region())
    for subject, part in zip(found.of_kind("conditie"), html.split('<ul class="per-gebied">')[1:], strict=True):
        counts = re.findall(r"<b>(\d+)</b>", part.split("</ul>")[0])
        assert counts == [str(found.cells[area, subject].plekken) for area in found.gebieden]
    assert "Wie zien we nooit, en wat houdt hen weg?" in html


def test_a_region_with_one_place_and_one_with_none_have_a_page() -> None:
    one = place("huis", "naam: Huis", "categorie: huis-van-de-wijk", "gebied: oost")
    for catalogue in (with_places(one), with_places()):
        assert "dekking/index.html" in pages_of(catalogue, "nl")


def test_a_region_whose_kinds_say_nothing_of_conditions_counts_none_and_has_no_page_of_them() -> None:
    """Not that nothing serves them."""
    sample = region()
    kinds = {id: kind.model_copy(update={"condities": ()}) for id, kind in sample.woorden.categorieen.items()}
    words = replace(sample.woorden, categorieen=kinds)
    silent = replace(sample, region=replace(sample.region, woorden=words))
    pages = pages_of(silent, "nl")
    assert [*pages] == ["dekking/index.html"]
    assert "dekking/condities/" in addresses(sample)
    assert "dekking/condities/" not in addresses(silent)
    assert "dekking/condities/" not in pages["dekking/index.html"]


def test_a_hundred_areas_are_light() -> None:
    """A table grows with the areas, not with the places, and with nothing squared."""
    throw, spoken = Random(1), [*available()]
    sample = region()
    areas = {f"wijk-{n}": Gebied(id=f"wijk-{n}", naam={"nl": f"Wijk nummer {n}"}) for n in range(100)}
    words = replace(sample.woorden, gebieden=areas)
    kinds = [kind.id for kind in words.categorieen.values() if not kind.is_secret]
    places = tuple(
        place(f"plek-{n}", f"naam: Plek {n}", f"categorie: {throw.choice(kinds)}").model_copy(
            update={"gebied": throw.choice([*areas]), "talen": tuple(throw.sample(spoken, throw.randrange(6)))}
        )
        for n in range(2000)
    )
    catalogue = replace(sample, region=replace(sample.region, woorden=words), voorzieningen=places, uren={})
    html = pages_of(catalogue, "nl")["dekking/index.html"]
    assert len(gzip.compress(html.encode())) <= MOST


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_each_kind_of_place_says_why_it_serves_a_condition(language: str) -> None:
    home = "" if language == "nl" else f"{language}/"
    html = pages_of(region(), language)[f"{home}dekking/condities/index.html"]
    kinds = region().woorden.categorieen.values()
    for kind in kinds:
        assert html.count(kind.waarom[language]) == len(kind.condities), kind.id


def test_what_people_ask_for_stands_once_below_each_condition_that_it_is_about() -> None:
    """With the first kind of place that serves it; what leads to no such kind is not there."""
    catalogue = region()
    parts = pages_of(catalogue, "nl")["dekking/condities/index.html"].split("<section")[1:]
    kinds = catalogue.woorden.categorieen
    for subject, html in zip(dekking(catalogue).of_kind("conditie"), parts, strict=True):
        asked = [
            need
            for need in catalogue.noden.noden.values()
            if subject.id in need.condities and any(subject.id in kinds[id].condities for id in need.categorie)
        ]
        assert asked
        assert html.count("<bdi>") - html.count("<li><bdi>") == len(asked)
    lonely = parts[2].split("<bdi>eenzaam</bdi>")[0].rpartition("<li>")[2]
    assert 'href="../../categorie/buurtkamer/"' in lonely
