"""The run as a whole: from whatever folder, twice the same, and never at the cost of the last good site."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from pathlib import Path
from shutil import copytree

import pytest
from built import KLEIN, TODAY, cold, contents, copy_of, differing, kaart, klein_site, made

from sociale_kaart import build as building
from sociale_kaart.languages.catalogues import spoken
from sociale_kaart.languages.locales import rules_of
from sociale_kaart.parallel import JobError, side_by_side
from support import three_languages


@pytest.fixture(scope="module")
def klein() -> Path:
    return klein_site()


def test_a_region_elsewhere_is_built_from_another_folder(tmp_path: Path) -> None:
    """Nothing may lean on this repository's own region, nor on the folder in which one stands."""
    config = copy_of(KLEIN, tmp_path / "elders")
    stand = tmp_path / "hier"
    stand.mkdir()
    done = cold("build", "-f", "../elders/mkdocs.yml", "--today", str(TODAY), cwd=stand)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not done.stderr
    home = (config.parent / "site" / "index.html").read_text(encoding="utf-8")
    assert "Testzutphen" in home
    assert "Amsterdam" not in home
    assert not list(stand.iterdir())


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_the_number_of_workers_changes_nothing(
    klein: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    monkeypatch.setattr(building, "side_by_side", partial(side_by_side, workers=workers))
    assert not differing(contents(klein), contents(made(KLEIN / "mkdocs.yml", tmp_path / "site")))


@pytest.mark.parametrize(("seed", "region"), [("1", "voorbeeld"), ("2", "klein")])
def test_two_builds_are_byte_identical(site: Path, klein: Path, tmp_path: Path, seed: str, region: str) -> None:
    """Another process, another order of every set, another folder to stand in: the same bytes.

    The sample, whose sheets take half a minute, once; every kind of page is in the small one too.
    """
    config, before = {"voorbeeld": (three_languages.region(), site), "klein": (KLEIN, klein)}[region]
    done = kaart(
        *("build", "-f", config / "mkdocs.yml", "--today", str(TODAY), "--site-dir", tmp_path / "site"),
        cwd=tmp_path,
        PYTHONHASHSEED=seed,
        TZ="Pacific/Auckland",
        LC_ALL="C",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert not differing(contents(before), contents(tmp_path / "site"))


def test_another_day_gives_another_site(klein: Path, tmp_path: Path) -> None:
    """So that the tests above compare something that could differ."""
    later = made(KLEIN / "mkdocs.yml", tmp_path / "site", date(2026, 11, 22))
    assert "data/voorzieningen.json" in differing(contents(klein), contents(later))


@pytest.mark.usefixtures("one_thread")
def test_of_many_failures_the_first_is_told() -> None:
    """Also when what went wrong is long: nobody reads the pipe before all have stopped."""

    def fail() -> None:
        raise ValueError("x" * 200_000)

    with pytest.raises(JobError, match="xxx"):
        side_by_side([fail] * 8, workers=4)


def test_languages_that_cldr_lacks_are_built_with_the_rules_of_another(tmp_path: Path) -> None:
    config = copy_of(KLEIN, tmp_path / "talen")
    codes = ["srn", "rom", "prs", "de-si", "aii", "arz", "ber"]
    text = config.read_text("utf-8").replace("talen: [en, nl, tr]", f"talen: [nl, {', '.join(codes)}]")
    config.write_text(text, "utf-8")
    for code in codes:
        copytree(config.parent / "content" / "en", config.parent / "content" / code)
    site = made(config, tmp_path / "site")
    pages = {code: (site / code / "plekken" / "index.html").read_text("utf-8") for code in codes}
    found = {code: (direction, re.findall('data-taal="(.*?)"', page)[0]) for code, page in pages.items()
             for direction in re.findall('<html lang=".*?" dir="(.*?)"', page)}  # fmt: skip
    assert {code: side for code, (side, _) in found.items()} == {
        "srn": "ltr", "rom": "ltr", "prs": "rtl", "de-si": "ltr", "aii": "rtl", "arz": "rtl", "ber": "ltr",
    }  # fmt: skip
    rules = {code: rules_of(spoken(code)) for code in codes}
    assert {code: counted for code, (_, counted) in found.items()} == rules, "as the words around the number do"
    assert (rules["srn"], rules["prs"], rules["arz"], rules["ber"]) == ("nl", "fa-AF", "ar", "en")


def test_a_code_that_is_no_language_stops_the_build_and_names_the_nearest(tmp_path: Path) -> None:
    config = copy_of(KLEIN, tmp_path / "talen")
    text = config.read_text("utf-8").replace("talen: [en, nl, tr]", "talen: [en, nl, ua]")
    config.write_text(text, "utf-8")
    done = kaart("build", "-f", config, "--today", str(TODAY), "--site-dir", tmp_path / "site", KAART_LANG="nl")
    assert done.returncode == 1
    assert "`ua` is geen code van een taal" in done.stdout + done.stderr
    assert "Bedoel je `uk` (Oekraïens)?" in done.stdout + done.stderr
