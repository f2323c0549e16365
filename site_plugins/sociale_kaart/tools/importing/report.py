"""What an import tells, in Dutch, row by row: a person must know of each what became of it, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sociale_kaart.tools.importing.draft_place import DraftPlace
from sociale_kaart.tools.importing.import_plan import LEFT_OUT, PART, SAME, UPDATED, WRITTEN, Plan
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.importing.source_rows import RowTable

SHOWN, OFTEN = 5, 3


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
    rows = (
        "\nElke rij lijkt een dienst: rijen van één organisatie achter één deur worden één plek."
        if mapping.is_of_services
        else ""
    )
    width = max(map(len, mapping.columns), default=0)
    return (
        "\n".join(f"  {column:<{width}}  →  {key}" for column, key in mapping.columns.items())
        + rows
        + _no_kind(mapping)
    )


def _no_kind(mapping: Mapping_) -> str:
    """Said once, above the rows: each would be left out for it."""
    if mapping.columns_of("categorie") or "categorie" in mapping.fixed:
        return ""
    return (
        "\nGeen kolom lijkt te zeggen wat voor plek het is. Zet in "
        f"data/import/{mapping.bron}.yml `categorie` achter de kolom die dat wel zegt, en doe dit opnieuw.\n"
        "(Met --dry-run komt dat bestand er nog niet.)"
    )


def _often(plan: Plan) -> dict[str, int]:
    """What is said of many rows alike, and how often: once is enough."""
    counted = Counter(said for one in plan.outcomes if one.what == WRITTEN for said in one.candidate.notes.said)
    return {said: times for said, times in counted.items() if times > OFTEN}


def _rows(plan: Plan) -> Iterator[str]:
    often = _often(plan)
    for outcome in plan.outcomes:
        one, notes = outcome.candidate, outcome.candidate.notes
        if outcome.what == SAME and not notes.doubts:
            continue
        if outcome.what == PART:
            yield f"Rij {one.number}{_called(one)}: {PART} met rij {one.part_of}"
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
        yield from (
            f"  let op: {said}" for said in (notes.said if outcome.what == WRITTEN else ()) if said not in often
        )


def _called(one: DraftPlace) -> str:
    number = f" ({one.id})" if "/" in one.id else ""  # of a map, which counts no rows
    return f" `{one.naam}`{number}" if one.naam else number


def _gone(plan: Plan) -> Iterator[str]:
    yield from (
        f"{file}: staat niet meer in de lijst; is de plek er nog? Er is niets weggehaald." for file in plan.gone
    )


def _counts(plan: Plan, dry: bool) -> Iterator[str]:
    counts = Counter(one.what for one in plan.outcomes)
    doubted = sum(1 for one in plan.outcomes if one.what == WRITTEN and one.candidate.notes.doubts)
    conflicts = sum(1 for one in plan.outcomes if one.what in (UPDATED, SAME) and one.candidate.notes.doubts)
    people = sum(one.candidate.notes.dropped for one in plan.outcomes)
    yield from (f"Bij {times} rijen: {said}{'' if said.endswith('?') else '.'}" for said, times in _often(plan).items())
    yield f"Geschreven: {counts[WRITTEN]}, waarvan met twijfel: {doubted}. Overgeslagen: {counts[LEFT_OUT]}."
    if counts[PART]:
        yield f"Samengenomen met een andere rij, als één plek: {counts[PART]}."
    if counts[UPDATED] or counts[SAME]:
        yield f"Bijgewerkt: {counts[UPDATED]}. Ongewijzigd: {counts[SAME]}. Na te kijken: {conflicts}."
    if people:
        yield f"Gegevens van mensen (nummers, adressen, namen) die zijn weggelaten: {people}."
    if dry:
        yield "Er is niets opgeschreven (--dry-run)."
