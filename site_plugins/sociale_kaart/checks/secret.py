"""A place where people hide: nothing in its file may say where it is, and no message may repeat what does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.signs import BESIDE, LINK, NAME, NUMBER
from sociale_kaart.checks.text import below_folder, key_path, masked, walk
from sociale_kaart.checks.whereabouts import Found, Whereabouts, own_words
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.places import Entry, offers_of

_REMEDY = Say(
    "Haal het weg. Is het al opgestuurd? Waarschuw meteen een vrijwilliger, zonder het te herhalen: het "
    "moet ook uit de oude versies.",
    "Remove it. Has it been sent already? Warn a maintainer at once, without repeating it: it must be removed from "
    "the old versions too.",
)
FIELD = Rule(
    "geheim-adres",
    Say(
        "`{key}` zegt waar deze plek is, en dat is geheim bij `{categorie}`.",
        "`{key}` says where this place is, and for `{categorie}` that is secret.",
    ),
    _REMEDY,
)
IN_TEXT = Rule(
    "geheim-adres-in-tekst",
    Say(
        "Hier staat {kind}: `{read}`. Waar deze plek is, is geheim.",
        "There is {kind} here: `{read}`. Where this place is must stay secret.",
    ),
    _REMEDY,
)
DOUBT = Rule(
    "geheim-adres-misschien",
    Say(
        "Hier staat {kind}: `{read}`. Misschien zegt dat waar deze plek is, en dat is geheim.",
        "There is {kind} here: `{read}`. It may say where this place is, which is secret.",
    ),
    Say(
        "Schrijf het zonder namen, nummers en links. Zegt het echt niets over waar de plek is? Vraag wie de gegevens "
        "beheert om het in data/niet-geheim.yml te zetten.",
        "Write it without names, numbers and links. Does it really say nothing about where the place is? Ask "
        "whoever keeps the data to put it in data/niet-geheim.yml.",
    ),
)
IN_COMMENT = Rule(
    "geheim-adres-in-opmerking",
    Say(
        "In deze opmerking (achter #) staat {kind} (`{read}`). Iedereen kan het bestand lezen, en waar "
        "deze plek is, is geheim.",
        "There is {kind} in this comment (after #): `{read}`. Anyone can read the file, and where this place is "
        "must stay secret.",
    ),
    _REMEDY,
)
IN_NAME = Rule(
    "geheim-adres-in-bestandsnaam",
    Say(
        "In de naam van dit bestand of van zijn map staat {kind} (`{read}`), en waar deze plek is, is geheim.",
        "There is {kind} in the name of this file or its folder (`{read}`), and where this place is must stay secret.",
    ),
    Say(
        "Geef het bestand een andere naam of zet het rechtstreeks in data/voorzieningen/. {remedy}",
        "Give the file a different name, or put it directly in data/voorzieningen/. {remedy}",
    ),
)
UNKNOWN_NAME = Rule(
    "geheim-bestandsnaam-onbekend",
    Say(
        "In de naam van dit bestand of van zijn map staat een woord (`{read}`) dat niet in de naam van de plek staat. "
        "Misschien zegt het waar de plek is, en dat is geheim.",
        "The name of this file or its folder has a word (`{read}`) that is not in the name of the place. It may say "
        "where the place is, which is secret.",
    ),
    Say(
        "Noem het bestand naar de plek en zet het rechtstreeks in data/voorzieningen/. Zegt het woord echt niets over "
        "waar de plek is? Vraag wie de gegevens beheert om het in data/niet-geheim.yml te zetten.",
        "Name the file after the place, and put it directly in data/voorzieningen/. Does the word really say nothing "
        "about where the place is? Ask whoever keeps the data to put it in data/niet-geheim.yml.",
    ),
)
OFFERED = Rule(
    "geheim-adres-aanbod",
    Say(
        "`{key}` bij een stuk aanbod kan zeggen waar deze plek is, en dat is geheim.",
        "`{key}` of something on offer may say where this place is, which is secret.",
    ),
    Say(
        "Laat `{key}` hier weg; bezoekers zien de gegevens van de plek zelf.",
        "Leave out `{key}` here; visitors see the details of the place itself.",
    ),
)
_NOT_OFFERED = ("contact", "organisatie")

FIELDS = ("adres", "locatie", "gebied", "kvk", "foto")  # a number of the KvK can be looked up in a public register
# So can the number of a thing on a map.
_OF_A_MAP = re.compile(r"(?<![a-z])(?:node|way|relation|[nwr])[ /_:\-]?\d{3,}|osm|openstreetmap", re.IGNORECASE)
# Fields whose digits are their own: read, and checked, as what they are.
NO_TEXT = {
    ("contact", "telefoon"),
    ("contact", "whatsapp"),
    ("contact", "toestemming"),
    ("controle", "datum"),
}
DOUBTED = (NAME, NUMBER, LINK, BESIDE)
# Read by a program, so whatever they hold is a word of it.
_OTHERS = {"werkgebied", "categorie", "doelgroep", "talen", "status", "leeftijd", "ervaringsdeskundigen", "soort"}


def check_secrets(context: Context) -> Iterable[Problem]:
    """No field, text, comment or file name says where a place with a secret address is."""
    for entry in context.secret:
        finder, own = context.whereabouts, own_of(entry)
        yield from _fields(entry, context)
        yield from _offers(entry)
        yield from _texts(entry, finder, own)
        yield from _comments(entry, finder, own)
        yield from _names(entry, finder, own)


def own_of(entry: Entry) -> frozenset[str]:
    """The words of its name, and its website: readers may know these."""
    place = entry.voorziening
    return own_words((place.naam, *place.ook_bekend_als, place.organisatie or ""), place.contact.website)


def _fields(entry: Entry, context: Context) -> Iterator[Problem]:
    categorie = next(c for c in entry.voorziening.categorie if _is_secret(c, context))
    keys = [key for key in FIELDS if getattr(entry.voorziening, key) is not None]
    if entry.voorziening.herkomst and _OF_A_MAP.search(entry.voorziening.herkomst.id):
        keys.append("herkomst")
    if entry.voorziening.werkgebied and {*entry.voorziening.werkgebied} != {*context.woorden.gebieden}:
        keys.append("werkgebied")
    for key in keys:
        yield FIELD.at(entry.tree.position(key, key=True), key=key, categorie=categorie)


def _offers(entry: Entry) -> Iterator[Problem]:
    """One can look up where it is by what it offers with others, or elsewhere; the place's own numbers will do."""
    for path, one in offers_of(entry):
        for key in _NOT_OFFERED:
            if key in one.model_fields_set:
                yield OFFERED.at(entry.tree.position(*path, key, key=True), key=key)


