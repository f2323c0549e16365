"""The field guide and the stub to copy, from the model: so that they say what the reader really takes. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from sociale_kaart.place.keys import Veld, velden
from sociale_kaart.place.voorziening import Voorziening

MADE = "Gemaakt uit het model met `make generate`; verander het niet met de hand."
COMMENT_COLUMN = 46
MOST = 120  # characters on a line of the stub

GUIDE = f"""# Wat kun je invullen?

<!-- {MADE} -->

Elke plek is een bestand in `data/voorzieningen/`. Hier staat elke sleutel die je kunt gebruiken. Alleen wat
**moet** is verplicht; laat weg wat je niet weet. Een leeg voorbeeld om te kopiëren is
[voorbeeld.yml](voorbeeld.yml). Hoe je een plek toevoegt, staat in [CONTRIBUTING.md](../CONTRIBUTING.md).

- **Tekst per taal**: `{{nl: Tekst in het Nederlands, en: Text in English}}`. Nederlands (`nl`) moet erbij staan.
  Staat er een komma of een dubbele punt in de tekst? Zet er dan aanhalingstekens omheen: `{{nl: "Koffie, thee"}}`.
- **Lijst**: `[een, twee]`, of elk op een eigen regel met een streepje ervoor. Eén waarde mag ook zonder lijst.
- **Gewone tekst**: wat je typt, zien bezoekers letterlijk. Opmaak zoals `<b>` of `**` werkt niet.
"""

STUB = f"""## Een voorbeeld om te kopiëren. {MADE}
## Regels met ## zijn uitleg. Een regel met één # doet niets: haal het # en de spatie erachter weg om hem te
## gebruiken. Verander daarna wat er rechts van de dubbele punt staat. Haal weg wat je niet weet.
## De naam van je bestand wordt het adres op de site: kleine letters, cijfers en streepjes, en dan .yml.
"""


def kind_of(veld: Veld) -> str:
    """What kind of value it takes, in Dutch."""
    if veld.part:
        return "blok"
    if veld.is_block_per_language:
        return "blok per taal"
    kind = "tekst per taal" if veld.is_text_per_language else "waarde"
    if not veld.is_list:
        return kind
    if veld.block:
        return "lijst van teksten per taal of blokken"
    return "lijst" if veld.takes_one_for_a_list else "lijst van teksten per taal"


def field_guide() -> str:
    """docs/velden.md: a table of every key, first those of the place itself, then those of each part."""
    parts = [veld for veld in velden(Voorziening) if veld.part or veld.block]
    tables = ["## De plek zelf\n", *_table(Voorziening)]
    for veld in parts:
        tables += [f"\n## {veld.name}\n", f"{veld.info.description}\n", *_table(veld.part or veld.block or Voorziening)]
    return "\n".join([GUIDE, *tables]) + "\n"


def _table(model: type[BaseModel]) -> Iterator[str]:
    yield "| Sleutel | Wat is het? | Soort | Voorbeeld | Moet? |"
    yield "|---|---|---|---|---|"
    for veld in velden(model):
        words = f" Kies uit: {', '.join(f'`{word}`' for word in veld.words)}." if veld.words else ""
        name = f"[`{veld.name}`](#{veld.name})" if veld.part or veld.block else f"`{veld.name}`"
        must = "**moet**" if veld.info.is_required() else ""
        cells = (name, f"{veld.info.description}{words}", kind_of(veld), f"`{veld.example}`", must)
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def stub() -> str:
    """docs/voorbeeld.yml: a place with every key; what is not required has a # before it."""
    return STUB + "\n" + "\n".join(_stub_lines(Voorziening, "", used=True)) + "\n"


def uncommented(text: str) -> str:
    """The stub with everything in use: each line that starts with one # without it."""
    return "\n".join(line.removeprefix("# ") for line in text.split("\n"))


def _stub_lines(model: type[BaseModel], indent: str, *, used: bool) -> Iterator[str]:
    for veld in velden(model):
        in_use = used and veld.info.is_required()
        mark = "" if in_use else "# "
        value = "" if veld.part else f" {veld.example}"
        yield from _commented(f"{mark}{indent}{veld.name}:{value}", indent, _explained(veld))
        if veld.part:
            yield from _stub_lines(veld.part, f"{indent}  ", used=in_use)


def _commented(line: str, indent: str, comment: str) -> Iterator[str]:
    """The line with its comment after it, or above it when that would be too long."""
    whole = f"{line:<{COMMENT_COLUMN}} # {comment}"
    if len(whole) <= MOST:
        yield whole
    else:
        yield from (f"## {indent}{comment}", line)


def _explained(veld: Veld) -> str:
    words = f" Kies uit: {', '.join(veld.words)}." if veld.words else ""
    must = " Moet." if veld.info.is_required() else ""
    return f"{veld.info.description}{words}{must}"
