"""The practices of `data/praktijken.yml`: the spots that printed maps are drawn around. A region need not have any."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError

from sociale_kaart.place.adres import Adres, Locatie
from sociale_kaart.place.deel import Deel
from sociale_kaart.place.field_rules import MAPPING_WANTED
from sociale_kaart.place.fields import Een, Naam, Sleutel
from sociale_kaart.problems import Problem
from sociale_kaart.reading.entries import read_mapping
from sociale_kaart.reading.errors import problems_of, quoted
from sociale_kaart.reading.tree import Tree

FILE = "data/praktijken.yml"
EXAMPLE = "naam: Huisartsenpraktijk Voorbeeld"


def _a_block(value: Any) -> Any:
    """Keys with places; pydantic's own word for what is none stands for a text per language (`reading/errors.py`)."""
    if not isinstance(value, Mapping):
        raise PydanticCustomError("model_type", "not a mapping")
    return value


Gekozen = Annotated[tuple[Sleutel, ...], Een, Field(min_length=1)]
Vragen = Annotated[Mapping[Sleutel, Gekozen], BeforeValidator(_a_block)]


class Praktijk(Deel):
    """Where people come who are sent on: a general practice, a health centre, a house of the neighbourhood.

    `praktijkblad`: the places that it wants at hand on one page, by what people come with: a need or a theme.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: str = Field(json_schema_extra={"internal": True})
    naam: Naam = Field(examples=["Huisartsenpraktijk Voorbeeld"])
    adres: Adres = Field(examples=["{straat: Balistraat, huisnummer: '48', plaats: Amsterdam}"])
    locatie: Locatie = Field(examples=["{lat: 52.3630, lon: 4.9341}"])
    praktijkblad: Vragen = Field(
        default_factory=dict, examples=["{eenzaam: [buurtkamer-de-linde], schulden: [budgetcafe]}"]
    )

    def __hash__(self) -> int:
        """By its id: a mapping has no hash of its own."""
        return hash(self.id)


Praktijken = Mapping[str, Praktijk]


def read_praktijken(region: Path) -> tuple[Praktijken, Tree, list[Problem]]:
    """The practices by id in the order of the file, its tree, and what is wrong with it."""
    if not (region / FILE).exists():
        return {}, Tree(FILE, {}), []
    tree, problems = read_mapping(region / FILE, FILE)
    found: dict[str, Praktijk] = {}
    for key, value in dict(tree.value).items() if isinstance(tree.value, dict) else ():
        if not isinstance(value, dict):
            problems.append(MAPPING_WANTED.at(tree.position(key), read=quoted(value), example=EXAMPLE))
            continue
        try:
            found[key] = Praktijk.model_validate({**value, "id": key})
        except ValidationError as error:
            problems += problems_of(error, tree, Praktijk, (key,))
    return found, tree, problems
