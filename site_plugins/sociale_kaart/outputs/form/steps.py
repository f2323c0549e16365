"""The steps of the form, and what it asks with a map instead of a field."""

from __future__ import annotations

from sociale_kaart.problems import Say

STEPS = {
    "wat": Say("Wat voor plek is het?", "What kind of place is it?"),
    "waar": Say("Waar is het?", "Where is it?"),
    "wanneer": Say("Wanneer is het open?", "When is it open?"),
    "contact": Say("Bellen, mailen, website", "Phone, e-mail, website"),
    "drempel": Say("Binnenkomen", "Getting in"),
    "wie": Say("Voor wie is het?", "Who is it for?"),
    "aanbod": Say("Wat is er te doen?", "What is there to do?"),
    "meer": Say("Meer vertellen", "Tell us more"),
    "controle": Say("Waar weet je het van?", "How do you know?"),
}
MAP = Say("Plek op de kaart", "Location on the map")
MAP_HELP = Say(
    "Tik op de kaart waar de deur is. Weet je het niet zeker? Laat het weg: het wordt bij het adres opgezocht.",
    "Tap the map where the door is. Not sure? Leave it out: we look it up by the address.",
)
