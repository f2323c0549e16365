"""What is no place: schemes and life events, in a region that has some and in one that has none."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from built import KLEIN, TODAY

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.site import every_language, index_pages, shared
from sociale_kaart.outputs.sitemap import addresses
from support.sample import sample

SCHEME = """naam: {{nl: Winterhulp, en: Winterhulp}}
wat: {{nl: Een warme jas., en: Een warme jas.}}
voor_wie: {{nl: Wie het koud heeft., en: Wie het koud heeft.}}
van: fonds
aanvragen: {{waar: {{nl: Bij de stichting., en: Bij de stichting.}}}}
thema: {thema}
periode: {{tot: 2026-12-31}}
controle: {{datum: 2026-11-01, bron: gebeld}}
"""
EMPTY_KIND = """
nachtbed:
  naam: {{en: Night bed, nl: Nachtbed, tr: Gece yatağı}}
  uitleg: {{en: A bed., nl: Een bed., tr: Bir yatak.}}
  thema: {thema}
  pictogram: material/bed
"""
LINE = """nachtlijn:
  naam: {en: Nachtlijn, nl: Nachtlijn, tr: Nachtlijn}
  nummer: "0800-8115"
  wanneer: {en: At night., nl: In de nacht., tr: Gece.}
  categorie: nachtbed
"""


def _region(folder: Path, today: date) -> Catalogue:
    shutil.copytree(KLEIN, folder, dirs_exist_ok=True)
    thema = next(line for line in (KLEIN / "data" / "themas.yml").read_text("utf-8").splitlines() if line.endswith(":"))
    (folder / "data" / "regelingen").mkdir(exist_ok=True)
    (folder / "data" / "regelingen" / "winterhulp.yml").write_text(SCHEME.format(thema=thema.rstrip(":")), "utf-8")
    catalogue, problems = load_catalogue(folder / "mkdocs.yml", today)
    assert catalogue, problems
    return catalogue


def _names(catalogue: Catalogue) -> set[str]:
    pages = every_language(catalogue, shared(catalogue).urls)[0]
    return {name for name, _ in index_pages(pages)}


@pytest.mark.parametrize(("today", "is_shown"), [(date(2026, 12, 31), True), (date(2027, 1, 1), False)])
def test_a_scheme_is_gone_from_the_night_after_its_last_day(tmp_path: Path, today: date, is_shown: bool) -> None:
    catalogue = _region(tmp_path, today)
    assert ("regeling/winterhulp/index.html" in _names(catalogue)) is is_shown
    assert ("regelingen/index.html" in _names(catalogue)) is is_shown
    assert ("regeling/winterhulp/" in addresses(catalogue)) is is_shown


def test_a_region_without_schemes_or_life_events_has_no_pages_that_would_be_empty() -> None:
    catalogue, _ = load_catalogue(KLEIN / "mkdocs.yml", TODAY)
    assert catalogue
    names = _names(catalogue)
    assert "hulplijnen/index.html" in names
    assert not [name for name in names if name.startswith(("regeling", "levensgebeurtenis"))]


def test_the_sample_has_fifteen_life_events_each_with_somebody_to_call_or_a_place_to_go() -> None:
    catalogue = sample()
    events = catalogue.levensgebeurtenissen.values()
    assert len(events) >= 15
    assert [one.id for one in events if not (one.lijnen or one.categorie)] == []


def test_a_kind_without_places_says_who_knows_more(tmp_path: Path) -> None:
    folder = tmp_path / "klein"
    shutil.copytree(KLEIN, folder)
    kinds = folder / "data" / "categorieen.yml"
    thema = next(line for line in (KLEIN / "data" / "themas.yml").read_text("utf-8").splitlines() if line.endswith(":"))
    kinds.write_text(kinds.read_text("utf-8") + EMPTY_KIND.format(thema=thema.rstrip(":")), "utf-8")
    (folder / "data" / "hulplijnen.yml").write_text(LINE, "utf-8")
    catalogue, problems = load_catalogue(folder / "mkdocs.yml", TODAY)
    assert catalogue, problems
    pages = every_language(catalogue, shared(catalogue).urls)[0]
    html = dict(index_pages(pages))["categorie/nachtbed/index.html"].decode()
    assert "tel:0800" in html
    assert "Nachtlijn" in html
