"""The region's own line: whom a reader can call whose place has no number."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from sociale_kaart.place.fields import Telefoon
from sociale_kaart.reading.teksten import Tekst


class Lijn(BaseModel):
    """`naam`: who answers. `wanneer`: on which days and at what hours, where that is known."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    nummer: Telefoon = Field(examples=["14 0xx"])
    naam: Tekst
    wanneer: Tekst = Field(default_factory=dict)
