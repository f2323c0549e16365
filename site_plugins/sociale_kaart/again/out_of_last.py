"""A site made out of the last one: a piece is made when it sees something else than then, a file written if it differs.

Whatever is in doubt gives None, and everything is made anew.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sociale_kaart.again import ledger
from sociale_kaart.again.ledger import Left, Lying
from sociale_kaart.digest import NAME
from sociale_kaart.file_writing import Sums
from sociale_kaart.folders import MARKER, beside, put_in_place, write_list
from sociale_kaart.pieces import SitePiece

LAST = "laatst"  # the piece of what is made once all others are there
SOON = 100_000_000  # nanoseconds in which a file may have changed twice, and its time once
Keys = Mapping[str, str]
Write = Callable[[Sequence[SitePiece], Path], dict[str, Sums]]
# The lists of all that is there, into a folder, by the hashes; files that are not there are found in the other one.
Finish = Callable[[Path, Sums, Path], Sums]


@dataclass(frozen=True)
class KeptOfLast:
    """`made`: the files of each piece. `lay`: how those lie there that stayed."""

    made: dict[str, Sums]
    lay: Mapping[str, Lying]


def renew(
    target: Path, left: Left, pieces: Sequence[SitePiece], keys: Keys, write: Write, finish: Finish
) -> KeptOfLast | None:
    """The files of all pieces as they are in `target` now; None when the last site is of no use."""
    lay = ledger.lying(target, left.lying)
    touched = touched_since(target, left, lay)
    if touched & {MARKER, NAME}:
        return None
    kept = {name: sums for name, (key, sums) in left.pieces.items() if keys.get(name) == key}
    kept = {name: sums for name, sums in kept.items() if name != LAST and touched.isdisjoint(sums)}
    with beside(target) as folder:
        made = kept | write([piece for piece in pieces if piece.name not in kept], folder)
        made[LAST] = finish(folder, together(made), target)
        fresh = None if _is_twice(made) else _replace(target, folder, left, made, touched)
    return None if fresh is None else KeptOfLast(made, {name: was for name, was in lay.items() if name not in fresh})


def touched_since(target: Path, left: Left, now: Mapping[str, Lying]) -> set[str]:
    """What somebody else wrote to, or took away. A time that says so is not enough: the content must differ."""
    sums = together({name: sums for name, (_, sums) in left.pieces.items()})
    before, at = left.lying.items(), left.at
    return {name for name, was in before if _differs(target, name, was, now.get(name), at, sums.get(name))}


def touched_of(target: Path, left: Left, sums: Mapping[str, str]) -> bool:
    """The same of some files: whether somebody did so with any."""
    now = ledger.lying(target, sums)
    before, at = left.lying, left.at
    return any(_differs(target, name, before.get(name), now.get(name), at, one) for name, one in sums.items())


def note(target: Path, world: str, keys: Keys, shown: Mapping[str, str], done: KeptOfLast) -> Left:
    """What the next build should know of the site that has just been put in place. `done.lay`: how files that stayed
    lay there when they were looked at: who wrote to one since then has touched it.
    """
    made, lay = done.made, done.lay
    pieces = {name: (keys.get(name, ""), sums) for name, sums in made.items()}
    names = [*together(made), NAME, MARKER]
    lying = {**ledger.lying(target, (name for name in names if name not in lay)), **lay}
    return Left(world, pieces, {name: lying[name] for name in names if name in lying}, time.time_ns(), shown)


def _differs(target: Path, name: str, was: Lying | None, now: Lying | None, at: int, checksum: str | None) -> bool:
    if now is None or was is None:
        return True
    if was == now and was[2] < at - SOON:
        return False
    if checksum is None:
        return was != now
    path = target / name
    try:
        return path.is_symlink() or sha256(path.read_bytes()).hexdigest() != checksum
    except OSError:
        return True


def _replace(
    target: Path, folder: Path, left: Left, made: Mapping[str, Sums], touched: set[str]
) -> frozenset[str] | None:
    """The files that are new, once they are in their place; None where one of a new name is somebody else's."""
    before, now = together({name: sums for name, (_, sums) in left.pieces.items()}), together(made)
    fresh = [name for name, checksum in now.items() if before.get(name) != checksum or name in touched]
    if any(name not in before and os.path.lexists(f"{target}/{name}") for name in fresh):
        return None
    write_list(folder, [*now, NAME])
    fresh += [MARKER, NAME]
    try:
        put_in_place(folder, target, fresh, before.keys() - now.keys())
    except OSError:
        return None
    return frozenset(fresh)


def together(pieces: Mapping[str, Sums]) -> Sums:
    """The files of all pieces."""
    return {name: checksum for sums in pieces.values() for name, checksum in sums.items()}


def _is_twice(pieces: Mapping[str, Sums]) -> bool:
    """Whether two pieces made the same file, which a build from nothing would not allow."""
    return any(count > 1 for count in Counter(name for sums in pieces.values() for name in sums).values())
