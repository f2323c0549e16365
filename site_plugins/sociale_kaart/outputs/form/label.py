"""A label of the form: in which step it is asked, what it is called, and what it says to help."""

from __future__ import annotations

from dataclasses import dataclass

from sociale_kaart.problems import Say


@dataclass(frozen=True)
class Label:
    """`hulp.nl` empty: the model's description."""

    stap: str
    naam: Say
    hulp: Say


def label(stap: str, nl: str, en: str, help_en: str, help_nl: str = "") -> Label:
    return Label(stap, Say(nl, en), Say(help_nl, help_en))
