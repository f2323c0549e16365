"""Needs: each leads somewhere that exists, is typed in the region's first language, and no word is there in vain."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.ids import UNKNOWN
from sociale_kaart.checks.regelingen import EVENTS, NO_SCHEME, known_schemes
from sociale_kaart.checks.vocabulary import check_slug
from sociale_kaart.normalise import normalise
from sociale_kaart.problems import Level, Problem, Rule, Say
from sociale_kaart.reading.errors import nearest
from sociale_kaart.reading.noden import NAME, Nood

NOWHERE = Rule(
    "nood-zonder-doel",
    Say("`{read}` leidt nergens heen.", "`{read}` leads nowhere."),
    Say(
        "Zet erbij wie er te bellen is (`lijnen`), wat er te doen is (`regelingen`, `gebeurtenissen`) of waar iemand "
        "heen kan (`categorie`). Is er niets voor? Schrijf dan bij `weten_meer` wie er meer van weet.",
        "Add whom to call (`lijnen`), what to do (`regelingen`, `gebeurtenissen`) or where to go (`categorie`). If "
        "there is nothing for it, name under `weten_meer` who knows more.",
    ),
)
IN_A_CIRCLE = Rule(
    "nood-in-een-kring",
    Say("`{read}` komt via `zie` weer bij zichzelf uit.", "`{read}` comes back to itself by `zie`."),
    Say(
        "Haal een van de verwijzingen weg ({names}), en schrijf daar waar het wel naartoe leidt.",
        "Remove one of the references ({names}), and write there where it does lead.",
    ),
)
NOT_TYPED = Rule(
    "nood-zonder-woorden",
    Say(
        "Voor `{read}` staat in data/noden/{language}.yml geen woord: niemand vindt het.",
        "data/noden/{language}.yml has no word for `{read}`: nobody finds it.",
    ),
    Say(
        "Zet daar `{read}: [...]` met wat mensen typen, of haal `{read}` hier weg.",
        "Add `{read}: [...]` there with what people type, or remove `{read}` here.",
    ),
)
NO_NEED = Rule(
    "onbekende-nood",
    Say("`{read}` staat niet in data/noden.yml.", "`{read}` is not in data/noden.yml."),
    Say("{nearest}", "{nearest}"),
)
TWICE = Rule(
    "woord-staat-er-al",
    Say("`{read}` staat hier al bij `{key}`.", "`{read}` is already here, with `{key}`."),
    Say(
        "Laat het staan waar mensen het meest bedoelen, en haal het hier weg.",
        "Leave it where people mean it most, and remove it here.",
    ),
    Level.WARNING,
)
NOTHING_LEFT = Rule(
    "woord-zonder-letters",
    Say("In `{read}` staat geen letter of cijfer.", "`{read}` has no letter or digit."),
    Say("Schrijf een woord dat mensen typen, of haal het weg.", "Write a word that people type, or remove it."),
)


def check_needs(context: Context) -> Iterable[Problem]:
    """Every need by itself, then the words of each language."""
    if context.is_asked(f"data/{NAME}.yml"):
        for nood in context.noden.noden.values():
            yield from check_slug(context, NAME, nood.id)
            yield from _leads(context, nood)
            yield from _circle(context, nood)
            yield from _typed(context, nood)
    for language in context.noden.woorden:
        if context.is_asked(f"data/{NAME}/{language}.yml"):
            yield from _words(context, language)


def _leads(context: Context, nood: Nood) -> Iterator[Problem]:
    if nood.leads_nowhere:
        yield NOWHERE.at(context.position(NAME, nood.id, key=True), read=nood.id)
    lines = context.known("crisis") | context.known("hulplijnen")
    kinds = context.known("categorieen")
    yield from _unknown(context, nood, "lijnen", lines, "crisis")
    yield from _unknown(context, nood, "gebeurtenissen", context.known(EVENTS), EVENTS)
    yield from _unknown(context, nood, "categorie", kinds, "categorieen")
    yield from _unknown(context, nood, "weten_meer", kinds, "categorieen")
    yield from _unknown(context, nood, "zie", context.known(NAME), NAME)
    schemes = known_schemes(context)
    for index, read in enumerate(nood.regelingen):
        if read not in schemes:
            position = context.position(NAME, nood.id, "regelingen", index)
            yield NO_SCHEME.at(position, read=read, nearest=nearest(read, schemes))


def _unknown(context: Context, nood: Nood, key: str, known: Collection[str], file: str) -> Iterator[Problem]:
    ids: tuple[str, ...] = getattr(nood, key)
    for index, read in enumerate(ids):
        if read not in known:
            position = context.position(NAME, nood.id, key, index)
            yield UNKNOWN.at(position, read=read, file=file, nearest=nearest(read, known))


def _circle(context: Context, nood: Nood) -> Iterator[Problem]:
    """Said once, at the first need of the circle in the file."""
    order = list(context.noden.noden)
    reached = [other for seen in nood.zie for other in context.noden.with_others(seen)]
    circle = [
        one for one in reached if nood.id in {two.id for next_ in one.zie for two in context.noden.with_others(next_)}
    ]
    names = {nood.id, *(one.id for one in circle)}
    if nood in reached and order.index(nood.id) == min(map(order.index, names)):
        position = context.position(NAME, nood.id, "zie")
        yield IN_A_CIRCLE.at(position, read=nood.id, names=", ".join(sorted(names)))


def _typed(context: Context, nood: Nood) -> Iterator[Problem]:
    language = context.regio.eerste_taal
    if nood.id not in context.known(f"{NAME}/{language}"):
        yield NOT_TYPED.at(context.position(NAME, nood.id, key=True), read=nood.id, language=language)


def _words(context: Context, language: str) -> Iterator[Problem]:
    """Of one language: each belongs to a need that exists, says something, and is there once."""
    file, known = f"{NAME}/{language}", context.known(NAME)
    seen: dict[str, str] = {}
    for id, words in context.noden.woorden[language].items():
        if id not in known:
            yield NO_NEED.at(context.position(file, id, key=True), read=id, nearest=nearest(id, known))
        for index, read in enumerate(words):
            normal = normalise(read)
            if not normal:
                yield NOTHING_LEFT.at(context.position(file, id, index), read=read)
            elif normal in seen:
                yield TWICE.at(context.position(file, id, index), read=read, key=seen[normal])
            seen.setdefault(normal, id)
