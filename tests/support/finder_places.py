"""A handful of places in the sample region for the tests of the finder's files: every state, every kind of column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.outputs.finder import columns
from sociale_kaart.reading.places import parse_place
from support.one_fact import region

CHECKED = "controle: {datum: 2026-11-20, bron: gebeld}"
PLACES: Mapping[str, str] = {
    "de-meevaart": f"""naam: De Meevaart
categorie: [huis-van-de-wijk, taalhuis]
adres: {{straat: Balistraat, huisnummer: "48", toevoeging: A, postcode: 1094 JN, plaats: Amsterdam}}
locatie: {{lat: 52.36300, lon: 4.93410}}
gebied: oost
openingstijden: [ma-vr 09:00-17:00, vr 19:00-21:00]
drempel: {{kosten: vrije-bijdrage, anoniem: nee, aanmelden: [inloop]}}
toegankelijk: {{rolstoel: deels}}
talen: [nl, ar]
doelgroep: [ouderen, iedereen]
leeftijd: {{van: 55}}
{CHECKED}
""",
    "een-nacht": f"""naam: Bed voor een nacht
categorie: inloophuis
adres: {{straat: Curaçaostraat, huisnummer: "7", plaats: Amsterdam}}
locatie: {{lat: 52.37300, lon: 4.80010}}
openingstijden: ["ma-zo 22:00-02:00"]
talen: [ar]
leeftijd: {{tot: 23}}
{CHECKED}
""",
    "de-meevaart-noord": f"""naam: De Meevaart
categorie: taalhuis
contact: {{telefoon: 020 123 4567}}
gebied: noord
status: tijdelijk-gesloten
openingstijden: [ma-vr 09:00-17:00]
{CHECKED}
""",
    "zorg-aan-huis": """naam: Zorg aan huis
categorie: buurtteam
werkgebied: [oost, centrum]
contact: {telefoon: 020 123 4567}
controle: {datum: 2017-01-01, bron: gebeld}
""",
    "blijf": f"""naam: Blijf
categorie: vrouwenopvang
contact: {{telefoon: 0800-2000}}
{CHECKED}
""",
}
ORDER = ["een-nacht", "blijf", "de-meevaart", "de-meevaart-noord", "zorg-aan-huis"]


@cache
def catalogue() -> Catalogue:
    """These places in the sample region."""
    places, hours = [], {}
    for id, text in PLACES.items():
        entry, problems = parse_place(text, id, f"data/voorzieningen/{id}.yml")
        assert entry, [problem.rule.id for problem in problems]
        places.append(entry.voorziening)
        if entry.voorziening.openingstijden:
            hours[id] = read_lines(entry.voorziening.openingstijden)[0]
    return replace(region(), voorzieningen=tuple(places), uren=hours)


def document() -> dict[str, Any]:
    """What the finder gets of them in Dutch; made anew, so that every test that looks at it runs the code."""
    return {**columns.document(catalogue(), "nl")}


def column(name: str) -> dict[str, Any]:
    """By place. A column in which all are alike is one value."""
    values = document()["plekken"][name]
    return dict(zip(ORDER, values if isinstance(values, list) else [values] * len(ORDER), strict=True))
