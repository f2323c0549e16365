"""What in a file is said together: what stands under one heading and above it, or one item of a list."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

_HEADING = re.compile(r"^(?:(#{1,6})[ \t]+\S|<h([1-6])\b|\S.*\n(=|-){3,}[ \t]*$)", re.MULTILINE | re.IGNORECASE)
_HEAD = re.compile(r"-{3}[ \t]*\n.*?\n(?:-{3}|\.{3})[ \t]*(?:\n|$)", re.DOTALL)  # which has the title that is shown


class _Section(NamedTuple):
    line: int
    level: int  # 0: what stands above the first heading
    text: str

    @property
    def heading(self) -> str:
        return self.text.partition("\n")[0]


def sections(text: str, subject: str, is_about: Callable[[str], object]) -> Iterator[tuple[int, str, str]]:
    """Each section with the line that it begins on, and with what belongs to it: its headings, and what is below them.

    A title is above all there is, so that counts only when the page is about this (`is_about`): when its title, or what
    the file is called (`subject`), says so.
    """
    found = [*_sections(text)]
    title = " ".join(one.heading for one in found if one.level == 1)
    is_subject = bool(is_about(subject) or is_about(title) or is_about(_head(text)))
    if is_about(subject) and found and not any(is_about(one.text) for one in found):
        yield found[0].line, subject, text
    for index, one in enumerate(found):
        around = [text] if is_subject else [*_above(found, index), one.text, *_below(found, index)]
        yield one.line, one.text, "\n".join(around)


def _head(text: str) -> str:
    found = _HEAD.match(text)
    return found.group() if found else ""


def _sections(text: str) -> Iterator[_Section]:
    headings = _HEADING.finditer(text, len(_head(text)))
    starts = [(0, 0), *((match.start(), _level(match)) for match in headings)]
    ends = [start for start, _ in starts[1:]]
    for (start, level), end in zip(starts, [*ends, len(text)], strict=True):
        if text[start:end].strip():
            yield _Section(1 + text.count("\n", 0, start), level, text[start:end])


def _level(match: re.Match[str]) -> int:
    if match[1] or match[2]:
        return len(match[1]) if match[1] else int(match[2])
    return 1 if match[3] == "=" else 2


def _above(found: list[_Section], index: int) -> Iterator[str]:
    level = found[index].level
    for one in reversed(found[:index]):
        if one.level < level:
            level = one.level
            yield one.heading


def _below(found: list[_Section], index: int) -> Iterator[str]:
    for one in found[index + 1 :]:
        if found[index].level < 2 or one.level <= found[index].level:
            return
        yield one.text


def items_of(text: str) -> list[tuple[int, str, str]]:
    """The same of a list in JSON: each thing in it, whatever is around that; none when it cannot be read."""
    try:
        return [(1, said, said) for said in _items(json.loads(text))]
    except (ValueError, RecursionError):
        return []


def _items(value: Any) -> Iterator[str]:
    """Of the outermost lists; what is inside a thing belongs to it."""
    if isinstance(value, list):
        yield from map(_said, value)
    elif isinstance(value, dict):
        lists = {key: item for key, item in value.items() if _is_list_of_things(item)}
        for item in lists.values():
            yield from _items(item)
        yield _said({key: item for key, item in value.items() if key not in lists})
    else:
        yield _said(value)


def _said(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _is_list_of_things(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(one, dict) for one in value)
