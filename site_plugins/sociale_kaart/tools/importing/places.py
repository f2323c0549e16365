"""Every row as the place that it is, also those of another region, which need no reading of cells."""

from __future__ import annotations

from datetime import date

from sociale_kaart.place.facts import whereabouts
from sociale_kaart.tools.importing.cleaning.told import shown
from sociale_kaart.tools.importing.draft_place import DraftPlace, Words, trace
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.importing.row_reader import Reader
from sociale_kaart.tools.importing.source_rows import Row


def candidate(row: Row, mapping: Mapping_, words: Words, others: frozenset[str], today: date) -> DraftPlace:
    """The place that a row is, or why it is none (`notes.refused`)."""
    if row.place is not None:
        return _of_region(row, mapping, words, today)
    return Reader(row, mapping, words, others).read(today)


def _of_region(row: Row, mapping: Mapping_, words: Words, today: date) -> DraftPlace:
    place = dict(row.place or {})
    kinds = place.get("categorie")
    listed = kinds if isinstance(kinds, list) else [str(kinds)]
    found = DraftPlace(
        row.number, row.cells.get("id", ""), str(place.get("naam", "")), place, secret=words.hides(listed)
    )
    if found.secret:
        found.values = {key: value for key, value in place.items() if key not in whereabouts()}
    unknown = [kind for kind in listed if kind not in words.woorden.categorieen]
    if unknown:
        found.notes.refused.append(f"het soort `{shown(', '.join(map(str, unknown)))}` is hier niet bekend")
    trace(found, mapping, today)
    return found
