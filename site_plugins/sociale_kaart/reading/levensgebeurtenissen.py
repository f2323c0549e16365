"""The life events of `data/levensgebeurtenissen.yml`: what to do first, and what may help."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import Field

from sociale_kaart.place.fields import Sleutels
from sociale_kaart.problems import Problem
from sociale_kaart.reading.regelingen import Zinnen
from sociale_kaart.reading.tree import Tree
from sociale_kaart.reading.words import Begrip, Pictogram, Tekst, read_entries

FILE = "data/levensgebeurtenissen.yml"


class Levensgebeurtenis(Begrip):
    """`naam` is what somebody would say: *ik ben mijn werk kwijt*. `eerste_stap`: what one can do today."""

    uitleg: Tekst = Field(examples=["{nl: Dat is veel tegelijk. Je hoeft het niet alleen te doen.}"])
    eerste_stap: Tekst = Field(examples=["{nl: Schrijf je vandaag in bij UWV.}"])
    doen: Zinnen = Field(default_factory=dict)
    regelingen: Sleutels = ()
    lijnen: Sleutels = ()
    categorie: Sleutels = ()
    pictogram: Pictogram = "material/sign-direction"


Levensgebeurtenissen = Mapping[str, Levensgebeurtenis]


def read_levensgebeurtenissen(region: Path) -> tuple[Levensgebeurtenissen, Tree, list[Problem]]:
    """The life events by id in the order of the file, its tree, and what is wrong with it."""
    if not (region / FILE).exists():
        return {}, Tree(FILE, {}), []
    return read_entries(region / FILE, FILE, Levensgebeurtenis)
