"""Names of files, and of what becomes one on the site: short enough for every disk, and possible on Windows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.problems import FilePosition, Problem, Rule, Say

MAX_NAME = 100  # characters; a path of the site with such a name still fits in the 260 of Windows

TOO_LONG = Rule(
    "naam-te-lang",
    Say(
        "De naam `{name}` heeft {length} tekens; het mogen er hoogstens {limit} zijn.",
        "The name `{name}` has {length} characters; it may have at most {limit}.",
    ),
    Say(
        "Kort hem in: hij wordt een adres op de site, en niet elke computer kan langere namen aan.",
        "Shorten it: it becomes an address on the site, and not every computer can handle longer names.",
    ),
)
RESERVED = Rule(
    "naam-van-windows",
    Say(
        "`{name}` kan geen naam zijn: Windows houdt die voor zichzelf, en kan er geen bestand of map mee maken.",
        "`{name}` cannot be a name: Windows keeps that name for itself, and cannot make a file or folder with it.",
    ),
    Say("Maak de naam langer, zoals `{name}-plek`.", "Make the name longer, such as `{name}-plek`."),
)
SAME_FOLDER = Rule(
    "mappen-op-een-letter-na",
    Say(
        "De mappen {name}/ en {other}/ verschillen alleen in hoofdletters; op Windows en macOS is dat één map.",
        "The folders {name}/ and {other}/ differ only in capitals; on Windows and macOS they are one folder.",
    ),
    Say("Zet de bestanden bij elkaar in één van de twee.", "Put the files together in one of the two."),
)
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{kind}{n}" for kind in ("com", "lpt") for n in range(10))})


def name_problems(name: str, position: FilePosition) -> Iterator[Problem]:
    """What is wrong with a name (without its ending), wherever that stands."""
    if len(name) > MAX_NAME:
        yield TOO_LONG.at(position, name=name, length=len(name), limit=MAX_NAME)
    if name.lower().partition(".")[0].strip() in _DEVICES:
        yield RESERVED.at(position, name=name)


def folder_problems(files: Iterable[str], below: str) -> Iterator[Problem]:
    """What is wrong with the names of the folders that these files lie in, below the folder `below`."""
    first: dict[str, str] = {}
    for folder in sorted({part for file in files for part in _folders(file, below)}):
        yield from name_problems(folder.rpartition("/")[2], FilePosition(folder))
        other = first.setdefault(folder.lower(), folder)
        if other != folder:
            yield SAME_FOLDER.at(FilePosition(folder), name=folder, other=other)


def _folders(file: str, below: str) -> Iterator[str]:
    folder = file.rpartition("/")[0]
    while folder.startswith(f"{below}/"):
        yield folder
        folder = folder.rpartition("/")[0]
