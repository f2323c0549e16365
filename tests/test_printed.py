"""What volunteers write is no command to a terminal, to GitHub's runner, or to what turns text into links."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from sociale_kaart.checks.veil import Shown
from sociale_kaart.cli import main
from sociale_kaart.markdown import plain
from sociale_kaart.printed import as_json, on_a_line
from sociale_kaart.tools.report.changes import NEW, Change
from sociale_kaart.tools.report.gone_websites import Link, Strikes, lines
from support.places import CASES, CHECKED, MINIMAL

ODD = [
    "##[error]kwaad",
    "x ##[add-mask]kwaad",
    "::error::kwaad",
    "  ::set-output name=x::kwaad",
    "a\n::stop-commands::x",
    "a\r::warning::x",
    "a\x1b[31mrood",
    "a\u2028::error::x",
    "a\u202eb",
]


def obeys(printed: str) -> bool:
    """Whether a runner would do something, or a terminal."""
    rows = re.split(r"[\r\n]", printed)
    return "##[" in printed or "\x1b" in printed or any(row.lstrip().startswith("::") for row in rows)


@pytest.mark.parametrize("text", ODD)
def test_no_line_is_a_command(text: str) -> None:
    assert not obeys(on_a_line(text))
    assert "\n" not in on_a_line(text)
    assert not obeys(as_json({text: text}))
    assert json.loads(as_json({text: text})) == {text: text}
    assert not obeys(Change(NEW, {"naam": Shown(text), "file": Shown(text)}).text("nl"))
    dead = (Link(Shown(text), Shown(text)), Strikes((date(2026, 1, 1),) * 3, text))
    for markdown in (True, False):
        assert not any(map(obeys, lines([dead], "nl", markdown=markdown)))


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
@pytest.mark.parametrize("text", ODD)
def test_a_region_full_of_commands_is_only_said(
    text: str, form: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder, key = tmp_path, json.dumps(text)
    shutil.copytree(CASES / "region", folder, dirs_exist_ok=True)
    places = folder / "data" / "voorzieningen"
    places.mkdir(parents=True)
    (places / f"{text.replace('/', '_')}.yml").write_text(MINIMAL + CHECKED + f"{key}: x\n", encoding="utf-8")
    (places / "goed.yml").write_text(MINIMAL.replace("De Meevaart", key) + CHECKED, encoding="utf-8")
    (folder / "data" / "themas.yml").write_text(f"{key}: {{naam: {{nl: {key}}}}}\n", encoding="utf-8")
    assert main(["check", "-f", str(folder / "mkdocs.yml"), "--format", form]) == 1
    said = capfd.readouterr()
    assert "kwaad" not in text or "kwaad" in said.out
    assert not obeys(said.out + said.err)


@pytest.mark.parametrize(
    "text",
    [
        "zie https://kwaad.nl",
        "zie www.kwaad.nl",
        "org/repo#3",
        "#3",
        "GH-3",
        "@team",
        "groep!4",
        "$5",
        "%2",
        "&7",
        "~8",
    ],
)
def test_nothing_becomes_a_link_in_an_issue(text: str) -> None:
    """A comment stands inside whatever a host would look for."""
    assert "<!-- -->" in plain(text)
    assert not re.search(r"://|www\.|#\w|GH-\d|@\w|[!$%~]\w|&(?!#)", plain(text).replace("&#", ""))


def test_plain_words_stay_as_they_are() -> None:
    assert plain("Koffie, thee: 2 euro (ma-vr) 10:00") == "Koffie, thee: 2 euro &#40;ma-vr&#41; 10:00"
