"""Why a part is not made, or parts are not put together; the last good site is as it was."""

from __future__ import annotations

from sociale_kaart.problems import Level, Rule, Say, visible

_AGAIN = Say("Maak dat deel opnieuw: {command}", "Make that part again: {command}")
NO_PARTS = Rule(
    "geen-delen",
    Say("In {folder} staat geen deel van een site.", "There is no part of a site in {folder}."),
    Say(
        "Maak eerst alle delen, zoals met `kaart build --deel 1/3`, of zeg waar ze staan: `kaart build --samen MAP`.",
        "First make all parts, as with `kaart build --deel 1/3`, or say where they are: `kaart build --samen FOLDER`.",
    ),
)
LACKING = Rule(
    "deel-ontbreekt",
    Say("Deel {part} ontbreekt.", "Part {part} is lacking."),
    Say("Maak het alsnog: {command}", "Make it: {command}"),
)
UNREADABLE = Rule(
    "deel-onleesbaar",
    Say("{file} van dit deel is niet te lezen.", "{file} of this part cannot be read."),
    Say("Maak dat deel opnieuw, of haal de map weg.", "Make that part again, or remove the folder."),
)
CHANGED = Rule(
    "deel-veranderd",
    Say(
        "In deel {part} is na het maken iets veranderd: {count} bestanden zijn anders, weg of erbij gezet.",
        "Part {part} was changed after it was made: {count} files differ, are gone or were added.",
    ),
    _AGAIN,
)
OTHER = Rule(
    "deel-past-niet",
    Say("Deel {part} past niet bij de rest: {why}.", "Part {part} does not fit the rest: {why}."),
    Say(
        "Alle delen zijn van dezelfde bestanden, dezelfde versie en dezelfde dag. Maak dit deel opnieuw ({command}), "
        "of haal de map weg als het er niet bij hoort.",
        "All parts are of the same files, version and day. Make this part again ({command}), or remove the folder if "
        "it does not belong here.",
    ),
)
TWICE = Rule(
    "deel-dubbel",
    Say("Deel {part} is er twee keer, en de twee zijn niet gelijk: {one} en {other}.",
        "Part {part} is there twice, and the two differ: {one} and {other}."),
    Say("Haal de map weg die er niet bij hoort.", "Remove the folder that does not belong here."),
)  # fmt: skip
MEANWHILE = Rule(
    "invoer-veranderd",
    Say(
        "De bestanden van de regio veranderden terwijl dit deel werd gemaakt.",
        "The files of the region changed while this part was being made.",
    ),
    _AGAIN,
)
NOBODY = Rule(
    "geen-werkers",
    Say("Op {address} is niemand die dit kan maken.", "Nobody at {address} can make this."),
    Say(
        "Kijk of daar `dask scheduler` draait en ten minste één `dask worker` met deze versie van sociale-kaart.",
        "See whether `dask scheduler` runs there, and at least one `dask worker` with this version of sociale-kaart.",
    ),
)
NOT_TAKING_PART = Rule(
    "werker-doet-niet-mee",
    Say("Werker {worker} doet niet mee: {why}.", "Worker {worker} does not take part: {why}."),
    Say(
        "Zet daar precies hetzelfde neer als hier: dezelfde Python, en dezelfde versies van alles (`pip freeze`).",
        "Install the very same there as here: the same Python, and the same versions of everything (`pip freeze`).",
    ),
    Level.WARNING,
)
BROUGHT_DOWN = Rule(
    "stuk-mislukt",
    Say(
        "Elke werker die {piece} moest maken, viel om. De site is niet gemaakt.",
        "Every worker that had to make {piece} went down. The site was not made.",
    ),
    Say(
        "Geef de werkers meer geheugen, of maak de site in delen: `kaart build --deel 1/16`.",
        "Give the workers more memory, or make the site in parts: `kaart build --deel 1/16`.",
    ),
)
MEANWHILE_WHOLE = Rule(
    "invoer-veranderd",
    Say(
        "De bestanden van de regio veranderden terwijl de site werd gemaakt.",
        "The files of the region changed while the site was being made.",
    ),
    Say("Bouw opnieuw.", "Build again."),
)
WHY_NOT = {
    "versie": Say("daar staat versie {read} van sociale-kaart, en hier {here}", "it has version {read}, not {here}"),
    "programma": Say(
        "daar staat een andere uitgave van sociale-kaart of van wat het gebruikt (Python, bibliotheken)",
        "it has another edition of sociale-kaart or of what it uses (Python, libraries)",
    ),
    "invoer": Say("de bestanden van de regio zijn daar anders", "the files of the region are different there"),
    "niet-geinstalleerd": Say(
        "daar staat geen sociale-kaart, of een oudere versie", "it has no sociale-kaart, or an older version"
    ),
    "fout": Say("er ging daar iets mis ({read})", "something went wrong there ({read})"),
}
# What can differ, by the key of `Origin`; the first that does is told.
WHY = {
    "versie": Say("het is gemaakt met versie {read}, en hier is {here}", "it was made with version {read}, not {here}"),
    "programma": Say(
        "het is gemaakt met een andere uitgave van het programma of van wat het gebruikt (Python, bibliotheken)",
        "it was made with another edition of the program or of what it uses (Python, libraries)",
    ),
    "dag": Say("het is gemaakt voor {read}, en de rest voor {here}", "it was made for {read}, the rest for {here}"),
    "instellingen": Say("het is gemaakt met een ander mkdocs.yml", "it was made with another mkdocs.yml"),
    "invoer": Say(
        "het is gemaakt van andere plekken, woorden of teksten dan hier staan",
        "it was made of other places, words or texts than are here",
    ),
}
OTHER_PIECES = Say(
    "er zitten andere stukken in dan bij dit deel horen", "it holds other pieces than those of this part"
)
OTHER_COUNT = Say("het is er een van {read}, en de rest van {here}", "it is one of {read}, the rest of {here}")


def filled(why: Say, read: object, here: object) -> Say:
    """With what was read: that may be anything."""
    values = {"read": visible(read), "here": visible(here)}
    return Say(why.nl.format_map(values), why.en.format_map(values))
