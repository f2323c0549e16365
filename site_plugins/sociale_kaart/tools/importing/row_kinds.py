"""Which kinds of place a row is, by the words of the list or by what the region's mapping makes of them."""

from __future__ import annotations

from sociale_kaart.tools.importing.cleaning.meanings import several
from sociale_kaart.tools.importing.cleaning.tidying import tidy
from sociale_kaart.tools.importing.cleaning.told import Notes, shown
from sociale_kaart.tools.importing.draft_place import Words
from sociale_kaart.tools.importing.headings import IGNORED
from sociale_kaart.tools.importing.row_cells import RowCells


def kinds_of(row: RowCells, words: Words, notes: Notes) -> list[str]:
    """Each once; none when the row is refused, and then the notes say why."""
    found: list[str] = []
    for text in filter(str.strip, row.cells("categorie") or [row.mapping.fixed.get("categorie", "")]):
        said = row.mapping.kinds.get(" ".join(text.split()))
        if said == IGNORED:
            notes.refused.append(f"het soort `{shown(tidy(text))}` nemen we niet over")
            return []
        ids = _mapped(said, words) if said else several(text, words.kinds)
        if ids is None and not said and (slip := words.kinds.mistyped(tidy(text))):
            notes.said.append(f"soort: `{shown(text)}` gelezen als `{slip}`")
            ids = [slip]
        if ids is None:
            notes.refused.append(_unknown(text, words, row.mapping.bron))
            return []
        found += ids
    if not found:
        notes.refused.append("er staat niet bij wat voor plek het is")
    return list(dict.fromkeys(found))


def _mapped(said: str, words: Words) -> list[str] | None:
    return [said] if said in words.woorden.categorieen else None


def _unknown(text: str, words: Words, bron: str) -> str:
    near = words.kinds.near(text)
    hint = f"; misschien {' of '.join(f'`{id}`' for id in near)}" if near else ""
    where = f"data/import/{bron}.yml"
    return f"het soort `{shown(tidy(text))}` is niet bekend{hint}: zet het onder `soorten` in {where}"
