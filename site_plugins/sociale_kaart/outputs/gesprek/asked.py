"""What people say when a dimension troubles them, in their own words: each leads on, below why a place helps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.outputs.gesprek.conversation_values import Vraaggroep, Zoekvraag
from sociale_kaart.reading.noden import Nood

MOST_ASKED = 12


def asked(catalogue: Catalogue, dimension: str, language: str) -> list[Vraaggroep]:
    """By kind of place that is an answer, as the kind says why; last what no kind of this dimension answers."""
    found: defaultdict[str, list[Zoekvraag]] = defaultdict(list)
    kinds = catalogue.woorden.categorieen
    serving = [id for id, kind in kinds.items() if dimension in kind.dimensies]
    for nood, question in islice(_questions(catalogue, dimension, language), MOST_ASKED):
        found[next((id for id in nood.categorie if id in serving), "")].append(question)
    groups = ((kinds[id].waarom if id else {}, found[id]) for id in (*serving, ""))
    return [Vraaggroep(why, questions) for why, questions in groups if questions]


def _questions(catalogue: Catalogue, dimension: str, language: str) -> Iterator[tuple[Nood, Zoekvraag]]:
    """What is typed first for each need that this is about; in a language that has no words for it, in Dutch."""
    for nood in catalogue.noden.noden.values():
        known = ((code, catalogue.noden.typed_for(nood.id, code)) for code in dict.fromkeys((language, DUTCH)))
        said = next(((words[0], code) for code, words in known if words), None)
        address = next(_addresses(catalogue, nood), "")
        if dimension in nood.dimensies and said and address:
            yield nood, Zoekvraag(*said, address)


def _addresses(catalogue: Catalogue, nood: Nood) -> Iterator[str]:
    """What explains most comes first: a life event, then kinds of places, a scheme, a line to call, who knows more."""
    running = {one.id for one in catalogue.lopende_regelingen}
    yield from (f"levensgebeurtenis/{id}/" for id in nood.gebeurtenissen)
    yield from (f"categorie/{id}/" for id in nood.categorie)
    yield from (f"regeling/{id}/" for id in nood.regelingen if id in running)
    yield from (f"hulplijnen/#{id}" for id in nood.lijnen)
    yield from (f"categorie/{id}/" for id in nood.weten_meer)
