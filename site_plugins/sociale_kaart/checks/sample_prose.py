"""What the sample region says of itself may not be on the site of another."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.sample_prose import BEGIN

SAMPLE_REPOSITORY = "https://github.com/sociale-kaart/sociale-kaart"
OF_THE_SAMPLE = Rule(
    "tekst-van-voorbeeld",
    Say(
        "Dit stuk gaat over de voorbeeldkaart, en klopt niet voor {regio}.",
        "This part is about the sample map, and is not true of {regio}.",
    ),
    Say(
        "Schrijf je eigen tekst, en haal `<!-- voorbeeld: … -->` en `<!-- /voorbeeld -->` eromheen weg.",
        "Write your own text, and remove `<!-- voorbeeld: … -->` and `<!-- /voorbeeld -->` around it.",
    ),
)
OTHER_REPOSITORY = Rule(
    "meldingen-elders",
    Say(
        "Deze link brengt meldingen naar de makers van de software; die kennen {regio} niet.",
        "This link takes messages to the makers of the software, who do not know {regio}.",
    ),
    Say("Link naar je eigen adres voor meldingen.", "Link to your own address for messages."),
)
_REPORTS = re.compile(rf"{re.escape(SAMPLE_REPOSITORY)}(/-)?/issues")


def check_sample_prose(context: Context) -> Iterable[Problem]:
    """Reports what is only true of the sample, unless the region says that it is the sample."""
    regio = context.regio
    if regio.is_sample:
        return
    for file, text in context.loose_files():
        if not file.startswith("content/"):
            continue
        for match in BEGIN.finditer(text):
            yield OF_THE_SAMPLE.at(_at(file, text, match.start()), regio=regio.regio)
        for match in _REPORTS.finditer(text if regio.repository != SAMPLE_REPOSITORY else ""):
            yield OTHER_REPOSITORY.at(_at(file, text, match.start()), regio=regio.regio)


def _at(file: str, text: str, start: int) -> FilePosition:
    return FilePosition(file, text.count("\n", 0, start) + 1, 1)
