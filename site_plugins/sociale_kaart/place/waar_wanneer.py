"""What is declared of where a place is, when it is open and whether it is still there."""

from __future__ import annotations

from sociale_kaart.place.declaration import Declaration, Output, asked
from sociale_kaart.place.left_out import NO_PREVIEW, SHORT_TALK
from sociale_kaart.problems import Say

GEBIED = Declaration(
    asked(
        "waar",
        "Gebied",
        "Area",
        "The area that the place is in.",
        "In welk gebied de plek ligt.",
        new=Say("In welk gebied ligt het?", "Which area is it in?"),
    ),
    words="gebieden",
    is_where=True,
    left_out={**NO_PREVIEW, Output.PAPER: "a sheet is of an area, and its map shows the rest"},
)
WERKGEBIED = Declaration(
    asked(
        "waar",
        "In welke gebieden?",
        "In which areas?",
        "Where they come to people's homes or help by phone.",
        "Waar ze bij mensen thuis komen of per telefoon helpen.",
        new=Say(
            "In welke gebieden komt het bij je thuis, of helpt het per telefoon?",
            "In which areas do they come to people's homes or help by phone?",
        ),
    ),
    words="gebieden",
    is_where=True,
    left_out={Output.CSV: "a cell holds one area; voorzieningen.json has them all"},
)
OPENINGSTIJDEN = Declaration(
    asked(
        "wanneer",
        "Openingstijden",
        "Opening hours",
        "Choose days and times. Below them you can read what we understood.",
        "Kies dagen en tijden. Eronder lees je wat wij begrepen.",
        new=Say(
            "Wanneer is het open? Eén regel per keer, zoals ma-vr 09:00-17:00.",
            "When is it open? One line at a time, such as ma-vr 09:00-17:00.",
        ),
    ),
    weight=5,
)
STATUS = Declaration(
    asked(
        "wanneer", "Is de plek er nog?", "Is the place still there?", "Choose what is true now.", "Kies wat nu waar is."
    ),
    form_answers={
        "open": Say("De plek is er", "The place exists"),
        "tijdelijk-gesloten": Say("Een tijd gesloten", "Closed for a while"),
        "gestopt": Say("De plek is er niet meer", "The place no longer exists"),
    },
    left_out={**SHORT_TALK, **NO_PREVIEW},
)
