"""Whether a kind of place is one whose address may not be known: when in doubt, it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from html import unescape

from sociale_kaart.checks.text import plain
from sociale_kaart.reading.words import Woorden
from sociale_kaart.visible_text import looked_at

_ALIKE = 0.75
_KIND = re.compile(r"""^[ \t{,]*["']?categorie["']?[ \t]*:(.*(?:\n[ \t]*-.*|\n[ \t]+[\w"'\[].*)*)""", re.MULTILINE)
_ESCAPE = re.compile(r"\\x([0-9a-fA-F]{2})|\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})")


def is_open(kind: str, woorden: Woorden) -> bool:
    """Whether everyone may know where places of this kind are, which takes a kind that the region knows."""
    found = woorden.categorieen.get(kind)
    return bool(found) and not (found and found.is_secret)


def is_closed(kind: str, woorden: Woorden) -> bool:
    """Whether it is a secret kind, or looks like one that was mistyped."""
    known = woorden.categorieen.get(kind)
    return known.is_secret if known else _is_like_a_secret(kind, woorden)


def may_be_secret(kinds: Iterable[str], woorden: Woorden) -> bool:
    """Whether a place of these kinds may be secret: an unknown kind counts as such, and so does having none."""
    found = [*kinds]
    return not found or not all(is_open(kind, woorden) for kind in found)


def source_may_be_secret(source: str, woorden: Woorden) -> bool:
    """The same for a file that cannot be parsed, judged by what it seems to say with its escapes undone."""
    return names_a_secret_kind(source, woorden) or may_be_secret(_kinds(decoded(source)), woorden)


def names_a_secret_kind(source: str, woorden: Woorden) -> bool:
    """Whether it has a word like that of a secret kind, anywhere."""
    words = [*dict.fromkeys(re.findall(r"[\w\-]{4,}", decoded(source).casefold()))]
    return any(is_closed(word, woorden) for word in words[:5000])


def decoded(source: str) -> str:
    """`source` with escapes of YAML and HTML undone, and without what is not shown."""
    if "\\" in source:
        source = _ESCAPE.sub(_character, source)
    return plain(looked_at(unescape(source) if "&" in source else source))


def _character(match: re.Match[str]) -> str:
    code = int(next(filter(None, match.groups())), 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def _kinds(text: str) -> Iterator[str]:
    for match in _KIND.finditer(text):
        yield from re.findall(r"[\w\-]*\w[\w\-]*", re.sub(r"(?<!\S)#.*", "", match.group(1)))


def _is_like_a_secret(word: str, woorden: Woorden) -> bool:
    small = plain(word).casefold().replace("_", "-").strip()
    secret = [id for id, kind in woorden.categorieen.items() if kind.is_secret]
    return small not in woorden.categorieen and any(_is_alike(small, id) for id in secret)


def _is_alike(word: str, id: str) -> bool:
    """Words that differ much in length or letters are ruled out first, which is quick."""
    if word == id:
        return True
    if abs(len(word) - len(id)) > len(id) // 2:
        return False
    matcher = SequenceMatcher(None, word, id)
    return matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
