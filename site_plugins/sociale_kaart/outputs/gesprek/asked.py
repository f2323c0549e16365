"""What people say when a dimension troubles them, in their own words, each with a page that goes on from there."""

from __future__ import annotations

from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.outputs.gesprek.conversation_values import Zoekvraag
from sociale_kaart.reading.noden import Nood


def asked(catalogue: Catalogue, dimension: str, language: str) -> Iterator[Zoekvraag]:
    """What is typed first for each need that this is about; in a language that has no words for it, in Dutch."""
    for nood in catalogue.noden.noden.values():
        known = ((code, catalogue.noden.typed_for(nood.id, code)) for code in dict.fromkeys((language, DUTCH)))
        said = next(((words[0], code) for code, words in known if words), None)
        address = next(_addresses(catalogue, nood), "")
        if dimension in nood.dimensies and said and address:
            yield Zoekvraag(*said, address)


def _addresses(catalogue: Catalogue, nood: Nood) -> Iterator[str]:
    """What explains most comes first: a life event, then kinds of places, a scheme, a line to call, who knows more."""
    running = {one.id for one in catalogue.lopende_regelingen}
    yield from (f"levensgebeurtenis/{id}/" for id in nood.gebeurtenissen)
    yield from (f"categorie/{id}/" for id in nood.categorie)
    yield from (f"regeling/{id}/" for id in nood.regelingen if id in running)
    yield from (f"hulplijnen/#{id}" for id in nood.lijnen)
    yield from (f"categorie/{id}/" for id in nood.weten_meer)
