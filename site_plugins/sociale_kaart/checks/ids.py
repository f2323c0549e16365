"""Words that a place borrows from the region: its kind, its area, whom it is for."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.problems import Problem, Rule, Say
from sociale_kaart.reading.errors import nearest
from sociale_kaart.reading.places import Entry, with_offers
from sociale_kaart.reading.tree import Path

UNKNOWN = Rule(
    "onbekend-id",
    Say("`{read}` staat niet in data/{file}.yml.", "`{read}` is not in data/{file}.yml."),
    Say("{nearest}", "{nearest}"),
)


def check_ids(context: Context) -> Iterable[Problem]:
    """Every category, area and target group that a place names is one that the region knows."""
    files = ("categorieen", "doelgroepen", "gebieden")
    categorieen, doelgroepen, gebieden = ((file, context.known(file)) for file in files)
    for entry in context.entries:
        for above, place in with_offers(entry):
            yield from _unknown(entry, (*above, "categorie"), place.categorie, *categorieen)
            yield from _unknown(entry, (*above, "doelgroep"), place.doelgroep, *doelgroepen)
    for entry in context.public:  # of a secret place an area must not be there at all: see `secret`
        own = entry.voorziening.gebied
        yield from _unknown(entry, ("gebied",), (own,) if own else (), *gebieden)
        yield from _unknown(entry, ("werkgebied",), entry.voorziening.werkgebied, *gebieden)


def _unknown(entry: Entry, key: Path, read: tuple[str, ...], file: str, known: Collection[str]) -> Iterable[Problem]:
    for index, word in enumerate(read):
        if known and word not in known:
            position = entry.tree.position(*key, index)
            yield UNKNOWN.at(position, read=word, file=file, nearest=nearest(word, known))
