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
# Terms that are not the region's own are told to whoever reads of the place.
TERMS = Declaration(
    left_out={output: why for output, why in _BY_IMPORT.items() if output not in (Output.PAGE, Output.PAPER)}
)


class Herkomst(Deel):
    bron: Annotated[Sleutel, HERKOMST] = veld(
        "De lijst, zoals het bestand in data/import/ heet.", "gemeente-register", ...
    )
    id: Annotated[Annotated[str, AfterValidator(text_of(1, 120))], HERKOMST] = veld(
        "Het nummer of de naam van de plek in die lijst.", "MV1135-1", ...
    )
    gelezen: Annotated[Datum, HERKOMST] = veld("Wanneer er voor het laatst iets uit de lijst kwam.", "2026-11-20", ...)
    licentie: Annotated[Annotated[str, AfterValidator(text_of(1, 40))] | None, TERMS] = veld(
        "Onder welke licentie deze plek valt, als dat niet CC0 is.", "ODbL-1.0"
    )
    vermelding: Annotated[Annotated[str, AfterValidator(text_of(1, 120))] | None, TERMS] = veld(
        "Wie dan als bron genoemd moet worden.", "© OpenStreetMap-bijdragers"
    )
