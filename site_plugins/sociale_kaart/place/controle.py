"""The last time that somebody looked whether all of it is right: the model of the key `controle`."""

from __future__ import annotations

from typing import Annotated

from sociale_kaart.place.adres import Bron
from sociale_kaart.place.declaration import Declaration, Output, asked
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.fields import Datum, Naam
from sociale_kaart.place.left_out import NO_PREVIEW, NO_ROOM, OURS
from sociale_kaart.problems import Say

_SOURCE = {
    Output.FINDER: "a row says only whether the check was long ago",
    Output.LINKED: "search engines show no sources; the page does",
}

DATUM = Declaration(
    asked(
        "controle",
        "Wanneer heb je het nagekeken?",
        "When did you check it?",
        "The day you looked or called.",
        "De dag waarop je keek of belde.",
        new=Say("Wanneer is dit nagekeken?", "When was this checked?"),
    ),
    left_out=NO_PREVIEW,
)
BRON = Declaration(
    asked(
        "controle",
        "Waar heb je het nagekeken?",
        "Where did you check it?",
        "A website, or: called them, went there.",
        "Een website, of: gebeld, langs geweest.",
        new=Say("Waar? Een website, of: gebeld, langs geweest.", "Where? A website, or: gebeld, langs geweest."),
    ),
    left_out={**_SOURCE, **NO_ROOM, **NO_PREVIEW},
)
DOOR = Declaration(
    asked(
        "controle",
        "Wie keek het na?",
        "Who checked it?",
        "A group or organisation, not a person's name.",
        "Een groep of organisatie, geen naam van een mens.",
        new=Say("Wie keek het na? Een groep, geen naam.", "Who checked it? A group, not a person's name."),
    ),
    left_out={
        **_SOURCE,
        **NO_ROOM,
        **NO_PREVIEW,
        **OURS,
        Output.PAGE: "readers learn from where a fact is; who looked matters to the keeper",
        Output.CSV: "who looked is in voorzieningen.json",
    },
)


class Controle(Deel):
    datum: Annotated[Datum, DATUM] = veld(
        "Wanneer heeft iemand voor het laatst gekeken of alles klopt?", "2026-07-22", ...
    )
    bron: Annotated[Bron, BRON] = veld(
        "Waar heb je het gecontroleerd? Een website, of: gebeld, langs geweest.", "https://voorbeeld.nl/contact", ...
    )
    door: Annotated[Naam | None, DOOR] = veld("Welke organisatie heeft gekeken; geen naam van een mens.", "buurtteam")
