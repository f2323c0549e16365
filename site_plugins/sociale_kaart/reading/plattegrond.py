"""The region's schematic map, `data/plattegrond.yml`: water, areas, parks, roads, landmarks, drawn by hand.

It is what stands behind the pins when the region has no tiles of its own. A region need not have one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError

from sociale_kaart.place.fields import Breedtegraad, Lengtegraad, Sleutel, Taal, number_from, text_of
from sociale_kaart.problems import Problem, Rule, Say
from sociale_kaart.reading.entries import read_mapping
from sociale_kaart.reading.errors import problems_of
from sociale_kaart.reading.tree import Tree

FILE = "data/plattegrond.yml"

POINT = Rule(
    "punt",
    Say(
        "Hier staat {read}, maar hier hoort een punt van twee getallen.",
        "There is {read} here, but a point of two numbers is needed.",
    ),
    Say("Zo kan het: `[4.9003, 52.3789]`", "For example: `[4.9003, 52.3789]`"),
)
SWAPPED = Rule(
    "punt-omgedraaid",
    Say("In `{read}` staat de breedtegraad vooraan.", "In `{read}` the latitude comes first."),
    Say("Draai de getallen om: eerst lengtegraad, dan breedtegraad.", "Swap them: longitude, then latitude."),
)
TOO_FEW = Rule(
    "lijn-te-kort",
    Say(
        "Deze lijn heeft {length} punten; minstens {limit} zijn nodig.",
        "This line has {length} points; at least {limit} are needed.",
    ),
    Say("Voeg punten toe, of haal dit onderdeel weg.", "Add points, or remove this part."),
)
RULES = {rule.id: rule for rule in (POINT, SWAPPED, TOO_FEW)}


def _wrong(rule: Rule, **values: object) -> PydanticCustomError:
    return PydanticCustomError(rule.id, "see plattegrond", values)


def _pair(value: Any) -> Any:
    """A pair of texts; nothing else of a point is known yet."""
    if not isinstance(value, list) or len(value) != 2 or not all(isinstance(part, str) for part in value):
        raise _wrong(POINT, read="`" + str(value) + "`")
    return value


def _in_order(point: tuple[float, float]) -> tuple[float, float]:
    """Everywhere in the Kingdom the longitude is the smaller number, so a swap shows."""
    if point[0] > point[1]:
        raise _wrong(SWAPPED, read=f"[{point[0]:g}, {point[1]:g}]")
    return point


def _at_least(limit: int) -> AfterValidator:
    def check(points: tuple[Any, ...]) -> tuple[Any, ...]:
        if len(points) < limit:
            raise _wrong(TOO_FEW, length=len(points), limit=limit)
        return points

    return AfterValidator(check)


Punt = Annotated[tuple[Lengtegraad, Breedtegraad], BeforeValidator(_pair), AfterValidator(_in_order)]
Lijn = Annotated[tuple[Punt, ...], _at_least(2)]
Omtrek = Annotated[tuple[Punt, ...], _at_least(3)]
Opschrift = dict[Taal, Annotated[str, AfterValidator(text_of(1, 60))]]
Meters = Annotated[float, BeforeValidator(number_from(1, 999, "40"))]


class Onderdeel(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    naam: Opschrift = Field(default_factory=dict, examples=["{nl: Amstel}"])


class Gebiedsvlak(BaseModel):
    """An area of `data/gebieden.yml`: its outline, and where its name goes."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: Sleutel = Field(examples=["oost"])
    label: Punt = Field(examples=["[4.9003, 52.3789]"])
    lijn: Omtrek = Field(examples=["[[4.90, 52.37], [4.91, 52.37], [4.91, 52.38]]"])


class Vlak(Onderdeel):
    """A lake or a park. Without `label` its name goes in the middle."""

    label: Punt | None = Field(None, examples=["[4.9003, 52.3789]"])
    lijn: Omtrek = Field(examples=["[[4.90, 52.37], [4.91, 52.37], [4.91, 52.38]]"])


class Waterlijn(Onderdeel):
    breedte: Meters = Field(examples=["40"])
    lijn: Lijn = Field(examples=["[[4.90, 52.37], [4.91, 52.37]]"])


class Weg(Onderdeel):
    soort: Literal["snelweg", "spoor"] = Field(examples=["spoor"])
    lijn: Lijn = Field(examples=["[[4.90, 52.37], [4.91, 52.37]]"])


class Herkenningspunt(Onderdeel):
    """Something that everyone in the region can find."""

    punt: Punt = Field(examples=["[4.9003, 52.3789]"])
    soort: Sleutel = Field(examples=["station"])


class Plattegrond(BaseModel):
    """What is drawn, from the bottom up."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    naam: Opschrift = Field(default_factory=dict)
    gebieden: tuple[Gebiedsvlak, ...] = ()
    groen: tuple[Vlak, ...] = ()
    water: tuple[Vlak, ...] = ()
    waterlijnen: tuple[Waterlijn, ...] = ()
    wegen: tuple[Weg, ...] = ()
    herkenningspunten: tuple[Herkenningspunt, ...] = ()


def read_plattegrond(region: Path) -> tuple[Plattegrond, Tree, list[Problem]]:
    """The schematic map of the region; an empty one when there is no file, or when it cannot be used."""
    path = region / FILE
    if not path.exists():
        return Plattegrond(), Tree(FILE, {}), []
    tree, problems = read_mapping(path, FILE)
    if problems:
        return Plattegrond(), tree, problems
    try:
        return Plattegrond.model_validate(tree.value), tree, []
    except ValidationError as error:
        return Plattegrond(), tree, _problems(error, tree)


def _problems(error: ValidationError, tree: Tree) -> list[Problem]:
    """The rules of this file by this file, all others as everywhere."""
    general = problems_of(error, tree, Plattegrond)
    found = zip(error.errors(include_url=False), general, strict=True)
    return [
        RULES[details["type"]].at(problem.position, **details.get("ctx", {})) if details["type"] in RULES else problem
        for details, problem in found
    ]
