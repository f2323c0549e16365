"""The practices that maps are printed for: where they are, what they are called by, and what they chose for their page.

An id twice is not YAML.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sociale_kaart.catalogue import is_secret
from sociale_kaart.checks.context import Context
from sociale_kaart.checks.position import OUTSIDE, SWAPPED
from sociale_kaart.checks.vocabulary import NO_SLUG, SLUG
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.errors import nearest
from sociale_kaart.reading.file_names import name_problems
from sociale_kaart.reading.praktijken import Praktijk

FILE, KEY = "praktijken", "praktijkblad"
MOST = 15  # places on one page that is read from a metre away
NO_QUESTION = Rule(
    "praktijkblad-onbekende-vraag",
    Say(
        "`{read}` staat niet in data/noden.yml, en ook niet in data/themas.yml.",
        "`{read}` is neither in data/noden.yml nor in data/themas.yml.",
    ),
    Say("{nearest}", "{nearest}"),
)
NO_PLACE = Rule(
    "praktijkblad-onbekende-plek",
    Say("Er is geen plek met de naam `{read}`.", "There is no place called `{read}`."),
    Say("{nearest}", "{nearest}"),
)
NOT_ON_PAPER = Rule(
    "praktijkblad-niet-op-papier",
    Say("`{read}` kan niet op papier: {why}.", "`{read}` cannot be on paper: {why}."),
    Say("Kies een andere plek, of haal deze regel weg.", "Choose another place, or remove this line."),
)
TOO_MANY = Rule(
    "praktijkblad-te-vol",
    Say(
        "Op een praktijkblad passen {most} plekken, en hier staan er {count}.",
        "A page of a practice holds {most} places, and here are {count}.",
    ),
    Say(
        "Laat staan waar je het vaakst naar verwijst. De rest staat op de balielijst.",
        "Keep those that you refer to most. The desk list has the others.",
    ),
)
GONE = Say("deze plek bestaat niet meer", "this place no longer exists")
HIDDEN = Say("het adres van deze plek is geheim", "the address of this place is secret")


def check_praktijken(context: Context) -> Iterable[Problem]:
    """A practice is in the region, its id can be part of a file name, and what it chose is there."""
    bounds = context.regio.grenzen
    for id, praktijk in context.praktijken.items():
        lat, lon = praktijk.locatie.lat, praktijk.locatie.lon
        if not SLUG.fullmatch(id):
            yield NO_SLUG.at(context.position("praktijken", id, key=True), read=id)
        for problem in name_problems(id, FilePosition("")):
            yield replace(problem, position=context.position("praktijken", id, key=True))
        if not bounds.contain(lat, lon):
            rule = SWAPPED if bounds.contain(lon, lat) else OUTSIDE
            position = context.position("praktijken", id, "locatie", "lat")
            yield rule.at(position, lat=lat, lon=lon, regio=context.regio.regio, **bounds.model_dump())
        yield from _chosen(context, praktijk)


def _chosen(context: Context, praktijk: Praktijk) -> Iterator[Problem]:
    if not context.is_asked(f"data/{FILE}.yml"):
        return
    questions = context.known("noden") | context.known("themas")
    there = {one.id for one in context.everyone}
    public = {one.id for one in context.everyone_public}
    for question, places in praktijk.praktijkblad.items():
        if question not in questions:
            position = context.position(FILE, praktijk.id, KEY, question, key=True)
            yield NO_QUESTION.at(position, read=question, nearest=nearest(question, questions))
        for index, read in enumerate(places):
            position = context.position(FILE, praktijk.id, KEY, question, index)
            if read not in there:
                yield NO_PLACE.at(position, read=read, nearest=nearest(read, public))
            elif why := _why_not(context, read):
                yield NOT_ON_PAPER.at(position, read=read, why=why)
    count = sum(map(len, praktijk.praktijkblad.values()))
    if count > MOST:
        yield TOO_MANY.at(context.position(FILE, praktijk.id, KEY, key=True), most=MOST, count=count)


def _why_not(context: Context, id: str) -> Say | None:
    """Nothing of a place that is not read now: it is judged when all are."""
    v = next((one.voorziening for one in context.entries if one.voorziening.id == id), None)
    if v and is_secret(v, context.woorden):
        return HIDDEN
    return GONE if v and v.status == "gestopt" else None
