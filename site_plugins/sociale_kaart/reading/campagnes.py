"""Questions that many places are asked at once, in `data/campagnes.yml`: *are you closed in summer?*"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from sociale_kaart.place.fields import Datum, Sleutel, Sleutels
from sociale_kaart.problems import Problem
from sociale_kaart.reading.entries import read_entries
from sociale_kaart.reading.teksten import Tekst
from sociale_kaart.reading.tree import Tree

FILE = "data/campagnes.yml"
EXAMPLE = "vraag: {nl: Zijn jullie in de zomer dicht?}"


class Campagne(BaseModel):
    """`over`: the key of a place's file into which the answer goes. Who was checked since `begin` has answered."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: Sleutel = Field(json_schema_extra={"internal": True})
    vraag: Tekst
    over: Annotated[str, Field(examples=["openingstijden"])]
    begin: Datum
    eind: Datum | None = None
    categorie: Sleutels = ()
    gebied: Sleutels = ()

    def is_running(self, today: date) -> bool:
        return self.begin <= today and (self.eind is None or today <= self.eind)


Campagnes = Mapping[str, Campagne]


def read_campagnes(region: Path) -> tuple[Campagnes, Tree, list[Problem]]:
    """The campaigns by id, the tree of their file, and what is wrong with it. A region need not have any."""
    if not (region / FILE).exists():
        return {}, Tree(FILE, {}), []
    return read_entries(region / FILE, FILE, Campagne, EXAMPLE)
