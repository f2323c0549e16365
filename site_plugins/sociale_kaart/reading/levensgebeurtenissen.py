"""The life events of `data/levensgebeurtenissen.yml`: what to do first, and what may help."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import Field

from sociale_kaart.place.fields import Sleutels
from sociale_kaart.problems import Problem
from sociale_kaart.reading.entries import read_entries
from sociale_kaart.reading.regelingen import Zinnen
from sociale_kaart.reading.teksten import Tekst
from sociale_kaart.reading.tree import Tree
from sociale_kaart.reading.words import Begrip, Pictogram

FILE = "data/levensgebeurtenissen.yml"
# For who it happens to; for who sees it happen; for who waits for help; for whom every door refers to another.
Soort = Literal["gebeurtenis", "omstander", "wachten", "vastlopen"]


class Levensgebeurtenis(Begrip):
    """`naam` is what somebody would say: *ik ben mijn werk kwijt*. `eerste_stap`: what one can do today.

    `merken`: what one may notice; `zeggen`: what one can say; `doen`: what else one can do.
    """

    soort: Soort = "gebeurtenis"
    uitleg: Tekst = Field(examples=["{nl: Dat is veel tegelijk. Je hoeft het niet alleen te doen.}"])
    eerste_stap: Tekst = Field(examples=["{nl: Schrijf je vandaag in bij UWV.}"])
    merken: Zinnen = Field(default_factory=dict)
    zeggen: Zinnen = Field(default_factory=dict)
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
