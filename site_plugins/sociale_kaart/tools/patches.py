"""The one piece of a file's text that changes when a value is set or removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sociale_kaart.reading.spots import Path
from sociale_kaart.tools.key_order import keys_at
from sociale_kaart.tools.yaml_spans import FLOW, Span, spans
from sociale_kaart.tools.yaml_text import Value, entry, flow, indented, is_list, item_lines, quoted, scalar


@dataclass(frozen=True)
class Patch:
    """At `start`, `old` becomes `new`."""

    start: int
    old: str
    new: str

    def applied(self, text: str) -> str:
        return text[: self.start] + self.new + text[self.start + len(self.old) :]

    def undone(self, text: str) -> str:
        return Patch(self.start, self.new, self.old).applied(text)


def patch_set(text: str, path: Path, value: Value) -> Patch:
    """What to change so that `value` is at `path`."""
    whole = spans(text)
    inside = any(span.style == FLOW for span in (whole.at(path[:i]) for i in range(len(path))) if span)
    found, above = whole.at(path), whole.at(path[:-1])
    if found:
        return _replace(text, found, path[-1], value, inside=inside)
    if above is None or above.kind is str:
        return patch_set(text, path[:-1], {str(path[-1]): value})
    return _add_flow(above, path, value) if above.style == FLOW else _add_block(text, above, path, value)


def patch_remove(text: str, path: Path) -> Patch:
    """What to change so that nothing is at `path`, nor a mapping or list that held nothing else."""
    above = spans(text).at(path[:-1])
    if above is None or len(above.children) == 1:
        return patch_remove(text, path[:-1])
    siblings = list(above.children.values())
    place = list(above.children).index(path[-1])
    found = siblings[place]
    if above.style == FLOW:
        return _remove_flow(text, siblings, place)
    if above.kind is dict and _lead(text, found).strip():  # the first key after a dash
        return _cut(text, found.first, siblings[place + 1].first)
    return _cut_lines(text, _line_start(text, found.first), found.end)


def _remove_flow(text: str, siblings: list[Span], place: int) -> Patch:
    """With the comma that stood between it and its neighbour."""
    if place:
        return _cut(text, siblings[place - 1].end, siblings[place].end)
    return _cut(text, siblings[0].first, siblings[1].first)


def _replace(text: str, found: Span, key: str | int, value: Value, *, inside: bool) -> Patch:
    if inside or found.style == FLOW or not _is_text(value):
        return _replace_part(text, found, key, value, inside=inside or found.style == FLOW)
    if found.kind is str and found.style in {"'", '"'}:
        return _change(text, found.start, found.end, requoted(value, found.style))
    return _replace_part(text, found, key, value, inside=False)


def _replace_part(text: str, found: Span, key: str | int, value: Value, *, inside: bool) -> Patch:
    """Write a value where there is another, in the lines of its mapping or list or `inside` brackets."""
    if inside:
        written = requoted(value, found.style) if _is_text(value) and found.style in {"'", '"'} else flow(value)
        return _change(text, found.start, found.end, f" {written}" if found.start == found.end else written)
    lines = item_lines(value) if isinstance(key, int) else entry(key, value)
    first, *rest = [lines[0][2:] if isinstance(key, int) else lines[0][len(scalar(key)) + 1 :], *lines[1:]]
    if rest and found.start == found.end:  # what comes after the colon is a comment
        return _insert_lines(text, _line_end(text, found.end), rest, _column(text, found))
    start = found.start if isinstance(key, int) else text.index(":", found.key_end) + 1
    if not rest and found.kind is str:
        start, first = (start, first) if found.start == found.end else (found.start, first.lstrip())
    column = _column(text, found) - (2 if isinstance(key, int) else 0)
    return _change(text, start, found.end, _break(text).join([first, *indented(rest, " " * column)]))


def requoted(value: Value, style: str) -> str:
    """A text in the quotes that were there, when it fits in them."""
    written = scalar(value) if not isinstance(value, str) else value
    if style == "'" and written.isprintable():
        return "'" + written.replace("'", "''") + "'"
    return quoted(written)


def _is_text(value: Value) -> bool:
    return not isinstance(value, Mapping) and not is_list(value)


def _add_block(text: str, above: Span, path: Path, value: Value) -> Patch:
    """New lines after the key that comes before it in the model, or after the last item of a list."""
    siblings = above.children
    first = next(iter(siblings.values()))
    if above.kind is list:
        last = list(siblings.values())[-1]
        lines, column = item_lines(value), _lead(text, last).index("-")
        return _insert_lines(text, _line_end(text, last.end), lines, column)
    lines, column = entry(str(path[-1]), value), _column(text, first)
    before = _before(siblings, path)
    if before or _lead(text, first).strip():
        return _insert_lines(text, _line_end(text, (before or first).end), lines, column)
    new = _break(text).join([*indented(lines, " " * column), ""])
    return Patch(_line_start(text, first.first), "", new)


def _add_flow(above: Span, path: Path, value: Value) -> Patch:
    new = flow(value) if above.kind is list else f"{scalar(path[-1])}: {flow(value)}"
    if not above.children:
        return Patch(above.start + 1, "", new)
    before = list(above.children.values())[-1] if above.kind is list else _before(above.children, path)
    if before:
        # A comma right after `key:` would be read as part of the key, so one with nothing after it gets a space.
        return Patch(before.end, "", f"{' ' if before.start == before.end else ''}, {new}")
    return Patch(next(iter(above.children.values())).first, "", f"{new}, ")


def _before(siblings: Mapping[str | int, Span], path: Path) -> Span | None:
    """The value after which a new key comes: the last in the file that the model has before it."""
    known = keys_at(path[:-1])
    rank = {key: number for number, key in enumerate(known)}
    own = rank.get(str(path[-1]), len(known))
    return next((span for key, span in reversed(list(siblings.items())) if rank.get(str(key), -1) < own), None)


def _insert_lines(text: str, at: int, lines: Sequence[str], column: int) -> Patch:
    new = (f"{_break(text)}{line}" for line in indented(lines, " " * column))
    return Patch(at, "", "".join(new))


def _change(text: str, start: int, end: int, new: str) -> Patch:
    return Patch(start, text[start:end], new)


def _cut(text: str, start: int, end: int) -> Patch:
    return _change(text, start, end, "")


def _cut_lines(text: str, start: int, end: int) -> Patch:
    """Whole lines; at the end of a file that has no last line end, the one before them."""
    after = _line_end(text, end)
    if after == len(text):
        start -= len(_break(text)) if start else 0
        return _cut(text, start, after)
    return _cut(text, start, after + (2 if text.startswith("\r\n", after) else 1))


def _break(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _line_end(text: str, at: int) -> int:
    """Before the line end that follows."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - 1 if text[at:end].endswith("\r") else end


def _lead(text: str, span: Span) -> str:
    """What is on the line before the value or its key."""
    return text[_line_start(text, span.first) : span.first]


def _column(text: str, span: Span) -> int:
    return len(_lead(text, span))
