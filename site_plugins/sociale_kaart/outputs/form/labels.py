"""What the form calls each key of the model, in which step it asks for it, and what it says to help.

The Dutch help is the model's own `description` where that reads well in a form; English stands here.
"""

from __future__ import annotations

from dataclasses import dataclass

from sociale_kaart.problems import Say


@dataclass(frozen=True)
class Label:
    """`hulp.nl` empty: the model's description."""

    stap: str
    naam: Say
    hulp: Say


def _l(stap: str, nl: str, en: str, help_en: str, help_nl: str = "") -> Label:
    return Label(stap, Say(nl, en), Say(help_nl, help_en))


STEPS = {
    "wat": Say("Wat voor plek is het?", "What kind of place is it?"),
    "waar": Say("Waar is het?", "Where is it?"),
    "wanneer": Say("Wanneer is het open?", "When is it open?"),
    "contact": Say("Bellen, mailen, website", "Phone, e-mail, website"),
    "drempel": Say("Binnenkomen", "Coming in"),
    "wie": Say("Voor wie is het?", "Whom is it for?"),
    "meer": Say("Meer vertellen", "Tell more"),
    "controle": Say("Waar weet je het van?", "How do you know?"),
}

LABELS: dict[str, Label] = {
    "naam": _l("wat", "Naam van de plek", "Name of the place", "As on the door.", "Zoals die op de deur staat."),
    "categorie": _l(
        "wat",
        "Soort plek",
        "Kind of place",
        "More than one is possible. Begin with the most important one.",
        "Meer dan één mag. Begin met de belangrijkste.",
    ),
    "organisatie": _l("wat", "Organisatie", "Organisation", "Who runs the place."),
    "ook_bekend_als": _l("wat", "Andere namen", "Other names", "Other names that people use."),
    "samenvatting": _l(
        "wat",
        "Wat is het, in één zin?",
        "What is it, in one sentence?",
        "One Dutch sentence of at most 140 characters: what can you do there?",
        "Eén zin van hoogstens 140 tekens: wat kun je er doen?",
    ),
    "adres.straat": _l("waar", "Straat", "Street", "As on the street sign."),
    "adres.huisnummer": _l(
        "waar",
        "Huisnummer",
        "House number",
        "The number only; a letter goes into the next field.",
        "Alleen het nummer; een letter hoort in het volgende vak.",
    ),
    "adres.toevoeging": _l("waar", "Toevoeging", "Addition", "A letter or digit behind the number."),
    "adres.postcode": _l("waar", "Postcode", "Postcode", "Four digits and two letters."),
    "adres.plaats": _l("waar", "Plaats", "Town", "The town."),
    "adres.toelichting": _l("waar", "Hoe vind je de deur?", "How do you find the door?", "For instance: around the corner.",
                            "Bijvoorbeeld: de ingang is om de hoek."),
    "locatie": _l(
        "waar",
        "Plek op de kaart",
        "Spot on the map",
        "Tap on the map where the door is. Not sure? Leave it out: it is looked up by the address.",
        "Tik op de kaart waar de deur is. Weet je het niet zeker? Laat het weg: het wordt bij het adres opgezocht.",
    ),
    "locatie.lat": _l("waar", "Breedtegraad", "Latitude", "In the Netherlands 50 to 54."),
    "locatie.lon": _l("waar", "Lengtegraad", "Longitude", "In the Netherlands 3 to 8."),
    "gebied": _l("waar", "Gebied", "Area", "In which area the place is.", "In welk gebied de plek ligt."),
    "werkgebied": _l(
        "waar",
        "In welke gebieden?",
        "In which areas?",
        "Where they come to people's homes or help by phone.",
        "Waar ze bij mensen thuis komen of per telefoon helpen.",
    ),
    "openingstijden": _l(
        "wanneer",
        "Openingstijden",
        "Opening hours",
        "Choose days and times. Below you read what we understood.",
        "Kies dagen en tijden. Eronder lees je wat wij begrepen.",
    ),
    "status": _l("wanneer", "Is de plek er nog?", "Is the place still there?", "Choose what is true now.",
                 "Kies wat nu waar is."),
    "contact.website": _l("contact", "Website", "Website", "Begins with https://"),
    "contact.telefoon": _l(
        "contact", "Telefoon", "Phone", "The organisation's number; a person's own mobile number only with consent."
    ),
    "contact.whatsapp": _l(
        "contact", "WhatsApp", "WhatsApp", "A number for WhatsApp; a mobile number only with consent."
    ),
    "contact.email": _l("contact", "E-mail", "E-mail", "The organisation's address, not a person's."),
    "contact.toestemming": _l(
        "contact",
        "Op welke dag zei de eigenaar ja?",
        "On which day did its owner agree?",
        "Only needed for the number or address of one person.",
        "Alleen nodig bij het nummer of adres van één persoon.",
    ),
    "drempel.kosten": _l("drempel", "Kost het geld?", "Does it cost money?", "Choose what holds for most visitors.",
                         "Kies wat voor de meeste bezoekers geldt."),
    "drempel.kosten_toelichting": _l("drempel", "Wat kost het precies?", "What does it cost exactly?",
                                     "For instance: a meal is € 4.50.", "Bijvoorbeeld: een maaltijd kost € 4,50."),
    "drempel.verwijzing": _l("drempel", "Is een verwijzing nodig?", "Is a referral needed?", "And from whom?",
                             "En van wie?"),
    "drempel.aanmelden": _l("drempel", "Hoe kom je binnen?", "How do you come in?", "More than one is possible.",
                            "Meer dan één mag."),
    "drempel.legitimatie": _l("drempel", "Moet je een identiteitsbewijs laten zien?", "Must you show an ID?",
                              "A passport, ID card or residence permit.",
                              "Een paspoort, identiteitskaart of verblijfsdocument."),
    "drempel.anoniem": _l("drempel", "Kan het zonder je naam te noemen?", "Can you come without giving your name?",
                          "Can you come without giving your name?", "Of vragen ze wie je bent?"),
    "drempel.voorwaarden": _l("drempel", "Zijn er voorwaarden?", "Are there conditions?",
                              "For whom it is and is not."),
    "doelgroep": _l("wie", "Voor wie", "For whom", "More than one is possible.", "Meer dan één mag."),
    "leeftijd.van": _l("wie", "Vanaf welke leeftijd?", "From which age?", "Leave it empty if it does not matter.",
                       "Laat leeg als het niet uitmaakt."),
    "leeftijd.tot": _l("wie", "Tot welke leeftijd?", "Up to which age?", "Who is that old no longer belongs.",
                       "Wie zo oud is, hoort er niet meer bij."),
    "talen": _l("wie", "Welke talen spreken ze?", "Which languages do they speak?", "More than one is possible.",
                "Meer dan één mag."),
    "toegankelijk.rolstoel": _l("wie", "Kom je er met een rolstoel in?", "Can you get in with a wheelchair?",
                                "By the main door or another one.", "Door de voordeur of een andere deur."),
    "toegankelijk.toilet": _l("wie", "Is er een toilet voor een rolstoel?", "Is there a toilet for wheelchair users?",
                              "A toilet that a wheelchair fits into.", "Een toilet waar een rolstoel in kan."),
    "toegankelijk.toelichting": _l("wie", "Wat moet je weten over naar binnen gaan?", "What to know about getting in?",
                                   "For instance: the lift is at the back.", "Bijvoorbeeld: de lift is achterin."),
    "ervaringsdeskundigen": _l("wie", "Werken er ervaringsdeskundigen?", "Do people with lived experience work there?",
                               "People who have been through it themselves.",
                               "Mensen die het zelf hebben meegemaakt."),
    "omschrijving": _l("meer", "Meer uitleg", "More about it", "An empty line begins a new paragraph.",
                       "Een lege regel begint een nieuwe alinea."),
    "aanbod": _l("meer", "Wat kun je er doen of krijgen?", "What can you do or get there?", "One thing a line.",
                 "Eén ding per regel."),
    "meedoen": _l("meer", "Hoe kun je zelf meehelpen?", "How can you help out yourself?",
                  "For instance: become a host? Just walk in.", "Bijvoorbeeld: gastvrouw worden? Loop binnen."),
    "voor_verwijzers": _l("meer", "Alleen voor huisartsen en verwijzers", "For family doctors and referrers only",
                          "Visitors do not see this on the page, but the file is public.",
                          "Bezoekers zien dit niet op de pagina, maar het bestand is openbaar."),
    "controle.datum": _l("controle", "Wanneer heb je het nagekeken?", "When did you check it?",
                         "The day on which you looked or called.", "De dag waarop je keek of belde."),
    "controle.bron": _l("controle", "Waar heb je het nagekeken?", "Where did you check it?",
                        "A website, or: called, went there.", "Een website, of: gebeld, langs geweest."),
    "controle.door": _l("controle", "Wie keek het na?", "Who checked it?", "A group or organisation, no person's name.",
                        "Een groep of organisatie, geen naam van een mens."),
}
# Keys that nobody fills in by hand: set with the pin, or only by who renames a file.
NOT_ASKED = frozenset({"oude_namen", "locatie.bron", "locatie.datum"})

UNKNOWN = Say("Weet ik niet", "I do not know")
YES_NO = {
    "ja": Say("Ja", "Yes"),
    "deels": Say("Voor een deel", "In part"),
    "nee": Say("Nee", "No"),
    "onbekend": UNKNOWN,
    "open": Say("De plek is er", "The place is there"),
    "tijdelijk-gesloten": Say("Een tijd gesloten", "Closed for a while"),
    "gestopt": Say("De plek is er niet meer", "The place is no more"),
}
