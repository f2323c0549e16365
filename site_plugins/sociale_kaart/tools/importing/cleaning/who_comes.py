"""How to sign up, and for which ages: words and numbers as lists have them."""

from __future__ import annotations

import re

from sociale_kaart.checks.text import bare
from sociale_kaart.place.facts import by_path

_WAYS = {
    "inlopen": "inloop", "vrije inloop": "inloop", "vrij inlopen": "inloop", "walk in": "inloop", "bel": "bellen",
    "telefonisch": "bellen", "per telefoon": "bellen", "by phone": "bellen", "mail": "mailen", "e mail": "mailen",
    "email": "mailen", "per mail": "mailen", "per e mail": "mailen", "by email": "mailen", "via de website": "online",
    "website": "online", "op afspraak": "afspraak", "by appointment": "afspraak", "lid worden": "lid-worden",
    "lidmaatschap": "lid-worden",
}  # fmt: skip
_YEARS = r"(\d{1,3})(?: jaar| years?)?"
_FROM = re.compile(rf"(?:vanaf|van|from|ouder dan of gelijk aan) {_YEARS}(?: en ouder)?|{_YEARS} ?(?:\+|plus|en ouder)")
_UP_TO = re.compile(rf"(?:tot|jonger dan|under) {_YEARS}")
_BETWEEN = re.compile(rf"(?:van )?{_YEARS} ?(t/m|tot en met|tot) ?{_YEARS}")
_ALL = frozenset(["alle", "alle leeftijden", "iedereen", "all", "all ages", "jong en oud"])


def ways_of(cell: str) -> list[str]:
    """The words of ours; nothing when one of them is none."""
    allowed = by_path()["drempel.aanmelden"].veld.words
    said = [bare(piece) for piece in re.split(r"[;,|/\n]| of | or ", cell) if piece.strip()]
    words = ["-".join(one.split()) for one in said]
    found = [word if word in allowed else _WAYS.get(one, "") for word, one in zip(words, said, strict=True)]
    return list(dict.fromkeys(found)) if all(found) else []


def says_all_ages(cell: str) -> bool:
    """Whether there is no limit, which a file says by saying nothing."""
    return bare(cell) in _ALL


def ages_of(cell: str) -> dict[str, str]:
    """The keys of `leeftijd`. `12-23` is nothing: of whom is 23, nobody can tell."""
    text = " ".join(cell.lower().split())
    if both := _BETWEEN.fullmatch(text):
        first, until, last = int(both[1]), both[2], int(both[3])
        last += until != "tot"  # ours is up to, and not with
        return {"van": str(first), "tot": str(last)} if first < last else {}
    if one := _FROM.fullmatch(text):
        return {"van": str(int(one[1] or one[2]))}
    if one := _UP_TO.fullmatch(text):
        return {"tot": str(int(one[1]))}
    return {}


def years_of(cell: str) -> str:
    """A number of years in a cell of its own."""
    found = re.fullmatch(r"(\d{1,3}(?:\.\d{1,2})?)(?: ?jaar)?", cell.strip().lower())
    return f"{float(found[1]):g}" if found else ""
