"""What is declared of the keys that only a block below `aanbod` has."""

from __future__ import annotations

from sociale_kaart.place.declaration import Declaration, _
from sociale_kaart.problems import Say

ID = Declaration()
NAAM = Declaration()
SOORT = Declaration(
    answers={
        "activiteit": _("Activity"),
        "dienst": _("Service"),
        "spreekuur": _("Walk-in hour or appointment"),
        "meedoen": _("Taking part or helping out"),
    },
    form_answers={
        "activiteit": Say("Activiteit", "Activity"),
        "dienst": Say("Dienst", "Service"),
        "spreekuur": Say("Spreekuur", "Consulting hour"),
        "meedoen": Say("Meedoen of meehelpen", "Taking part or helping out"),
    },
)
VAN = Declaration()
TOT = Declaration()
AANMELDEN = Declaration(label=_("How to join:"))
VOL = Declaration(answers={"ja": _("There is no room at the moment"), "nee": _("There is still room")})
