"""Grows the tree of a YAML file out of the parser's events, with where everything is."""

from __future__ import annotations

from typing import Any

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from sociale_kaart.problems import FilePosition, Problem, Rule
from sociale_kaart.reading import tree_rules as rules
from sociale_kaart.reading.source import FORBIDDEN, forbidden_values, has_forbidden
from sociale_kaart.reading.spots import Tree, Value

MAX_DEPTH = 12
MAX_VALUES = 20_000


class TreeRefusedError(Exception):
    """What is here is not allowed, so reading this file ends: no error of the program."""

    def __init__(self, rule: Rule, mark: Any, **values: object) -> None:
        self.rule, self.mark, self.values = rule, mark, values


class TreeBuilder:
    """Grows the tree, event by event. The stack holds (container, path, key that waits for its value)."""

    def __init__(self, tree: Tree, tags: str, text: str) -> None:
        self.tree = tree
        self.tags = tags
        self.text = text
        self.problems: list[Problem] = []
        self.documents = 0
        self.values = 0
        self.stack: list[Value] = []
        self.path: list[str | int] = []  # the path of the value that comes next
        self.wants_key: list[bool] = []
        self.key: Any = None  # the event of the last key
        self.cuttable: tuple[str, int, int] | None = None  # key, start and end of a plain value just read

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is ScalarEvent:
            self._scalar(event)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            self._open(event, {} if kind is MappingStartEvent else [])
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self._close()
        elif kind is AliasEvent:
            raise TreeRefusedError(rules.ALIAS, event.start_mark, name=event.anchor)
        elif kind is DocumentStartEvent:
            self._document(event)

    def _scalar(self, event: Any) -> None:
        self._guard(event)
        if event.style == '"' and has_forbidden(event.value):  # written as "\\u202e"
            raise TreeRefusedError(FORBIDDEN, event.start_mark, **forbidden_values(event.value))
        if self.stack and self.wants_key[-1]:
            self._key(event)
        elif not event.value and self._is_tail(event):
            self._join()
        else:
            self._value(event.value, event)
            self._remember(event)

    def finish(self) -> list[Problem]:
        return [] if self.values else [rules.EMPTY.at(FilePosition(self.tree.file, 1, 1))]

    def _guard(self, event: Any) -> None:
        if event.anchor:
            raise TreeRefusedError(rules.ALIAS, event.start_mark, name=event.anchor)
        if event.tag and event.tag != "!" and self.tags == "refused":
            raise TreeRefusedError(rules.TAG, event.start_mark, name=event.tag.replace("tag:yaml.org,2002:", "!!"))
        self.values += 1
        if self.values > MAX_VALUES:
            raise TreeRefusedError(rules.TOO_MANY, event.start_mark, limit=MAX_VALUES)

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise TreeRefusedError(rules.DOCUMENTS, event.start_mark)

    def _open(self, event: Any, container: Value) -> None:
        self._guard(event)
        if self.stack and self.wants_key[-1]:
            raise TreeRefusedError(rules.COMPLEX_KEY, event.start_mark)
        if len(self.stack) >= MAX_DEPTH:
            raise TreeRefusedError(rules.TOO_DEEP, event.start_mark, limit=MAX_DEPTH)
        self._value(container, event, opened=True)
        self.stack.append(container)
        self.wants_key.append(isinstance(container, dict))
        self.path.append("" if isinstance(container, dict) else 0)
        self.cuttable = None

    def _close(self) -> None:
        self.cuttable = None
        self.stack.pop()
        self.wants_key.pop()
        self.path.pop()
        self._step()

    def _key(self, event: Any) -> None:
        self.key = event
        self.path[-1] = event.value
        self.wants_key[-1] = False

    def _remember(self, event: Any) -> None:
        """A plain value in a mapping may turn out to have been cut by a comma."""
        plain = bool(event.value) and not event.style and isinstance(self.path[-1] if self.path else 0, str)
        self.cuttable = (str(self.path[-1]), event.start_mark.index, event.end_mark.index) if plain else None

    def _is_tail(self, event: Any) -> bool:
        """Whether the last key is none, but what follows the comma in `{nl: Maaltijd € 4,50}`."""
        if not self.stack or not isinstance(self.stack[-1], dict) or event.style:
            return False
        return ":" not in self.text[self.key.end_mark.index : event.end_mark.index + 1]

    def _join(self) -> None:
        """Puts the tail back after the value that it was cut from; refuses when it cannot be part of one."""
        mapping, (key, start, end) = self.stack[-1], self.cuttable or ("", 0, 0)
        cut = self.text[end : self.key.start_mark.index]
        if not self.cuttable or self.key.style or cut.strip() != ",":
            raise TreeRefusedError(rules.COMMA, self.key.start_mark, read=self.key.value)
        self.path[-1] = key
        self.cuttable = (key, start, self.key.end_mark.index)
        if isinstance(mapping, dict):
            mapping[key] = " ".join(self.text[start : self.key.end_mark.index].split())
        if tuple(self.path) not in self.tree.joined:
            self.tree.joined.append(tuple(self.path))
        self._step()

    def _value(self, value: Value, event: Any, *, opened: bool = False) -> None:
        self.tree.spots[tuple(self.path)] = (event.start_mark.line + 1, event.start_mark.column + 1)
        if not self.stack:
            self.tree.value = value
            return
        container = self.stack[-1]
        if isinstance(container, dict):
            self._note_key(container)
            container[str(self.path[-1])] = value
        elif isinstance(container, list):
            container.append(value)
        if not opened:
            self._step()

    def _note_key(self, mapping: dict[str, Value]) -> None:
        """Only now that it has a value: before, it may have been the tail of a text with a comma."""
        path, mark = tuple(self.path), self.key.start_mark
        spot = (mark.line + 1, mark.column + 1)
        if path[-1] in mapping:
            self.problems.append(
                rules.DUPLICATE_KEY.at(self._position(spot), key=path[-1], first=self.tree.keys[path][0])
            )
        self.tree.keys[path] = spot

    def _step(self) -> None:
        """After a value: a mapping wants its next key, a list its next item."""
        if not self.stack:
            return
        last = self.path[-1]
        if isinstance(last, int):
            self.path[-1] = last + 1
        else:
            self.wants_key[-1] = True

    def _position(self, spot: tuple[int, int]) -> FilePosition:
        return FilePosition(self.tree.file, *spot, ".".join(str(part) for part in self.path))
