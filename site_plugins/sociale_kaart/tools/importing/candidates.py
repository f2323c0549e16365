"""Every row of a list as a place that may be written, judged by the other rows."""

from __future__ import annotations

from sociale_kaart.checks.text import bare
from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.draft_place import DraftPlace, Words
from sociale_kaart.tools.importing.import_plan import HomeRegion, counted
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.importing.matching import refuse_doubles, without_dummies, without_shared
from sociale_kaart.tools.importing.one_door import ask_about_shared_doors, with_offers
from sociale_kaart.tools.importing.places import candidate
from sociale_kaart.tools.importing.source_rows import RowTable

READ = Say("Rijen lezen: {done} van {all}", "Reading rows: {done} of {all}")


def candidates_of(table: RowTable, mapping: Mapping_, region: HomeRegion) -> list[DraftPlace]:
    """Every row as a place, judged by the other rows."""
    context = region.context
    words = Words.of(context.woorden, region.town)
    others = _known_words(table, mapping)
    here = bool(table.regio) and table.regio == context.regio.regio
    rows = counted(table.rows, READ, region.progress)
    found = [candidate(row, mapping, words, others, context.today, from_here=here) for row in rows]
    if mapping.is_of_services:
        with_offers(found)
    found_apart = [one for one in found if not one.part_of]
    without_dummies(found_apart, context.postcodes)
    without_shared(found_apart)
    refuse_doubles(found_apart)
    ask_about_shared_doors(found_apart, mapping.bron)
    return found


def _known_words(table: RowTable, mapping: Mapping_) -> frozenset[str]:
    """Words of names and streets that have all their letters."""
    columns = [column for key in ("naam", "adres.straat", "adres", "organisatie") for column in mapping.columns_of(key)]
    cells = (row.cells.get(column, "") for row in table.rows for column in columns)
    return frozenset(
        word for cell in cells for word in cell.split() if len(word) > 3 and not {*"?\ufffd"} & {*word} and bare(word)
    )
