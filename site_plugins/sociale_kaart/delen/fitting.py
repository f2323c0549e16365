"""Which parts there are in some folders, and whether they are all of one site: of one input, version and day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sociale_kaart.delen.origin import Origin
from sociale_kaart.delen.part import SitePart
from sociale_kaart.delen.part_list import NAME, PartList, read_part_list
from sociale_kaart.delen.part_making import command_of
from sociale_kaart.delen.refusals import LACKING, NO_PARTS, OTHER, OTHER_COUNT, TWICE, UNREADABLE, WHY, filled
from sociale_kaart.problems import FilePosition, Problem, Say

Value = TypeVar("Value", int, str)


@dataclass(frozen=True)
class FoundPart:
    """A folder, and what it says of itself."""

    folder: Path
    told: PartList


def found_parts(folders: Sequence[Path]) -> tuple[list[FoundPart], list[Problem]]:
    """In each folder that is a part, or holds some, also one folder deeper; in the order of their numbers."""
    found, problems = [], []
    for folder in folders:
        lists = sorted({*folder.glob(NAME), *folder.glob(f"*/{NAME}"), *folder.glob(f"*/*/{NAME}")})
        for path in lists:
            if told := read_part_list(path.parent):
                found.append(FoundPart(path.parent, told))
            else:
                problems.append(UNREADABLE.at(FilePosition(str(path.parent)), file=NAME))
        if not lists:
            problems.append(NO_PARTS.at(FilePosition(str(folder)), folder=folder))
    return sorted(found, key=lambda one: (one.told.part.number, one.folder)), problems


def usual(values: Iterable[Value]) -> Value:
    """What most say; of as many the last in order: of two days the later one."""
    counts = Counter(values)
    return max(counts, key=lambda value: (counts[value], value))


def misfits(parts: Sequence[FoundPart], here: Origin) -> Iterator[Problem]:
    """Every part that is of something else than what is `here`, is there in two ways, or is not there."""
    count = usual(one.told.part.of for one in parts)
    seen: dict[int, FoundPart] = {}
    for one in parts:
        at, part = FilePosition(str(one.folder)), one.told.part
        if why := _why(one.told, here, count):
            yield misfit(one, why, SitePart(min(part.number, count), count), here.dag)
        elif (twin := seen.setdefault(part.number, one)).told != one.told:
            yield TWICE.at(at, part=part, one=twin.folder, other=one.folder)
    there = {one.told.part.number for one in parts}
    for part in (SitePart(number, count) for number in range(1, count + 1) if number not in there):
        yield LACKING.at(FilePosition(str(parts[0].folder.parent)), part=part, command=command_of(part, here.dag))


def misfit(one: FoundPart, why: Say, instead: SitePart | None = None, day: str = "") -> Problem:
    """`instead`: which part, of which day, could be made in its place, if that is another one."""
    command = command_of(instead or one.told.part, day or one.told.origin.dag)
    return OTHER.at(FilePosition(str(one.folder)), part=one.told.part, why=why, command=command)


def _why(told: PartList, here: Origin, count: int) -> Say | None:
    """What makes it another site's; nothing when it is of this one."""
    for key, why in WHY.items():
        read, wanted = getattr(told.origin, key), getattr(here, key)
        if read != wanted:
            return filled(why, read, wanted)
    return None if told.part.of == count else filled(OTHER_COUNT, told.part.of, count)
