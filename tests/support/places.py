"""The cases of `tests/cases/places`: files of places, read and checked in a small region of their own."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path

from sociale_kaart.checks import CHECKS, Context, blind, run_checks, veiled
from sociale_kaart.checks.at_once import check_rests
from sociale_kaart.problems import Problem, Told, worst_first
from sociale_kaart.reading.campagnes import read_campagnes
from sociale_kaart.reading.entries import read_mapping
from sociale_kaart.reading.inwoners import read_inwoners
from sociale_kaart.reading.levensgebeurtenissen import read_levensgebeurtenissen
from sociale_kaart.reading.noden import read_noden
from sociale_kaart.reading.places import Entry, parse_place, read_places
from sociale_kaart.reading.postcodes import read_postcodes
from sociale_kaart.reading.praktijken import read_praktijken
from sociale_kaart.reading.readable import rest_of
from sociale_kaart.reading.regelingen import read_regelingen
from sociale_kaart.reading.released import read_released
from sociale_kaart.reading.settings import Regio, read_region
from sociale_kaart.reading.source import decode
from sociale_kaart.reading.tree import Tree
from sociale_kaart.reading.upl import read_upl
from sociale_kaart.reading.words import Woorden, read_words
from sociale_kaart.region import Region

from . import ROOT

CASES = ROOT / "tests" / "cases" / "places"
TODAY = date(2026, 11, 21)
FILE = "data/voorzieningen/proef.yml"
MINIMAL = "naam: De Meevaart\ncategorie: buurtteam\ncontact: {telefoon: 020 123 4567}\n"
CHECKED = "controle: {datum: 2026-07-22, bron: gebeld}\n"


@dataclass(frozen=True)
class _Region:
    regio: Regio
    woorden: Woorden
    trees: Mapping[str, Tree]
    config: Tree
    plattegrond: Mapping[str, object]


@lru_cache(maxsize=1)
def _region() -> _Region:
    folder = CASES / "region"
    regio, config, problems = read_region(folder / "mkdocs.yml")
    woorden, trees, found = read_words(folder)
    plan, _ = read_mapping(folder / "data" / "plattegrond.yml", "data/plattegrond.yml")
    assert regio
    assert isinstance(plan.value, dict)
    assert not problems + found
    return _Region(regio, woorden, trees, config, plan.value)


def context(entries: Sequence[Entry] = (), sources: Mapping[str, str] | None = None) -> Context:
    """The small region with these places; `sources` holds their files' texts."""
    region = _region()
    return Context(
        Region(region.regio, CASES / "region", region.woorden, TODAY),
        entries,
        region.trees,
        region.config,
        region.plattegrond,
        lambda file: (sources or {}).get(file, ""),
    )


def read(source: bytes | str, file: str = FILE) -> tuple[Entry | None, list[Problem]]:
    """The place in `source`, as if it stood in `file`, and what reading it found."""
    data = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
    text, problems = decode(data, file)
    return (None, problems) if problems else parse_place(text, Path(file).stem, file)


def check(sources: Mapping[str, bytes | str]) -> list[Told]:
    """Every problem with these files, as reading and all the checks find them, worst first."""
    entries, problems, faulty = [], [], []
    for file, source in sources.items():
        entry, found = read(source, file)
        problems += found
        entries += [entry] if entry else []
        rest = None if entry or not isinstance(source, str) else rest_of(source, Path(file).stem, file)
        faulty += [rest] if rest else []
    texts = {file: source for file, source in sources.items() if isinstance(source, str)}
    region = context(entries, texts)
    return worst_first(veiled(region, [*problems, *check_rests(region, faulty), *run_checks(region)]))


def check_one(source: bytes | str, file: str = FILE) -> list[Told]:
    return check({file: source})


def unexpected(problems: Sequence[Told], expected: Path) -> list[str]:
    """Where the problems are not those in `expected`, one a line: `rule line:column piece of message`.

    In a case of more than one file the name of the file comes first.
    """
    wanted = _lines(expected)
    said = [_said(problem) for problem in problems]
    pairs = zip_longest(wanted, said, fillvalue="")
    return [f"wanted {want!r}, got {got!r}" for want, got in pairs if not want or not _fits(want, got)]


def _fits(want: str, got: str) -> bool:
    """The spot must be the same, and the piece of message must be in the message."""
    spot = next(i for i, word in enumerate(want.split(" ")) if re.fullmatch(r"\d+:\d+", word)) + 1
    *start, piece = want.split(" ", spot)
    file_or_rule = got.split(" ", 1)[1] if len(start) < 3 else got
    return file_or_rule.split(" ")[: len(start)] == start and piece in file_or_rule


def _said(problem: Told) -> str:
    """A problem on one line: file, rule, spot, message and remedy."""
    row = problem.as_dict("nl")
    file = str(row["file"]).replace(" ", "_")
    return f"{file} {row['rule']} {row['line']}:{row['column']} {row['message']} {row['remedy']}"


def check_region(case: Path, folder: Path) -> list[Told]:
    """Every problem of the small region with the files of `case` laid over it in `folder`, worst first.

    The file `without` in a case names what that region lacks.
    """
    shutil.copytree(CASES / "region", folder, dirs_exist_ok=True)
    shutil.copytree(case, folder, dirs_exist_ok=True)
    for name in _lines(case / "without"):
        path = folder / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    regio, config, problems = read_region(folder / "mkdocs.yml")
    woorden, trees, words = read_words(folder)
    praktijken, trees["praktijken"], practices = read_praktijken(folder)
    postcodes, trees["postcodes"], centres = read_postcodes(folder)
    regelingen, schemes, wrong = read_regelingen(folder)
    noden, typed, needed = read_noden(folder)
    upl, _ = read_upl(folder)
    trees |= {f"regelingen/{id}": tree for id, tree in schemes.items()} | typed
    events, trees["levensgebeurtenissen"], happened = read_levensgebeurtenissen(folder)
    _, people = read_inwoners(folder, woorden.gebieden)
    campagnes, trees["campagnes"], rounds = read_campagnes(folder)
    entries, found = read_places(folder)
    released, reasons = read_released(folder)
    if regio:
        region = Context(
            Region(
                regio,
                folder,
                woorden,
                TODAY,
                praktijken=praktijken,
                postcodes=postcodes,
                regelingen=regelingen,
                levensgebeurtenissen=events,
                noden=noden,
                campagnes=campagnes,
                upl=upl,
            ),
            entries,
            trees,
            config,
            released=released.names,
            known_open=released.places,
            read_source=lambda file: (folder / file).read_bytes().decode("utf-8", "replace"),
        )
        found += [problem for one in CHECKS for problem in one(region)]
    raw = [*problems, *words, *practices, *centres, *wrong, *happened, *needed, *people, *rounds, *reasons, *found]
    return worst_first(veiled(region, raw) if regio else blind(raw))


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []
