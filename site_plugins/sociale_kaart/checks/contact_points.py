"""Whom to ask in an area: somebody who can be reached, and of whom it was seen not too long ago that they are there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from sociale_kaart.asking import has_door, reached
from sociale_kaart.catalogue import is_secret
from sociale_kaart.checks.context import Context
from sociale_kaart.checks.last_checked import FUTURE, months_later
from sociale_kaart.checks.vocabulary import FIRST_MISSING, MISSING
from sociale_kaart.problems import Level, Problem, Rule, Say
from sociale_kaart.reading.contactpunt import Contactpunt
from sociale_kaart.reading.errors import nearest
from sociale_kaart.reading.words import LINE_MONTHS

FILE, KEY = "gebieden", "contactpunt"
TWO = Rule(
    "contactpunt-dubbel",
    Say(
        "Hier staat een plek (`{read}`), en ook {keys}. Dan is niet duidelijk wat bezoekers te zien krijgen.",
        "This has a place (`{read}`), and {keys} too. Then it is not clear what visitors get to see.",
    ),
    Say(
        "Laat alleen `plek` staan: de rest haalt de kaart uit het bestand van die plek. Of haal `plek` weg.",
        "Keep `plek` only: the map takes the rest from that place's own file. Or remove `plek`.",
    ),
)
NOBODY = Rule(
    "contactpunt-leeg",
    Say(
        "Bij dit contactpunt staat niet {missing}.",
        "This contact point does not say {missing}.",
    ),
    Say(
        "Noem een plek van de kaart (`plek: ...`). Of schrijf `naam`, en een van `telefoon`, `email`, `website` en "
        "`waar`.",
        "Name a place of the map (`plek: ...`). Or write `naam`, and one of `telefoon`, `email`, `website`, `waar`.",
    ),
)
NO_PLACE = Rule(
    "contactpunt-onbekend",
    Say("Er is geen plek met de naam `{read}`.", "There is no place called `{read}`."),
    Say("{nearest}", "{nearest}"),
)
NOT_THERE = Rule(
    "contactpunt-onbereikbaar",
    Say(
        "Bij `{read}` kan nu niemand terecht: {why}.",
        "Nobody can turn to `{read}` now: {why}.",
    ),
    Say(
        "Kies een plek die open is en waar je kunt bellen, schrijven of langsgaan.",
        "Choose a place that is open, and that one can call, write to or walk into.",
    ),
)
NO_CHECK = Rule(
    "contactpunt-zonder-controle",
    Say(
        "Er staat niet wanneer iemand dit contactpunt nakeek.",
        "It does not say when somebody checked this contact point.",
    ),
    Say(
        "Bel het nummer of kijk op de website, en zet erbij: `controle: {{datum: {today}, bron: ...}}`.",
        "Call the number or look at the website, and add: `controle: {{datum: {today}, bron: ...}}`.",
    ),
    Level.WARNING,
)
STALE = Rule(
    "contactpunt-verouderd",
    Say(
        "Dit contactpunt is op {read} voor het laatst nagekeken; dat is meer dan een jaar geleden.",
        "This contact point was last checked on {read}, over a year ago.",
    ),
    Say(
        "Kijk of alles nog klopt, en zet dan de datum van vandaag bij `controle`.",
        "See whether all of it is still right, then put today's date under `controle`.",
    ),
    Level.WARNING,
)
GONE = Say("deze plek bestaat niet meer", "this place no longer exists")
SHUT = Say("deze plek is tijdelijk dicht", "this place is closed for now")
HIDDEN = Say("het adres van deze plek is geheim", "the address of this place is secret")
SILENT = Say("er is geen nummer, geen website en geen deur bekend", "no number, no website and no door of it are known")
WHO, HOW = Say("wie het is", "who it is"), Say("hoe je het bereikt", "how to reach it")


def check_contact_points(context: Context) -> Iterable[Problem]:
    """One at most in each area; an area may have none."""
    for gebied in context.woorden.gebieden.values() if context.is_asked(f"data/{FILE}.yml") else ():
        if point := gebied.contactpunt:
            yield from _place(context, gebied.id, point) if point.plek else _own(context, gebied.id, point)


def _place(context: Context, gebied: str, point: Contactpunt) -> Iterator[Problem]:
    """It is there, it can be reached, and nothing is said of it twice."""
    position = partial(context.position, FILE, gebied, KEY)
    others = ", ".join(f"`{key}`" for key in type(point).model_fields if key != "plek" and getattr(point, key))
    if others:
        yield TWO.at(position("plek"), read=point.plek, keys=others)
    known = {one.id for one in context.everyone_public}
    if point.plek not in {one.id for one in context.everyone}:
        yield NO_PLACE.at(position("plek"), read=point.plek, nearest=nearest(point.plek, known))
    elif why := _why_not(context, point.plek):
        yield NOT_THERE.at(position("plek"), read=point.plek, why=why)


def _why_not(context: Context, id: str) -> Say | None:
    """Nothing of a place that is not read now: it is judged when all are."""
    v = next((one.voorziening for one in context.entries if one.voorziening.id == id), None)
    if not v:
        return None
    if is_secret(v, context.woorden):
        return HIDDEN
    if v.status != "open":
        return GONE if v.status == "gestopt" else SHUT
    return None if reached(v.contact) or has_door(v, context.woorden) else SILENT


def _own(context: Context, gebied: str, point: Contactpunt) -> Iterator[Problem]:
    position = partial(context.position, FILE, gebied, KEY)
    for missing in [WHO] if not point.naam else [] if point.can_be_reached else [HOW]:
        yield NOBODY.at(position(key=True), missing=missing)
    for key in ("waar", "wanneer"):
        for language in context.regio.talen if getattr(point, key) else ():
            if language not in getattr(point, key):
                rule = FIRST_MISSING if language == context.regio.eerste_taal else MISSING
                yield rule.at(position(key, key=True), key=key, language=language)
    if not point.controle:
        yield NO_CHECK.at(position(key=True), today=context.today)
    elif point.controle.datum > context.today:
        yield FUTURE.at(position("controle", "datum"), read=point.controle.datum, today=context.today)
    elif months_later(point.controle.datum, LINE_MONTHS) < context.today:
        yield STALE.at(position("controle", "datum"), read=point.controle.datum)
