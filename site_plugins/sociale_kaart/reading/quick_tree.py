"""What a file says when nothing in it is out of the ordinary, as nearly always; else None, and `tree` reads it.

Of a good file nobody asks where each value stands, and noting that took half of the time of reading.
"""

from __future__ import annotations

from sys import intern
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from sociale_kaart.reading.source import has_forbidden
from sociale_kaart.reading.spots import Value


class _Odd(Exception):  # noqa: N818 - not an error: a file to be read with care
    """Something that a closer look must judge."""


def quick_value(text: str, max_depth: int, max_values: int) -> Value | None:
    """The value of `text`; None when it has, or may have, anything that `tree` refuses, joins or warns of."""
    try:
        parser = yaml.CBaseLoader(text)
        return _Quick(max_depth, max_values).read(parser)
    except (_Odd, yaml.YAMLError):
        return None


class _Quick:  # for speed
    """`inner` is the mapping or list that grows now, `key` what waits for its value in there."""

    def __init__(self, max_depth: int, max_values: int) -> None:
        self.max_depth, self.max_values = max_depth, max_values
        self.outer: list[tuple[Any, str | None]] = []
        self.inner: Any = None
        self.key: str | None = None
        self.root: Value | None = None
        self.documents = self.values = 0

    def read(self, parser: Any) -> Value | None:
        take = parser.get_event
        while (event := take()) is not None:
            kind = type(event)
            if kind is ScalarEvent:
                self._scalar(event)
            elif kind is MappingStartEvent:
                self._open(event, {})
            elif kind is SequenceStartEvent:
                self._open(event, [])
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self.inner, self.key = self.outer.pop()
            elif kind is AliasEvent or (kind is DocumentStartEvent and self._is_second()):
                raise _Odd
        return self.root

    def _scalar(self, event: Any) -> None:
        value, style = event.value, event.style
        # An empty value may be what a comma cut off; only between double quotes can a character be hidden.
        if event.anchor or event.tag or not (value or style) or (style == '"' and has_forbidden(value)):
            raise _Odd
        if type(self.inner) is dict and self.key is None:
            if value in self.inner:
                raise _Odd
            self.key = intern(value)  # each file says the same ones
        else:
            self._put(value)

    def _open(self, event: Any, container: Value) -> None:
        if event.anchor or event.tag or len(self.outer) >= self.max_depth:
            raise _Odd
        if type(self.inner) is dict and self.key is None:
            raise _Odd
        self._put(container)
        self.outer.append((self.inner, None))
        self.inner, self.key = container, None

    def _put(self, value: Value) -> None:
        self.values += 1
        if self.values > self.max_values // 2:  # its keys may be as many
            raise _Odd
        if self.key is not None:
            self.inner[self.key] = value
            self.key = None
        elif self.inner is None:
            self.root = value
        else:
            self.inner.append(value)

    def _is_second(self) -> bool:
        self.documents += 1
        return self.documents > 1
