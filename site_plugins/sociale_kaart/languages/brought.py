"""Catalogues that a region brings itself, in `data/talen/`: of a language that we lack, or with words of its own.

Which region is being read is known to loading alone, and words are asked for everywhere: so this is the one thing about
a region that is not passed along.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sociale_kaart.languages.known import LOCALE
from sociale_kaart.languages.remembering import forget

FOLDER = "data/talen"
Seen = Mapping[Path, tuple[int, int]]  # when each file was changed, and how large it is

_region: Path | None = None
_seen: Seen = {}


def read_also(region: Path | None) -> None:
    """From now on the catalogues of the region in that folder hold too, as they are now."""
    global _region, _seen
    seen = _looked_at(region)
    if seen != _seen:
        forget()
    _region, _seen = region, seen


def files_of(language: str) -> list[Path]:
    """Ours, then that of the region, which may say it better."""
    own = [_region / FOLDER / f"{language}.po"] if _region else []
    ours = LOCALE / f"{language}.po"
    return [*([ours] if ours.is_file() else []), *(path for path in own if path in _seen)]


def languages() -> list[str]:
    """Those of which the region brings a catalogue."""
    return sorted(path.stem for path in _seen if path.parent != LOCALE)


def _looked_at(region: Path | None) -> Seen:
    """Those that are no link, and behind none, to somewhere else: `checks` name these."""
    home = region.resolve() / FOLDER.partition("/")[0] if region else Path()
    found = sorted((region / FOLDER).glob("*.po")) if region and _is_below(home, region / FOLDER) else []
    there = [path for path in found if _is_below(home, path) and path.is_file()]
    return {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in there}


def _is_below(home: Path, path: Path) -> bool:
    return path.resolve().is_relative_to(home)
