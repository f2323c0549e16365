"""What the form calls the keys about the place itself: what, where and when."""

from __future__ import annotations

from sociale_kaart.outputs.form.label import label

PLACE = {
    "naam": label(
        "wat", "Naam van de plek", "Name of the place", "As it says on the door.", "Zoals die op de deur staat."
    ),
    "categorie": label(
        "wat",
        "Soort plek",
        "Kind of place",
        "You can choose more than one. Start with the most important one.",
        "Meer dan één mag. Begin met de belangrijkste.",
    ),
    "organisatie": label("wat", "Organisatie", "Organisation", "Who runs the place."),
    "ook_bekend_als": label("wat", "Andere namen", "Other names", "Other names that people use."),
    "samenvatting": label(
        "wat",
        "Wat is het, in één zin?",
        "What is it, in one sentence?",
        "One Dutch sentence of at most 140 characters: what can you do there?",
        "Eén zin van hoogstens 140 tekens: wat kun je er doen?",
    ),
    "adres.straat": label("waar", "Straat", "Street", "As it says on the street sign."),
    "adres.huisnummer": label(
        "waar",
        "Huisnummer",
        "House number",
        "Only the number; a letter goes in the next box.",
        "Alleen het nummer; een letter hoort in het volgende vak.",
    ),
    "adres.toevoeging": label("waar", "Toevoeging", "Addition", "A letter or digit after the number."),
    "adres.postcode": label("waar", "Postcode", "Postcode", "Four digits and two letters."),
    "adres.plaats": label("waar", "Plaats", "Town", "The town."),
    "adres.toelichting": label(
        "waar",
        "Hoe vind je de deur?",
        "How do you find the door?",
        "For example: the entrance is around the corner.",
        "Bijvoorbeeld: de ingang is om de hoek.",
    ),
    "locatie": label(
        "waar",
        "Plek op de kaart",
        "Location on the map",
        "Tap the map where the door is. Not sure? Leave it out: we look it up by the address.",
        "Tik op de kaart waar de deur is. Weet je het niet zeker? Laat het weg: het wordt bij het adres opgezocht.",
    ),
    "locatie.lat": label("waar", "Breedtegraad", "Latitude", "In the Netherlands 50 to 54."),
    "locatie.lon": label("waar", "Lengtegraad", "Longitude", "In the Netherlands 3 to 8."),
    "gebied": label("waar", "Gebied", "Area", "The area that the place is in.", "In welk gebied de plek ligt."),
    "werkgebied": label(
        "waar",
        "In welke gebieden?",
        "In which areas?",
        "Where they come to people's homes or help by phone.",
        "Waar ze bij mensen thuis komen of per telefoon helpen.",
    ),
    "openingstijden": label(
        "wanneer",
        "Openingstijden",
        "Opening hours",
        "Choose days and times. Below them you can read what we understood.",
        "Kies dagen en tijden. Eronder lees je wat wij begrepen.",
    ),
    "status": label(
        "wanneer", "Is de plek er nog?", "Is the place still there?", "Choose what is true now.", "Kies wat nu waar is."
    ),
}
