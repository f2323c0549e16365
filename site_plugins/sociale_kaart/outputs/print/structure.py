"""What typst says of a document to programs, put right where it is not what is seen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # slow to load, and a build without sheets does not ask
    import pikepdf


_MARKS = re.compile("[\u200b\u2066-\u2069]")  # where a word may break, and which way to read


def once_in_outline(document: pikepdf.Pdf) -> None:
    """A heading that is repeated above a column stands in the outline once, without marks that nobody sees."""
    with document.open_outline() as outline:
        for top in outline.root:
            for item in (top, *top.children):
                item.title = _MARKS.sub("", item.title)
            unique = {item.title: item for item in reversed(top.children)}
            top.children[:] = [item for item in top.children if unique[item.title] is item]
