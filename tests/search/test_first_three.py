"""What must be among the first three of an answer, what must not be there, and where sentences of need end.

The queries are data files in tests/cases/search/; where one fails, so does a reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from support import ROOT
from support.searching import answers, data, data_in

CASES = ROOT / "tests" / "cases" / "search"
FIRST, FIRST_KINDS = 3, 5
QUERIES, NOT_THERE, SENTENCES = 250, 40, 120
RIGHT, HELPED = 0.97, 0.9
LANGUAGES, MANY = 24, 20  # so many libraries are there, and people's tables are more


def test_what_is_wanted_is_among_the_first_three() -> None:
    """Steps and places by themselves: the steps stand above the places."""
    queries = [*_read("queries"), *(one for path in _folder("bij-de-eerste-drie") for one in path)]
    assert len(queries) >= QUERIES
    assert {query["taal"] for query in queries} == {"nl", "en", "ar"}
    failed = [
        f"{query['taal']} {query['vraag']}: {query['verwacht']}, found {_shown(answer)}"
        for query, answer in zip(queries, answers(queries), strict=True)
        if not _is_right(query["verwacht"], answer)
    ]
    print("\n".join([f"{len(failed)} of {len(queries)} queries fail", *failed]))
    assert len(failed) <= (1 - RIGHT) * len(queries), "\n".join(failed)


def test_when_it_should_be_says_nothing_of_what_it_is() -> None:
    queries = _read("wanneer")
    known = data_in(*sorted({query["taal"] for query in queries}))
    assert len({*known}) >= LANGUAGES
    found = answers(queries, known)
    failed = [
        f"{query['taal']} {query['vraag']}: {_shown(answer)}, {answer['aantal']} places"
        for query, answer in zip(queries, found, strict=True)
        if not (_is_right(query["verwacht"], answer) and answer["aantal"] >= MANY)
    ]
    assert not failed, "\n".join(failed)


def test_what_has_nothing_to_do_with_it_is_not_there() -> None:
    queries = _read("wat-iemand-niet-mag-vinden")
    assert len(queries) >= NOT_THERE
    failed = [
        f"{query['taal']} {query['vraag']}: {wrong}"
        for query, answer in zip(queries, answers(queries), strict=True)
        if (wrong := [*{*query["niet"]} & {*answer["eerst"], *_kinds(answer, FIRST_KINDS)}])
    ]
    assert not failed, "\n".join(failed)


def test_who_needs_something_comes_to_somebody_to_call_or_a_door() -> None:
    files = [*_folder("zinnen")]
    assert sum(map(len, files)) >= SENTENCES
    for sentences in files:
        asked = [{"taal": one.get("taal", "nl"), "vraag": one["zin"]} for one in sentences]
        known = data_in(*sorted({query["taal"] for query in asked} - {*data()}))
        failed = [
            f"{one['zin']}: {_shown(answer)}"
            for one, answer in zip(sentences, answers(asked, known), strict=True)
            if not {*one["naar"]} & {*answer["eerst"], *_kinds(answer, FIRST)}
        ]
        print("\n".join([f"{len(failed)} of {len(sentences)} sentences fail", *failed]))
        assert len(failed) <= (1 - HELPED) * len(sentences), "\n".join(failed)


def _read(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load((CASES / f"{name}.yml").read_text("utf-8"))
    return found


def _folder(name: str) -> Iterator[list[dict[str, Any]]]:
    for path in sorted((CASES / name).glob("*.yml")):
        yield _read(f"{name}/{path.stem}")


def _is_right(wanted: dict[str, Any] | str, answer: dict[str, Any]) -> bool:
    if not isinstance(wanted, dict):
        return not answer["plekken"] and not answer["begrippen"]
    if "stap" in wanted:
        return bool({*wanted["stap"]} & {*answer["eerst"][:FIRST]})
    if "leeg" in wanted:
        return bool(answer["leeg"] == wanted["leeg"])
    if "plek" in wanted:
        return wanted["plek"] in [place["id"] for place in answer["plekken"][:FIRST]]
    return wanted["categorie"] in _kinds(answer, FIRST)


def _kinds(answer: dict[str, Any], many: int) -> list[str]:
    return [kind for place in answer["plekken"][:many] for kind in place["categorieen"]]


def _shown(answer: dict[str, Any]) -> str:
    return f"{answer['eerst']} {_kinds(answer, FIRST)} {answer['leeg']}"
