"""Streets and additions as people shorten them, and as the register writes them: the same, in both directions.

Only usual short forms. An initial (`J. Steenstraat`) may be anybody's, so it stays a doubt for a person to settle.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, product

from sociale_kaart.checks.text import bare

_ORDINALS = (
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde",
    "twaalfde",
)  # fmt: skip
_NUMBERED = {f"{n}{end}": (word,) for n, word in enumerate(_ORDINALS, 1) for end in ("e", "ste", "de")}
# A short form, and all that it usually stands for: postcode and number have already said that it is one of them.
_WORDS: dict[str, tuple[str, ...]] = _NUMBERED | {
    "adm": ("admiraal",), "ambs": ("ambassadeur",), "burg": ("burgemeester",), "burgem": ("burgemeester",),
    "bgm": ("burgemeester",), "dr": ("doctor", "dokter"), "drs": ("doctorandus",), "ds": ("dominee",),
    "gebr": ("gebroeders",), "gen": ("generaal",), "gr": ("graaf", "grote"), "ing": ("ingenieur",),
    "ir": ("ingenieur",), "jhr": ("jonkheer",), "jkvr": ("jonkvrouw",), "kapt": ("kapitein",), "kard": ("kardinaal",),
    "kon": ("koning", "koningin"), "lt": ("luitenant",), "luit": ("luitenant",), "maj": ("majoor",),
    "mej": ("mejuffrouw",), "mevr": ("mevrouw",), "mgr": ("monseigneur",), "min": ("minister",), "mr": ("meester",),
    "past": ("pastoor",), "pr": ("prins", "prinses"), "pres": ("president",), "prof": ("professor",),
    "secr": ("secretaris",), "st": ("sint",), "weth": ("wethouder",), "zr": ("zuster",),
    "v": ("van",), "vd": ("van de", "van den", "van der"), "d": ("de", "den", "der"), "t": ("het", "t"),
    "o": ("oost", "oude", "over"), "w": ("west",), "n": ("noord", "nieuwe"), "z": ("zuid",), "zz": ("zuidzijde",),
    "nz": ("noordzijde", "nieuwezijds"), "oz": ("oostzijde", "oudezijds"), "wz": ("westzijde",),
    "str": ("straat",), "ln": ("laan",), "wg": ("weg",), "pl": ("plein",), "pln": ("plein",), "kd": ("kade",),
    "sngl": ("singel",), "dk": ("dijk",),
}  # fmt: skip
# At the end of a word: `Balistr.`
_ENDS = re.compile(r"(?<=[a-z]{3})(str|pln|sngl|wg|kd|ln)$")
MOST_READINGS = 64  # no street has more short forms than that

_ADDITIONS = {
    "rood": "rd", "zwart": "zw", "wit": "wt", "groen": "gn", "huis": "h", "hs": "h", "bgg": "bg", "beneden": "ben",
    "boven": "bov", "hoog": "", "ii": "2", "iii": "3", "iv": "4", "sous": "so", "souterrain": "so",
}  # fmt: skip


@lru_cache(maxsize=10_000)  # for speed
def is_same_street(one: str, other: str) -> bool:
    return bare(one) == bare(other) or not _readings(one).isdisjoint(_readings(other))


def _readings(street: str) -> frozenset[str]:
    """All that a street may be in full."""
    together = re.sub(r"\b([noz])\.? ?z\.", r"\1z", street.lower())  # N.Z. is one word
    words = [_meanings(word) for word in bare(together).split()]
    return frozenset(" ".join(chosen) for chosen in islice(product(*words), MOST_READINGS))


def _meanings(word: str) -> tuple[str, ...]:
    if word in _WORDS:
        return (word, *_WORDS[word])
    return (_ENDS.sub(lambda end: _WORDS[end[1]][0], word),)


def addition(written: str) -> str:
    """`rood`, `RD` and `-rd` as one text; `A rood` and `ARD` too."""
    words = re.findall("[0-9]+|[a-z]+", written.lower())
    return "".join(_ADDITIONS.get(word, re.sub("^bis", "bs", word)) for word in words)
