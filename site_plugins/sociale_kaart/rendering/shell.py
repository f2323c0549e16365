"""Markup with slots: the shell of a page, or a row of a list, rendered once per language and depth, then filled in.

A slot is a mark in the rendered text; filling it in is joining strings, which keeps 40,000 pages cheap.
templates/assets/js/offline/fill.mjs does the same on a phone that keeps the pages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from sociale_kaart.file_writing import KnownFile
from sociale_kaart.rendering.escaping import shown

# A mark cannot occur in a volunteer's text: `reading.source` refuses control characters, and this is one.
_MARK = "\x02{}\x03"
_MARKS = re.compile("\x02([a-z]+)\x03")
_SLOTS = re.compile(r"%\(([a-z]+)\)s")


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
        return self.form % _shown(values)

    def page(self, name: str, **values: str) -> Page:
        """The file of that name, filled in likewise."""
        safe = _shown(values)
        return Page(name, self.form % safe, self, safe)

    @classmethod
    def of_parts(cls, parts: Sequence[str]) -> Shell:
        """The one that has these `parts`."""
        return cls("".join(f"%({part})s" if at % 2 else part.replace("%", "%%") for at, part in enumerate(parts)))

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """Markup, the name of a slot, markup, …, markup."""
        return tuple(part.replace("%%", "%") for part in _SLOTS.split(self.form))

    @cached_property
    def slots(self) -> tuple[str, ...]:
        """The names of the slots, in order, each once."""
        return tuple(dict.fromkeys(self.parts[1::2]))


class Page(KnownFile):
    """A file, (name, content) like any other, that knows of which shell and which values it was made."""

    shell: Shell
    values: Mapping[str, str]

    def __new__(cls, name: str, html: str, shell: Shell, values: Mapping[str, str]) -> Page:
        page = super().__new__(cls, (name, html.encode()))
        page.shell, page.values = shell, values
        return page

    @classmethod
    def that_stays(cls, name: str, shell: Shell, values: Mapping[str, str], checksum: str) -> Page:
        """A page of the last site, or without a checksum one that only phones have: its own text is not made."""
        page = cls(name, "", shell, values)
        page.stays = checksum
        return page


def marks(*slots: str) -> dict[str, Markup]:
    """For each slot the mark to render in its place."""
    return {slot: Markup(_MARK.format(slot)) for slot in slots}  # noqa: S704 - our own marks, not text of others


def _shown(values: Mapping[str, str]) -> dict[str, str]:
    return {slot: shown(value) for slot, value in values.items()}
