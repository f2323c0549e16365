"""What a place offers: each with a name of its own, at times that are to come, when the door is open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.text import bare
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.seasons import between, is_over
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.places import Entry, offers_of

SAME_ID = Rule(
    "aanbod-dubbele-id",
    Say("De `id` `{read}` staat al bij ander aanbod van deze plek.", "Something else on offer here has `id` `{read}`."),
    Say("Geef een van de twee een andere `id`.", "Give one of the two a different `id`."),
)
TWICE = Rule(
    "aanbod-dubbel",
    Say(
        "`{read}` staat er al, met dezelfde dagen en tijden.",
        "`{read}` is there already, with the same days and times.",
    ),
    Say("Haal een van de twee weg.", "Remove one of the two."),
    Level.WARNING,
)
NO_TIME = Rule(
    "aanbod-zonder-tijd",
    Say(
        "Nergens staat wanneer dit is: niet bij het aanbod en niet bij de plek.",
        "It does not say anywhere when this is: neither here nor at the place.",
    ),
    Say(
        "Voeg dagen en tijden toe: `openingstijden: [di 10:00-12:00]`, of `[op afspraak]`.",
        "Add days and times: `openingstijden: [di 10:00-12:00]`, or `[op afspraak]`.",
    ),
    Level.WARNING,
)
PAST = Rule(
    "aanbod-voorbij",
    Say("Dit is voorbij: bezoekers zien het niet meer.", "This is over: visitors do not see it any more."),
    Say(
        "Haal het weg, of zet er nieuwe dagen bij.",
        "Remove it, or give it new days.",
    ),
    Level.WARNING,
)
OUTSIDE = Rule(
    "aanbod-buiten-openingstijden",
    Say(
        "Dit is op {day} van {begin} tot {end}, en dan is de plek volgens de eigen openingstijden dicht.",
        "This is on {day} from {begin} to {end}, when the place is closed by its own opening hours.",
    ),
    Say(
        "Kijk na welke van de twee klopt. Gaat de deur dan open? Zet die tijden ook bij de plek.",
        "Check which of the two is right. Does the door open then? Add those times to the place too.",
    ),
    Level.WARNING,
)
_AHEAD = 60  # days that are looked at: each day of the week, and most of what comes once a month


def check_offers(context: Context) -> Iterable[Problem]:
    """Ids, times, and what stands there twice."""
    for entry in context.entries:
        if entry.voorziening.aanbod_blokken:
            yield from _twice(entry)
            yield from _times(entry, context)


def _twice(entry: Entry) -> Iterator[Problem]:
    ids: set[str] = set()
    seen: set[tuple[object, ...]] = set()
    for path, one in offers_of(entry):
        same = (bare(one.naam["nl"]), one.openingstijden, one.van, one.tot)
        if one.id in ids:
            yield SAME_ID.at(entry.tree.position(*path, "id"), read=one.id)
        if same in seen:
            yield TWICE.at(entry.tree.position(*path, "naam", "nl"), read=one.naam["nl"])
        ids.add(one.id)
        seen.add(same)


def _times(entry: Entry, context: Context) -> Iterator[Problem]:
    place, _ = read_lines(entry.voorziening.openingstijden)
    for path, one in offers_of(entry):
        own, unreadable = read_lines(one.openingstijden)
        if unreadable:  # which has been said
            continue
        if not own.regels and not entry.voorziening.openingstijden:
            yield NO_TIME.at(entry.tree.position(*path))
        elif is_over(own, one.tot, context.today):
            yield PAST.at(entry.tree.position(*path, *(("tot",) if one.tot else ("openingstijden",))))
        elif own.regels and place.regels:
            yield from _outside(entry.tree.position(*path, "openingstijden"), one, own, place, context)


def _outside(
    position: FilePosition, one: Aanbod, own: Openingstijden, place: Openingstijden, context: Context
) -> Iterator[Problem]:
    """The first time at which the door is closed, as far as anybody has said when it is open."""
    days = min(_AHEAD, (context.feestdagen.until - context.today).days)
    if days < 1:
        return
    opened = expand(place, context.feestdagen, context.today, days)
    doubted = {day.datum for day in opened.let_op}
    for begin, end in expand(between(own, one.van, one.tot), context.feestdagen, context.today, days).perioden:
        if begin.date() not in doubted and not any(a <= begin and end <= b for a, b in opened.perioden):
            yield OUTSIDE.at(position, day=f"{begin:%Y-%m-%d}", begin=f"{begin:%H:%M}", end=f"{end:%H:%M}")
            return
