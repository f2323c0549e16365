"""Every row as the place that it is, also those of another region, which need no reading of cells."""

from __future__ import annotations

from datetime import date

from sociale_kaart.catalogue import REGISTERED
from sociale_kaart.place.facts import whereabouts
from sociale_kaart.tools.importing.cleaning.told import shown
from sociale_kaart.tools.importing.draft_place import DraftPlace, Words, trace
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.importing.row_reader import Reader
from sociale_kaart.tools.importing.source_rows import Row

AREAS = ("gebied", "werkgebied")


def candidate(
    row: Row, mapping: Mapping_, words: Words, others: frozenset[str], today: date, *, from_here: bool
) -> DraftPlace:
    """The place that a row is, or why it is none (`notes.refused`). `from_here`: its areas are ours."""
    found = (
        _of_region(row, mapping, words, today, from_here=from_here)
        if row.place is not None
        else Reader(row, mapping, words, others).read(today)
    )
    if found.secret and mapping.terms and mapping.terms.must_name and not found.notes.refused:
        found.notes.refused.append(
            f"dit soort plek heeft een geheim adres, en onder {mapping.terms.licentie} moet erbij staan waar hij "
            f"vandaan "
            "komt; dat gaat niet samen"
        )
    return found


def _of_region(row: Row, mapping: Mapping_, words: Words, today: date, *, from_here: bool) -> DraftPlace:
    place = {key: value for key, value in (row.place or {}).items() if from_here or key not in AREAS}
    kinds = place.get("categorie")
    listed = kinds if isinstance(kinds, list) else [str(kinds)]
    found = DraftPlace(
        row.number, row.cells.get("id", ""), str(place.get("naam", "")), place, secret=words.hides(listed)
    )
    if found.secret:
        found.values = {key: value for key, value in place.items() if key not in (*whereabouts(), *REGISTERED)}
    unknown = [kind for kind in listed if kind not in words.woorden.categorieen]
    if unknown:
        found.notes.refused.append(f"het soort `{shown(', '.join(map(str, unknown)))}` is hier niet bekend")
    trace(found, mapping, today)
    return found
