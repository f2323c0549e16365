"""What the form calls each key of the model, in which step it asks for it, and what it says to help.

The Dutch help is the model's own `description` where that reads well in a form; English stands here.
"""

from __future__ import annotations

from sociale_kaart.outputs.form.labels_place import PLACE
from sociale_kaart.outputs.form.labels_visit import VISIT
from sociale_kaart.problems import Say

STEPS = {
    "wat": Say("Wat voor plek is het?", "What kind of place is it?"),
    "waar": Say("Waar is het?", "Where is it?"),
    "wanneer": Say("Wanneer is het open?", "When is it open?"),
    "contact": Say("Bellen, mailen, website", "Phone, e-mail, website"),
    "drempel": Say("Binnenkomen", "Getting in"),
    "wie": Say("Voor wie is het?", "Who is it for?"),
    "meer": Say("Meer vertellen", "Tell us more"),
    "controle": Say("Waar weet je het van?", "How do you know?"),
}

LABELS = {**PLACE, **VISIT}
# Keys that nobody fills in by hand: set with the pin, or only by who renames a file.
NOT_ASKED = frozenset({"oude_namen", "locatie.bron", "locatie.datum"})

UNKNOWN = Say("Weet ik niet", "I do not know")
YES_NO = {
    "ja": Say("Ja", "Yes"),
    "deels": Say("Voor een deel", "Partly"),
    "nee": Say("Nee", "No"),
    "onbekend": UNKNOWN,
    "open": Say("De plek is er", "The place exists"),
    "tijdelijk-gesloten": Say("Een tijd gesloten", "Closed for a while"),
    "gestopt": Say("De plek is er niet meer", "The place no longer exists"),
}
