"""What the note of hours says of them: that they are not of the door, or not of what the place is for."""

from __future__ import annotations

import re

OP_AFSPRAAK = "op afspraak"
TELEFONISCH = "telefonisch"
GEEN = "geen"  # how the reason of a closure begins that is about some of the hours only: geen inloop
# Notes of hours at which one calls or meets on a screen; who only signs up that way comes to the door all the same.
_AT_A_DISTANCE = re.compile(r"telefo|bereikbaar|online|videobel|\bchat")
# Notes of hours at which one signs up, or is met, for what is to be had at other hours: a first meeting, not the food.
_FIRST_MEETING = re.compile(
    r"\bintake|kennismaking|eerste gesprek|^inschrijving$|^alleen (aanmeld|inschrijv)|"
    r"^(aanmelden|aanmelding|inschrijven)( kan)?$"
)
_SIGN_UP = re.compile(r"aanmeld|opgev|inschrijv|reserver|kaart")


def is_at_a_distance(note: str) -> bool:
    """Hours of the telephone or of a screen."""
    small = note.lower()
    return bool(_AT_A_DISTANCE.search(small) and not _SIGN_UP.search(small))


def is_first_meeting(note: str) -> bool:
    """Hours at which new people are signed up."""
    return bool(_FIRST_MEETING.search(note.lower()))
