"""Letters that no font of the sheets has: said when a site is built, so that nobody finds a `?` on the wall first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.outputs.print.glyphs import unprintable
from sociale_kaart.outputs.print.typesetting import FONTS
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.scopes import asked

NO_SHAPE = Rule(
    "niet-op-papier",
    Say(
        "Op papier staat een vraagteken in plaats van {letters}: de bladen hebben dat lettertype niet. Bij: {places}.",
        "On paper there is a question mark for {letters}: the sheets have no font for them. At: {places}.",
    ),
    Say(
        "Schrijf de naam of de tekst ook in letters die wel te printen zijn. Laten staan mag: op het scherm klopt het.",
        "Write the name or the text in letters that can be printed, too. It may stay as it is: on screens it is right.",
    ),
    Level.WARNING,
)
MOST, MOST_PLACES = 12, 5  # that a message shows


def missing_letters(catalogue: Catalogue) -> Iterator[Problem]:
    """One warning about all places that a sheet may show; none where no sheets are made."""
    if not asked(catalogue).bladen or not FONTS.is_dir():
        return
    public = (v for v in catalogue.voorzieningen if not is_secret(v, catalogue.woorden))
    found = {v.id: letters for v in public if (letters := of_place(v))}
    if found:
        letters = " ".join([*dict.fromkeys("".join(found.values()))][:MOST])
        places = ", ".join([*found][:MOST_PLACES]) + (" …" if len(found) > MOST_PLACES else "")
        yield NO_SHAPE.at(FilePosition("mkdocs.yml"), letters=letters, places=places)


def of_place(v: Voorziening) -> str:
    """Each once."""
    said = v.model_dump(
        include={"naam", "adres", "samenvatting", "omschrijving", "aanbod", "meedoen", "drempel", "toegankelijk"}
    )
    return "".join(dict.fromkeys(letter for text in _texts(said) for letter in unprintable(text)))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
