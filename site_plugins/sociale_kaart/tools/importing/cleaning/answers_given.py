"""Answers that are a choice of a few words: as our own files and tables have them, or as lists say yes and no."""

from __future__ import annotations

from sociale_kaart.checks.text import bare
from sociale_kaart.place.facts import by_path
from sociale_kaart.tools.importing.cleaning.meanings import yes_no

CHOICES = (
    "drempel.kosten", "drempel.verwijzing", "drempel.legitimatie", "drempel.anoniem", "drempel.kinderen_mee",
    "drempel.huisdier_mee", "toegankelijk.rolstoel", "toegankelijk.toilet", "ervaringsdeskundigen",
)  # fmt: skip
_FREE = frozenset(["kosteloos", "free", "geen", "0", "nee", "no", "n", "gratis toegang"])
_UNSAID = frozenset(["onbekend", "unknown", "n v t", "nvt", "weet niet", "niet bekend"])


def says_nothing(cell: str) -> bool:
    """Whether a list says that it does not know."""
    return bare(cell) in _UNSAID


def answer_of(target: str, cell: str, heading: str) -> str:
    """The word of ours; empty where the cell says something else."""
    declared = by_path()[target].declared
    word = "-".join(bare(cell).split())
    allowed = {*declared.answers, *declared.form_answers}
    if word in allowed:
        return word
    if target == "drempel.kosten":
        asks_free = any(one in bare(heading).split() for one in ("gratis", "free"))
        return "gratis" if (yes_no(cell) == "ja" if asks_free else bare(cell) in _FREE) else ""
    answer = yes_no(cell, partly=target.startswith("toegankelijk"))
    return answer if answer in allowed else ""
