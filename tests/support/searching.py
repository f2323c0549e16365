"""What the search answers on the sample region, as it does in the browser."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from sociale_kaart.in_languages import in_languages
from sociale_kaart.outputs.search.index import files
from sociale_kaart.outputs.search.other_words import other_words

from .node import from_node
from .sample import sample

TODAY = date(2026, 11, 21)


def answers(
    queries: list[dict[str, Any]], known: dict[str, Any] | None = None, wider: dict[str, Any] | None = None
) -> list[dict[str, Any]]:
    """What the search answers to each query, all in one Node process. `known`: the index of each language, `wider`: the
    words of all languages by script; of the sample region, unless others are given."""
    asked = {
        "data": known or data(),
        "anders": wider or others(),
        "queries": [(query["taal"], query["vraag"]) for query in queries],
    }
    found: list[dict[str, Any]] = from_node(["tests/js/run-queries.mjs"], asked)
    return found


@cache
def data() -> dict[str, Any]:
    """The index of each language, as the build writes it."""
    catalogue = sample()
    return {
        language: json.loads(content) for language in catalogue.regio.talen for _, content in files(catalogue, language)
    }


@cache
def data_in(*languages: str) -> dict[str, Any]:
    """And with that of languages that the sample does not have."""
    catalogue = sample()
    more = replace(catalogue, region=in_languages(catalogue.region, languages))
    return data() | {language: json.loads(next(files(more, language))[1]) for language in languages}


@cache
def others() -> dict[str, Any]:
    """The words of all languages, by script."""
    found = other_words(sample())
    return {name.removeprefix("data/woorden/").removesuffix(".json"): json.loads(content) for name, content in found}
