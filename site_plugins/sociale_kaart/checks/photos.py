"""A picture of a place can be shown, weighs little, and says nothing but what one sees."""

from __future__ import annotations

from collections.abc import Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.place.foto import FOLDER, HEIGHT, WIDTH
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.fotos import MOST_BYTES, MOST_PIXELS, Fault, fault, photos

_SCREENSHOT = Say(
    "Maak op de telefoon een schermafdruk van de foto, snijd die bij, en gebruik die.",
    "Take a screenshot of the photo on a phone, crop it, and use that.",
)
RULES = {
    Fault.MISSING: Rule(
        "foto-ontbreekt",
        Say("Er is geen bestand `{read}` in {folder}/.", "There is no file `{read}` in {folder}/."),
        Say(
            "Zet de foto in {folder}/ onder precies deze naam, met kleine letters.",
            "Put the photo in {folder}/ under exactly this name, in lower case.",
        ),
    ),
    Fault.NO_PICTURE: Rule(
        "foto-onleesbaar",
        Say("`{read}` kunnen wij niet lezen als foto.", "We cannot read `{read}` as a photo."),
        Say(
            "Nodig: een bestand dat als .jpg, .png of .webp is opgeslagen. {screenshot}",
            "Needed: a file that was saved as .jpg, .png or .webp. {screenshot}",
        ),
    ),
    Fault.TOO_LARGE: Rule(
        "foto-te-groot",
        Say("`{read}` is te groot.", "`{read}` is too large."),
        Say(
            "Hoogstens {megabytes} MB en {most} pixels breed of hoog. {screenshot}",
            "At most {megabytes} MB, and {most} pixels wide or high. {screenshot}",
        ),
    ),
    Fault.TOO_SMALL: Rule(
        "foto-te-klein",
        Say("`{read}` is te klein om scherp te zijn.", "`{read}` is too small to be sharp."),
        Say(
            "Minstens {width} pixels breed en {height} hoog; houd de telefoon dwars.",
            "At least {width} pixels wide and {height} high; hold the phone sideways.",
        ),
    ),
    Fault.TELLING: Rule(
        "foto-zegt-te-veel",
        Say(
            "In `{read}` staat meer dan de foto: misschien waar hij is gemaakt, met welk toestel, of door wie. Dat "
            "hoort niet in een openbaar bestand.",
            "There is more in `{read}` than the picture: perhaps where it was taken, with which phone, or by whom. "
            "That does not belong in a public file.",
        ),
        _SCREENSHOT,
    ),
}
UNNAMED = Rule(
    "foto-zonder-plek",
    Say(
        "Geen plek noemt deze foto; op de site komt hij niet, maar in het openbare bestand staat hij wel.",
        "No place names this photo; it does not come on the site, but it is in the public files.",
    ),
    Say(
        "Schrijf bij een plek `foto` met `bestand: {name}`, of haal de foto weg.",
        "Write `foto` with `bestand: {name}` in a place's file, or remove the photo.",
    ),
    Level.WARNING,
)


def check_photos(context: Context) -> Iterable[Problem]:
    """Each place that names a picture."""
    for entry in context.public:
        foto = entry.voorziening.foto
        if foto and (found := fault(context.folder, foto)):
            yield RULES[found].at(
                entry.tree.position("foto", "bestand"),
                read=foto.bestand,
                folder=FOLDER,
                screenshot=_SCREENSHOT,
                megabytes=MOST_BYTES // 1_000_000,
                most=MOST_PIXELS,
                width=WIDTH,
                height=HEIGHT,
            )
    if not context.others:  # else not all places are read
        named = {entry.voorziening.foto.bestand for entry in context.entries if entry.voorziening.foto}
        for name in photos(context.folder):
            if name not in named and context.is_asked(f"{FOLDER}/{name}"):
                yield UNNAMED.at(FilePosition(f"{FOLDER}/{name}"), name=name)
