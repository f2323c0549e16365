"""Campaigns ask about a key that the form asks for, of kinds and areas that there are, and end after they begin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.ids import UNKNOWN
from sociale_kaart.checks.vocabulary import check_slug
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.place.facts import questions
from sociale_kaart.problems import Problem, Rule, Say
from sociale_kaart.reading.campagnes import FILE, Campagne
from sociale_kaart.reading.errors import nearest

NAME = "campagnes"
NO_KEY = Rule(
    "campagne-over",
    Say(
        "`{read}` is geen vraag van het formulier, dus daar kan niemand antwoorden.",
        "`{read}` is no question of the form, so nobody can answer there.",
    ),
    Say("{nearest}", "{nearest}"),
)
BACKWARDS = Rule(
    "campagne-eind",
    Say("`eind` ({end}) ligt voor `begin` ({begin}).", "`eind` ({end}) is before `begin` ({begin})."),
    Say("Draai de twee om, of kijk het jaar na.", "Swap the two, or check the year."),
)
NO_DUTCH = Rule(
    "campagne-vraag",
    Say("De vraag is er niet in het Nederlands.", "The question is not there in Dutch."),
    Say("Zet er `nl` bij, zoals `vraag: {example}`.", "Add `nl`, such as `vraag: {example}`."),
)


def check_campaigns(context: Context) -> Iterable[Problem]:
    """Each by itself."""
    if context.is_asked(FILE):
        for id, campagne in context.campagnes.items():
            yield from check_slug(context, NAME, id)
            yield from _of(context, campagne)


def _of(context: Context, one: Campagne) -> Iterator[Problem]:
    asked = [fact.path for fact, _ in questions()]
    if one.over not in asked:
        yield NO_KEY.at(context.position(NAME, one.id, "over"), read=one.over, nearest=nearest(one.over, asked))
    if one.eind and one.eind < one.begin:
        yield BACKWARDS.at(context.position(NAME, one.id, "eind"), end=one.eind, begin=one.begin)
    if DUTCH not in one.vraag:
        yield NO_DUTCH.at(context.position(NAME, one.id, "vraag"), example="{nl: Zijn jullie in de zomer dicht?}")
    for key, file, ids in (("categorie", "categorieen", one.categorie), ("gebied", "gebieden", one.gebied)):
        known = context.known(file)
        for index, read in enumerate(ids):
            if known and read not in known:
                position = context.position(NAME, one.id, key, index)
                yield UNKNOWN.at(position, read=read, file=file, nearest=nearest(read, known))
