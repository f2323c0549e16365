"""A region read and judged, but for what is as it was at the last build or check; where that is in doubt, all of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sociale_kaart.again import verdict
from sociale_kaart.again.inputs import OF_A_REGION, Inputs, is_still, look
from sociale_kaart.again.kept_values import kept_values
from sociale_kaart.again.verdict import Judge
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.judged import load_catalogue
from sociale_kaart.problems import Told


@dataclass(frozen=True)
class RegionAgain:
    """`catalogue`: None where there are errors. `inputs`: what was there before; None where nobody can tell."""

    catalogue: Catalogue | None
    problems: list[Told]
    inputs: Inputs | None
    judge: Judge


def read_region_again(config_file: Path, today: date, *, anew: bool = False) -> RegionAgain:
    """The region as on `today`. `anew`: all of it, whatever is known."""
    return _read(verdict.judge(config_file, look(config_file, today), anew=anew), today, anew=anew)


def check_again(config_file: Path, today: date, *, anew: bool = False) -> list[Told]:
    """Every problem of every file; of a region without errors that is kept, for the next time."""
    judge = verdict.judge(config_file, look(config_file, today), anew=anew)
    same = judge.of_the_same()
    if same is not None:
        return same
    found = _read(judge, today, anew=anew)
    if found.catalogue and found.inputs and is_still(found.inputs, config_file):
        verdict.keep(judge)
    return found.problems


def _read(judge: Judge, today: date, *, anew: bool) -> RegionAgain:
    with kept_values(judge.config_file, judge.inputs, anew=anew) as known:
        catalogue, problems = load_catalogue(judge.config_file, today, judge, known)
        if catalogue:
            known.keep(catalogue.files.values())
    return RegionAgain(catalogue, problems, _all_looked_at(judge.inputs, catalogue), judge)


def _all_looked_at(inputs: Inputs | None, catalogue: Catalogue | None) -> Inputs | None:
    """None where tiles for the map are in a folder that was not looked at."""
    behind = catalogue.regio.achtergrond if catalogue else None
    return inputs if not behind or behind.tegels.split("/")[0] in OF_A_REGION else None
