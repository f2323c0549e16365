"""What a column may be called, and what is said when nothing says which kind of place a row is."""

from __future__ import annotations

from dataclasses import replace

from sociale_kaart.tools.importing.headings import meant
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.importing.report import mapped


def test_a_list_without_a_column_for_the_kind_is_told_so_once() -> None:
    mapping = Mapping_("lijst", "lijst.csv", "eigen", "2026-11-26", {"Naam": "naam", "Rubr.": "niet"})
    assert mapped(mapping).count("Zet in data/import/lijst.yml `categorie`") == 1
    for known in (replace(mapping, columns={"Soort": "categorie"}), replace(mapping, fixed={"categorie": "kerk"})):
        assert "Geen kolom" not in mapped(known)


def test_columns_as_people_call_them_are_seen() -> None:
    assert meant("Wat is het?")[0] == "categorie"
    assert meant("Laatst gecheckt")[0] == "controle.datum"
