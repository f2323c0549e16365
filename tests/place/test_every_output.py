"""Every fact × every output: it is said there, or its declaration says why not. A new key is walked by itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import site, spreadsheets, workbook
from sociale_kaart.outputs.exports import place_json
from sociale_kaart.outputs.finder import columns, streets
from sociale_kaart.outputs.form.velden import form_fields
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.outputs.hsds import hsds_files
from sociale_kaart.outputs.pages.linked_data import linked_data
from sociale_kaart.outputs.print.order import Order, data
from sociale_kaart.place.declaration import Output
from sociale_kaart.place.facts import Fact, facts
from sociale_kaart.tools.new import questions
from support.one_fact import after, before, with_place


def page(catalogue: Catalogue) -> object:
    """The Dutch and the English page without the block for search engines, which readers do not see."""
    urls = site.shared(catalogue).urls
    pages = [next(site.place_page(catalogue, language, urls, "proef"))[1] for language in ("nl", "en")]
    return [content.partition(b"<main")[2].partition(b"application/ld+json")[0] for content in pages]


def paper(catalogue: Catalogue) -> object:
    orders = (Order("balielijst", "nl", "a4"), Order("handblad", "nl", "a5", plekken=("proef",)))
    made = [data(catalogue, order) for order in orders]
    for sheet in made:
        sheet.pop("qr", None)
    return json.dumps(made, default=str)


def finder(catalogue: Catalogue) -> object:
    return json.dumps([columns.document(catalogue, "nl"), [str(one) for one in streets.files(catalogue)]])


def as_json(catalogue: Catalogue) -> object:
    return json.dumps(place_json.item(catalogue, catalogue.voorzieningen[0]))


def as_csv(catalogue: Catalogue) -> object:
    return [content for _, content in spreadsheets.files(catalogue)]


def as_workbook(catalogue: Catalogue) -> object:
    return workbook.workbook(catalogue)


def as_hsds(catalogue: Catalogue) -> object:
    return list(hsds_files.files(catalogue))


def for_search_engines(catalogue: Catalogue) -> object:
    return linked_data(catalogue, catalogue.voorzieningen[0])


READ: Mapping[Output, Callable[[Catalogue], object]] = {
    Output.PAGE: page,
    Output.PAPER: paper,
    Output.FINDER: finder,
    Output.JSON: as_json,
    Output.CSV: as_csv,
    Output.XLSX: as_workbook,
    Output.HSDS: as_hsds,
    Output.LINKED: for_search_engines,
}
ASKED = [pytest.param(fact, id=fact.path) for fact in facts()]


@pytest.mark.parametrize("fact", ASKED)
@pytest.mark.parametrize("output", READ, ids=lambda output: output.name)
def test_a_fact_is_said_or_has_a_reason(fact: Fact, output: Output) -> None:
    differs = READ[output](with_place(before(fact))) != READ[output](with_place(after(fact)))
    assert differs == fact.is_in(output), fact.declared.left_out.get(output, f"not in {output.value}, without a reason")


@pytest.mark.parametrize("fact", ASKED)
def test_the_form_asks_it_or_has_a_reason(fact: Fact) -> None:
    assert (fact.path in {field["pad"] for field in form_fields(Voice("nl"))}) == fact.is_in(Output.FORM)


@pytest.mark.parametrize("fact", ASKED)
def test_kaart_new_asks_it_or_has_a_reason(fact: Fact) -> None:
    made = (value for value in vars(questions).values() if isinstance(value, tuple | questions.Vraag))
    asked = (vraag for one in made for vraag in (one if isinstance(one, tuple) else (one,)))
    paths = {".".join(map(str, v.path)).removesuffix(".nl") for v in asked if isinstance(v, questions.Vraag)}
    assert (fact.path in paths) == fact.is_in(Output.NEW)
