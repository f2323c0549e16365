"""The set of pictograms: the files that Material for MkDocs ships, found without importing it."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path


@lru_cache(maxsize=1)  # for speed
def icons_folder() -> Path | None:
    """Where the pictograms are; None when Material is not installed."""
    spec = find_spec("material")
    places = spec.submodule_search_locations if spec else None
    return Path(places[0]) / "templates" / ".icons" if places else None


def is_pictogram(name: str) -> bool:
    """Whether there is a pictogram of that name. If the set is not installed, any name will do."""
    folder = icons_folder()
    return folder is None or (folder / f"{name}.svg").is_file()


def pictograms_in(part: str) -> list[str]:
    """The names in one part of the set, such as `material`, to find the nearest in."""
    folder = icons_folder()
    return sorted(f"{part}/{file.stem}" for file in (folder / part).glob("*.svg")) if folder else []
