"""Texts of schemes and life events: in every language, and an amount where its year stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.vocabulary import FIRST_MISSING, MISSING
from sociale_kaart.in_languages import is_in_catalogue
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.problems import Problem, Rule, Say
from sociale_kaart.reading.tree import Path

LOOSE_AMOUNT = Rule(
    "bedrag-zonder-jaar",
    Say("Hier staat een bedrag: `{read}`.", "There is an amount here: `{read}`."),
    Say(
        "Bedragen veranderen elk jaar. Zet het onder `bedragen`, met `jaar` en `bron`, of laat het weg.",
        "Amounts change every year. Put it under `bedragen`, with `jaar` and `bron`, or leave it out.",
    ),
)
_AMOUNT = re.compile(r"€\s?\d[\d.,]*|\b\d[\d.,]{0,20}\s?(?:euro|EUR)\b")


def check_scheme_texts(context: Context, file: str, path: Path) -> Iterator[Problem]:
    """Every text is there in every language of the region; an amount stands where its year stands."""
    value: Any = context.trees[file].value
    for key in path:
        value = value[key]
    for where, texts in _by_language(value):
        key = str(where[-1])
        for language in context.regio.talen:
            if language not in texts and not is_in_catalogue(language, _place(file, path, where), texts[DUTCH]):
                rule = FIRST_MISSING if language == context.regio.eerste_taal else MISSING
                yield rule.at(context.position(file, *path, *where, key=True), key=key, language=language)
        if "bedragen" not in where:
            for language, text in texts.items():
                said = " ".join(text) if isinstance(text, list) else str(text)
                if found := _AMOUNT.search(said):
                    yield LOOSE_AMOUNT.at(context.position(file, *path, *where, language), read=found[0])


def _place(file: str, path: Path, where: Path) -> str:
    """As catalogues name it: `regelingen/huurtoeslag/aanvragen/waar`."""
    return "/".join(str(part) for part in (file, *path, *where) if not isinstance(part, int))


def _by_language(value: Any, path: Path = ()) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Each mapping of language to text; the words that people type may differ per language."""
    for key, part in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if key == "synoniemen":
            continue
        if isinstance(part, dict) and "nl" in part:
            yield (*path, key), part
        else:
            yield from _by_language(part, (*path, key))
