"""A place where people hide: nothing in its file may say where it is, and no message may repeat what does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.text import masked, walk
from sociale_kaart.checks.whereabouts import Found, Whereabouts
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.places import FOLDER, Entry

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

_FIELDS = ("adres", "locatie", "gebied")
# Fields whose digits are their own: read, and checked, as what they are.
_NO_TEXT = {
    ("contact", "telefoon"),
    ("contact", "whatsapp"),
    ("contact", "toestemming"),
    ("controle", "datum"),
}


def check_secrets(context: Context) -> Iterable[Problem]:
    """No field, text, comment or file name says where a place with a secret address is."""
    if not context.secret:
        return
    finder = finder_for(context)
    for entry in context.secret:
        yield from _fields(entry, context)
        yield from _texts(entry, finder)
        yield from _comments(entry, finder)
        yield from _names(entry, finder)


def finder_for(context: Context) -> Whereabouts:
    return Whereabouts(context.woorden.gebieden.values(), context.everyone_public)


def veiled(context: Context, problems: list[Problem]) -> list[Problem]:
    """The same problems, masked where a message about a secret place quotes what could give it away.

    Also those of a file that could not be read, when it names a secret kind of place.
    """
    secret = {entry.tree.file for entry in context.secret} | _unread_secrets(context, problems)
    if not secret:
        return problems
    finder = finder_for(context)
    return [_veiled(problem, finder) if problem.position.file in secret else problem for problem in problems]


def _unread_secrets(context: Context, problems: list[Problem]) -> set[str]:
    kinds = [id_ for id_, categorie in context.woorden.categorieen.items() if categorie.is_secret]
    read = {entry.tree.file for entry in context.entries}
    unread = {problem.position.file for problem in problems if problem.position.file.startswith(FOLDER)} - read
    sources = {file: context.read_source(file) for file in unread}
    return {file for file, source in sources.items() if any(kind in source for kind in kinds)}


def _veiled(problem: Problem, finder: Whereabouts) -> Problem:
    values = {key: _veiled_value(value, finder) for key, value in problem.values.items()}
    field = str(_veiled_value(problem.position.field, finder))
    return replace(problem, values=values, position=replace(problem.position, field=field))


def _veiled_value(value: object, finder: Whereabouts) -> object:
    if isinstance(value, Say):
        return Say(*("…" if any(finder.find(text)) else text for text in (value.nl, value.en)))
    text = str(value)
    tells = any(finder.find(text)) or any(finder.find_in_name(text))
    return masked(text) if tells else value


def _fields(entry: Entry, context: Context) -> Iterator[Problem]:
    categorie = next(c for c in entry.voorziening.categorie if _is_secret(c, context))
    keys = [key for key in _FIELDS if getattr(entry.voorziening, key) is not None]
    if entry.voorziening.werkgebied and {*entry.voorziening.werkgebied} != {*context.woorden.gebieden}:
        keys.append("werkgebied")
    for key in keys:
        yield FIELD.at(entry.tree.position(key, key=True), key=key, categorie=categorie)


def _is_secret(categorie: str, context: Context) -> bool:
    known = context.woorden.categorieen.get(categorie)
    return known is not None and known.is_secret


def _texts(entry: Entry, finder: Whereabouts) -> Iterator[Problem]:
    for path, text in walk(entry.tree.value):
        if path[0] in (*_FIELDS, "werkgebied", "categorie") or path[:2] in _NO_TEXT:
            continue
        found = [*finder.find(text), *(finder.find_in_name(text) if path[0] == "oude_namen" else ())]
        if found:
            yield from _once(IN_TEXT, entry.tree.position(*path), found)


def _comments(entry: Entry, finder: Whereabouts) -> Iterator[Problem]:
    for line, column, text in entry.tree.comments:
        yield from _once(IN_COMMENT, FilePosition(entry.tree.file, line, column), finder.find(text))


def _names(entry: Entry, finder: Whereabouts) -> Iterator[Problem]:
    name = entry.tree.file.removeprefix(f"{FOLDER}/").removesuffix(".yml")
    yield from _once(IN_NAME, FilePosition(entry.tree.file), finder.find_in_name(name), remedy=_REMEDY)


def _once(rule: Rule, position: FilePosition, found: Iterable[Found], **values: object) -> Iterator[Problem]:
    """One problem for each kind of thing that one text gives away."""
    kinds = {one.kind: one.text for one in found}
    for kind, text in kinds.items():
        yield rule.at(position, kind=kind, read=masked(text), **values)
