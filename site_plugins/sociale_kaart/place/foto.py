"""One picture of a place, taken for it: the model of the key `foto`. A place of a secret kind has none."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from sociale_kaart.place.declaration import Declaration, Output
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.fields import Datum, Naam, Toelichting
from sociale_kaart.place.left_out import NO_PREVIEW, SHORT_TALK
from sociale_kaart.problems import Say

FOLDER = "data/fotos"
WIDTH, HEIGHT = 640, 400  # of what visitors get, whatever was taken

_PICTURE = {
    **NO_PREVIEW,
    **SHORT_TALK,
    Output.PAPER: "a sheet is printed on any printer, and read without a picture",
    Output.FINDER: "a row that waits for pictures comes late on a slow phone",
    Output.FORM: "what the form sends is text; CONTRIBUTING says how a picture comes along",
    Output.CSV: "a cell holds a text; voorzieningen.json has the address of the picture",
    Output.HSDS: "it has no room for a picture of a place",
    Output.LINKED: "a search engine finds the picture on the page itself",
}
# It may show where the door is.
SHOWN = Declaration(is_where=True, left_out=_PICTURE)
FILE = Declaration(
    is_where=True, left_out={**_PICTURE, Output.PAGE: "visitors get a small copy that is called after the place"}
)
LICENCE = Declaration(
    form_answers={
        "CC0-1.0": Say("Iedereen mag hem gebruiken", "Anyone may use it"),
        "CC-BY-4.0": Say("Met de naam van de maker erbij", "With the maker's name"),
        "CC-BY-SA-4.0": Say("Met de naam erbij, en wat ervan gemaakt wordt ook", "With the name, and shared alike"),
    },
    is_where=True,
    left_out=_PICTURE,
)
FACES = Declaration(
    form_answers={
        "geen": Say("Er staat niemand herkenbaar op", "Nobody can be recognised"),
        "toestemming": Say("Wie erop staat, vindt het goed", "Whoever is in it has agreed"),
    },
    is_where=True,
    left_out={**_PICTURE, Output.PAGE: "whoever looks at the picture sees it; the statement is for who keeps the data"},
)


class Foto(Deel):
    bestand: Annotated[
        Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\.(jpg|jpeg|png|webp)$")],
        FILE,
    ] = veld("De naam van het bestand in data/fotos/: kleine letters, cijfers en streepjes.", "de-meevaart.jpg", ...)
    tekst: Annotated[Toelichting, SHOWN] = veld(
        "Wat erop te zien is, voor wie de foto niet ziet.", "{nl: 'De voordeur, met een oprit ernaast.'}", ...
    )
    maker: Annotated[Naam, SHOWN] = veld("Wie de foto maakte: een groep of organisatie.", "Buurthuis De Meevaart", ...)
    licentie: Annotated[Literal["CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0"], LICENCE] = veld(
        "Onder welke licentie anderen de foto mogen gebruiken.", "CC0-1.0", ...
    )
    datum: Annotated[Datum, SHOWN] = veld("Wanneer de foto is gemaakt.", "2026-07-22", ...)
    gezichten: Annotated[Literal["geen", "toestemming"], FACES] = veld(
        "Staan er mensen herkenbaar op? `geen`, of `toestemming` als zij het allemaal goed vinden.", "geen", ...
    )
