"""The places of one version of a region: the file of each, what it says, and which kinds are open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sociale_kaart.checks.traces import Traces
from sociale_kaart.reading.places import FOLDER
from sociale_kaart.reading.source import decode
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.tools.report.leaves import flat
from sociale_kaart.tools.report.private import traces_of


@dataclass(frozen=True)
class PlacesThen:
    """The places of one version by id: the file, and what it says (None when it cannot be read)."""

    files: Mapping[str, str]
    values: Mapping[str, Any]
    open_kinds: frozenset[str]
    secret: frozenset[str]

    def names(self, value: Any, other: PlacesThen) -> bool:
        """Whether a place says something by which a secret place of either version is known."""
        said = "\n".join(flat(value or {}))
        return any(bool(version.traces.find(said)) for version in (self, other))

    @cached_property
    def traces(self) -> Traces:
        closed = (value for value in self.values.values() if value and flat(value.get("categorie", "")))
        return traces_of(value for value in closed if not self.open_kinds.issuperset(flat(value["categorie"])))

    @classmethod
    def of(cls, files: Mapping[str, bytes]) -> PlacesThen:
        places = {id: file for id, (file, _) in contents_of(files).items()}
        kinds = _read(files.get("data/categorieen.yml", b"")) or {}
        secret = {id for id, kind in kinds.items() if not _says_open(kind)}
        values = {id: _read(files[file]) for id, file in places.items()}
        return cls(places, values, frozenset(kinds) - secret, frozenset(secret))


def contents_of(files: Mapping[str, bytes]) -> dict[str, tuple[str, bytes]]:
    return {_id(file): (file, content) for file, content in files.items() if file.startswith(f"{FOLDER}/")}


def _says_open(kind: Any) -> bool:
    """Whether a kind is none whose address is secret: what cannot be read may be one."""
    return isinstance(kind, dict) and kind.get("geheim_adres", "nee") in ("nee", "")


def _id(file: str) -> str:
    return file.rpartition("/")[2][:-4]


def _read(data: bytes) -> Any:
    text, problems = decode(data, "", 1024 * 1024)
    tree, found = read_tree(text, "")
    return tree.value if not problems + found and isinstance(tree.value, dict) else None
