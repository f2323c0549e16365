"""A list whose terms are not ours, used only to see where the region and the list differ; nothing is taken over."""

from __future__ import annotations

from collections.abc import Iterator

from sociale_kaart.checks.kinds import may_be_secret
from sociale_kaart.reading.places import Entry
from sociale_kaart.tools.importing.candidates import candidates_of
from sociale_kaart.tools.importing.cleaning.told import shown
from sociale_kaart.tools.importing.draft_place import DraftPlace
from sociale_kaart.tools.importing.import_plan import HomeRegion
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.importing.matching import differences, is_same
from sociale_kaart.tools.importing.planning import comparable, said_in
from sociale_kaart.tools.importing.source_rows import RowTable

NOT_HERE = ": staat hier niet."


def compared(table: RowTable, mapping: Mapping_, region: HomeRegion) -> list[str]:
    """What differs, a line for each place; of a place that hides nothing is said."""
    context = region.context
    entries = [one for one in context.entries if not may_be_secret(one.voorziening.categorie, context.woorden)]
    lines = [line for one in candidates_of(table, mapping, region) for line in _lines(one, entries)]
    missing = sum(line.endswith(NOT_HERE) for line in lines)
    return [*lines, f"Verschillend: {len(lines) - missing}. In de lijst en niet hier: {missing}."] if lines else []


def _lines(one: DraftPlace, entries: list[Entry]) -> Iterator[str]:
    if one.secret or one.notes.refused or one.part_of:
        return
    entry = next((found for found in entries if is_same(one.values, said_in(found))), None)
    if not entry:
        yield f"`{shown(one.naam)}` ({one.id}){NOT_HERE}"
        return
    theirs = comparable(one.values)
    different = [key for key in differences(theirs, comparable(said_in(entry))) if key in theirs]
    if different:
        yield f"{entry.tree.file}: anders in de lijst ({one.id}): {', '.join(different)}."
