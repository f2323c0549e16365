"""A list as it is on disk or on the web: a file, an address, or a folder with a package of tables."""

from __future__ import annotations

from pathlib import Path

from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.fetching import fetch, is_address
from sociale_kaart.tools.importing.public_only import MayConnect, is_public
from sociale_kaart.tools.importing.source_rows import MOST_BYTES, SourceError
from sociale_kaart.tools.importing.sources.all import TOO_BIG, Source, most_bytes
from sociale_kaart.tools.importing.sources.hsds_package import DESCRIPTION

NO_FILE = Say("{path} is er niet, of is geen bestand.", "{path} is not there, or is no file.")
LOCKED_FILE = Say(
    "{path} mag niet worden gelezen. Staat de lijst nog open in Excel? Sluit hem daar.",
    "{path} may not be read. Is the list still open in Excel? Close it there.",
)
NO_FILES = Say(
    "In de map {path} staat geen datapackage.json; geef het bestand met de lijst.",
    "There is no datapackage.json in the folder {path}; name the file with the list.",
)


def opened(source: str, *, may_connect: MayConnect = is_public) -> Source:
    """What is there, or SourceError."""
    if is_address(source):
        found = fetch(source, most_bytes(source.partition("?")[0]), may_connect=may_connect)
        return Source(found.name, found.data)
    path = Path(source)
    try:
        if path.is_dir() or path.name == DESCRIPTION:
            return _package(path if path.is_dir() else path.parent)
        return Source(path.name, _bytes(path, most_bytes(path.name)))
    except PermissionError:
        raise SourceError(LOCKED_FILE, path=source) from None
    except OSError:
        raise SourceError(NO_FILE, path=source) from None


def _package(folder: Path) -> Source:
    if not (folder / DESCRIPTION).is_file():
        raise SourceError(NO_FILES, path=folder)
    files = [folder / DESCRIPTION, *sorted(folder.glob("*.csv"))]
    return Source(folder.name, files={path.name: _bytes(path, MOST_BYTES) for path in files})


def _bytes(path: Path, most: int) -> bytes:
    if path.stat().st_size > most:
        raise SourceError(TOO_BIG, what=path.name, most=most // 1_000_000)
    return path.read_bytes()
