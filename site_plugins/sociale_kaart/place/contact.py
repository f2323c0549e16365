"""How one reaches a place: the model of the key `contact`."""

from __future__ import annotations

from typing import Annotated, Literal

from sociale_kaart.place.declaration import Declaration, Output, asked
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.fields import Datum, Email, Link, Telefoon, Whatsapp
from sociale_kaart.place.left_out import BOOKKEEPING, OURS, SHORT_TALK
from sociale_kaart.problems import Say

Stap = Literal["bel", "web", "vraag", "langs"]
STAPPEN: tuple[Stap, ...] = ("bel", "web", "vraag", "langs")

TELEFOON = Declaration(
    asked(
        "contact",
        "Telefoon",
        "Phone",
        "The organisation's number; a person's own mobile number only with their consent.",
        new=Say("Telefoonnummer van de organisatie?", "The organisation's phone number?"),
    ),
    weight=5,
)
WHATSAPP = Declaration(
    asked(
        "contact",
        "WhatsApp",
        "WhatsApp",
        "A number for WhatsApp; a person's own mobile number only with their consent.",
    ),
    left_out={**SHORT_TALK, Output.CSV: "few places have one; voorzieningen.json has it"},
)
EMAIL = Declaration(
    asked(
        "contact",
        "E-mail",
        "E-mail",
        "The organisation's address, not a person's.",
        new=Say("E-mailadres van de organisatie?", "The organisation's e-mail address?"),
    ),
)
WEBSITE = Declaration(
    asked(
        "contact",
        "Website",
        "Website",
        "Starts with https://",
        before="contact.telefoon",
        new=Say("Website (begint met https://)?", "Website (starts with https://)?"),
    ),
)
TOESTEMMING = Declaration(
    asked(
        "contact",
        "Op welke dag zei de eigenaar ja?",
        "On which day did the owner say yes?",
        "Only needed for one person's number, address or name.",
        "Alleen nodig bij het nummer, het adres of de naam van één persoon.",
        new=Say(
            "Op welke dag zei de eigenaar dat het op de kaart mag (leeg: dat is niet gevraagd)?",
            "On which day did its owner agree to have it on the map (empty: not asked)?",
        ),
    ),
    left_out={**BOOKKEEPING, **OURS, Output.CSV: "consent is between the owner and the region"},
)


class Contact(Deel):
    telefoon: Annotated[Telefoon | None, TELEFOON] = veld(
        "Nummer van de organisatie; het 06-nummer van een mens alleen met toestemming.", "020 123 4567"
    )
    whatsapp: Annotated[Whatsapp | None, WHATSAPP] = veld(
        "Nummer voor WhatsApp; een 06-nummer alleen met toestemming.", "020 123 4567"
    )
    email: Annotated[Email | None, EMAIL] = veld("Adres van de organisatie, niet van een mens.", "info@voorbeeld.nl")
    website: Annotated[Link | None, WEBSITE] = veld("Begint met https://", "https://voorbeeld.nl")
    toestemming: Annotated[Datum | None, TOESTEMMING] = veld(
        "Datum waarop een mens ja zei: mijn nummer, adres of naam mag op de kaart.", "2026-01-15"
    )

    @property
    def eerste_stap(self) -> Stap:
        """What one can do before going there: call, look at the website, ask by message; or nothing but go."""
        if self.telefoon:
            return "bel"
        if self.website:
            return "web"
        return "vraag" if self.whatsapp or self.email else "langs"
