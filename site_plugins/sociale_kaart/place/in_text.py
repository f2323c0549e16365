"""What a Dutch text says when an answer is so, for each fact of a few answers: `gratis eten` says that it is free.

Phrases that say nothing of the place as a whole (`gratis wifi`) are not among them. One with `niet`, `geen`, `soms` or
`vaak` before it counts only where it stands here so.
"""

from __future__ import annotations

from collections.abc import Mapping

Phrases = Mapping[str, tuple[str, ...]]

KOSTEN: Phrases = {
    "gratis": (
        "gratis eten",
        "gratis maaltijd",
        "gratis maaltijden",
        "gratis mee-eten",
        "gratis meedoen",
        "gratis binnen",
        "gratis toegang",
        "gratis hulp",
        "gratis advies",
        "gratis les",
        "gratis lessen",
        "gratis sporten",
        "gratis kleding",
        "gratis kleren",
        "gratis spullen",
        "gratis boodschappen",
        "alles is gratis",
        "het is gratis",
        "toegang is gratis",
        "hulp is gratis",
        "meedoen is gratis",
        "deelname is gratis",
        "helemaal gratis",
        "kost niets",
        "kost je niets",
        "kosteloos",
        "zonder te betalen",
        "zonder betalen",
    ),
    "vrije-bijdrage": (
        "vrije bijdrage",
        "vrijwillige bijdrage",
        "naar eigen keuze",
        "betaal wat je kunt",
        "geef wat je kunt",
        "wat je kunt missen",
    ),
    "betaald": (
        "contributie",
        "entreeprijs",
        "kleine bijdrage",
        "eigen bijdrage",
        "kleine vergoeding",
        "toegangsprijs",
    ),
}
VERWIJZING: Phrases = {
    "niet-nodig": (
        "geen verwijzing",
        "geen verwijsbrief",
        "zonder verwijzing",
        "zonder verwijsbrief",
        "verwijzing is niet nodig",
        "verwijsbrief is niet nodig",
    ),
    "huisarts": (
        "verwijzing van de huisarts",
        "verwijzing van je huisarts",
        "verwijsbrief van de huisarts",
        "verwijsbrief van je huisarts",
        "via de huisarts",
        "via je huisarts",
    ),
    "buurtteam": ("via het buurtteam", "via je buurtteam", "verwijzing van het buurtteam"),
}
AANMELDEN: Phrases = {
    "inloop": (
        "zonder afspraak",
        "geen afspraak nodig",
        "afspraak is niet nodig",
        "inloop",
        "vrije inloop",
        "binnenlopen",
        "loop binnen",
        "loop gerust binnen",
        "loop zo binnen",
        "kom gerust langs",
    ),
    "bellen": ("bel eerst", "bel van tevoren", "bel voor je komt"),
    "afspraak": ("op afspraak", "alleen op afspraak", "maak een afspraak", "maak eerst een afspraak"),
    "lid-worden": ("lid worden", "word lid"),
}
LEGITIMATIE: Phrases = {
    "niet-nodig": (
        "geen legitimatie",
        "geen identiteitsbewijs",
        "geen id-kaart",
        "geen id nodig",
        "zonder legitimatie",
        "zonder identiteitsbewijs",
        "legitimatie is niet nodig",
        "identiteitsbewijs is niet nodig",
        "hoeft je niet te legitimeren",
    ),
    "nodig": (
        "neem je legitimatie mee",
        "neem je identiteitsbewijs mee",
        "neem een identiteitsbewijs mee",
        "legitimatie is verplicht",
        "legitimatie verplicht",
        "identiteitsbewijs verplicht",
    ),
}
ANONIEM: Phrases = {
    "ja": ("anoniem", "hoeft je naam niet", "zonder je naam"),
    "nee": ("niet anoniem",),
}
KINDEREN_MEE: Phrases = {
    "ja": (
        "kinderen mogen mee",
        "kinderen kunnen mee",
        "kinderen zijn welkom",
        "kinderen welkom",
        "neem je kinderen mee",
    ),
    "nee": ("kinderen mogen niet mee", "kinderen kunnen niet mee", "zonder kinderen", "geen kinderen"),
}
HUISDIER_MEE: Phrases = {
    "ja": (
        "hond mag mee",
        "honden mogen mee",
        "honden welkom",
        "honden zijn welkom",
        "huisdieren zijn welkom",
        "huisdier mag mee",
    ),
    "nee": (
        "geen honden",
        "geen huisdieren",
        "hond mag niet mee",
        "honden mogen niet mee",
        "huisdieren mogen niet mee",
    ),
}
ROLSTOEL: Phrases = {
    "ja": (
        "rolstoeltoegankelijk",
        "rolstoelvriendelijk",
        "toegankelijk voor rolstoelen",
        "toegankelijk voor een rolstoel",
        "toegankelijk voor rolstoelgebruikers",
    ),
    "nee": ("niet rolstoeltoegankelijk", "niet toegankelijk voor rolstoelen", "niet toegankelijk voor een rolstoel"),
}
TOILET: Phrases = {
    "ja": ("invalidentoilet", "rolstoeltoilet", "aangepast toilet", "toilet voor rolstoelgebruikers"),
    "nee": ("geen invalidentoilet", "geen rolstoeltoilet", "geen aangepast toilet"),
}
