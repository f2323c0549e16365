"""The shell of a page (head, header, footer) with slots, rendered once per language and depth, then filled in.

A slot is a mark in the rendered text; filling it in is joining strings, which keeps 40,000 pages cheap.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup, escape

# A mark cannot stand in a volunteer's text: `reading.source` refuses control characters, this is one.
_MARK = "\x02{}\x03"
_MARKS = re.compile("\x02([a-z]+)\x03")

# Text is escaped when it is filled in; `inhoud` is markup that a template of ours has made.
SLOTS = ("titel", "omschrijving", "pad", "soort", "inhoud")

Render = Callable[[str, dict[str, Markup]], str]


@dataclass(frozen=True)
class Shell:
    """`parts` alternate: markup, the name of a slot, markup, …, markup."""

    parts: tuple[str, ...]

    @classmethod
    def cut(cls, rendered: str) -> Shell:
        """The shell that `rendered` is, once its slots were rendered as `marks()`."""
        return cls(tuple(_MARKS.split(rendered)))

    def fill(self, *, titel: str, omschrijving: str, pad: str, soort: str, inhoud: str) -> str:
        """A whole page. `pad`: its address below the language's home; `soort`: its kind, a class of the body."""
        values = {
            "titel": str(escape(titel)),
            "omschrijving": str(escape(omschrijving)),
            "pad": str(escape(pad)),
            "soort": str(escape(soort)),
            "inhoud": inhoud,
        }
        return "".join(values[part] if i % 2 else part for i, part in enumerate(self.parts))


def marks() -> dict[str, Markup]:
    """For each slot the mark to render in its place."""
    return {slot: Markup(_MARK.format(slot)) for slot in SLOTS}  # noqa: S704 - our own marks, not text of others
