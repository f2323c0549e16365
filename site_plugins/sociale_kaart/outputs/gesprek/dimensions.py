"""The six dimensions by which a talk begins broadly, in plain words.

After what Machteld Huber and others found that people mean by health (BMJ Open 2016;6:e010091); the words are our own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


@dataclass(frozen=True)
class Dimension:
    """Both texts to be translated. `pictogram`: an id of the interface."""

    naam: str
    uitleg: str
    pictogram: str


DIMENSIONS: Mapping[str, Dimension] = {
    "lichaam": Dimension(_("My body"), _("Moving, sleeping, eating, pain"), "d-lichaam"),
    "gevoel": Dimension(_("What I think and feel"), _("Worries, stress, grief, being heard"), "d-gevoel"),
    "zin": Dimension(_("What I live for"), _("Hope, faith, plans, being needed"), "d-zin"),
    "plezier": Dimension(_("Enjoying life"), _("Fun, rest, something to look forward to"), "d-plezier"),
    "meedoen": Dimension(_("People around me"), _("Company, friends, doing things together"), "d-meedoen"),
    "dagelijks-leven": Dimension(_("My daily life"), _("Money, home, papers, getting things done"), "d-dag"),
}
