"""The run as a whole: from whatever folder, twice the same, and never at the cost of the last good site."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from pathlib import Path
from shutil import copytree

import pytest
from built import KLEIN, TODAY, cold, contents, copy_of, differing, kaart, klein_site, made
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config.defaults import MkDocsConfig

from sociale_kaart import build as building
from sociale_kaart import plugin
from sociale_kaart.build import build
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.folders import replacing, write_list
from sociale_kaart.languages.catalogues import spoken
from sociale_kaart.languages.locales import rules_of
from sociale_kaart.parallel import JobError, side_by_side
from sociale_kaart.pieces import Prose
from sociale_kaart.problems import Told
from sociale_kaart.rendering.layout import Urls
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


class Region:
    """A small region with a site that was built once."""

    def __init__(self, folder: Path) -> None:
        self.config = copy_of(KLEIN, folder)
        self.site = made(self.config, folder / "site")
        self.before = contents(folder)

    def build(self, prose: Prose | None = None) -> tuple[Path | None, list[Told]]:
        return build(self.config, None, TODAY, prose or partial(plugin.prose, self.config), anew=True)

    def spoil(self, name: str, text: bytes) -> None:
        path = self.config.parent / name
        path.write_bytes(text)
        self.before[name] = text


@pytest.fixture
def region(tmp_path: Path) -> Region:
    return Region(tmp_path / "regio")


def assert_untouched(region: Region) -> None:
    folder = region.config.parent
    assert not differing(region.before, contents(folder))
    assert {path.name for path in folder.iterdir()} == {"content", "data", "mkdocs.yml", "site"}


def test_an_error_in_a_file_leaves_the_last_site(region: Region) -> None:
    region.spoil("data/voorzieningen/testplek-kaal.yml", b"naam: Testplek Kaal\n")
    made_at, problems = region.build()
    assert made_at is None
    assert {problem.rule.id for problem in problems} >= {"ontbreekt"}
    assert_untouched(region)


def _broken(catalogue: Catalogue, urls: Urls, language: str, home: Path) -> None:
    (home / "half").mkdir(parents=True)
    (home / "half" / "af.html").write_text(language, encoding="utf-8")
    raise ZeroDivisionError(language)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_crash_leaves_the_last_site(region: Region, monkeypatch: pytest.MonkeyPatch, workers: int) -> None:
    monkeypatch.setattr(building, "side_by_side", partial(side_by_side, workers=workers))
    with pytest.raises(ZeroDivisionError if workers == 1 else JobError):
        region.build(_broken)
    assert_untouched(region)


def test_a_crash_inside_mkdocs_leaves_no_folder(region: Region, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has written half of the prose by then, in a folder of its own."""

    def crash(config: MkDocsConfig) -> None:
        mkdocs_build(config)
        raise ZeroDivisionError

    monkeypatch.setattr(plugin, "mkdocs_build", crash)
    with pytest.raises((ZeroDivisionError, JobError)):
        region.build()
    assert_untouched(region)


def test_prose_that_is_no_text_is_said_without_a_traceback(region: Region) -> None:
    region.spoil("content/nl/over.md", "# Caf\xe9\n".encode("latin-1"))
    done = kaart("build", "-f", region.config, "--today", str(TODAY))
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert "over.md" in done.stdout + done.stderr
    assert_untouched(region)


def test_prose_may_be_nothing_but_text(region: Region) -> None:
    region.spoil("content/nl/nieuw.md", b"Gewoon een zin.\n")
    assert region.build()[0]
    assert b"Gewoon een zin." in (region.site / "nl" / "nieuw" / "index.html").read_bytes()


@pytest.mark.parametrize("folder", [".", "data", "content", "data/voorzieningen/plekken", ".."])
def test_a_folder_that_is_no_site_is_not_replaced(region: Region, folder: str) -> None:
    """One slip of the pen in `--site-dir` may not cost a volunteer her files."""
    done = kaart("build", "-f", region.config, "--site-dir", region.config.parent / folder)
    assert done.returncode in {1, 2}
    assert "Traceback" not in done.stderr
    assert_untouched(region)


def test_an_empty_folder_and_an_older_site_are_replaced(region: Region, tmp_path: Path) -> None:
    empty = tmp_path / "leeg"
    empty.mkdir()
    assert made(region.config, empty) == empty
    (region.site / "plek" / "testplek-weg").mkdir()
    assert region.build()[0] == region.site
    assert not (region.site / "plek" / "testplek-weg").exists()


def test_a_build_that_was_killed_between_two_renames_loses_nothing(tmp_path: Path) -> None:
    """The machine stopped when the old site had been set aside, and the new one was not yet in its place."""
    aside = tmp_path / ".site.oud"
    aside.mkdir()
    (aside / "index.html").write_text("goed", encoding="utf-8")
    write_list(aside)
    with pytest.raises(ZeroDivisionError), replacing(tmp_path / "site"):
        raise ZeroDivisionError
    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == "goed"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


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
