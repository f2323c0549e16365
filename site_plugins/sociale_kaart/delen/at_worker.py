"""What a worker does for a build that somebody else began: it knows the region from a folder that both see, or from an
archive that was sent, and never makes a piece of anything but that."""

from __future__ import annotations

import io
import tarfile
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sociale_kaart import VERSION
from sociale_kaart.delen.origin import Origin, input_files, origin_of, program
from sociale_kaart.file_writing import File
from sociale_kaart.folders import files_in
from sociale_kaart.full_disk import folder_for_now
from sociale_kaart.judged import load_catalogue
from sociale_kaart.outputs import site
from sociale_kaart.pieces import SitePiece, pieces

# Renders prose, given the settings file before all that `pieces.Prose` has.
ProseOf = Callable[..., None]
_here: dict[Origin, RegionHere] = {}
_one_at_a_time = threading.Lock()  # what renders prose is a program of its own, that keeps one region in mind


@dataclass(frozen=True)
class SpreadWork:
    """`config`: the settings file where the build began; `archive`: the region, for who does not see that."""

    origin: Origin
    config: str
    prose: ProseOf
    archive: bytes | None = None


@dataclass
class RegionHere:
    """A region on this machine. `folder`: where the archive is, if it came in one. `pieces`: once it has been read."""

    config: Path
    prose: ProseOf
    folder: TemporaryDirectory[str] | None = None
    pieces: Mapping[str, SitePiece] | None = None


class OtherError(Exception):
    """The region is not, or no longer, what the build began with."""


def differs(origin: Origin, config: str) -> str:
    """The key of `Origin` in which this machine differs, the region last; empty when nothing does."""
    if origin.versie != VERSION:
        return f"versie={VERSION}"
    if program() != origin.programma:
        return "programma"
    path = Path(config)
    return "" if path.is_file() and origin_of(path, date.fromisoformat(origin.dag)) == origin else "invoer"


def admit(work: SpreadWork) -> str:
    """Make ready to work; the key of `Origin` that is in the way, if something is."""
    found = differs(work.origin, work.config)
    if not found:
        _here[work.origin] = RegionHere(Path(work.config), work.prose)
    if found != "invoer" or work.archive is None:
        return found
    folder = TemporaryDirectory(prefix="kaart-werker-")
    config = unpacked(work.archive, Path(folder.name)) / Path(work.config).name
    if found := differs(work.origin, str(config)):
        folder.cleanup()
    else:
        _here[work.origin] = RegionHere(config, work.prose, folder)
    return found


def dismiss(origin: Origin) -> None:
    """The build is over."""
    here = _here.pop(origin, None)
    if here and here.folder:
        here.folder.cleanup()


def make_piece(origin: Origin, name: str) -> bytes:
    """The files of one piece, as an archive."""
    with _one_at_a_time:
        here = _here[origin]
        here.pieces = here.pieces or _read(origin, here)
        with folder_for_now("kaart-stuk-") as folder:
            here.pieces[name].write(Path(folder))
            return packed([(Path(folder), file) for file in files_in(Path(folder))], Path(folder))


def _read(origin: Origin, here: RegionHere) -> Mapping[str, SitePiece]:
    """Also what changed between looking and reading is seen."""
    catalogue, problems = load_catalogue(here.config, date.fromisoformat(origin.dag))
    if not catalogue or differs(origin, str(here.config)):
        raise OtherError([problem.rule.id for problem in problems])
    made = pieces(catalogue, site.shared(catalogue), partial(here.prose, here.config))
    return {piece.name: piece for piece in made}


def packed_region(config: Path) -> bytes:
    """What a build reads of a region."""
    return packed([(config.parent, config.name), *input_files(config)], config.parent)


def packed(files: Iterable[tuple[Path, str]], home: Path) -> bytes:
    """An archive of files, each below a folder, with their names below `home`."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz", compresslevel=1) as archive:
        for folder, name in files:
            archive.add(folder / name, (folder / name).relative_to(home).as_posix(), recursive=False)
    return made.getvalue()


def unpacked(content: bytes, folder: Path) -> Path:
    """The folder, with the files of the archive in it; none is put anywhere else."""
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def files_of(content: bytes) -> Iterator[File]:
    """Name and content of each."""
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        for member in archive:
            file = archive.extractfile(tarfile.data_filter(member, "/nowhere"))
            if file is None:
                raise OtherError(member.name)
            yield member.name, file.read()
