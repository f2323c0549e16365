"""How a value is written in a place's file: as a person would, and so that any other program reads the same.

The rules are few, because the form on the site writes by them too:
a text stands bare unless YAML, or a reader who knows less than we do, would take it for something else; then it stands
between double quotes. A text of more than one line in a file's lines is a `|-` block. A list of ids stands in
brackets; anything else in a list has a line of its own. `SHORT` parts stand in braces on one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TypeGuard

import yaml

from sociale_kaart.tools.key_order import in_order

Value = str | int | float | date | Sequence["Value"] | Mapping[str, "Value"]

# Parts of a place that are one fact with its source, and read well on one line.
SHORT = frozenset({"locatie", "controle", "leeftijd", "herkomst", "vertaling"})
WIDTH = 120
_RESOLVE = yaml.resolver.Resolver().resolve
_TAKEN = {f"tag:yaml.org,2002:{kind}" for kind in ("int", "float", "bool", "null", "merge", "value")}
_BARE = re.compile(r"[^\W_](?:[^\n#:]|:(?=\S)|(?<=\S)#)*", re.UNICODE)
_ID = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*")
_BRACKETS = re.compile(r"[,\[\]{}]")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def scalar(value: Value, *, inside: bool = False) -> str:
    """One text, number or date; `inside` brackets a comma would end it."""
    if not isinstance(value, str):
        return value.isoformat() if isinstance(value, date) else str(value)
    return value if _may_be_bare(value, inside) else quoted(value)


def quoted(text: str) -> str:
    """`text` between double quotes, what cannot be seen written as its number."""
    return f'"{"".join(_escaped(c) for c in text)}"'


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    return character if character.isprintable() or character in "\u200c\u200d" else f"\\U{ord(character):08X}"


def _may_be_bare(text: str, inside: bool) -> bool:
    if not _BARE.fullmatch(text) or text != text.strip() or not text.isprintable() or text.endswith(":"):
        return False
    if inside and _BRACKETS.search(text):
        return False
    taken: str = _RESOLVE(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return taken not in _TAKEN


def flow(value: Value) -> str:
    """A value on one line, lists and mappings between brackets."""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{scalar(key)}: {flow(item)}' for key, item in value.items())}}}"
    if is_list(value):
        return f"[{', '.join(flow(item) for item in value)}]"
    return scalar(value, inside=True)


def is_list(value: Value) -> TypeGuard[Sequence[Value]]:
    return isinstance(value, Sequence) and not isinstance(value, str)


def entry(key: str, value: Value) -> list[str]:
    """The lines of a key and its value, from the first column."""
    if isinstance(value, Mapping) and key not in SHORT:
        return [f"{scalar(key)}:", *indented(mapping(value))]
    if is_list(value) and not _is_list_of_ids(key, value):
        return [f"{scalar(key)}:", *indented(items(value))]
    if isinstance(value, Mapping) or is_list(value):
        return [f"{scalar(key)}: {flow(value)}"]
    return _text_entry(key, value)


def _text_entry(key: str, value: Value) -> list[str]:
    if isinstance(value, str) and _reads_as_lines(value):
        return [f"{scalar(key)}: |-", *indented(value.split("\n"))]
    return [f"{scalar(key)}: {scalar(value)}"]


def _reads_as_lines(text: str) -> bool:
    lines = text.split("\n")
    plain = all(line.isprintable() and line == line.strip() for line in lines)
    return len(lines) > 1 and plain and bool(lines[0]) and bool(lines[-1])


def mapping(value: Mapping[str, Value]) -> list[str]:
    """The lines of a mapping, a key a line or more."""
    return [line for key, item in value.items() for line in entry(key, item)]


def items(value: Sequence[Value]) -> list[str]:
    """The lines of a list, each item after a dash."""
    return [line for item in value for line in item_lines(item)]


def item_lines(item: Value) -> list[str]:
    """The lines of one item of a list, the first after a dash."""
    if isinstance(item, Mapping) and item:
        first, *rest = mapping(item)
        return [f"- {first}", *indented(rest)]
    return [f"- {flow(item) if isinstance(item, Mapping) or is_list(item) else scalar(item)}"]


def indented(lines: Sequence[str], by: str = "  ") -> Iterator[str]:
    """The same lines further to the right; an empty line stays empty."""
    return (f"{by}{line}" if line else "" for line in lines)


def _is_list_of_ids(key: str, value: Value) -> bool:
    texts = list(value) if isinstance(value, Sequence) else []
    ids = all(isinstance(item, str) and _ID.fullmatch(item) for item in texts)
    return ids and len(f"{key}: {flow(value)}") <= WIDTH


def place_text(values: Mapping[str, Value]) -> str:
    """The file of a new place, its keys in the order of the model; what is empty is left out."""
    return "\n".join(mapping(in_order(values))) + "\n"