def _is_secret(categorie: str, context: Context) -> bool:
    found = context.woorden.categorieen.get(categorie)
    return bool(found and found.is_secret)


def _texts(entry: Entry, finder: Whereabouts, own: frozenset[str]) -> Iterator[Problem]:
    for path, text in walk(entry.tree.value):
        key = key_path(path)
        if key[0] in (*FIELDS, *_OTHERS) or key[:2] in NO_TEXT:
            continue
        found = [*in_field(finder, key, text, own)]
        if found:
            yield from _once(IN_TEXT, entry.tree.position(*path), found)


def in_field(finder: Whereabouts, path: tuple[Any, ...], text: str, own: frozenset[str]) -> Iterator[Found]:
    """What one field says of where its place is. Hours, names and web addresses are each read in their own way."""
    if path[0] == "openingstijden":
        yield from finder.doubt_of_hours(text, own)
    elif path[0] == "oude_namen" or path[:2] in (("contact", "website"), ("contact", "email")):
        yield from finder.find_online(text)
    elif path[0] == "drempel" and len(path) == 2 and path[1] not in ("aanmelden",):
        yield from finder.find(text)
    else:
        yield from finder.doubt(text, own)


def _comments(entry: Entry, finder: Whereabouts, own: frozenset[str]) -> Iterator[Problem]:
    for line, column, text in entry.tree.comments:
        position = FilePosition(entry.tree.file, line, column)
        yield from _once(IN_COMMENT, position, finder.doubt(text.strip("# \t"), own))


def _names(entry: Entry, finder: Whereabouts, own: frozenset[str]) -> Iterator[Problem]:
    name, position = below_folder(entry.tree.file), FilePosition(entry.tree.file)
    found = [*_once(IN_NAME, position, finder.find_online(name), remedy=_REMEDY)]
    yield from found
    for one in [] if found else [*finder.unknown(name, own)][:1]:
        yield UNKNOWN_NAME.at(position, read=masked(one.text))


def _once(rule: Rule, position: FilePosition, found: Iterable[Found], **values: object) -> Iterator[Problem]:
    """One problem for each kind of thing that a text gives away; with a sure one, doubts are left out."""
    kinds = {one.kind: one.text for one in found}
    certain = {kind: text for kind, text in kinds.items() if kind not in DOUBTED}
    for kind, text in (certain or kinds).items():
        said = DOUBT if rule is IN_TEXT and kind in DOUBTED else rule
        yield said.at(position, kind=kind, read=masked(text), **values)
