"""The field guide and the stub to copy, from the model: so that they say what the reader really takes. Pure."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from sociale_kaart.reading.fields import Een
from sociale_kaart.reading.voorziening import Voorziening

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


class Veld(NamedTuple):
    """A key that a volunteer can fill in; `part` is the model of what is below it, if any."""

    name: str
    info: FieldInfo
    part: type[BaseModel] | None

    @property
    def words(self) -> tuple[str, ...]:
        """The words to choose from, when no others are allowed there."""
        return tuple(_words(self.info.annotation))

    @property
    def kind(self) -> str:
        """What kind of value it takes, in Dutch."""
        if self.part:
            return "blok"
        kind = "tekst per taal" if _has(self.info.annotation, dict) else "waarde"
        if not _has(self.info.annotation, tuple):
            return kind
        return "lijst" if Een in self.info.metadata else "lijst van teksten per taal"

    @property
    def example(self) -> str:
        return str((self.info.examples or ["..."])[0])


@cache
def velden(model: type[BaseModel]) -> tuple[Veld, ...]:
    """The keys of a part of a place, in the order of the model."""
    return tuple(
        Veld(name, info, next(iter(_models(info.annotation)), None))
        for name, info in model.model_fields.items()
        if not info.json_schema_extra or "internal" not in dict(_mapping(info.json_schema_extra))
    )


def field_guide() -> str:
    """docs/velden.md: a table of every key, first those of the place itself, then those of each part."""
    parts = [veld for veld in velden(Voorziening) if veld.part]
    tables = ["## De plek zelf\n", *_table(Voorziening)]
    for veld in parts:
        tables += [f"\n## {veld.name}\n", f"{veld.info.description}\n", *_table(veld.part or Voorziening)]
    return "\n".join([GUIDE, *tables]) + "\n"


def _table(model: type[BaseModel]) -> Iterator[str]:
    yield "| Sleutel | Wat is het? | Soort | Voorbeeld | Moet? |"
    yield "|---|---|---|---|---|"
    for veld in velden(model):
        words = f" Kies uit: {', '.join(f'`{word}`' for word in veld.words)}." if veld.words else ""
        name = f"[`{veld.name}`](#{veld.name})" if veld.part else f"`{veld.name}`"
        must = "**moet**" if veld.info.is_required() else ""
        cells = (name, f"{veld.info.description}{words}", veld.kind, f"`{veld.example}`", must)
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


def _mapping(extra: Any) -> dict[str, Any]:
    return extra if isinstance(extra, dict) else {}


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in typing.get_args(annotation):
        yield from _models(argument)


def _words(annotation: Any) -> Iterator[str]:
    if typing.get_origin(annotation) is Literal:
        yield from typing.get_args(annotation)
        return
    for argument in typing.get_args(annotation):
        yield from _words(argument)


def _has(annotation: Any, kind: type) -> bool:
    """Whether a mapping (dict) or a list (tuple) is in the annotation, at whatever depth."""
    if typing.get_origin(annotation) is kind:
        return True
    return any(_has(argument, kind) for argument in typing.get_args(annotation))
