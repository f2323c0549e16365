"""Which files of `content/<language>/` reach the site: pages `<id>.md`, and pictures in the folder plaatjes/."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.beside_a_picture import says_more
from sociale_kaart.reading.prose_markup import PICTURE_NAME, PICTURES
from sociale_kaart.reading.within import leads_away

MAX_PICTURE = 1024 * 1024  # bytes: on a phone with a bad connection this is long already

STRAY = Rule(
    "tekst-bestand",
    Say(
        "`{name}` hoort hier niet: in content/ staan per taal alleen teksten (`naam.md`) en de map plaatjes/.",
        "`{name}` does not belong here: per language, content/ has only texts (`name.md`) and plaatjes/.",
    ),
    Say(
        "Is het een tekst? Zet hem in deze map als `{better}.md`: kleine letters, cijfers en streepjes. "
        "Is het een plaatje? Zet het in plaatjes/. Iets anders: haal het weg.",
        "Is it a text? Put it in this folder as `{better}.md`: small letters, digits and hyphens. "
        "Is it a picture? Put it in plaatjes/. Anything else: remove it.",
    ),
)
NO_PICTURE = Rule(
    "plaatje-soort",
    Say(
        "`{name}` is geen plaatje dat wij laten zien, of heet anders dan wat het is.",
        "`{name}` is not a picture that we show, or is not what its name says.",
    ),
    Say(
        "Bewaar het als png, jpg, webp, gif of avif, met een naam van kleine letters, cijfers en streepjes.",
        "Save it as png, jpg, webp, gif or avif, with a name of small letters, digits and hyphens.",
    ),
)
PICTURE_TOO_LARGE = Rule(
    "plaatje-te-groot",
    Say(
        "Dit plaatje is {size} bytes groot; het mag hoogstens {limit} bytes zijn.",
        "This picture is {size} bytes; it may be at most {limit} bytes.",
    ),
    Say("Maak het kleiner: 1000 pixels breed is genoeg.", "Make it smaller: 1000 pixels wide is enough."),
)
TELLING = Rule(
    "plaatje-zegt-te-veel",
    Say(
        "In dit bestand staat meer dan het plaatje: misschien waar het is gemaakt, met welk toestel, of door wie. Dat "
        "hoort niet in een openbaar bestand.",
        "There is more in this file than the picture: perhaps where it was taken, with which phone, or by whom. "
        "That does not belong in a public file.",
    ),
    Say(
        "Maak een schermafdruk van het plaatje, snijd die bij, en gebruik die. Is het al opgestuurd? Vraag een "
        "vrijwilliger om het ook uit de oude versies te halen.",
        "Take a screenshot of the picture, crop it, and use that. Has it been pushed? Ask a maintainer to remove it "
        "from the old versions too.",
    ),
)
_PAGE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.md")
_BEGINNINGS = {
    "png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "jpg": re.compile(rb"\xff\xd8\xff"),
    "jpeg": re.compile(rb"\xff\xd8\xff"),
    "gif": re.compile(rb"GIF8[79]a"),
    "webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
    "avif": re.compile(rb"....ftypavi[fs]", re.DOTALL),
}


def is_page(name: str) -> bool:
    return _PAGE.fullmatch(name) is not None


def is_ignored(name: str) -> bool:
    """What an editor or a system leaves behind, and MkDocs does not publish either."""
    return name.startswith(".") or name.endswith("~")


def is_published(region: Path, folder: str, name: str) -> bool:
    """Whether a file of `content/<language>/` may be on the site; asked again when the site is made."""
    above, _, last = name.rpartition("/")
    kind_is_right = is_page(name) or (above == PICTURES and PICTURE_NAME.fullmatch(last) is not None)
    return kind_is_right and not leads_away(region, f"{folder}/{name}")


def picture_names(region: Path, folder: str) -> frozenset[str]:
    return frozenset(listed(region, f"{folder}/{PICTURES}"))


def other_files(region: Path, folder: str, names: Sequence[str]) -> Iterator[Problem]:
    """What in a language's folder is neither a page nor a picture; `names`: what is there."""
    for name in names:
        path = region / folder / name
        if name == PICTURES and path.is_dir():
            yield from _pictures(region, f"{folder}/{PICTURES}")
        elif not is_page(name) or path.is_dir():
            shown = f"{name}/" if path.is_dir() else name
            yield STRAY.at(FilePosition(f"{folder}/{name}"), name=shown, better=_better(name))


def beside_the_languages(region: Path, content: str) -> Iterator[Problem]:
    """Files in the folder above those of the languages: nobody sees these on the site."""
    for name in listed(region, content):
        if not (region / content / name).is_dir() and not leads_away(region, f"{content}/{name}"):
            yield STRAY.at(FilePosition(f"{content}/{name}"), name=name, better=_better(name))


def _better(name: str) -> str:
    return re.sub("[^a-z0-9]+", "-", name.partition(".")[0].lower()).strip("-") or "naam"


def _pictures(region: Path, folder: str) -> Iterator[Problem]:
    for name in listed(region, folder):
        path, position = region / folder / name, FilePosition(f"{folder}/{name}")
        if leads_away(region, f"{folder}/{name}"):
            continue  # said with all other links
        if not PICTURE_NAME.fullmatch(name) or not _is_what_it_says(path):
            yield NO_PICTURE.at(position, name=name)
        elif path.stat().st_size > MAX_PICTURE:
            yield PICTURE_TOO_LARGE.at(position, size=path.stat().st_size, limit=MAX_PICTURE)
        elif says_more(path.read_bytes()):
            yield TELLING.at(position)


def _is_what_it_says(path: Path) -> bool:
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return _BEGINNINGS[path.suffix[1:]].match(file.read(16)) is not None
    except OSError:
        return False


def listed(region: Path, folder: str) -> list[str]:
    """The names in a folder; none when it is not there, or lies behind a link that leads away."""
    if leads_away(region, folder):
        return []
    try:
        return sorted(path.name for path in (region / folder).iterdir() if not is_ignored(path.name))
    except OSError:
        return []
