"""A build judges what changed, and keeps what it said of the rest: together that is what judging all of it says."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest
import yaml
from built import KLEIN, TODAY
from dice_region import PLACES, region, write
from edits import (
    a_new_place,
    another_contact_point,
    another_name,
    can_be_called_no_more,
    checked_again,
    gone,
    nothing,
    offers_more,
    other_hours,
    other_text,
    says_for_whom,
    stopped,
)

from sociale_kaart.again import inputs, kept_verdict, own_folder, verdict
from sociale_kaart.again.inputs import look
from sociale_kaart.judged import load_catalogue
from sociale_kaart.loading import found_in
from sociale_kaart.problems import Problem, Told
from sociale_kaart.region_files import load_context
from support import ROOT

FAULTY = sorted(path for path in (ROOT / "tests" / "cases" / "regions").iterdir() if (path / PLACES).is_dir())


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def says_too_much(region: Path, _: Path, dice: Random) -> None:
    """An error, which nobody may build with."""
    path = dice.choice(sorted((region / PLACES).rglob("extra-*.yml")))
    found = yaml.safe_load(path.read_text("utf-8"))
    write(path, found | {"samenvatting": {"nl": "Bel 06 12345678."}})


def says_it_no_more(region: Path, _: Path, __: Random) -> None:
    for path in sorted((region / PLACES).rglob("extra-*.yml")):
        text = path.read_text("utf-8")
        if "06 12345678" in text:
            path.write_text(text.replace("Bel 06 12345678.", "Bel gerust, welgemoed."), encoding="utf-8")


def in_hard_words(region: Path, _: Path, dice: Random) -> None:
    """A hint."""
    path = dice.choice(sorted((region / PLACES).rglob("extra-*.yml")))
    found = yaml.safe_load(path.read_text("utf-8"))
    write(path, found | {"omschrijving": {"nl": "Wij faciliteren laagdrempelige participatie middels ondersteuning."}})


def long_ago(region: Path, _: Path, dice: Random) -> None:
    path = dice.choice(sorted((region / PLACES).rglob("extra-*.yml")))
    found = yaml.safe_load(path.read_text("utf-8"))
    write(path, found | {"controle": {"datum": f"2023-02-{dice.randint(1, 28):02}", "bron": "gebeld"}})


EDITS = (
    checked_again, long_ago, other_text, in_hard_words, other_hours, says_for_whom, stopped, offers_more, another_name,
    can_be_called_no_more, a_new_place, gone, another_contact_point, says_too_much, says_it_no_more, nothing,
)  # fmt: skip


def said(problems: Sequence[Problem]) -> list[str]:
    return sorted(repr((p.rule, p.position, sorted(p.values.items()))) for p in problems)


def read(config: Path, *, anew: bool) -> tuple[object, list[Told], bool]:
    """The region, what is wrong with it, and whether what was said of the rest was kept."""
    judge = verdict.judge(config, look(config, TODAY), anew=anew)
    catalogue, told = load_catalogue(config, TODAY, judge)
    if catalogue and not anew:
        verdict.keep(judge)
    return catalogue, told, judge.kept


@pytest.mark.parametrize("seed", range(3 * int(os.environ.get("KAART_SEEDS", "1"))))
def test_after_whatever_was_changed(tmp_path: Path, seed: int) -> None:
    dice = Random(seed)
    config = region(tmp_path / "regio", dice, 12)
    read(config, anew=False)
    was_kept = []
    for edit in (checked_again, *dice.choices(EDITS, k=10)):
        edit(config.parent, tmp_path, dice)
        catalogue, told, kept = read(config, anew=False)
        same, wanted, _ = read(config, anew=True)
        assert said(told) == said(wanted), edit.__name__
        assert catalogue == same, edit.__name__
        was_kept.append(kept)
    assert was_kept[0]


@pytest.mark.parametrize("folder", [*FAULTY, KLEIN], ids=lambda path: path.name)
def test_no_check_of_another_file_looks_at_what_is_a_place_s_own(tmp_path: Path, folder: Path) -> None:
    shutil.copytree(folder, tmp_path / "regio", ignore=shutil.ignore_patterns("site", ".*", "expected"))
    config = tmp_path / "regio" / "mkdocs.yml"
    before = _found(config)
    for path in sorted((config.parent / PLACES).rglob("*.yml")):
        text, file = path.read_text("utf-8"), path.relative_to(config.parent).as_posix()
        try:
            value = yaml.load(text, Loader=yaml.CBaseLoader)
        except yaml.YAMLError:
            continue
        if isinstance(value, dict) and "controle" in value:
            others = {key: said for key, said in value.items() if key not in verdict.OWN}
            write(path, {**others, "controle": {"datum": "2026-11-02", "bron": "bezoek"}})
            assert _apart(_found(config), file) == _apart(before, file), file
            path.write_text(text, encoding="utf-8")


def _found(config: Path) -> list[Problem]:
    context, problems = load_context(config, TODAY)
    return found_in(context, problems)[1] if context else problems


def _apart(problems: list[Problem], file: str) -> list[str]:
    return said([one for one in problems if one.position.file != file])


def test_a_file_that_is_written_to_while_it_is_read_is_judged(tmp_path: Path) -> None:
    """What was looked at is not what was read: nobody has judged that."""
    dice = Random(1)
    config = region(tmp_path / "regio", dice, 3)
    read(config, anew=False)
    now = look(config, TODAY)
    says_too_much(config.parent, tmp_path, dice)
    catalogue, told = load_catalogue(config, TODAY, verdict.judge(config, now, anew=False))
    assert catalogue is None
    assert "persoonlijk-nummer-in-tekst" in {one.rule.id for one in told}


def test_another_world_is_judged_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = region(tmp_path / "regio", Random(1), 1)
    read(config, anew=False)
    assert read(config, anew=False)[2]
    templates = tmp_path / "sjablonen"
    templates.mkdir()
    monkeypatch.setattr(inputs, "TEMPLATES", templates)
    assert not read(config, anew=False)[2]


def test_a_verdict_that_is_not_whole_or_not_ours_is_not_believed(tmp_path: Path) -> None:
    config = region(tmp_path / "regio", Random(1), 1)
    read(config, anew=False)
    (path,) = (tmp_path / "cache").rglob("*-oordeel.json")
    assert kept_verdict.read(config)
    path.parent.chmod(0o777)
    assert kept_verdict.read(config) is None
    path.parent.chmod(0o700)
    path.write_bytes(path.read_bytes()[:-1])
    assert kept_verdict.read(config) is None
    own_folder.put(path.name, b'{"form": 1}')
    assert kept_verdict.read(config) is None


def test_a_place_that_others_lean_on_is_judged_with_them(tmp_path: Path) -> None:
    """The contact point of an area closes: the mistake is in the file of the areas."""
    config = region(tmp_path / "regio", Random(1), 1)
    path = config.parent / PLACES / "extra-0.yml"
    another_contact_point(config.parent, tmp_path, Random(1))
    assert read(config, anew=False)[0]
    write(path, {**yaml.safe_load(path.read_text("utf-8")), "status": "tijdelijk-gesloten"})
    catalogue, told, _ = read(config, anew=False)
    assert catalogue is None
    assert "data/gebieden.yml" in {one.position.file for one in told if one.rule.id == "contactpunt-onbereikbaar"}
