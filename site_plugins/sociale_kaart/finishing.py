"""What can only be made once all pieces of a build are there: what a phone may keep, and the number of the build."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from hashlib import sha256
from pathlib import Path

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.digest import checksums, digest_file
from sociale_kaart.file_writing import Sums, write
from sociale_kaart.outputs import site
from sociale_kaart.outputs.offline.kept_files import About, kept_names, received
from sociale_kaart.parallel import at_once, side_by_side

Find = Callable[[str], Path]
# Of files, by name the checksum: what comes over the network.
Weigh = Callable[[Mapping[str, str], Find], Mapping[str, int]]


def weighed(files: Mapping[str, str], find: Find) -> dict[str, int]:
    """Each file is packed to see how small that makes it."""
    return dict(zip(files, at_once(lambda name: received(name, find(name).read_bytes()), files), strict=True))


def finish_all(catalogue: Catalogue, folder: Path, sums: Mapping[str, str] | None = None) -> None:
    """In `folder`, where everything else is. `sums`: of all its files, where these are known already."""
    finish(catalogue, weighed, folder, checksums(folder) if sums is None else sums, folder)


def finish(catalogue: Catalogue, weigh: Weigh, folder: Path, sums: Mapping[str, str], last: Path) -> Sums:
    """In `folder`, of what is there, or did not change in the `last` site. `sums`: of all these files.

    Returns those of what it made, but for the last list.
    """
    names, codes = [name for name in sums if name.startswith(("assets/", "data/"))], catalogue.regio.talen
    kept = {code: kept_names(catalogue, code, names) for code in codes}
    sizes = weigh({name: sums[name] for some in kept.values() for name in some}, partial(_find, folder, last))
    about = partial(_about, sums, sizes)
    side_by_side([partial(_list_for_offline, catalogue, code, folder, kept[code], about) for code in codes])
    found = {name: sha256((folder / name).read_bytes()).hexdigest() for name in site.offline_names(catalogue)}
    write(folder, [digest_file({**sums, **found}, catalogue.today)])
    return found


def _find(folder: Path, last: Path, name: str) -> Path:
    path = folder / name
    return path if path.is_file() else last / name


def _about(sums: Mapping[str, str], sizes: Mapping[str, int], name: str) -> tuple[str, int]:
    return sums[name], sizes[name]


def _list_for_offline(catalogue: Catalogue, language: str, folder: Path, names: list[str], about: About) -> None:
    write(folder, site.offline_files(catalogue, language, names, about))
