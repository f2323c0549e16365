"""Bytes to text: size, encoding, and characters that have no business in a text of ours."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from sociale_kaart import os_words
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.within import LEADS_AWAY, leads_away, within

MAX_BYTES = 64 * 1024  # of a place
MAX_WORDS_BYTES = 1024 * 1024  # of a file with the words of a whole region

UNREADABLE = Rule(
    "bestand-onleesbaar",
    Say("Dit bestand kan niet worden geopend: {reason}.", "This file cannot be opened: {reason}."),
    Say("Kijk of het bestand bestaat en of je het mag lezen.", "Check that it exists and that you may read it."),
)
TOO_LARGE = Rule(
    "bestand-te-groot",
    Say(
        "Dit bestand is {size} bytes groot; het mag hoogstens {limit} bytes zijn.",
        "This file is {size} bytes; it may be at most {limit} bytes.",
    ),
    Say(
        "Eén bestand beschrijft één plek. Haal weg wat er niet hoort.",
        "One file describes one place. Remove what does not belong in it.",
    ),
)
NOT_UTF8 = Rule(
    "geen-utf8",
    Say(
        "Dit bestand is niet opgeslagen als UTF-8: hier staat byte 0x{byte}.",
        "This file is not saved as UTF-8: it has byte 0x{byte} here.",
    ),
    Say(
        "Sla het opnieuw op met de codering UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8).",
        "Save it again with the encoding UTF-8.",
    ),
)
FORBIDDEN = Rule(
    "verboden-teken",
    Say(
        "Hier staat iets onzichtbaars: {code} (U+{code_point}).",
        "There is something invisible here: {code} (U+{code_point}).",
    ),
    Say(
        "Haal het weg: zet de cursor erachter, druk op Backspace en typ het woord opnieuw.",
        "Remove it: put the cursor after it, press Backspace and type the word again.",
    ),
)

# C0 and C1 controls but tab and line ends; what ends a line for YAML and for hardly anything else, so that what looks
# like the rest of a comment is a key (U+0085, U+2028, U+2029); and what nothing shows (`visible_text.py`): it comes
# along with text copied from a website. U+200C and U+200D stay: Persian and Kurdish spelling needs them; U+FE0F stays
# behind a sign, where it makes an emoji of it. The checks look through these.
FORBIDDEN_PATTERN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    r"\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
    r"(?<![©®‼-㊙🀀-🫿]\ufe0f)(?<!\ufe0f(?=\u20e3))"
)
# Bytes with which such a character begins in UTF-8, for those that nothing else usual begins with; the others in full.
_RARE = bytes({*range(0x20), 0x7F, 0xCD, 0xE1, 0xE3, 0xEF, *range(0xF0, 0x100)} - {*b"\t\n\r"})
_HIDDEN = (
    re.compile(rb"\xc2[\x80-\x9f\xad]"),
    re.compile(rb"\xd8\x9c"),
    re.compile(rb"\xe2(?:\x80[\x8b\x8e\x8f\xa8-\xae]|\x81[\xa0-\xaf])"),
)
OTHER = Say("een teken dat niets laat zien", "a character that shows nothing")
_TURNS = Say("een teken dat tekst omkeert", "a character that reverses text")
NAMES = {
    **dict.fromkeys(
        "\u200e\u200f\u061c", Say("een teken voor de schrijfrichting", "a mark for the direction of writing")
    ),
    **dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", _TURNS),
    **dict.fromkeys("\u200b\u2060\ufeff", Say("een spatie zonder breedte", "a zero-width space")),
    "\u00ad": Say("een afbreekteken dat alleen aan het eind van een regel te zien is", "a soft hyphen"),
}
_NO_FILE = Say("het is geen gewoon bestand", "it is not a plain file")
_REASONS = {
    errno.ENOENT: Say("het bestaat niet", "it does not exist"),
    errno.EACCES: Say("je mag het niet lezen", "you may not read it"),
    errno.EISDIR: Say("het is een map", "it is a folder"),
}


def read_text(path: Path, name: str, limit: int = MAX_BYTES) -> tuple[str, list[Problem]]:
    """The text of the file at `path`, which is `name` below the region's folder; empty when there is a problem."""
    if leads_away(str(path).removesuffix(name) or ".", name):
        return "", [LEADS_AWAY.at(FilePosition(name))]
    return _read(str(path), name, limit)


def read_texts(region: Path, names: Iterable[str]) -> Iterator[tuple[str, str, list[Problem]]]:  # for speed
    """The same of many files below `region`, each with its name; a folder that files share is looked at once."""
    stays = set(within(region, names := [*names]))
    for name in names:
        yield name, *(_read(f"{region}/{name}", name, MAX_BYTES) if name in stays else read_text(region / name, name))


def _read(path: str, name: str, limit: int) -> tuple[str, list[Problem]]:
    try:
        found = os.stat(path)  # noqa: PTH116 - quick, as there are thousands
        if found.st_size > limit:
            return "", [TOO_LARGE.at(FilePosition(name), size=found.st_size, limit=limit)]
        if not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode):  # a pipe or a device never ends
            return "", [UNREADABLE.at(FilePosition(name), reason=_NO_FILE)]
        with open(path, "rb", 0) as opened:  # noqa: PTH123
            return decode(opened.read(), name, limit)
    except OSError as error:
        return "", [UNREADABLE.at(FilePosition(name), reason=_REASONS.get(error.errno or 0, os_words.reason(error)))]


def decode(data: bytes, name: str, limit: int = MAX_BYTES) -> tuple[str, list[Problem]]:
    """UTF-8 with or without a byte order mark, any line ends, to text with `\\n`; refuses invisible "
    "characters."""
    if len(data) > limit:
        return "", [TOO_LARGE.at(FilePosition(name), size=len(data), limit=limit)]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        return "", [NOT_UTF8.at(FilePosition(name, line, column), byte=f"{data[error.start]:02X}")]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _is_clean(data):
        return text, []
    problems = [_forbidden(name, text, match) for match in FORBIDDEN_PATTERN.finditer(text)]
    return ("" if problems else text), problems[:20]


def _is_clean(data: bytes) -> bool:  # for speed
    """A quick look at the bytes: most files have nothing that could be forbidden."""
    return len(data.translate(None, _RARE)) == len(data) and not any(one.search(data) for one in _HIDDEN)


def has_forbidden(text: str) -> bool:
    return FORBIDDEN_PATTERN.search(text) is not None


def forbidden_values(text: str) -> dict[str, object]:
    """The first forbidden character in `text`, as the values of the rule FORBIDDEN."""
    match = FORBIDDEN_PATTERN.search(text)
    character = match.group() if match else ""
    return {"code": NAMES.get(character, OTHER), "code_point": f"{ord(character or ' '):04X}"}


def _forbidden(name: str, text: str, match: re.Match[str]) -> Problem:
    start = match.start()
    position = FilePosition(name, text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))
    return FORBIDDEN.at(position, **forbidden_values(match.group()))
