"""The facts of a place as the form needs them: label, kind, what can stand there, and how it is judged."""

from __future__ import annotations

import typing
from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import UnionType
from typing import Literal, NotRequired, TypedDict

from sociale_kaart.languages.catalogues import translations
from sociale_kaart.outputs.form.steps import STEPS
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.place import fields
from sociale_kaart.place.declaration import UNKNOWN, Asked, Declaration, Output
from sociale_kaart.place.facts import Fact, questions, told
from sociale_kaart.place.keys import velden
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.problems import Say


class Keur(TypedDict):
    """How one text is judged."""

    soort: str
    min: NotRequired[float]
    max: NotRequired[float]
    voorbeeld: NotRequired[str]


class Zegt(TypedDict):
    """What the page says of each answer, in which of its sections, with which pictogram, and where in their order."""

    deel: str
    teken: str
    zinnen: dict[str, str]
    rang: int


class FormVeld(TypedDict):
    """A key of the model, as `templates/assets/js/form/types.mjs` has it."""

    pad: str
    stap: str
    label: str
    hulp: str
    voorbeeld: str
    moet: bool
    soort: str
    keur: NotRequired[Keur]
    woorden: NotRequired[list[list[str]]]
    van: NotRequired[str]
    uit: NotRequired[str]
    zegt: NotRequired[Zegt]


@dataclass(frozen=True)
class Shape:
    """The kind of value: of a text how it is judged, of a word which ones there are, of a list what it is of."""

    soort: str
    keur: Keur | None = None
    words: tuple[str, ...] = ()
    van: str = ""


def form_fields(zeg: Voice) -> list[FormVeld]:
    """Every key that the form asks for, step by step."""
    steps = list(STEPS)
    asked = [(fact, how) for fact, how in questions() if fact.is_in(Output.FORM)]
    return [field(fact, how, zeg) for fact, how in sorted(asked, key=lambda one: steps.index(one[1].step))]


def keys() -> dict[str, list[str]]:
    """The order of the keys of a place, of each of its parts, and of a block below `aanbod`, as files have it."""
    below = [(veld.name, veld.part or (veld.block if veld.is_list else None)) for veld in velden(Voorziening)]
    parts = {name: [one.name for one in velden(model)] for name, model in below if model}
    return {"": [veld.name for veld in velden(Voorziening)], **parts}


def field(fact: Fact, asked: Asked, zeg: Voice, unknown: Say = UNKNOWN) -> FormVeld:
    """One key; `unknown`: what the form calls it when nobody has said."""
    veld, declared = fact.veld, fact.declared
    shape = _shape(veld.info.annotation, veld.info.metadata)
    found: FormVeld = {
        "pad": fact.path,
        "stap": asked.step,
        "label": zeg(asked.name),
        "hulp": zeg(Say(asked.help.nl or str(veld.info.description), asked.help.en)),
        "voorbeeld": veld.example,
        "moet": veld.info.is_required() and not fact.path.startswith(("adres.", "locatie.")),  # only with a door
        "soort": shape.soort,
    }
    if shape.keur:
        found["keur"] = shape.keur
    if shape.words:
        found["woorden"] = _named(declared, shape.words, zeg, unknown)
    if shape.van:
        found["van"] = shape.van
    if declared.words:
        found["uit"] = declared.words
    if _is_previewed(fact):
        found["zegt"] = _said(fact, zeg)
    return found


def _is_previewed(fact: Fact) -> bool:
    return bool(fact.declared.answers) and fact.is_in(Output.PREVIEW)


def _said(fact: Fact, zeg: Voice) -> Zegt:
    declared, gettext = fact.declared, translations(zeg.taal).gettext
    return {
        "deel": declared.section.name.lower() if declared.section else "",
        "teken": declared.pictogram.id if declared.pictogram else "",
        "zinnen": {answer: gettext(text) for answer, text in declared.answers.items()},
        "rang": _rank(fact),
    }


def _rank(fact: Fact) -> int:
    """Among those of a place, whose order those of an offer keep."""
    return next((n for n, one in enumerate(told()) if one.path == fact.path), len(told()))


def _shape(annotation: object, metadata: Sequence[object] = ()) -> Shape:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, UnionType):
        return _shape(next(part for part in arguments if part is not type(None)), metadata)
    if origin is typing.Annotated:
        return _shape(arguments[0], [*arguments[1:], *metadata])
    if origin is Literal:
        return Shape("woord", words=arguments)
    if origin is dict:
        return Shape("talen", _shape(arguments[1]).keur)
    if origin is tuple:
        inner = _shape(arguments[0])
        return replace(inner, soort="lijst", van=inner.soort)
    return Shape("tekst", _rule(metadata))


def _rule(metadata: Sequence[object]) -> Keur:
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


def _named(declared: Declaration, words: Sequence[str], zeg: Voice, unknown: Say) -> list[list[str]]:
    """Each word with what the form calls it, mostly what the site says of it: [gratis, Free of charge]."""
    gettext = translations(zeg.taal).gettext
    form = {"onbekend": unknown, **declared.form_answers}
    return [[w, zeg(form[w]) if w in form else gettext(declared.answers[w])] for w in words]
