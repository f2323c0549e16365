"""What each sheet of `kaart print` needs to be told, and what it cannot be asked for."""

from __future__ import annotations

import argparse
from importlib.util import find_spec

from sociale_kaart.problems import Say

# Nobody should get something else than was meant.
NOT_WITH = {
    "muurkaart": ("place", "event", "period"),
    "balielijst": ("place", "event", "period"),
    "afstandslijst": ("place", "area", "event", "period"),
    "handblad": ("theme", "practice", "area", "event", "period"),
    "grootdruk": ("theme", "practice", "area", "event", "period"),
    "beeldblad": ("theme", "practice", "area", "event", "period"),
    "poster": ("place", "theme", "practice", "area", "event", "period"),
    "agenda": ("event",),
    "gebeurtenis": ("place", "theme", "practice", "area", "period"),
    "praktijkblad": ("place", "theme", "area", "event", "period"),
    "recept": ("theme", "area", "event", "period"),
    "register": ("place", "event", "period"),
    "boekje": ("place", "event", "period"),
}
OF_PRACTICE = ("praktijkblad", "afstandslijst")
OF_PLACES = ("handblad", "grootdruk", "beeldblad")
SHEET = Say(
    "muurkaart, balielijst, afstandslijst (dichtbij eerst; --practice), handblad (met --place), poster, "
    "agenda (wat er te doen is), gebeurtenis (--event), praktijkblad (--practice), "
    "recept (briefjes om te geven; --practice of --place), register (op naam, op vraag), boekje (om te vouwen), "
    "grootdruk (handblad in grote letters), beeldblad (met plaatjes; --place)",
    "muurkaart: wall map, balielijst: desk list, afstandslijst: near first (with --practice), handblad: hand-out (with "
    "--place), poster, agenda: what is on, gebeurtenis: hand-out of a life event (with --event), praktijkblad: what a "
    "practice chose (with --practice), recept: notes to give along (with --practice or --place), register: index by "
    "name and by question, boekje: booklet to fold, grootdruk: hand-out in large print, beeldblad: in pictures (with "
    "--place)",
)
NOT_TOGETHER = Say(
    "Bij {sheet} kan {option} niet. Laat een van beide weg.",
    "{sheet} does not take {option}. Leave one of them out.",
)
WHICH_PLACE = Say(
    "Dit blad gaat over plekken: noem ze met --place.",
    "This sheet is about places: name them with --place.",
)
WHICH_EVENT = Say(
    "Dit blad gaat over een gebeurtenis: noem die met --event.",
    "This sheet is about a life event: name it with --event.",
)
ONE_PLACE = Say(
    "Een agenda gaat over één plek (--place), of over een gebied, een praktijk of de hele regio.",
    "An agenda is about one place (--place), or about an area, a practice or the whole region.",
)
WHICH_PRACTICE = Say(
    "Dit blad is van één praktijk: noem die met --practice.",
    "This sheet is of one practice: name it with --practice.",
)
WHICH_NOTES = Say(
    "Briefjes gaan over plekken: noem ze met --place, of een praktijk die ze koos met --practice.",
    "Notes are about places: name them with --place, or a practice that chose them with --practice.",
)
NOTHING_CHOSEN = Say(
    "Praktijk `{id}` heeft geen plek voor op papier: zij koos er geen, of haar keuze is dicht of te oud. "
    "Zie `praktijkblad` in data/praktijken.yml.",
    "Practice `{id}` has no place to put on paper: it chose none, or its choice is closed or was checked too long ago. "
    "See `praktijkblad` in data/praktijken.yml.",
)
FORMAT = Say(
    "pdf, of docx: een balielijst waar je zelf een regel in zet (zo ook met --out lijst.docx)",
    "pdf, or docx: a desk list in which you add a line yourself (so too with --out list.docx)",
)
ONLY_LIST = Say(
    "Alleen de balielijst kan een docx zijn. Vraag dit blad als pdf, of kies --sheet balielijst.",
    "Only the desk list can be a docx. Ask for this sheet as a pdf, or choose --sheet balielijst.",
)
INSTALL = Say(
    "Voor een docx is meer nodig. Installeer het met: pip install 'sociale-kaart[docx]'",
    "A docx needs more. Install it with: pip install 'sociale-kaart[docx]'",
)


def is_document(options: argparse.Namespace) -> bool:
    """Whether a document to change is asked for: said so, or by the name of the file."""
    named = options.out is not None and options.out.suffix.lower() == ".docx"
    return options.format == "docx" or (options.format is None and named)


def asked_for(options: argparse.Namespace) -> str:
    """The sheet, also when it goes without saying."""
    if options.sheet:
        return str(options.sheet)
    if options.place or options.event is not None:
        return "handblad" if options.place else "gebeurtenis"
    return "balielijst" if is_document(options) else "muurkaart"


def missing(options: argparse.Namespace, sheet: str) -> Say | None:
    """What this sheet has not been told and must be, as a sentence."""
    if sheet in OF_PLACES and not options.place:
        return WHICH_PLACE
    if sheet == "gebeurtenis" and options.event is None:
        return WHICH_EVENT
    if sheet in OF_PRACTICE and options.practice is None:
        return WHICH_PRACTICE
    if is_document(options) and sheet != "balielijst":
        return ONLY_LIST
    if is_document(options) and not find_spec("docx"):
        return INSTALL
    return WHICH_NOTES if sheet == "recept" and options.practice is None and not options.place else None


def in_vain(options: argparse.Namespace, sheet: str) -> str:
    """The first option that means nothing for this sheet; empty when there is none."""
    found = (f"--{name}" for name in NOT_WITH[sheet] if getattr(options, name) not in (None, []))
    return next(found, "")
