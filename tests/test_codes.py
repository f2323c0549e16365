"""The short code of a place: the same for ever, hard to misread, and no word."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.codes import ALPHABET, LENGTH, code_of
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.language_choice import files as choice_files
from sociale_kaart.outputs.site import every_language
from sociale_kaart.outputs.site import place_pages as site_files
from sociale_kaart.outputs.site import shared as site_shared
from sociale_kaart.vakken.slices import whole
from support import ROOT

LANGUAGES = [("nl", ""), ("en", "en/"), ("ar", "ar/")]
# Printed on paper that hangs on walls: these may never change.
GOLDEN = {
    "buurthuis-de-meevaart": "46xn7",
    "oba-de-hallen": "k3rgk",
    "buurtkamer-molenstraat-3": "t6nyh",
    "buurtkamer-dorpskade-2": "t6nyh",  # why there is a check
}


@pytest.mark.parametrize(("id", "code"), GOLDEN.items())
def test_codes_are_what_they_were(id: str, code: str) -> None:
    assert code_of(id) == code


def test_no_character_is_taken_for_another() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET)
    for group in ("0oq", "1il", "2z", "5s", "uv", "9gq", "8b", "6b"):
        assert len(set(group) & set(ALPHABET)) <= 1, group
    assert not set("aeiou") & set(ALPHABET), "vowels make words, and some words are rude"


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=60))
def test_every_id_has_a_code(id: str) -> None:
    assert set(code_of(id)) <= set(ALPHABET)
    assert len(code_of(id)) == LENGTH


def test_a_code_leads_to_its_place_in_every_language(site: Path) -> None:
    page = (site / "p" / "46xn7" / "index.html").read_text(encoding="utf-8")
    links = re.findall(r'<li id="(\w+)" .*?<a href="([^"]+)"', page)
    assert links == [(code, f"../../{home}plek/buurthuis-de-meevaart/") for code, home in LANGUAGES]
    for _, prefix in LANGUAGES:
        assert not (site / prefix / "p").exists() or not prefix
        assert "46xn7" in (site / prefix / "plek/buurthuis-de-meevaart/index.html").read_text(encoding="utf-8")


def test_the_code_of_a_former_name_goes_on_leading_to_the_place() -> None:
    catalogue, _ = load_catalogue(ROOT / "tests/regions/klein/mkdocs.yml", date(2026, 11, 21))
    assert catalogue
    pages = dict(choice_files(catalogue, site_shared(catalogue).urls))
    moved = next(v for v in catalogue.voorzieningen if v.oude_namen)
    for id in (moved.id, *moved.oude_namen):
        assert f"plek/{moved.id}/" in pages[f"p/{code_of(id)}/index.html"].decode()


def test_a_code_of_two_places_lets_the_reader_choose() -> None:
    catalogue, _ = load_catalogue(ROOT / "tests/regions/klein/mkdocs.yml", date(2026, 11, 21))
    assert catalogue
    ids = ("buurtkamer-molenstraat-3", "buurtkamer-dorpskade-2")
    two = tuple(catalogue.voorzieningen[0].model_copy(update={"id": id, "oude_namen": ()}) for id in ids)
    both = replace(catalogue, voorzieningen=two, files={}, uren={})
    languages = every_language(both, site_shared(both).urls)
    made = [*site_files(both, languages, whole(both))]
    made += choice_files(both, site_shared(both).urls)
    names = [name for name, _ in made if not name.startswith("data/")]
    assert len(names) == len({*names}), "a build writes no file over another"
    page = dict(made)["nl/p/t6nyh/index.html"].decode()
    assert all(f'href="../../plek/{id}/"' in page for id in ids)
    assert 'http-equiv="refresh"' not in page


def test_a_region_of_one_language_has_nothing_to_choose(tmp_path: Path) -> None:
    catalogue, _ = load_catalogue(ROOT / "tests/regions/klein/mkdocs.yml", date(2026, 11, 21))
    assert catalogue
    regio = catalogue.regio.model_copy(update={"talen": ("en",)})
    alone = replace(catalogue, region=replace(catalogue.region, regio=regio))
    pages = dict(choice_files(alone, site_shared(alone).urls))
    assert {name.split("/")[0] for name in pages} == {"p"}
    assert all(b'http-equiv="refresh" content="0; url=../../plek/' in html for html in pages.values())
