"""Whom to call first in an area: where most is to be learnt; and no list or page grows with the number of places."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from cli_run import ERRORS, OK, WRONG_USE, asked, kaart
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.kwaliteit.calls import FEWEST_WITHOUT, MOST, Belrondje, rounds
from sociale_kaart.outputs import language_choice, site
from sociale_kaart.outputs.nakijken import NakijkenPages, belrondjes
from sociale_kaart.outputs.sitemap import addresses
from sociale_kaart.place.voorziening import Voorziening
from support import ROOT
from support.agenda_region import place, with_places
from support.many_places import many_places
from support.one_fact import region

NUMBER = "contact: {telefoon: 020 123 4567}"
DAY = ("--today", "2026-11-21")


def house(id: str, *lines: str, area: str = "oost") -> Voorziening:
    return place(id, f"naam: {id}", "categorie: huis-van-de-wijk", f"gebied: {area}", *lines)


def oost(*places: Voorziening) -> Belrondje:
    catalogue = with_places(*places)
    return next(one for one in rounds(catalogue, catalogue.voorzieningen) if one.gebied == "oost")


def test_where_most_is_to_be_learnt_comes_first() -> None:
    found = oost(
        house("kosten-bekend", NUMBER, "drempel: {kosten: gratis}"),
        house("weinig", NUMBER),
        house("tijden-bekend", NUMBER, "openingstijden: [ma 09:00-12:00]"),
    )
    assert [one.plek.id for one in found.bellen] == ["weinig", "kosten-bekend", "tijden-bekend"]


def test_who_has_no_number_comes_apart_and_who_needs_no_call_is_not_there() -> None:
    complete = house(
        "alles",
        NUMBER,
        "openingstijden: [ma 09:00-12:00]",
        "drempel: {kosten: betaald, aanmelden: [inloop], verwijzing: niet-nodig, legitimatie: nodig, anoniem: nee}",
        "talen: [nl]",
        "toegankelijk: {rolstoel: nee}",
        "ervaringsdeskundigen: nee",
    )
    found = oost(complete, house("stil"))
    assert (found.plekken, [one.plek.id for one in found.bellen]) == (2, [])
    assert [one.plek.id for one in found.zonder_nummer] == ["stil"]


def test_no_list_is_longer_than_ten() -> None:
    numbered = [house(f"met-{n}", NUMBER) for n in range(30)]
    silent = [house(f"zonder-{n}") for n in range(30)]
    both = oost(*numbered, *silent)
    assert (len(both.bellen), len(both.zonder_nummer)) == (MOST, FEWEST_WITHOUT)
    assert len(oost(*silent).zonder_nummer) == MOST, "with nobody to call there is more room"


def test_a_place_that_comes_to_people_is_called_for_each_area() -> None:
    catalogue = with_places(place("bus", "naam: Bus", "categorie: buurtteam", "werkgebied: [oost, west]", NUMBER))
    found = rounds(catalogue, catalogue.voorzieningen)
    assert {one.gebied for one in found if one.bellen} == {"oost", "west"}


def test_a_place_with_a_secret_address_is_in_no_area() -> None:
    sample = region()
    kind = next(kind.id for kind in sample.woorden.categorieen.values() if kind.is_secret)
    hidden = place("opvang", "naam: Opvang", f"categorie: {kind}").model_copy(update={"gebied": "oost"})
    assert not any(one.plekken for one in rounds(sample, [hidden]))


def _files(catalogue: Catalogue, language: str) -> dict[str, str]:
    urls = site.shared(region()).urls
    frame = site.every_language(catalogue, urls)[list(catalogue.regio.talen).index(language)].frame
    return {name: html.decode() for name, html in NakijkenPages(frame, belrondjes(catalogue)).files()}


def test_a_keepers_page_tells_whom_to_call_and_what_to_ask() -> None:
    pages = _files(with_places(house("weinig", NUMBER)), "nl")
    html = pages["nakijken/oost/index.html"]
    assert 'href="tel:+31201234567"' in html
    assert "vraag: Openingstijden, Kost het geld?" in html
    assert 'href="../../meedoen/plek/#wijzig=weinig"' in html
    assert "weinig" not in pages["nakijken/index.html"], "the page of all areas names no place"


def test_no_search_engine_is_told_of_it() -> None:
    catalogue = with_places(house("weinig", NUMBER))
    for language in ("nl", "ar"):
        assert all('<meta name="robots" content="noindex">' in html for html in _files(catalogue, language).values())
    assert not [address for address in addresses(catalogue) if address.startswith("nakijken")]


def test_its_language_can_be_chosen_as_that_of_any_page() -> None:
    """In a region of many languages a page of its own lists them: also for the pages of figures."""
    catalogue = replace(region())
    vars(catalogue)["aangeboden_talen"] = ("nl", "en", "ar", "tr", "pl")  # as if each had all texts
    names = {name for name, _ in language_choice.files(catalogue, site.shared(catalogue).urls)}
    wanted = ("nakijken/", "nakijken/oost/", "dekking/", "dekking/condities/")
    assert {f"talen/{address}index.html" for address in wanted} <= names


def test_no_page_grows_with_the_number_of_places() -> None:
    few, many = many_places(240), many_places(1000)
    sizes = [max(len(html) for html in _files(one, "nl").values()) for one in (few, many)]
    assert sizes[1] < sizes[0] * 1.05, sizes


def test_the_command_says_the_same(tmp_path: Path) -> None:
    done = kaart("due", "--bellen", *DAY, cwd=ROOT)
    assert done.returncode == OK
    assert "Oost: van 32 plekken is gemiddeld " in done.stdout
    rows = json.loads(asked("due", "--bellen", "--format", "json", *DAY, cwd=ROOT).stdout)
    assert {"gebied", "plekken", "procent", "verlopen", "bellen", "zonder_nummer"} == set(rows[0])
    listed = asked("due", "--bellen", "--format", "markdown", *DAY, cwd=ROOT).stdout
    assert listed.count("- [ ] ") == sum(len(one["bellen"]) + len(one["zonder_nummer"]) for one in rows)
    assert "- [ ] De Lokatie Oost · 0 &#37; · vraag: Openingstijden" in listed
    assert asked("due", "--bellen", "-f", tmp_path / "mkdocs.yml", cwd=tmp_path).returncode == ERRORS
    assert asked("due", "--bellen", "tien", cwd=ROOT).returncode == WRONG_USE


def test_what_is_due_says_how_much_is_known() -> None:
    found = json.loads(asked("due", "--format", "json", *DAY, cwd=ROOT).stdout)
    one = found[0]["plekken"][0]
    assert (one["procent"], one["vraag"].startswith("vraag: Telefoon, ")) == (0, True)
    assert "; 0 % bekend; vraag: Telefoon, Kost het geld?" in asked("due", *DAY, cwd=ROOT).stdout
