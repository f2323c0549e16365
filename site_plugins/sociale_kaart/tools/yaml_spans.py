"""Where in a place's file each value begins and ends, so that one can be changed and the rest left as it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from sociale_kaart.reading.spots import Path

FLOW, BLOCK = "flow", "block"


@dataclass
class Span:
    """A value between `start` and `end` (offsets in the text) and, in a mapping, where its key is.

    `style`: of a text "" when it has no quotes, else `'`, `"`, `|` or `>`; of a list or mapping FLOW, between
    brackets, or BLOCK, on lines of its own. `end` is the end of what one sees: never of the lines after it.
    """

    start: int
    end: int
    style: str
    kind: type
    key_start: int = -1
    key_end: int = -1
    children: dict[str | int, Span] = field(default_factory=dict)

    @property
    def first(self) -> int:
        """Where its key begins, or the value itself in a list."""
        return self.key_start if self.key_start >= 0 else self.start

    def at(self, path: Path) -> Span | None:
        """The span of the value at `path`, or None when there is no such value."""
        found: Span | None = self
        for part in path:
            found = found.children.get(part) if found else None
        return found


def spans(text: str) -> Span:
    """The span of all that `text` says, which `read_tree` must have read without a problem before."""
    node = yaml.compose(text, Loader=yaml.CBaseLoader)
    return _span(node, text)


def _span(node: Any, text: str) -> Span:
    start, end = node.start_mark.index, node.end_mark.index
    if isinstance(node, yaml.ScalarNode):
        if node.style in {"|", ">"}:
            end = start + len(text[start:end].rstrip())
        return Span(start, end, node.style or "", str)
    style = FLOW if node.flow_style else BLOCK
    if isinstance(node, yaml.SequenceNode):
        found = Span(start, end, style, list, children=dict(enumerate(_span(item, text) for item in node.value)))
    else:
        found = Span(start, end, style, dict)
        for key, value in node.value:
            _add(found, key, _span(value, text), text)
    if style == BLOCK and found.children:
        found.end = max(child.end for child in found.children.values())
    return found


def _add(mapping: Span, key: Any, value: Span, text: str) -> None:
    """Put a value into the span of its mapping; what a comma cut off belongs to the value before it.

    `reading.tree` reads `{nl: Maaltijd € 4,50}` as one text, so here it is one span.
    """
    start, end = key.start_mark.index, key.end_mark.index
    is_tail = value.start == value.end and not value.style and ":" not in text[end : value.end + 1]
    if mapping.style == FLOW and is_tail and mapping.children:
        next(reversed(mapping.children.values())).end = end
        return
    if value.start == value.end:  # nothing after the colon: the parser may put it anywhere before the next key
        value.start = value.end = text.index(":", end) + 1
    value.key_start, value.key_end = start, end
    mapping.children[str(key.value)] = value
