"""What is made once in a run, for all cores: the first one that asks makes it, the others wait."""

from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

Fill = Callable[[Path], object]
_shared: list[Path] = []  # the folder of this run


def share(folder: Path) -> None:
    """Where it is kept. It goes with the run: what was made by yesterday's code is never taken for today's."""
    _shared[:] = [folder]


def once(name: str, fill: Fill) -> Path:
    """The file or folder `name`, which `fill` makes."""
    (shared,) = _shared
    made, done = shared / name, shared / f"{name}.done"
    with FileLock(shared / f"{name}.lock"):
        if not done.exists():
            fill(made)
            done.touch()
    return made
