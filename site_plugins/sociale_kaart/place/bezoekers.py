"""Whom a place is for and who can get in: the models of the keys `leeftijd` and `toegankelijk`."""

from __future__ import annotations

from typing import Annotated

from pydantic import model_validator

from sociale_kaart.place import field_rules as rules
from sociale_kaart.place import in_text
from sociale_kaart.place.declaration import YES_NO, Declaration, Filter, Output, Pictogram, Section, _, asked
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.fields import JaDeelsNee, Jaren, Toelichting
from sociale_kaart.place.left_out import NO_PREVIEW, SHORT_TALK, TEXT

_IN_JSON = {Output.CSV: "an age says little without whom it is for; voorzieningen.json has both"}

# `van` and `tot` are said in one sentence, so the words stand with the first of them.
VAN = Declaration(
    asked(
        "wie",
        "Vanaf welke leeftijd?",
        "From what age?",
        "Leave it empty if it does not matter.",
        "Laat leeg als het niet uitmaakt.",
    ),
    Section.WEETJES,
    Pictogram("leeftijd", "cake-variant-outline"),
    left_out={**SHORT_TALK, **NO_PREVIEW, **_IN_JSON},
)
TOT = Declaration(
    asked(
        "wie",
        "Tot welke leeftijd?",
        "Up to what age?",
        "From this age on, it is no longer for them.",
        "Wie zo oud is, hoort er niet meer bij.",
    ),
    left_out={**SHORT_TALK, **NO_PREVIEW, **_IN_JSON},
)
ROLSTOEL = Declaration(
    asked(
        "wie",
        "Kom je er met een rolstoel in?",
        "Can you get in with a wheelchair?",
        "By the main door or another one.",
        "Door de voordeur of een andere deur.",
    ),
    Section.WEETJES,
    Pictogram("rolstoel", "wheelchair-accessibility"),
    in_text=in_text.ROLSTOEL,
    answers={
        "ja": _("You can get in with a wheelchair"),
        "deels": _("A wheelchair can get into part of the building"),
        "nee": _("You cannot get in with a wheelchair"),
    },
    form_answers=YES_NO,
    label=_("Getting in:"),
    note="toelichting",
    # "In part" is neither: whether it will do depends on the reader's own chair.
    filter=Filter(
        "rolstoel", _("A wheelchair can get in"), yes=("ja",), no=("nee",), nuance=("deels", _("Wheelchair: partly"))
    ),
    left_out={**SHORT_TALK},
    weight=2,
    at_a_door=True,
)
TOILET = Declaration(
    asked(
        "wie",
        "Is er een toilet voor een rolstoel?",
        "Is there a toilet for wheelchair users?",
        "A toilet with room for a wheelchair.",
        "Een toilet waar een rolstoel in kan.",
    ),
    Section.WEETJES,
    Pictogram("toilet", "toilet"),
    in_text=in_text.TOILET,
    answers={
        "ja": _("There is a toilet for wheelchair users"),
        "deels": _("The toilet is hard to use with a wheelchair"),
        "nee": _("There is no toilet for wheelchair users"),
    },
    form_answers=YES_NO,
    left_out={**SHORT_TALK, Output.FINDER: "who needs it looks for the way in first, and then at the page"},
)
TOELICHTING = Declaration(
    asked(
        "wie",
        "Wat moet je weten over naar binnen gaan?",
        "What should people know about getting in?",
        "For example: the lift is at the back.",
        "Bijvoorbeeld: de lift is achterin.",
    ),
    left_out={**TEXT, **SHORT_TALK, **NO_PREVIEW},
)


class Leeftijd(Deel):
    van: Annotated[Jaren | None, VAN] = veld("Vanaf welke leeftijd.", "12")
    tot: Annotated[Jaren | None, TOT] = veld("Tot welke leeftijd; wie zo oud is, hoort er niet meer bij.", "23")

    @model_validator(mode="after")
    def _in_order(self) -> Leeftijd:
        if self.van is not None and self.tot is not None and self.van >= self.tot:
            raise rules.wrong(rules.AGES, van=f"{self.van:g}", tot=f"{self.tot:g}")
        return self


class Toegankelijk(Deel):
    rolstoel: Annotated[JaDeelsNee, ROLSTOEL] = veld("Kom je er met een rolstoel in?", "ja", "onbekend")
    toilet: Annotated[JaDeelsNee, TOILET] = veld("Is er een toilet waar een rolstoel in kan?", "deels", "onbekend")
    toelichting: Annotated[Toelichting | None, TOELICHTING] = veld("Wat moet je weten?", "{nl: lift achterin}")
