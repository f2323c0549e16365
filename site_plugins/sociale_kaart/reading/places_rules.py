"""What can be wrong with the files of places: their names, and that there are none."""

from __future__ import annotations

from sociale_kaart.problems import Rule, Say

BAD_ID = Rule(
    "bestandsnaam",
    Say(
        "De bestandsnaam `{name}` kan geen adres op de site zijn.",
        "The file name `{name}` cannot be used as an address on the site.",
    ),
    Say(
        "Gebruik alleen kleine letters zonder accent, cijfers en streepjes: `{better}.yml`.",
        "Use only lower-case letters without accents, digits and hyphens: `{better}.yml`.",
    ),
)
ENDING = Rule(
    "bestandsnaam-einde",
    Say(
        "`{name}` wordt niet gelezen: de naam eindigt niet op .yml.",
        "`{name}` is not read: it does not end in .yml.",
    ),
    Say("Noem het bestand `{better}.yml`.", "Name the file `{better}.yml`."),
)
SAME_ID = Rule(
    "dubbele-bestandsnaam",
    Say(
        "Er is al een plek met deze bestandsnaam: {other}.",
        "There is already a place with this file name: {other}.",
    ),
    Say("Geef een van de twee een andere naam.", "Give one of the two a different name."),
)
NO_FOLDER = Rule(
    "map-ontbreekt",
    Say("De map {name}/ is er niet.", "There is no folder {name}/."),
    Say(
        "Een regio is een map met mkdocs.yml, content/ en data/. Sta je in de goede map?",
        "A region is a folder with mkdocs.yml, content/ and data/. Are you in the right folder?",
    ),
)
NO_PLACES = Rule(
    "geen-plekken",
    Say("In {name}/ staat nog geen enkele plek.", "There are no places in {name}/ yet."),
    Say("Kopieer docs/voorbeeld.yml en vul het in.", "Copy docs/voorbeeld.yml and fill it in."),
)
