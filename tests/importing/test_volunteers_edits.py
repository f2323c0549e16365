"""Whatever a volunteer changed in a file survives any later import."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sociale_kaart.tools.importing.merging import units
from sociale_kaart.tools.importing.source_rows import Row, RowTable
from sociale_kaart.tools.importing.writing import new_text
from support.import_home import Home

CELLS = {
    "naam": ("De Eik", "De Dikke Eik"),
    "soort": ("buurtteam", "huis-van-de-wijk"),
    "straat": ("Balistraat", "Javastraat"),
    "huisnummer": ("48", "50"),
    "plaats": ("Amsterdam",),
    "telefoon": ("020 623 1234", "020 623 1235", ""),
    "openingstijden": ("ma 09:00-12:00", "di 10:00-12:00", ""),
    "omschrijving": ("Koffie.", "Thee.", ""),
    "website": ("https://voorbeeld.nl", ""),
    "rolstoel": ("ja", "nee", ""),
}
rows = st.fixed_dictionaries({key: st.sampled_from(values) for key, values in CELLS.items()})
EDITS: dict[str, tuple[Any, ...]] = {
    "naam": ("Huis de Eik",), "categorie": ("huis-van-de-wijk", ["buurtteam", "huis-van-de-wijk"]),
    "adres": ({"straat": "Molukkenstraat", "huisnummer": "7", "plaats": "Amsterdam"}, None),
    "contact": ({"telefoon": "020 623 9999"}, {"email": "info@voorbeeld.nl"}, None),
    "openingstijden": (["vr 13:00-17:00"], None), "omschrijving": ({"nl": "Zelf geschreven.", "en": "Our own."}, None),
    "toegankelijk": ({"rolstoel": "deels", "toilet": "ja"}, None), "talen": (["nl", "tr"],),
    "locatie": ({"lat": "52.37", "lon": "4.95"},), "controle": ({"datum": "2026-11-30", "bron": "langs geweest"},),
}  # fmt: skip
edits = st.dictionaries(st.sampled_from([*EDITS]), st.integers(0, 2), max_size=4)


def table(cells: dict[str, str]) -> RowTable:
    return RowTable(("id", *CELLS), (Row(2, {"id": "1", **cells}),))


def edited(data: bytes, chosen: dict[str, int], comment: bool) -> bytes:
    place = yaml.load(data.decode(), yaml.CBaseLoader)
    for key, index in chosen.items():
        value = EDITS[key][index % len(EDITS[key])]
        place = (
            {**place, key: value} if value is not None else {name: one for name, one in place.items() if name != key}
        )
    return new_text(place).encode() + (b"# de bel doet het niet\n" if comment else b"")


@given(rows, edits, st.booleans(), st.lists(rows, min_size=1, max_size=3))
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_volunteer_changed_in_a_file_survives_any_later_import(
    first: dict[str, str], chosen: dict[str, int], comment: bool, later: list[dict[str, str]]
) -> None:
    home, _ = Home().importing(table(first))
    ((file, written),) = home.files.items()
    mine = edited(written, chosen, comment)
    before, wanted = (units(yaml.load(text.decode(), yaml.CBaseLoader)) for text in (written, mine))
    home = replace(home, files={file: mine})
    for month, cells in enumerate(later, 1):
        home, plan = home.importing(table(cells), str(date(2026 + (11 + month) // 13, (10 + month) % 12 + 1, 21)))
        assert [*home.files] == [file], plan.outcomes
        found = units(yaml.load(home.files[file].decode(), yaml.CBaseLoader))
        for unit in {*wanted, *before}:
            if wanted.get(unit) != before.get(unit):
                assert found.get(unit) == wanted.get(unit), unit
        assert (b"# de bel" in home.files[file]) == comment
        assert home.importing(table(cells), "2027-09-21")[0] == home, "the same list again"
