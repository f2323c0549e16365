"""One part: its pieces in a folder of its own, with a list. Made again only when something is not as it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sociale_kaart.build import write_pieces
from sociale_kaart.checks import blind
from sociale_kaart.delen.origin import InputChangedError, Origin, origin_of
from sociale_kaart.delen.part import SitePart
from sociale_kaart.delen.part_list import FILES, PartList, changed_among, read_part_list, sums_of, write_part_list
from sociale_kaart.delen.refusals import MEANWHILE
from sociale_kaart.delen.shares import share_of, weights
from sociale_kaart.folders import replacing
from sociale_kaart.judged import load_catalogue
from sociale_kaart.one_at_a_time import alone
from sociale_kaart.outputs import site
from sociale_kaart.pieces import Prose, pieces
from sociale_kaart.problems import FilePosition, Told
from sociale_kaart.site_folder import refusal


@dataclass(frozen=True)
class MadePart:
    """`was_there`: nothing had to be done."""

    folder: Path
    told: PartList
    was_there: bool = False


def make_part(
    config: Path, parts: Path, part: SitePart, today: date, prose: Prose
) -> tuple[MadePart | None, list[Told]]:
    """In a folder of its own below `parts`; an earlier one stays as it was when there are errors."""
    folder, origin = parts / part.folder, origin_of(config, today)
    if there := _good(folder, origin, part):
        return MadePart(folder, there, was_there=True), []
    catalogue, problems = load_catalogue(config, today)
    if not catalogue:
        return None, problems
    if refused := refusal(folder, catalogue.folder, catalogue.regio):
        return None, [*problems, *blind([refused])]
    every = {piece.name: piece for piece in pieces(catalogue, site.shared(catalogue), prose)}
    names = share_of(part, weights(catalogue, [*every]))
    try:
        with alone(folder), replacing(folder) as fresh:
            (fresh / FILES).mkdir()
            write_pieces(catalogue, [every[name] for name in names], fresh / FILES)
            told = write_part_list(fresh, origin, part, names)
            if origin_of(config, today) != origin:
                raise InputChangedError
    except InputChangedError:
        problem = MEANWHILE.at(FilePosition(str(folder)), command=command_of(part, today))
        return None, [*problems, *blind([problem])]
    return MadePart(folder, told), problems


def command_of(part: SitePart, today: date | str) -> str:
    """What makes it."""
    return f"kaart build --deel {part} --today {today}"


def _good(folder: Path, origin: Origin, part: SitePart) -> PartList | None:
    """The part that is there, if it is just what would be made now."""
    told = read_part_list(folder)
    is_same = told and (told.origin, told.part) == (origin, part)
    return told if told and is_same and not changed_among(sums_of(folder), told) else None
