"""Where an imported place came from: the model of the key `herkomst`, so that a later import finds it again."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator

from sociale_kaart.place.declaration import Declaration, Output
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.fields import Datum, Sleutel, text_of
from sociale_kaart.place.left_out import BOOKKEEPING, OURS, SHORT_TALK

_BY_IMPORT = {
    **BOOKKEEPING,
    **SHORT_TALK,
    **OURS,
    Output.FORM: "`kaart import` writes it",
    Output.CSV: "it is for who keeps the data; voorzieningen.json has it",
}
# It is no answer to where a place is, but a register may be: `catalogue.without_whereabouts` takes all of it away.
HERKOMST = Declaration(left_out=_BY_IMPORT)


class Herkomst(Deel):
    bron: Annotated[Sleutel, HERKOMST] = veld(
        "De lijst, zoals het bestand in data/import/ heet.", "gemeente-register", ...
    )
    id: Annotated[Annotated[str, AfterValidator(text_of(1, 120))], HERKOMST] = veld(
        "Het nummer of de naam van de plek in die lijst.", "MV1135-1", ...
    )
    gelezen: Annotated[Datum, HERKOMST] = veld("Wanneer er voor het laatst iets uit de lijst kwam.", "2026-11-20", ...)
