"""What the sample region says of itself may not be on the site of another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from sociale_kaart.checks.context import Context
from sociale_kaart.paths import SKELETON
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.sample_prose import BEGIN, lines_of_the_sample, outside_marks

SAMPLE_REPOSITORY = "https://github.com/sociale-kaart/sociale-kaart"
OF_THE_SAMPLE = Rule(
    "tekst-van-voorbeeld",
    Say(
        "Dit stuk gaat over de voorbeeldkaart, en klopt niet voor {regio}.",
        "This part is about the sample map, and is not true of {regio}.",
    ),
    Say(
        "Schrijf hier je eigen tekst. Staan `<!-- voorbeeld: … -->` en `<!-- /voorbeeld -->` er nog omheen? Haal die "
        "dan ook weg.",
        "Write your own text here. Are `<!-- voorbeeld: … -->` and `<!-- /voorbeeld -->` still around it? Remove them "
        "too.",
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
        yield from (OF_THE_SAMPLE.at(at, regio=regio.regio) for at in _unmarked(file, text))
        for match in _REPORTS.finditer(text if regio.repository != SAMPLE_REPOSITORY else ""):
            yield OTHER_REPOSITORY.at(_at(file, text, match.start()), regio=regio.regio)


def _unmarked(file: str, text: str) -> Iterator[FilePosition]:
    """Where only the marks were taken away, and the text is still the sample's."""
    for number, line in enumerate(outside_marks(text).splitlines(), 1):
        if line.strip() in _known():
            yield FilePosition(file, number, 1)


@cache  # for speed
def _known() -> frozenset[str]:
    files = (SKELETON / "content").rglob("*.md")
    return frozenset(line for file in files for line in lines_of_the_sample(file.read_text(encoding="utf-8")))


def _at(file: str, text: str, start: int) -> FilePosition:
    return FilePosition(file, text.count("\n", 0, start) + 1, 1)
