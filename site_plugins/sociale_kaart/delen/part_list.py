"""`deel.json`, beside the files of a part: what it was made of, which pieces are in it, and the hash of every file.

Files are named by a hash of their names, as everywhere: no list may name the pages of places that stopped.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from sociale_kaart.delen.origin import Origin
from sociale_kaart.delen.part import SitePart
from sociale_kaart.folders import files_in, sign

NAME = "deel.json"
FILES = "bestanden"  # the folder with the part's files, as they will be in the site
FORM = 1


@dataclass(frozen=True)
class PartList:
    """`sums`: the hash of each file, by the sign of its name."""

    origin: Origin
    part: SitePart
    pieces: Sequence[str]
    sums: Mapping[str, str]


def write_part_list(folder: Path, origin: Origin, part: SitePart, pieces: Sequence[str]) -> PartList:
    """Of what is in the part's folder now."""
    sums = {sign(name): checksum for name, checksum in sums_of(folder).items()}
    made = PartList(origin, part, pieces, dict(sorted(sums.items())))
    told = {
        "vorm": FORM,
        "deel": part.number,
        "van": part.of,
        **asdict(origin),
        "stukken": [*pieces],
        "bestanden": made.sums,
    }
    (folder / NAME).write_text(json.dumps(told, indent=0) + "\n", encoding="utf-8")
    return made


def read_part_list(folder: Path) -> PartList | None:
    """None where there is none, or one that is no good."""
    try:
        told: Any = json.loads((folder / NAME).read_bytes())
        origin = Origin(**{key: str(told[key]) for key in Origin.__dataclass_fields__})
        part = SitePart.read(f"{told['deel']}/{told['van']}")
        sums = {str(name): str(checksum) for name, checksum in told["bestanden"].items()}
        pieces = [str(name) for name in told["stukken"]]
        form = told["vorm"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return PartList(origin, part, pieces, sums) if form == FORM else None


def sums_of(folder: Path) -> dict[str, str]:
    """The hash of each file of a part by its name. A link is no file of ours, wherever it leads."""
    files = folder / FILES
    return {
        name: sha256((files / name).read_bytes()).hexdigest() if not (files / name).is_symlink() else ""
        for name in sorted(files_in(files))
    }


def changed_among(sums: Mapping[str, str], told: PartList) -> int:
    """How many files are no longer as they were made, are gone, or were put there by somebody else."""
    now = {sign(name): checksum for name, checksum in sums.items()}
    return sum(now.get(one) != told.sums.get(one) for one in now.keys() | told.sums.keys())
