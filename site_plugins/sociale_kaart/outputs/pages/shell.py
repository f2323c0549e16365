"""Markup with slots: the shell of a page, or a row of a list, rendered once per language and depth, then filled in.

A slot is a mark in the rendered text; filling it in is joining strings, which keeps 40,000 pages cheap.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup

from sociale_kaart.outputs.pages.escaping import shown

# A mark cannot stand in a volunteer's text: `reading.source` refuses control characters, this is one.
_MARK = "\x02{}\x03"
_MARKS = re.compile("\x02([a-z]+)\x03")


@dataclass(frozen=True)
class Shell:
    """`form` is markup for the operator %, which fills in many slots in one go."""

    form: str

    @classmethod
    def cut(cls, rendered: str) -> Shell:
        """The shell that `rendered` is, once its slots were rendered as `marks()`."""
        return cls(_MARKS.sub(r"%(\1)s", rendered.replace("%", "%%")))

    def fill(self, **values: str) -> str:
        """The whole, with a value for each slot: text is escaped, Markup (made by a template of ours) is not."""
        return self.form % {slot: shown(value) for slot, value in values.items()}


def marks(*slots: str) -> dict[str, Markup]:
    """For each slot the mark to render in its place."""
    return {slot: Markup(_MARK.format(slot)) for slot in slots}  # noqa: S704 - our own marks, not text of others
