"""What in a file is said together: what stands under one heading and above it, or one item of a list."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

_HEADING = re.compile(r"^(?:(#{1,6})[ \t]+\S|<h([1-6])\b|\S.*\n(=|-){3,}[ \t]*$)", re.MULTILINE | re.IGNORECASE)
_HEAD = re.compile(r"-{3}[ \t]*\n.*?\n(?:-{3}|\.{3})[ \t]*(?:\n|$)", re.DOTALL)  # which has the title that is shown

_MOST = 50  # sections of one file: whoever reads these knows what to do


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
    naming = [(index, one) for index, one in enumerate(found) if is_about(one.text)]
    if is_about(subject) or is_about(title) or is_about(_head(text)):
        said = "" if naming else subject
        yield from ((one.line, f"{text}\n{said}", text) for one in [*(one for _, one in naming), *found][:1])
        return
    above = _above(found) if naming else []
    for index, one in naming[:_MOST]:
        yield one.line, one.text, "\n".join((*above[index], one.text, *_below(found, index)))


def _head(text: str) -> str:
    found = _HEAD.match(text)
    return found.group() if found else ""


def _sections(text: str) -> Iterator[_Section]:
    headings = _HEADING.finditer(text, len(_head(text)))
    starts = [(0, 0), *((match.start(), _level(match)) for match in headings)]
    ends = [start for start, _ in starts[1:]]
    line = 1
    for (start, level), end in zip(starts, [*ends, len(text)], strict=True):
        if text[start:end].strip():
            yield _Section(line, level, text[start:end])
        line += text.count("\n", start, end)


def _level(match: re.Match[str]) -> int:
    if match[1] or match[2]:
        return len(match[1]) if match[1] else int(match[2])
    return 1 if match[3] == "=" else 2


def _above(found: list[_Section]) -> list[tuple[str, ...]]:
    """Of each section the headings that it stands under."""
    stack: list[_Section] = []
    above = []
    for one in found:
        while stack and stack[-1].level >= one.level:
            stack.pop()
        above.append(tuple(other.heading for other in stack))
        stack.append(one)
    return above


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
