"""The facts of a place as the form needs them: label, kind, what can stand there, and how it is judged."""

from __future__ import annotations

import typing
from collections.abc import Sequence
from types import UnionType
from typing import Any, Literal

from sociale_kaart.languages.catalogues import translations
from sociale_kaart.outputs.form.steps import STEPS
from sociale_kaart.place import fields
from sociale_kaart.place.declaration import UNKNOWN, Asked, Declaration, Output
from sociale_kaart.place.facts import Fact, questions, told
from sociale_kaart.place.keys import velden
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.problems import Language

Node = dict[str, Any]


def form_fields(language: Language) -> list[Node]:
    """Every key that the form asks for, step by step."""
    steps = list(STEPS)
    asked = [(fact, how) for fact, how in questions() if fact.is_in(Output.FORM)]
    return [_field(fact, how, language) for fact, how in sorted(asked, key=lambda one: steps.index(one[1].step))]


def keys() -> dict[str, list[str]]:
    """The order of the keys of a place and of each of its parts, as files have it."""
    parts = {veld.name: [one.name for one in velden(veld.part)] for veld in velden(Voorziening) if veld.part}
    return {"": [veld.name for veld in velden(Voorziening)], **parts}


def _field(fact: Fact, asked: Asked, language: Language) -> Node:
    veld, declared = fact.veld, fact.declared
    shape = _shape(veld.info.annotation, veld.info.metadata)
    return {
        "pad": fact.path,
        "stap": asked.step,
        "label": asked.name(language, {}),
        "hulp": asked.help(language, {}) or str(veld.info.description),
        "voorbeeld": veld.example,
        "moet": veld.info.is_required() and not fact.path.startswith(("adres.", "locatie.")),  # only with a door
        **shape,
        **({"uit": declared.words} if declared.words else {}),
        **({"woorden": _named(declared, shape["woorden"], language)} if "woorden" in shape else {}),
        **({"zegt": _said(fact, language)} if _is_previewed(fact) else {}),
    }


def _is_previewed(fact: Fact) -> bool:
    return bool(fact.declared.answers) and fact.is_in(Output.PREVIEW)


def _said(fact: Fact, language: Language) -> Node:
    """What the page says of each answer, and in which of its sections."""
    declared, gettext = fact.declared, translations(language).gettext
    return {
        "deel": declared.section.name.lower() if declared.section else "",
        "teken": declared.pictogram.id if declared.pictogram else "",
        "zinnen": {answer: gettext(text) for answer, text in declared.answers.items()},
        "rang": told().index(fact),
    }


def _shape(annotation: Any, metadata: Sequence[Any] = ()) -> Node:
    """The kind of value, and for a text what is asked of it."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, UnionType):
        return _shape(next(part for part in arguments if part is not type(None)), metadata)
    if origin is typing.Annotated:
        return _shape(arguments[0], [*arguments[1:], *metadata])
    if origin is Literal:
        return {"soort": "woord", "woorden": list(arguments)}
    if origin is dict:
        return {"soort": "talen", "keur": _shape(arguments[1])["keur"]}
    if origin is tuple:
        inner = _shape(arguments[0])
        return {**inner, "soort": "lijst", "van": inner["soort"]}
    return {"soort": "tekst", "keur": _rule(metadata)}


def _rule(metadata: Sequence[Any]) -> Node:
    """How one text is judged, from its validator."""
    for validator in (getattr(part, "func", None) for part in metadata):
        match validator:
            case fields.text_of():
                return {"soort": "tekst", "min": validator.low, "max": validator.high}
            case fields.paragraphs_of():
                return {"soort": "alinea", "max": validator.high}
            case fields.number_from():
                return {
                    "soort": "getal",
                    "min": validator.low,
                    "max": validator.high,
                    "voorbeeld": validator.example,
                }
        named = {pattern[0]: kind for kind, pattern in fields.PATTERNS.items()}
        named |= {function: kind for kind, function in fields.IN_CODE.items()}
        if validator in named:
            return {"soort": named[validator]}
    return {"soort": "sleutel"}


def _named(declared: Declaration, words: Sequence[str], language: Language) -> list[list[str]]:
    """Each word with what the form calls it, mostly what the site says of it: [gratis, Free of charge]."""
    gettext = translations(language).gettext
    form = {"onbekend": UNKNOWN, **declared.form_answers}
    return [[w, form[w](language, {}) if w in form else gettext(declared.answers[w])] for w in words]
