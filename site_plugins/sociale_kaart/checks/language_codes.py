"""A code that is no language: a browser, a reading voice and the sorting of names can do nothing with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sociale_kaart.checks.context import Context
from sociale_kaart.languages.direction import name_in
from sociale_kaart.languages.locales import is_language, nearest_language
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.tree import Path

NO_LANGUAGE = Rule(
    "taal-bestaat-niet",
    Say("`{read}` is geen code van een taal.", "`{read}` is not the code of a language."),
    Say("{meant}", "{meant}"),
)
LOOK_UP = Say(
    "Schrijf de code van twee of drie letters, zoals `nl`, `ar` of `srn`.",
    "Write the code of two or three letters, such as `nl`, `ar` or `srn`.",
)


def check_language_codes(context: Context) -> Iterable[Problem]:
    """The languages of the region; of places those that are spoken there, and those of their texts."""
    for code in context.regio.talen:
        if not is_language(code):
            yield no_language(FilePosition(context.config.file, field="talen"), code)
    for entry in context.entries:
        for index, code in enumerate(entry.voorziening.talen):
            if not is_language(code):
                yield no_language(entry.tree.position("talen", index), code)
        for path in _unknown(entry.tree.value):
            yield no_language(entry.tree.position(*path, key=True), str(path[-1]))


def no_language(position: FilePosition, code: str) -> Problem:
    near = nearest_language(code)
    meant = LOOK_UP
    if near:
        meant = Say(
            f"Bedoel je `{near}` ({name_in(near, 'nl')})?",
            f"Do you mean `{near}` ({name_in(near, 'en')})?",
        )
    return NO_LANGUAGE.at(position, read=code, meant=meant)


def _unknown(value: Any, path: Path = ()) -> Iterator[Path]:
    """Where a text stands, beside one in Dutch, in what is no language."""
    if isinstance(value, dict) and "nl" in value:
        yield from ((*path, key) for key in value if not is_language(key))
    elif isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(item, dict | list):
                yield from _unknown(item, (*path, key))
