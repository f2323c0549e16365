"""What the form calls the keys about a visit: contact, the threshold, for whom, and how it was checked."""

from __future__ import annotations

from sociale_kaart.outputs.form.label import label

VISIT = {
    "contact.website": label("contact", "Website", "Website", "Starts with https://"),
    "contact.telefoon": label(
        "contact",
        "Telefoon",
        "Phone",
        "The organisation's number; a person's own mobile number only with their consent.",
    ),
    "contact.whatsapp": label(
        "contact",
        "WhatsApp",
        "WhatsApp",
        "A number for WhatsApp; a person's own mobile number only with their consent.",
    ),
    "contact.email": label("contact", "E-mail", "E-mail", "The organisation's address, not a person's."),
    "contact.toestemming": label(
        "contact",
        "Op welke dag zei de eigenaar ja?",
        "On which day did the owner say yes?",
        "Only needed for one person's number, address or name.",
        "Alleen nodig bij het nummer, het adres of de naam van één persoon.",
    ),
    "drempel.kosten": label(
        "drempel",
        "Kost het geld?",
        "Does it cost money?",
        "Choose what is true for most visitors.",
        "Kies wat voor de meeste bezoekers geldt.",
    ),
    "drempel.kosten_toelichting": label(
        "drempel",
        "Wat kost het precies?",
        "What exactly does it cost?",
        "For example: a meal costs € 4.50.",
        "Bijvoorbeeld: een maaltijd kost € 4,50.",
    ),
    "drempel.verwijzing": label(
        "drempel", "Is een verwijzing nodig?", "Is a referral needed?", "And who from?", "En van wie?"
    ),
    "drempel.aanmelden": label(
        "drempel", "Hoe kom je binnen?", "How do you get in?", "You can choose more than one.", "Meer dan één mag."
    ),
    "drempel.legitimatie": label(
        "drempel",
        "Moet je een identiteitsbewijs laten zien?",
        "Do you have to show an ID?",
        "A passport, ID card or residence permit.",
        "Een paspoort, identiteitskaart of verblijfsdocument.",
    ),
    "drempel.anoniem": label(
        "drempel",
        "Kan het zonder je naam te noemen?",
        "Can you go there without giving your name?",
        "Or do they ask who you are?",
        "Of vragen ze wie je bent?",
    ),
    "drempel.voorwaarden": label(
        "drempel", "Zijn er voorwaarden?", "Are there conditions?", "Who it is for, and who it is not for."
    ),
    "doelgroep": label("wie", "Voor wie", "Who it is for", "You can choose more than one.", "Meer dan één mag."),
    "leeftijd.van": label(
        "wie",
        "Vanaf welke leeftijd?",
        "From what age?",
        "Leave it empty if it does not matter.",
        "Laat leeg als het niet uitmaakt.",
    ),
    "leeftijd.tot": label(
        "wie",
        "Tot welke leeftijd?",
        "Up to what age?",
        "From this age on, it is no longer for them.",
        "Wie zo oud is, hoort er niet meer bij.",
    ),
    "talen": label(
        "wie",
        "Welke talen spreken ze?",
        "Which languages do they speak?",
        "You can choose more than one.",
        "Meer dan één mag.",
    ),
    "toegankelijk.rolstoel": label(
        "wie",
        "Kom je er met een rolstoel in?",
        "Can you get in with a wheelchair?",
        "By the main door or another one.",
        "Door de voordeur of een andere deur.",
    ),
    "toegankelijk.toilet": label(
        "wie",
        "Is er een toilet voor een rolstoel?",
        "Is there a toilet for wheelchair users?",
        "A toilet with room for a wheelchair.",
        "Een toilet waar een rolstoel in kan.",
    ),
    "toegankelijk.toelichting": label(
        "wie",
        "Wat moet je weten over naar binnen gaan?",
        "What should people know about getting in?",
        "For example: the lift is at the back.",
        "Bijvoorbeeld: de lift is achterin.",
    ),
    "ervaringsdeskundigen": label(
        "wie",
        "Werken er ervaringsdeskundigen?",
        "Do people with lived experience work there?",
        "People who have been through it themselves.",
        "Mensen die het zelf hebben meegemaakt.",
    ),
    "omschrijving": label(
        "meer",
        "Meer uitleg",
        "More about it",
        "An empty line starts a new paragraph.",
        "Een lege regel begint een nieuwe alinea.",
    ),
    "aanbod": label(
        "meer",
        "Wat kun je er doen of krijgen?",
        "What can you do or get there?",
        "One thing on each line.",
        "Eén ding per regel.",
    ),
    "meedoen": label(
        "meer",
        "Hoe kun je zelf meehelpen?",
        "How can you help out there yourself?",
        "For example: want to be a host? Just walk in.",
        "Bijvoorbeeld: gastvrouw worden? Loop binnen.",
    ),
    "voor_verwijzers": label(
        "meer",
        "Alleen voor huisartsen en verwijzers",
        "Only for family doctors and others who refer people",
        "Visitors do not see this on the page, but the file is public.",
        "Bezoekers zien dit niet op de pagina, maar het bestand is openbaar.",
    ),
    "controle.datum": label(
        "controle",
        "Wanneer heb je het nagekeken?",
        "When did you check it?",
        "The day you looked or called.",
        "De dag waarop je keek of belde.",
    ),
    "controle.bron": label(
        "controle",
        "Waar heb je het nagekeken?",
        "Where did you check it?",
        "A website, or: called them, went there.",
        "Een website, of: gebeld, langs geweest.",
    ),
    "controle.door": label(
        "controle",
        "Wie keek het na?",
        "Who checked it?",
        "A group or organisation, not a person's name.",
        "Een groep of organisatie, geen naam van een mens.",
    ),
}
