"""The model as the form needs it: for each key its label, its kind, what is allowed there, and how it is judged."""

from __future__ import annotations

import typing
from collections.abc import Iterator, Sequence
from types import UnionType
from typing import Any, Literal

from pydantic import BaseModel

from sociale_kaart.languages.catalogues import translations
from sociale_kaart.outputs.form.labels import LABELS, NOT_ASKED, YES_NO
from sociale_kaart.outputs.pages.feiten import THRESHOLDS
from sociale_kaart.problems import Language
from sociale_kaart.reading import fields
from sociale_kaart.reading.voorziening import Voorziening
from sociale_kaart.tools.documentation import Veld, velden

Node = dict[str, Any]
VOCABULARIES = {"categorie": "categorieen", "gebied": "gebieden", "werkgebied": "gebieden", "doelgroep": "doelgroepen"}


def form_fields(language: Language) -> list[Node]:
    """Every key that the form asks for, in the order of the labels, which is that of the questions."""
    found = {path: veld for path, veld in every_key(Voorziening) if path not in NOT_ASKED}
    return [_field(path, found[path], language) for path in LABELS if path in found]


def every_key(model: type[BaseModel], above: str = "") -> Iterator[tuple[str, Veld]]:
    """Each key that takes a value, with its path: `adres.straat`."""
    for veld in velden(model):
        path = f"{above}{veld.name}"
        if veld.part:
            yield from every_key(veld.part, f"{path}.")
        else:
            yield path, veld


def keys() -> dict[str, list[str]]:
    """The order of the keys of a place and of each of its parts, as files have it."""
    parts = {veld.name: [one.name for one in velden(veld.part)] for veld in velden(Voorziening) if veld.part}
    return {"": [veld.name for veld in velden(Voorziening)], **parts}


def _field(path: str, veld: Veld, language: Language) -> Node:
    label = LABELS[path]
    shape = _shape(veld.info.annotation, veld.info.metadata)
    help_text = label.hulp(language, {}) or str(veld.info.description)
    return {
        "pad": path,
        "stap": label.stap,
        "label": label.naam(language, {}),
        "hulp": help_text,
        "voorbeeld": veld.example,
        "moet": veld.info.is_required() and not path.startswith(("adres.", "locatie.")),  # only with a door
        **shape,
        **({"uit": VOCABULARIES[path]} if path in VOCABULARIES else {}),
        **({"woorden": _named(path, shape["woorden"], language)} if "woorden" in shape else {}),
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


def _named(path: str, words: Sequence[str], language: Language) -> list[list[str]]:
    """Each word with what the site calls it: [gratis, Free of charge]."""
    key = path.rpartition(".")[2]
    meanings = THRESHOLDS[key][2] if path.startswith("drempel.") and key in THRESHOLDS else {}
    gettext = translations(language).gettext
    return [[w, gettext(meanings[w]) if w in meanings else YES_NO[w](language, {})] for w in words]
