"""A region of a few files in memory, to import lists into, a month later again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import yaml

from sociale_kaart.reading.places import Entry
from sociale_kaart.tools.importing.import_folder import proposal
from sociale_kaart.tools.importing.import_plan import HomeRegion, Plan
from sociale_kaart.tools.importing.last_import import State, read_state, state_text
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.importing.planning import plan
from sociale_kaart.tools.importing.source_rows import RowTable

from .places import context, read


def entries_of(files: Mapping[str, bytes]) -> list[Entry]:
    found = {file: read(data, file) for file, data in files.items()}
    assert all(entry for entry, _ in found.values()), found
    return [entry for entry, _ in found.values() if entry]


@dataclass(frozen=True)
class Home:
    """`files`: the places. `memory`: what was last imported. `mapping`: as the first import proposed it."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    memory: str = ""
    mapping: Mapping_ | None = None

    def importing(self, table: RowTable, day: str = "2026-11-21", **said: Any) -> tuple[Home, Plan]:
        """The region after an import, and what it was told."""
        whole = context(entries_of(self.files))
        whole = replace(whole, region=replace(whole.region, today=date.fromisoformat(day)))
        mapping = self.mapping or replace(proposal(table, "lijst", "lijst", whole), **{"licentie": "eigen", **said})
        state: State = read_state(self.memory) or {} if self.memory else {}
        made = plan(table, mapping, HomeRegion(whole, self.files.__getitem__, "Testdam"), state)
        return Home({**self.files, **made.files}, state_text(made.state), mapping), made

    def places(self) -> dict[str, dict[str, Any]]:
        """What each file says, by the name of the place."""
        loaded = [yaml.load(data.decode(), yaml.CBaseLoader) for data in self.files.values()]
        return {place["naam"]: place for place in loaded}
