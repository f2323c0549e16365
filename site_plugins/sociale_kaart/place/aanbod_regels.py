"""What can be wrong with a block below `aanbod`, said to the volunteer who typed it."""

from __future__ import annotations

from sociale_kaart.problems import Rule, Say

OFFER_ID = Rule(
    "aanbod-id",
    Say("`{read}` kan geen `id` van een stuk aanbod zijn.", "`{read}` cannot be the `id` of something on offer."),
    Say(
        "Gebruik kleine letters zonder accent, cijfers en streepjes, hoogstens 40 tekens, zoals `id: taalcafe`.",
        "Use lower-case letters without accents, digits and hyphens, at most 40 characters, such as `id: taalcafe`.",
    ),
)
OFFER_DATES = Rule(
    "aanbod-einde-voor-begin",
    Say(
        "Dit begint op {van} en eindigt op {tot}: het einde ligt voor het begin.",
        "This begins on {van} and ends on {tot}: the end is before the beginning.",
    ),
    Say(
        "Kijk `van` en `tot` na; `tot` is de laatste dag.",
        "Check `van` and `tot`; `tot` is the last day.",
    ),
)
TEXT_BESIDE_KEYS = Rule(
    "aanbod-tekst-bij-sleutels",
    Say(
        "Hier staat een tekst (`nl: ...`) tussen de sleutels van een blok.",
        "There is a text (`nl: ...`) here among the keys of a block.",
    ),
    Say(
        "Zet de tekst onder `naam`: `naam: {{nl: Taalcafé}}`. Of laat de andere sleutels weg.",
        "Put the text under `naam`: `naam: {{nl: Taalcafé}}`. Or leave out the other keys.",
    ),
)
