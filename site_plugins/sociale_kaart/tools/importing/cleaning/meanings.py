"""Words with a meaning: kinds, areas, audiences, languages, yes and no, days, hours."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from babel import Locale
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from sociale_kaart.checks.text import bare
from sociale_kaart.reading.words import Begrip
from sociale_kaart.tools.importing.cleaning.tidying import tidy

_YES, _NO = (
    frozenset(["ja", "j", "yes", "y", "true", "waar", "1", "x", "wel"]),
    frozenset(["nee", "n", "no", "false", "onwaar", "0", "niet"]),
)
_PARTLY = frozenset(["deels", "gedeeltelijk", "beperkt", "limited", "partly"])
_AND = re.compile(r"\s*[;|/\n]\s*")
_COMMA, _JOINED = re.compile(r"\s*,\s*"), re.compile(r"\s*(?:,|\+|&|\ben\b|\band\b)\s*")
_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
_EPOCH = date(1899, 12, 30)
_TYPO, _CLEAR, _LONG = 90, 8, 8


@dataclass(frozen=True)
class Vocabulary:
    """The ids behind each word that stands for one: `buurthuis` is a huis-van-de-wijk."""

    ids: Mapping[str, frozenset[str]]
    names: Mapping[str, str]

    @classmethod
    def of(cls, words: Mapping[str, Begrip]) -> Vocabulary:
        found: dict[str, set[str]] = defaultdict(set)
        names: dict[str, str] = {}
        for id, word in words.items():
            called = [id, *word.naam.values(), *getattr(word, "meervoud", {}).values()]
            names.update({bare(name): id for name in called})
            for synonym in (name for listed in word.synoniemen.values() for name in listed):
                found[bare(synonym)].add(id)
        return cls({word: frozenset(ids) for word, ids in found.items()}, names)

    def id(self, text: str) -> str:
        """The one that is meant; empty when it is none or may be several."""
        small = bare(tidy(text))
        if small in self.names:
            return self.names[small]
        ids = self.ids.get(small, frozenset())
        return next(iter(ids)) if len(ids) == 1 else ""

    def mistyped(self, text: str) -> str:
        """The one whose name differs by a slip of the finger, when no other comes near."""
        small = bare(text)
        if len(small) < _LONG or "?" in text:
            return ""
        turned = {self.id(word) for word in (*self.names, *self.ids) if OSA.distance(small, word, score_cutoff=1) <= 1}
        if len(turned) == 1:  # two letters that changed places count as one slip
            return turned.pop()
        near = process.extract(small, [*self.names, *self.ids], scorer=fuzz.ratio, limit=6)
        best = near[0][1] if near else 0
        ids = {self.id(word) for word, score, _ in near if score >= best - _CLEAR}
        return ids.pop() if best >= _TYPO and len(ids) == 1 else ""

    def near(self, text: str) -> list[str]:
        """What may be meant, for a question."""
        small = bare(text)
        if small in self.ids:
            return sorted(self.ids[small])
        found = process.extract(small, [*self.names, *self.ids], scorer=fuzz.WRatio, limit=3, score_cutoff=75)
        return list(dict.fromkeys(id for word, _, _ in found if (id := self.id(word))))[:3]


def several(text: str, words: Vocabulary) -> list[str] | None:
    """The ids of one word or of several apart; None when one of them is not known."""
    whole = words.id(text)
    if whole:
        return [whole]
    for apart in (_AND, _COMMA, _JOINED):
        found = [words.id(piece) for piece in apart.split(tidy(text)) if piece]
        if found and all(found):
            return list(dict.fromkeys(found))
    return None


def yes_no(cell: str, *, partly: bool = False) -> str:
    """`ja`, `nee`, `deels`; empty when it says something else."""
    small = bare(cell)
    if small in _YES | _NO:
        return "ja" if small in _YES else "nee"
    return "deels" if partly and small in _PARTLY else ""


def day_of(cell: str) -> date | None:
    """A day as Dutch people, Excel and programs write it."""
    text = cell.strip()
    if re.fullmatch(r"\d{5}(?:\.\d+)?", text):  # Excel counts days from the end of 1899
        return _EPOCH + timedelta(days=int(float(text))) if 30_000 < float(text) < 60_000 else None
    iso = re.match(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$", text)
    dutch = re.match(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: .*)?$", text)
    if not iso and not dutch:
        return _in_words(text)
    year, month, day = map(int, iso.groups()) if iso else map(int, reversed((dutch or iso).groups()))  # type: ignore[union-attr]
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _in_words(text: str) -> date | None:
    """`1 juni 2026`, `1 jun. 2026`."""
    said = re.match(r"(\d{1,2})\.? ([a-z]{3,9})\.? (\d{4})$", text.lower())
    month = next((n for n, name in enumerate(_MONTHS, 1) if said and name.startswith(said[2][:3])), 0)
    if not said or not month or not _MONTHS[month - 1].startswith(said[2]):
        return None
    try:
        return date(int(said[3]), month, int(said[1]))
    except ValueError:
        return None


@cache  # for speed
def _languages() -> dict[str, str]:
    found: dict[str, str] = {}
    for code in ("nl", "en"):
        found |= {bare(name): tag.replace("_", "-") for tag, name in Locale(code).languages.items()}
    return {
        **{code: code for code in ("nl", "en", "ar", "tr", "fr", "de", "es", "pl", "uk", "ti", "fa", "so")},
        **found,
    }


def languages_of(cell: str) -> list[str] | None:
    """Codes; None when one of the words is no language."""
    found = [_languages().get(bare(piece)) for piece in re.split(r"[,;/|\n+&]|\ben\b|\band\b", cell) if piece.strip()]
    return [code for code in found if code] if all(found) else None
