"""Parts put together to the site that one machine would have made: nothing is rendered again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.checks import blind
from sociale_kaart.delen.fitting import FoundPart, found_parts, misfit, misfits, usual
from sociale_kaart.delen.origin import origin_of
from sociale_kaart.delen.part_list import FILES, changed_among, sums_of
from sociale_kaart.delen.part_making import command_of
from sociale_kaart.delen.placing import in_place
from sociale_kaart.delen.refusals import CHANGED, OTHER_PIECES
from sociale_kaart.delen.shares import shares, weights
from sociale_kaart.finishing import finish_all
from sociale_kaart.judged import load_catalogue
from sociale_kaart.outputs import site
from sociale_kaart.pieces import pieces
from sociale_kaart.problems import FilePosition, Problem, Told

Sums = Mapping[str, str]


def join(
    config: Path, folders: Sequence[Path], site_dir: Path | None, today: date | None
) -> tuple[Path | None, list[Told]]:
    """The site of these parts in `site_dir`; on an error nothing there is touched. `today`: if they must be of it."""
    parts, problems = found_parts(folders)
    if problems or not parts:
        return None, blind(problems)
    day = today or date.fromisoformat(usual(one.told.origin.dag for one in parts))
    if problems := [*misfits(parts, origin_of(config, day))]:
        return None, blind(problems)
    parts = [*{one.told.part: one for one in parts}.values()]
    sums = {one.folder: sums_of(one.folder) for one in parts}
    if problems := [*_changed(parts, sums)]:
        return None, blind(problems)
    catalogue, told = load_catalogue(config, day)
    if not catalogue:
        return None, told
    if problems := [*_other_pieces(catalogue, parts)]:
        return None, [*told, *blind(problems)]
    made, more = in_place(catalogue, site_dir, partial(_fill, catalogue, sums))
    return made, [*told, *more]


def _fill(catalogue: Catalogue, sums: Mapping[Path, Sums], folder: Path) -> None:
    for part, files in sums.items():
        _take_over(part / FILES, files, folder)
    finish_all(catalogue, folder, {name: one for files in sums.values() for name, one in files.items()})


def _changed(parts: Sequence[FoundPart], sums: Mapping[Path, Sums]) -> Iterator[Problem]:
    for one in parts:
        if count := changed_among(sums[one.folder], one.told):
            command = command_of(one.told.part, one.told.origin.dag)
            yield CHANGED.at(FilePosition(str(one.folder)), part=one.told.part, count=count, command=command)


def _other_pieces(catalogue: Catalogue, parts: Sequence[FoundPart]) -> Iterator[Problem]:
    """So that each piece is there, and once: nobody need look for it in four million files."""
    names = [piece.name for piece in pieces(catalogue, site.shared(catalogue), lambda *_: None)]
    own = shares(parts[0].told.part.of, weights(catalogue, names))
    for one, wanted in zip(parts, own, strict=True):
        if list(one.told.pieces) != wanted:
            yield misfit(one, OTHER_PIECES)


def _take_over(part: Path, names: Sums, folder: Path) -> None:
    """Files are there twice and on the disk once, where it can do that; over nothing, as no two parts share a file."""
    for name in names:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            raise FileExistsError(f"{name} is already there")
        try:
            os.link(part / name, target)
        except OSError:
            shutil.copyfile(part / name, target)
