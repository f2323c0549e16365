"""A page by hand in another language says of which Dutch it was made; when that has changed, so does the page."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from built import KLEIN, TODAY, copy_of, made

from sociale_kaart.problems import Level, Problem
from sociale_kaart.reading.content import Content, read_content
from sociale_kaart.reading.prose_translated import Vertaald, source_of

DUTCH = "# Over\n\nWij zijn er voor jou.\n"


def _read(folder: Path, head: str, dutch: str = DUTCH) -> tuple[Content, list[Problem]]:
    for language, text in (("nl", dutch), ("tr", f"---\ntitle: Hakkında\n{head}---\n\n# Hakkında\n")):
        page = folder / "content" / language / "over.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, "utf-8")
    content, problems = read_content(folder, ("nl", "tr"), date(2026, 11, 26))
    return content, [one for one in problems if one.rule.id != "pagina-ontbreekt"]


def _said(problems: list[Problem]) -> list[str]:
    return [f"{one.rule.id} {one.position.line}:{one.position.column}" for one in problems]


VAN = source_of(DUTCH)


def test_a_translation_is_up_to_date_as_long_as_the_dutch_says_the_same(tmp_path: Path) -> None:
    head = f"vertaling:\n  door: mens\n  op: 2026-07-22\n  van: {VAN}\n"
    spaced = f"---\ntitle: Over ons\n---\n\n{DUTCH.replace(' ', '  ')}"
    for dutch in (DUTCH, spaced):
        content, problems = _read(tmp_path, head, dutch)
        assert not problems
        assert content.translated == {"tr": {"over": Vertaald("mens", date(2026, 7, 22), is_outdated=False)}}
    content, (problem,) = _read(tmp_path, head, DUTCH.replace("jou", "iedereen"))
    assert content.translated["tr"]["over"].is_outdated
    assert (problem.rule.id, problem.rule.level) == ("pagina-verouderd", Level.WARNING)
    assert source_of(DUTCH.replace("jou", "iedereen")) in problem.rule.remedy("nl", problem.values)


@pytest.mark.parametrize("head", ["", "vertaling: nog niet nagekeken\n", "vertaling: {}\n", "vertaling:\n"])
def test_a_remark_says_nothing(tmp_path: Path, head: str) -> None:
    content, problems = _read(tmp_path, head)
    assert not problems
    assert not any(one.is_outdated for one in content.translated.get("tr", {}).values())


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("vertaling: {door: Jan}\n", ["onbekend-woord 3:19"]),
        ("vertaling: {op: 2027-01-01}\n", ["datum-in-toekomst 1:1"]),
        ("vertaling: {op: gisteren}\n", ["datum 3:17"]),
        ("vertaling:\n  van: 12\n", ["vorm 4:8"]),
        ("vertaling:\n  wie: ik\n", ["onbekende-sleutel 4:3"]),
        ("vertaling: [mens]\n", ["blok-nodig 3:12"]),
        ("vertaling: {door: mens\n", ["geen-yaml 3:12"]),
    ],
)
def test_what_is_wrong_is_said_on_its_line(tmp_path: Path, head: str, said: list[str]) -> None:
    _, problems = _read(tmp_path, head)
    assert _said(problems) == said


def test_the_page_says_it(tmp_path: Path) -> None:
    config = copy_of(KLEIN, tmp_path / "klein")
    english = config.parent / "content" / "en" / "privacy.md"
    english.write_text(
        "---\ntitle: Privacy\nvertaling: {door: machine, op: 2026-07-22, van: 00000000}\n---\n\n# Privacy\n", "utf-8"
    )
    site = made(config, tmp_path / "site")
    html = (site / "privacy" / "index.html").read_text("utf-8")
    assert "Translated by a machine on 22 July 2026. Nobody has checked it yet. The Dutch text has changed" in html
    assert re.search(r'<a href="(\.\./)+nl/privacy/">The same in Dutch</a>', html)
    assert TODAY
