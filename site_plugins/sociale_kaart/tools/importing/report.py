"""What an import tells, in Dutch, row by row: a person must know of each what became of it, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sociale_kaart.tools.importing.draft_place import DraftPlace
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.importing.planning import LEFT_OUT, SAME, UPDATED, WRITTEN, Plan
from sociale_kaart.tools.importing.source_rows import RowTable

SHOWN = 5


def report(plan: Plan, table: RowTable, *, dry: bool) -> str:
    """All of it, the counts last."""
    return "\n".join(
        [*(f"Let op: {note}" for note in table.notes), *_rows(plan), *_gone(plan), "", *_counts(plan, dry)]
    )


def preview(plan: Plan) -> str:
    """The first places as they will be written."""
    new = [(one.file, plan.files[one.file]) for one in plan.outcomes if one.what == WRITTEN][:SHOWN]
    return "\n".join(f"--- {file}\n{data.decode()}" for file, data in new)


def mapped(mapping: Mapping_) -> str:
    """Which column is what."""
    width = max(map(len, mapping.columns), default=0)
    return "\n".join(f"  {column:<{width}}  →  {key}" for column, key in mapping.columns.items())


def _rows(plan: Plan) -> Iterator[str]:
    for outcome in plan.outcomes:
        one, notes = outcome.candidate, outcome.candidate.notes
        if outcome.what == SAME and not notes.doubts:
            continue
        if outcome.what == LEFT_OUT:
            why = "; ".join(notes.refused or notes.doubts)
            yield f"Rij {one.number}{_called(one)}: {LEFT_OUT}: {why}"
            continue
        doubt = " met twijfel" if notes.doubts else ""
        yield f"Rij {one.number}{_called(one)}: {outcome.what}{doubt}: {outcome.file}"
        yield from (
            f"  weggelaten: {doubt}" if outcome.what == WRITTEN else f"  kijk na: {doubt}" for doubt in notes.doubts
        )
        yield from (f"  let op: {said}" for said in (notes.said if outcome.what == WRITTEN else ()))


def _called(one: DraftPlace) -> str:
    return f" `{one.naam}`" if one.naam else ""


def _gone(plan: Plan) -> Iterator[str]:
    yield from (
        f"{file}: staat niet meer in de lijst; is de plek er nog? Er is niets weggehaald." for file in plan.gone
    )


def _counts(plan: Plan, dry: bool) -> Iterator[str]:
    counts = Counter(one.what for one in plan.outcomes)
    doubted = sum(1 for one in plan.outcomes if one.what == WRITTEN and one.candidate.notes.doubts)
    conflicts = sum(1 for one in plan.outcomes if one.what in (UPDATED, SAME) and one.candidate.notes.doubts)
    people = sum(one.candidate.notes.dropped for one in plan.outcomes)
    yield f"Geschreven: {counts[WRITTEN]}, waarvan met twijfel: {doubted}. Overgeslagen: {counts[LEFT_OUT]}."
    if counts[UPDATED] or counts[SAME]:
        yield f"Bijgewerkt: {counts[UPDATED]}. Ongewijzigd: {counts[SAME]}. Na te kijken: {conflicts}."
    if people:
        yield f"Gegevens van mensen (nummers, adressen, namen) die zijn weggelaten: {people}."
    if dry:
        yield "Er is niets opgeschreven (--dry-run)."
