"""The region's words that a place uses: its kind, its area, whom it is for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.meant import meant
from sociale_kaart.problems import Problem, Rule, Say
from sociale_kaart.reading.places import Entry, with_offers
from sociale_kaart.reading.tree import Path
from sociale_kaart.reading.words import Begrip

UNKNOWN = Rule(
    "onbekend-id",
    Say("`{read}` staat niet in data/{file}.yml.", "`{read}` is not in data/{file}.yml."),
    Say("{nearest}", "{nearest}"),
)


def check_ids(context: Context) -> Iterable[Problem]:
    """Every category, area and target group that a place names is one that the region knows."""
    woorden = context.woorden
    categorieen = ("categorieen", context.known("categorieen"), woorden.categorieen)
    doelgroepen = ("doelgroepen", context.known("doelgroepen"), woorden.doelgroepen)
    gebieden = ("gebieden", context.known("gebieden"), woorden.gebieden)
    for entry in context.entries:
        for above, place in with_offers(entry):
            yield from _unknown(entry, (*above, "categorie"), place.categorie, *categorieen)
            yield from _unknown(entry, (*above, "doelgroep"), place.doelgroep, *doelgroepen)
    for entry in context.public:  # of a secret place an area must not be there at all: see `secret`
        own = entry.voorziening.gebied
        yield from _unknown(entry, ("gebied",), (own,) if own else (), *gebieden)
        yield from _unknown(entry, ("werkgebied",), entry.voorziening.werkgebied, *gebieden)


def _unknown(
    entry: Entry, key: Path, read: tuple[str, ...], file: str, known: Collection[str], begrippen: Mapping[str, Begrip]
) -> Iterable[Problem]:
    for index, word in enumerate(read):
        if known and word not in known:
            position = entry.tree.position(*key, index)
            yield UNKNOWN.at(position, read=word, file=file, nearest=meant(word, known, begrippen))
