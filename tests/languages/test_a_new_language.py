"""A language that nobody here has heard of is added with `kaart taal` alone, and everything is there in it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli_run import ERRORS, OK, WRONG_USE, asked
from sociale_kaart.codes import code_of
from sociale_kaart.languages.brought import read_also
from sociale_kaart.languages.catalogues import key_of, read_catalogue
from sociale_kaart.languages.known import available
from sociale_kaart.outputs.language_choice import TYPED
from support import ROOT
from support.pseudo import LETTERS, translate

KLEIN = ROOT / "tests/regions/klein"
NEW = tuple(LETTERS)
PAGE = "plek/testplek-alles/"
CHOICE = f"p/{code_of('testplek-alles')}/"


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The small region in five languages, two of them new."""
    folder = tmp_path_factory.mktemp("taal") / "klein"
    shutil.copytree(KLEIN, folder, ignore=shutil.ignore_patterns("site", ".cache"))
    settings = folder / "mkdocs.yml"
    settings.write_text(
        re.sub(r"talen: \[(.*?)\]", rf"talen: [\1, {', '.join(NEW)}]", settings.read_text("utf-8")), "utf-8"
    )
    assert asked("taal", "nieuw", *NEW, cwd=folder).returncode == OK
    for language in NEW:
        translate(folder / "data/talen" / f"{language}.po", language)
    yield folder
    read_also(None)


@pytest.fixture(scope="module")
def site(region: Path) -> Path:
    done = asked("build", "--today", "2026-11-26", cwd=region)
    assert done.returncode == OK, done.stdout + done.stderr
    return region / "site"


def test_every_page_is_there_in_its_words_and_its_direction(site: Path) -> None:
    for language, letters in LETTERS.items():
        html = (site / language / PAGE / "index.html").read_text("utf-8")
        assert f'<html lang="{language}" dir="{"rtl" if language == "he" else "ltr"}"' in html
        assert html.count(letters) > 25
        body = html.partition("<body")[2].partition(">")[0]
        assert "lang=" not in body, "no other language stands in for it"


def test_a_page_leads_to_its_languages_and_lists_none(site: Path) -> None:
    """So that it costs the same however many there are."""
    for language in ("", *NEW):
        html = (site / language / PAGE / "index.html").read_text("utf-8")
        assert f'class="talen" href="{"../" * (2 + bool(language))}{CHOICE}#talen"' in html
        assert "hreflang" not in html


def test_the_page_of_languages_keeps_the_page(site: Path) -> None:
    html = (site / CHOICE / "index.html").read_text("utf-8")
    links = re.findall(r'<a href="([^"]+)" hreflang="(\w+)"', html)
    assert [language for _, language in links] == ["en", "nl", "tr", *NEW]
    for address, _ in links:
        assert (site / CHOICE / address / "index.html").resolve().is_file()


def test_a_page_without_a_short_code_has_its_languages_below_talen(site: Path) -> None:
    html = (site / "plekken/index.html").read_text("utf-8")
    assert 'class="talen" href="../talen/plekken/"' in html
    links = re.findall(r'<a href="([^"]+)" hreflang="', (site / "talen/plekken/index.html").read_text("utf-8"))
    assert len(links) == 3 + len(NEW)
    assert all((site / "talen/plekken" / link / "index.html").resolve().is_file() for link in links)


def test_each_language_has_a_sitemap_with_each_of_its_pages_once(site: Path) -> None:
    """So that one file never has more addresses than a search engine reads (50,000)."""
    index = (site / "sitemap.xml").read_text("utf-8")
    named = re.findall(r"/(sitemap\.\w+\.xml)</loc>", index)
    assert sorted(named) == sorted(f"sitemap.{code}.xml" for code in ("en", "nl", "tr", *NEW))
    assert sorted(named) == sorted(path.name for path in site.glob("sitemap.*.xml"))
    for name in named:
        sitemap = (site / name).read_text("utf-8")
        assert sitemap.count(f"/{PAGE}</loc>") == 1, name
        assert "hreflang" not in sitemap
    assert f"/eo/{PAGE}</loc>" in (site / "sitemap.eo.xml").read_text("utf-8")


def test_a_language_is_found_by_what_it_is_called_in_latin_letters() -> None:
    assert set(TYPED) <= set(available())


def test_who_has_read_it_is_said_in_that_language(site: Path) -> None:
    html = (site / "talen/index.html").read_text("utf-8")
    row = html.partition('hreflang="eo"')[2].partition("</li>")[0]
    assert f"{LETTERS['eo']} Translated with care." in row
    assert "<small>" not in html.partition('hreflang="nl"')[2].partition("</li>")[0]


@pytest.mark.parametrize("code", ["he", "HE"])
def test_what_is_there_already_is_not_written_over(region: Path, code: str) -> None:
    before = (region / "data/talen/he.po").read_bytes()
    done = asked("taal", "nieuw", code, cwd=region)
    assert done.returncode == ERRORS
    assert "kaart taal bij he" in done.stdout
    assert "HE.po" not in {path.name for path in (region / "data/talen").iterdir()}
    assert (region / "data/talen/he.po").read_bytes() == before


def test_brought_up_to_date_it_keeps_what_was_said(region: Path) -> None:
    path = region / "data/talen/he.po"

    def said() -> dict[tuple[str, ...], object]:
        """Without the head, in which Babel puts the minute at which it reads."""
        return {key_of(message): message.string for message in read_catalogue(path, "he") or () if message.id}

    before = said()
    assert before
    for _ in range(2):
        assert asked("taal", "bij", cwd=region).returncode == OK
        assert said() == before


def test_what_cannot_be_read_is_not_written_over(region: Path) -> None:
    path = region / "data/talen/eo.po"
    good = path.read_bytes()
    for spoilt in (good + b'\nmsgid "half', b"\xff\xfe\x00a", b"\xef\xbb\xbf" + good):
        path.write_bytes(spoilt)
        done = asked("taal", "bij", "eo", cwd=region)
        assert (done.returncode, path.read_bytes()) == (ERRORS, spoilt), done.stdout
    path.write_bytes(good)


def test_what_nobody_asks_for_any_more_is_kept_as_a_comment(region: Path) -> None:
    path = region / "data/talen/eo.po"
    path.write_text(path.read_text("utf-8") + '\nmsgid "Once asked"\nmsgstr "Iam demandita"\n', "utf-8")
    for _ in range(2):
        assert asked("taal", "bij", "eo", cwd=region).returncode == OK
        assert '#~ msgstr "Iam demandita"' in path.read_text("utf-8")


def test_how_far_it_is(region: Path) -> None:
    said = asked("taal", "stand", "he", "tr", cwd=region).stdout
    assert re.search(r"^he .*nog niet nagekeken", said, re.MULTILINE)
    assert re.search(r"^    100 %  site: ", said, re.MULTILINE)


@pytest.mark.parametrize(("code", "near"), [("ua", "uk"), ("turks", "tr")])
def test_what_is_no_language_is_told_so(region: Path, code: str, near: str) -> None:
    done = asked("taal", "nieuw", code, cwd=region)
    assert done.returncode == WRONG_USE
    assert f"`{near}`" in done.stdout or code == "turks"
    assert not (region / "data/talen" / f"{code}.po").exists()
