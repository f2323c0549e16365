"""Where a secret place is slips into nothing that is built or printed, whatever is tried."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from sociale_kaart.checks.veil import Veil
from sociale_kaart.cli import main
from sociale_kaart.loading import load_catalogue, problems_of
from sociale_kaart.problems import Format, Language, has_errors, show
from sociale_kaart.region_files import load_context
from sociale_kaart.tools.report import due
from sociale_kaart.tools.report.changes import changes
from sociale_kaart.tools.report.gone_websites import links_of
from sociale_kaart.tools.report.versions import files_of
from support.leaks import NEEDLES, Leak, lay, leaks, region

TODAY, LATER = date(2026, 11, 21), date(2028, 11, 21)
FORMATS: tuple[Format, ...] = ("text", "github", "markdown", "json")
LANGUAGES: tuple[Language, ...] = ("nl", "en")
ALL = list(leaks())


def test_there_are_enough_ways() -> None:
    assert len(ALL) >= 500
    assert len({leak.name for leak in ALL}) == len(ALL)


def test_without_a_leak_nothing_is_wrong(tmp_path: Path) -> None:
    catalogue, problems = load_catalogue(region(tmp_path), TODAY)
    assert catalogue, show(problems, "text", "nl")


@pytest.mark.parametrize("part", range(10))
def test_no_way_is_accepted_and_nothing_printed_says_it(part: int, tmp_path: Path) -> None:
    accepted, said = [], []
    pristine = region(tmp_path / "zonder").parent
    before = files_of(str(pristine), pristine)
    for number, leak in enumerate(ALL[part::10]):
        folder = tmp_path / str(number)
        config = region(folder)
        lay(folder, leak.files)
        catalogue, problems = load_catalogue(config, TODAY)
        accepted += [leak.name] if catalogue or not has_errors(problems) else []
        some = problems_of(config, TODAY, lambda file, leak=leak: file in leak.files)  # type: ignore[misc]
        accepted += [f"{leak.name} (only its file)"] if not has_errors(some) else []
        printed = [show(found, form, lang) for found in (problems, some) for form in FORMATS for lang in LANGUAGES]
        printed += _reports(config, before, leak)
        said += [f"{leak.name}: {needle}: {_line(text, needle)}" for text in printed for needle in _found(leak, text)]
    assert accepted == []
    assert said == []


def _reports(config: Path, before: Mapping[str, bytes], leak: Leak) -> list[str]:
    """What the other commands print of the region as it is. They may name the secret place: it is on the site."""
    now = files_of(str(config.parent), config.parent)
    changed = [text for one in changes(before, now) for text in (one.text("nl"), one.markdown("en"))]
    if leak.needles is not NEEDLES:
        return changed
    context, _ = load_context(config, LATER)
    assert context
    areas = due.due(context, lambda file: (config.parent / file).read_bytes(), "nl")
    late = [json.dumps([area.as_dict("nl") for area in areas], ensure_ascii=False), due.text(areas, "en")]
    return [*changed, *late, *(f"{link.url} {link.naam}" for link in links_of(context.entries, Veil.of(context)))]


def _found(leak: Leak, text: str) -> list[str]:
    small = text.lower().replace("blijf-de-roos.yml", "")
    return [needle for needle in leak.needles if needle in small]


def _line(text: str, needle: str) -> str:
    return next((line for line in text.splitlines() if needle in line.lower()), "")[:200]


@pytest.mark.parametrize("number", range(0, len(ALL), 45))
def test_the_commands_say_nothing_either(
    number: int, tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    leak = ALL[number]
    region(tmp_path / "old")
    config = region(tmp_path / "new")
    lay(config.parent, leak.files)
    start = ["-f", str(config), "--today", "2026-11-21"]
    for command in (["check"], ["check", "--format", "github"], ["build"], ["due"]):
        main([*command, *start])
    main(["diff", str(tmp_path / "old"), str(config.parent), "--format", "markdown", *start])
    printed = capsys.readouterr()
    written = [path.read_text() for path in (config.parent / ".cache").rglob("*") if path.is_file()]
    assert not (config.parent / "site").exists()
    assert [needle for text in (printed.out, printed.err, caplog.text, *written) for needle in _found(leak, text)] == []
