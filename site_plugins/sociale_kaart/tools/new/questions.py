"""What `kaart new` asks, in which order. What can be answered comes from the model and the region's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sociale_kaart.problems import Say
from sociale_kaart.reading.spots import Path

Kind = Literal["text", "one", "some", "lines"]


@dataclass(frozen=True)
class Vraag:
    """One question. `kind`: a text, one word, some, or lines until an empty one. `words`: the file they are from."""

    path: Path
    say: Say
    kind: Kind = "text"
    words: str = ""
    must: bool = False


NAAM = Vraag(("naam",), Say("Hoe heet de plek, zoals op de deur?", "What is it called, as on the door?"), must=True)
CATEGORIE = Vraag(
    ("categorie",), Say("Wat voor plek is het?", "What kind of place is it?"), "some", "categorieen", must=True
)
BEGIN = (
    Vraag(("organisatie",), Say("Wie is de organisatie erachter?", "Who runs it?")),
    Vraag(
        ("samenvatting", "nl"),
        Say("Wat is het, in één zin (hoogstens 140 tekens)?", "What is it, in one Dutch sentence (140 characters)?"),
    ),
)
STRAAT = Vraag(
    ("adres", "straat"),
    Say("In welke straat is de deur (leeg: geen deur)?", "Which street is the door in (empty: no door)?"),
)
ADRES = (
    Vraag(("adres", "huisnummer"), Say("Huisnummer, alleen het nummer?", "House number, only the number?")),
    Vraag(("adres", "toevoeging"), Say("Letter of cijfer achter het nummer?", "Letter or digit after the number?")),
    Vraag(("adres", "postcode"), Say("Postcode?", "Postcode?")),
    Vraag(("adres", "plaats"), Say("Plaats?", "Town?"), must=True),
)
GEBIED = Vraag(("gebied",), Say("In welk gebied ligt het?", "Which area is it in?"), "one", "gebieden")
WERKGEBIED = Vraag(
    ("werkgebied",),
    Say(
        "In welke gebieden komt het bij je thuis, of helpt het per telefoon?",
        "In which areas do they come to people's homes or help by phone?",
    ),
    "some",
    "gebieden",
)
UREN = Vraag(
    ("openingstijden",),
    Say(
        "Wanneer is het open? Eén regel per keer, zoals ma-vr 09:00-17:00.",
        "When is it open? One line at a time, such as ma-vr 09:00-17:00.",
    ),
    "lines",
)
CONTACT = (
    Vraag(("contact", "website"), Say("Website (begint met https://)?", "Website (starts with https://)?")),
    Vraag(("contact", "telefoon"), Say("Telefoonnummer van de organisatie?", "The organisation's phone number?")),
    Vraag(("contact", "email"), Say("E-mailadres van de organisatie?", "The organisation's e-mail address?")),
)
TOESTEMMING = Vraag(
    ("contact", "toestemming"),
    Say(
        "Op welke dag zei de eigenaar dat het op de kaart mag (leeg: dat is niet gevraagd)?",
        "On which day did its owner agree to have it on the map (empty: not asked)?",
    ),
)
DREMPEL = (
    Vraag(("drempel", "kosten"), Say("Kost het geld?", "Does it cost money?"), "one"),
    Vraag(("drempel", "verwijzing"), Say("Is een verwijzing nodig?", "Is a referral needed?"), "one"),
    Vraag(("drempel", "aanmelden"), Say("Hoe kom je binnen?", "How do you get in?"), "some"),
    Vraag(("drempel", "legitimatie"), Say("Is een identiteitsbewijs nodig?", "Is an ID needed?"), "one"),
    Vraag(
        ("drempel", "anoniem"),
        Say("Kan het zonder je naam te noemen?", "Can you go there without giving your name?"),
        "one",
    ),
)
EINDE = (
    Vraag(("doelgroep",), Say("Voor wie is het?", "Who is it for?"), "some", "doelgroepen"),
    Vraag(
        ("talen",), Say("Welke talen spreken ze (nl, en, ar)?", "Which languages do they speak (nl, en, ar)?"), "some"
    ),
    Vraag(("controle", "datum"), Say("Wanneer is dit nagekeken?", "When was this checked?"), must=True),
    Vraag(
        ("controle", "bron"),
        Say("Waar? Een website, of: gebeld, langs geweest.", "Where? A website, or: gebeld, langs geweest."),
        must=True,
    ),
    Vraag(
        ("controle", "door"),
        Say("Wie keek het na? Een groep, geen naam.", "Who checked it? A group, not a person's name."),
    ),
)
