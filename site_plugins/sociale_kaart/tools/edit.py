"""Change a value in a place's file and leave everything else as it is: comments, quotes, order, odd spacing.

An edit is a list of patches: pieces of the text with what takes their place. Nothing is written anew that was not
asked for, so an edit undone gives the same bytes. Whatever the file looks like, the result is read back before it is
given: an edit that would say anything else than was meant is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import yaml

from sociale_kaart.reading.places import without_empty
from sociale_kaart.reading.source import MAX_WORDS_BYTES, decode
from sociale_kaart.reading.spots import Path
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.tools.patches import Patch, patch_remove, patch_set
from sociale_kaart.tools.yaml_text import Value, is_list, scalar

_BOM = b"\xef\xbb\xbf"


class CannotEditError(ValueError):
    """The file cannot be read, or is written in a way in which this value cannot be changed alone."""


@dataclass(frozen=True)
class Edit:
    """A file before and after, and the patches between."""

    before: bytes
    after: bytes
    patches: tuple[Patch, ...]

    @property
    def undone(self) -> bytes:
        """`after` with every patch taken back, the last first."""
        head, text = _split(self.after)
        for patch in reversed(self.patches):
            text = patch.undone(text)
        return head + text.encode("utf-8")


def set_value(source: bytes, path: Path, value: Value) -> Edit:
    """Put `value` at `path`, a new key where the model has it among the others."""
    return _proven(_edited(source, _steps(_read(source), path, value)), path, value)


def remove(source: bytes, path: Path) -> Edit:
    """Take away the value at `path`, and a mapping or list that has nothing left."""
    if _get(_read(source), path) is None:
        return Edit(source, source, ())
    return _proven(_edited(source, [(path, None)]), path, None)


def _edited(source: bytes, steps: Sequence[tuple[Path, Value | None]]) -> Edit:
    head, text = _split(source)
    patches: list[Patch] = []
    for path, wanted in steps:
        try:
            patch = patch_remove(text, path) if wanted is None else patch_set(text, path, wanted)
        except (LookupError, ValueError, yaml.YAMLError):  # YAML has more forms than we can find our way in
            raise CannotEditError(str(path)) from None
        text = patch.applied(text)
        patches.append(patch)
    return Edit(source, head + text.encode("utf-8"), tuple(patches))


def _split(source: bytes) -> tuple[bytes, str]:
    head = _BOM if source.startswith(_BOM) else b""
    return head, source[len(head) :].decode("utf-8")


def _read(source: bytes) -> Any:
    text, problems = decode(source, "", MAX_WORDS_BYTES)
    tree, found = read_tree(text, "") if not problems else (None, problems)
    if found or tree is None or not isinstance(tree.value, dict):
        raise CannotEditError("the file cannot be read")
    return tree.value


def _steps(old: Any, path: Path, value: Value) -> list[tuple[Path, Value | None]]:
    """The fewest values to set (or with None to remove) so that `value` is at `path`."""
    there = _get(old, path)
    if _as_read(value) == there:
        return []
    if isinstance(value, dict) and isinstance(there, dict) and there:
        gone: list[tuple[Path, Value | None]] = [((*path, key), None) for key in there if key not in value]
        return [step for key, item in value.items() for step in _steps(old, (*path, key), item)] + gone
    if is_list(value) and isinstance(there, list) and there and isinstance(value, Sequence):
        both = min(len(there), len(value))
        kept = [step for i in range(both) for step in _steps(old, (*path, i), value[i])]
        more: list[tuple[Path, Value | None]] = [((*path, i), value[i]) for i in range(both, len(value))]
        return kept + more + [((*path, i), None) for i in reversed(range(both, len(there)))]
    return [(path, value)]


def _get(value: Any, path: Path) -> Any:
    for part in path:
        if isinstance(part, int):
            value = value[part] if isinstance(value, list) and part < len(value) else None
        else:
            value = value.get(part) if isinstance(value, dict) else None
    return value


def _as_read(value: Any) -> Any:
    """`value` as the reader will give it: every scalar is text."""
    if isinstance(value, dict):
        return {key: _as_read(item) for key, item in value.items()}
    if is_list(value):
        return [_as_read(item) for item in value]
    return value if isinstance(value, str) else scalar(value)


def _proven(edit: Edit, path: Path, value: Value | None) -> Edit:
    """The edit, when the file now says what was meant and nothing else has changed."""
    meant = deepcopy(_read(edit.before))
    _put(meant, path, None if value is None else _as_read(value))
    if _compared(_read(edit.after)) != _compared(meant) or edit.undone != edit.before:
        raise CannotEditError("the file is written in a way in which this cannot be changed alone")
    return edit


def _compared(value: Any) -> Any:
    """Empty keys say nothing, so they may come and go; and so does a block that has only those."""
    if isinstance(value, dict):
        return without_empty({key: _compared(item) for key, item in value.items()})
    return [_compared(item) for item in value] if isinstance(value, list) else value


def _put(value: Any, path: Path, new: Any) -> None:
    *above, last = path
    for part in above:
        if isinstance(value, dict) and value.get(str(part)) in (None, ""):
            value[str(part)] = {}
        value = value[part]
    if new is None:
        del value[last]
    elif isinstance(value, list) and last == len(value):
        value.append(new)
    else:
        value[last] = new
