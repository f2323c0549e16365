"""Schemes and life events: what they name exists, in every language, and nothing is promised that may not be so."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.ids import UNKNOWN
from sociale_kaart.checks.last_checked import FUTURE, months_later
from sociale_kaart.checks.pictogram_names import check_pictogram
from sociale_kaart.checks.scheme_texts import check_scheme_texts
from sociale_kaart.checks.vocabulary import check_slug
from sociale_kaart.problems import Level, Problem, Rule, Say
from sociale_kaart.reading.errors import nearest
from sociale_kaart.reading.regelingen import Regeling
from sociale_kaart.reading.tree import Path
from sociale_kaart.reading.upl import FILES, same

FRESH = 12  # months that the last check of a scheme counts: rules change on 1 January
EVENTS = "levensgebeurtenissen"

OLD_AMOUNT = Rule(
    "bedrag-van-toen",
    Say("Dit bedrag is van {year}; het is nu {now}.", "This amount is of {year}; it is {now} now."),
    Say("Zoek het bedrag van dit jaar op, of haal het weg.", "Look up this year's amount, or remove it."),
    Level.WARNING,
)
PROMISE = Rule(
    "terugbetalen-zonder-bron",
    Say(
        "Hier staat dat je het nooit hoeft terug te betalen, en niet waar dat staat.",
        "This says that one never has to pay it back, and not where that is said.",
    ),
    Say(
        "Zet er `bron` bij: mensen maken schulden als het niet klopt. Weet je het niet, haal `terugbetalen` dan weg.",
        "Add `bron`: people get into debt if it is wrong. If you do not know, remove `terugbetalen`.",
    ),
)
UPSIDE_DOWN = Rule(
    "periode-omgekeerd",
    Say("`tot` ({until}) ligt voor `van` ({begin}).", "`tot` ({until}) is before `van` ({begin})."),
    Say("Draai de twee om, of kijk het jaar na.", "Swap the two, or check the year."),
)
OVER = Rule(
    "regeling-voorbij",
    Say(
        "Deze regeling liep tot {until}; zij staat niet meer op de site.",
        "This scheme ran until {until}; the site no longer shows it.",
    ),
    Say("Zet er een nieuwe periode bij, of haal het bestand weg.", "Add a new period, or remove the file."),
    Level.WARNING,
)
STALE = Rule(
    "regeling-verouderd",
    Say(
        "De laatste controle was op {read}; dat is meer dan een jaar geleden.",
        "The last check was on {read}, over a year ago.",
    ),
    Say(
        "Kijk op de website of alles nog klopt, en zet dan de datum van vandaag bij `controle`.",
        "See on the website whether all of it is still right, then put today's date under `controle`.",
    ),
    Level.WARNING,
)
NO_SCHEME = Rule(
    "onbekende-regeling",
    Say("Er is geen data/regelingen/{read}.yml.", "There is no data/regelingen/{read}.yml."),
    Say("{nearest}", "{nearest}"),
)
NO_SUCH_PRODUCT = Rule(
    "upl-onbekend",
    Say("`{read}` staat niet in {file}.", "`{read}` is not in {file}."),
    Say(
        "Zoek de goede naam op in de lijst van uniforme productnamen, of haal `upl` weg. Is jullie lijst oud, zet er "
        "dan een nieuwe neer.",
        "Look up the right name in the list of uniform product names, or remove `upl`. If your list is old, put a new "
        "one there.",
    ),
)


def check_regelingen(context: Context) -> Iterable[Problem]:
    """Every scheme by itself."""
    for id, regeling in context.regelingen.items():
        file = f"regelingen/{id}"
        if context.is_asked(f"data/{file}.yml"):
            yield from _named(context, file, ("hulp_bij",), regeling.hulp_bij, "categorieen")
            yield from _named(context, file, ("thema",), regeling.thema, "themas")
            yield from check_scheme_texts(context, file, ())
            yield from _money(context, file, regeling)
            yield from _days(context, file, regeling)
            yield from _product(context, file, regeling)


def check_events(context: Context) -> Iterable[Problem]:
    """Every life event by itself."""
    if not context.is_asked(f"data/{EVENTS}.yml"):
        return
    lines = context.known("crisis") | context.known("hulplijnen")
    for id, event in context.levensgebeurtenissen.items():
        yield from check_slug(context, EVENTS, id)
        yield from _schemes(context, id, event.regelingen)
        yield from _named(context, EVENTS, (id, "lijnen"), event.lijnen, "crisis", lines)
        yield from _named(context, EVENTS, (id, "categorie"), event.categorie, "categorieen")
        yield from check_pictogram(context, EVENTS, (id, "pictogram"), event.pictogram)
        yield from check_scheme_texts(context, EVENTS, (id,))


def _schemes(context: Context, event: str, ids: Iterable[str]) -> Iterator[Problem]:
    known = known_schemes(context)
    for index, read in enumerate(ids):
        if read not in known:
            position = context.position(EVENTS, event, "regelingen", index)
            yield NO_SCHEME.at(position, read=read, nearest=nearest(read, known))


def known_schemes(context: Context) -> set[str]:
    """The files of schemes that are there, whatever is wrong in them."""
    return {name.partition("/")[2] for name in context.trees if name.startswith("regelingen/")}


def _named(
    context: Context, file: str, path: Path, ids: Iterable[str], of: str, known: Collection[str] | None = None
) -> Iterator[Problem]:
    """What it names exists."""
    there = context.known(of) if known is None else known
    for index, read in enumerate(ids):
        if there and read not in there:
            yield UNKNOWN.at(context.position(file, *path, index), read=read, file=of, nearest=nearest(read, there))


def _money(context: Context, file: str, regeling: Regeling) -> Iterator[Problem]:
    for index, bedrag in enumerate(regeling.bedragen):
        if bedrag.jaar < context.today.year:
            position = context.position(file, "bedragen", index, "jaar")
            yield OLD_AMOUNT.at(position, year=bedrag.jaar, now=context.today.year)
    back = regeling.terugbetalen
    if back and back.antwoord == "nee" and not back.bron:
        yield PROMISE.at(context.position(file, "terugbetalen", "antwoord"))


def _product(context: Context, file: str, regeling: Regeling) -> Iterator[Problem]:
    """The name of a public scheme is one of the list that the keeper gives; without a list nobody can tell."""
    if regeling.upl and context.upl is not None and same(regeling.upl) not in context.upl:
        where = " / ".join(name for name in FILES if (context.folder / name).exists())
        yield NO_SUCH_PRODUCT.at(context.position(file, "upl"), read=regeling.upl, file=where)


def _days(context: Context, file: str, regeling: Regeling) -> Iterator[Problem]:
    begin, until = regeling.periode.van, regeling.periode.tot
    if begin and until and until < begin:
        yield UPSIDE_DOWN.at(context.position(file, "periode", "tot"), begin=begin, until=until)
    elif regeling.periode.is_over(context.today):
        yield OVER.at(context.position(file, "periode", "tot"), until=until)
    checked = regeling.controle.datum
    if checked > context.today:
        yield FUTURE.at(context.position(file, "controle", "datum"), read=checked, today=context.today)
    elif months_later(checked, FRESH) < context.today:
        yield STALE.at(context.position(file, "controle", "datum"), read=checked)
