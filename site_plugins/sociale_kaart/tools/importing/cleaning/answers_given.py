"""Answers that are a choice of a few words: as our own files and tables have them, or as lists say yes and no."""

from __future__ import annotations

import re

from sociale_kaart.checks.text import bare
from sociale_kaart.place.facts import by_path
from sociale_kaart.tools.importing.cleaning.meanings import yes_no

CHOICES = (
    "drempel.kosten", "drempel.verwijzing", "drempel.legitimatie", "drempel.anoniem", "drempel.kinderen_mee",
    "drempel.huisdier_mee", "toegankelijk.rolstoel", "toegankelijk.toilet", "ervaringsdeskundigen",
)  # fmt: skip
_FREE = frozenset(["kosteloos", "free", "geen", "0", "nee", "no", "n", "gratis toegang"])
_OWN_CHOICE = frozenset(["vrijwillige bijdrage", "vrije gift", "donatie", "donation", "pay what you want"])
_UNSAID = frozenset([
    "onbekend", "unknown", "n v t", "nvt", "n a", "weet niet", "niet bekend", "nb", "bgg", "tel bgg",
    "null", "undefined", "nan", "tbd",
])  # fmt: skip
_NONE = frozenset(["geen", "none", "heeft geen", "niet"])
_REACHED_BY = ("contact.", "openingstijden.gesloten")
_PRICE = re.compile(r"(?:€|eur(?:o)?\b)\s?\d|\d(?:[.,]\d\d)? ?(?:€|euro\b)", re.IGNORECASE)
MOST_PRICE = 300


def says_nothing(cell: str, target: str) -> bool:
    """Whether a list says that it does not know, or that there is none of it: `geen` of the costs is an answer."""
    small = bare(cell)
    if not small:
        return "+" not in cell  # marks and nothing else: -, ?, …
    return small in _UNSAID or (small in _NONE and target.startswith(_REACHED_BY))


def answers_to(target: str) -> str:
    """The words that can be chosen."""
    words = [word for word in by_path()[target].veld.words if word != "onbekend"]
    return f"{', '.join(words[:-1])} of {words[-1]}"


def is_price(cell: str) -> bool:
    """Whether it says how much it costs, and that is not nothing."""
    return bool(_PRICE.search(cell)) and any(digit in "123456789" for digit in cell)


def answer_of(target: str, cell: str, heading: str) -> str:
    """The word of ours; empty where the cell says something else."""
    declared = by_path()[target].declared
    word = "-".join(bare(cell).split())
    allowed = {*declared.answers, *declared.form_answers}
    if word in allowed:
        return word
    if target == "drempel.kosten":
        if bare(cell) in _OWN_CHOICE:
            return "vrije-bijdrage"
        if is_price(cell):
            return "betaald"
        asks_free = any(one in bare(heading).split() for one in ("gratis", "free"))
        return "gratis" if (yes_no(cell) == "ja" if asks_free else bare(cell) in _FREE) else ""
    answer = yes_no(cell, partly=target.startswith("toegankelijk"))
    return answer if answer in allowed else ""
