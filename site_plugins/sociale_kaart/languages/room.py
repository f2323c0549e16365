"""How long a text may be that stands on a tile or a button: measured on a phone of 320 wide, in what fits today."""

from __future__ import annotations

import re

TILE, BUTTON, MENU, ROW = 30, 20, 18, 60  # characters
_OF_PLACES = (
    (re.compile(r"themas/[^/]+/naam"), TILE),
    (re.compile(r"(categorieen|regelingen|levensgebeurtenissen|crisis|hulplijnen)/[^/]+/(naam|meervoud)"), ROW),
    (re.compile(r"doelgroepen/[^/]+/naam"), ROW),
)
_OWN = {
    **dict.fromkeys(("Search", "All places", "Map", "Agenda", "My list", "Urgent help"), MENU),
    **dict.fromkeys(("Call", "E-mail", "Website", "Ask", "Leave quickly", "Language", "Route"), BUTTON),
    **dict.fromkeys(("Help me choose", "What is on?", "Something has happened", "Money you can apply for"), TILE),
}


def room_for(text: str, place: str = "") -> int | None:
    """In characters; None where a text may be as long as it needs. `place`: of a vocabulary's text."""
    if place:
        return next((most for pattern, most in _OF_PLACES if pattern.fullmatch(place)), None)
    return _OWN.get(text)
