"""What a build makes for paper: the sheets, the page that offers them, and the page for who holds an old one."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from print_sheets import KLEIN, TODAY, around_practice, crowd, loaded, small

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.folders import MARKER
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.print import kept_sheets
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.reading.settings import Druk
from sociale_kaart.scopes import REGION, UP_TO, scopes
from support.built_sites import made
from support.sample import sample
from support.three_languages import ON_PAPER

PREFIX = {"nl": "", "en": "en/", "ar": "ar/"}


@pytest.mark.parametrize("language", PREFIX)
def test_the_pages_offer_every_sheet_that_was_made_and_no_other(language: str, site: Path) -> None:
    home = site / PREFIX[language] / "druk"
    links = [(page, link) for page in home.rglob("index.html") for link in _sheets(page)]
    assert {(page.parent / link).resolve() for page, link in links} == {p.resolve() for p in site.glob("druk/*.pdf")}
    offered = {Path(link).name for _, link in links}
    for kind in ("muurkaart-{}-a4-{}", "muurkaart-{}-a3-{}", "balielijst-{}-a4-{}", "muurkaart-{}-ontmoeten-a4-{}"):
        for code in ON_PAPER:
            assert kind.format("praktijk-gezondheidscentrum-kraaiennest", code) + ".pdf" in offered


def _sheets(page: Path) -> list[str]:
    return re.findall(r'href="([^"]+\.pdf)"', page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", PREFIX)
def test_a_practice_is_two_taps_from_its_map(language: str, site: Path) -> None:
    home = site / PREFIX[language] / "druk"
    page = (home / "index.html").read_text(encoding="utf-8")
    led = {link for link in re.findall(r'href="([^"]+)"', page) if "druk/praktijk-" in link}
    assert len(led) == len(sample().praktijken)
    assert all(_sheets(home / link / "index.html") for link in led)


def test_every_sheet_of_a_build_is_small(site: Path) -> None:
    sizes = {path.name: path.stat().st_size for path in (site / "druk").glob("*.pdf")}
    assert len(sizes) > 80
    assert {name: size for name, size in sizes.items() if size > 400_000} == {}


@pytest.mark.parametrize("language", PREFIX)
def test_who_holds_a_sheet_sees_what_was_checked_since(language: str, site: Path) -> None:
    page = (site / PREFIX[language] / "druk" / "wijzigingen" / "index.html").read_text(encoding="utf-8")
    days = re.findall(r'<h2 id="d([0-9-]+)">', page)
    assert days == sorted(days, reverse=True)
    assert len(re.findall(r'href="[^"]*plek/([^"/]+)/"', page)) == len(sample().voorzieningen) + len(sample().gestopt)


def names(catalogue: Catalogue) -> list[str]:
    """What a build makes."""
    return [order.name for scope in kept_sheets.jobs(catalogue) for order in kept_sheets.wanted(catalogue, scope)]


def asking(druk: Druk | None, plain: Catalogue | None = None) -> Catalogue:
    """The small region with other wishes."""
    plain = plain or small()
    regio = plain.regio.model_copy(update={"druk": druk})
    return replace(plain, region=replace(plain.region, regio=regio))


def test_a_region_that_says_nothing_gets_its_own_sheet_those_of_areas_and_of_practices() -> None:
    """In every language."""
    catalogue = asking(None, sample())
    made = names(catalogue)
    for scope in scopes(catalogue):
        for code in PREFIX:
            assert f"muurkaart-{scope.id}-a4-{code}.pdf" in made
            assert f"balielijst-{scope.id}-a4-{code}.pdf" in made
    assert {f"poster-a4-{code}.pdf" for code in PREFIX} <= set(made)
    assert len(made) == len(set(made))


def test_a_large_region_gets_sheets_only_when_it_asks() -> None:
    crowded = crowd(UP_TO + 1)
    assert names(asking(None, crowd(UP_TO)))
    assert names(asking(None, crowded)) == []
    assert names(asking(Druk(waarvan=("regio",)), crowded))


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("nee", 0),
        ("{bladen: []}", 0),
        (
            "ja",
            3 * (3 * 4 + 2 + 1),
        ),  # in each language four sheets of the region and of two areas, their booklets, the poster
        ("{bladen: poster}", 3),
        ("{bladen: poster, talen: [nl, tr]}", 2),
        ("{bladen: [muurkaart], waarvan: [regio], papier: [a4, a3], themas: nee}", 3 * 2),
    ],
)
def test_the_region_decides_what_is_made(said: str, made: int, tmp_path: Path) -> None:
    assert len(names(loaded(_region(tmp_path, said)))) == made


@pytest.mark.parametrize("said", ["{bladen: [handblad]}", "misschien", "{papier: [a2]}", "{waarvan: stad}", "[]"])
def test_a_wish_that_cannot_be_met_is_said_on_its_line(said: str, tmp_path: Path) -> None:
    config = _region(tmp_path, said) / "mkdocs.yml"
    catalogue, problems = load_catalogue(config, TODAY)
    assert catalogue is None
    lines = config.read_text(encoding="utf-8").splitlines()
    line = next(n for n, text in enumerate(lines, 1) if text.strip().startswith("druk:"))
    assert [p for p in problems if "druk" in p.position.field and p.position.line == line], problems


def _region(folder: Path, said: str) -> Path:
    """The small region that says so of its sheets."""
    region = folder / "regio"
    shutil.copytree(KLEIN, region)
    config = region / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("druk: nee", f"druk: {said}"), encoding="utf-8")
    return region


def test_practices_get_a_sheet_of_each_theme_that_has_a_place() -> None:
    catalogue, practice = asking(None, sample()), around_practice(sample())
    themes = kept_sheets.themes(catalogue, practice)
    assert len(themes) > 3
    assert all(select(catalogue, practice, thema).rijen for thema in themes)
    assert not [id for id in catalogue.woorden.themas if id not in themes and select(catalogue, practice, id).rijen]
    assert kept_sheets.themes(catalogue, REGION) == []
    assert kept_sheets.themes(asking(Druk(themas="ja"), sample()), REGION) != []


def test_a_folder_that_cannot_be_written_to_keeps_nothing_and_builds_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also for root, whom no permission stops: where the folder should come there is a file."""
    region = _region(tmp_path, "{bladen: [poster]}")
    (region / ".cache").write_text("in the way", encoding="utf-8")
    site = made(region, tmp_path / "site")
    assert len(list(site.glob("druk/*.pdf"))) == 3
    assert (region / ".cache").is_file()
    assert "Traceback" not in capsys.readouterr().err


def test_what_is_kept_is_no_part_of_the_site(tmp_path: Path) -> None:
    region = _region(tmp_path, "{bladen: [poster]}")
    site = made(region, region / "site")
    assert list((region / kept_sheets.CACHE).glob("*.pdf"))
    odd = [path.name for path in site.rglob("*") if path.name.startswith(".") or "cache" in path.name]
    assert odd == [MARKER]
