"""Lines to call: hours that can be read and are fresh enough to say that a line is open, ways that lead somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.everywhere import LINES
from sociale_kaart.checks.hours import of_lines
from sociale_kaart.checks.language_codes import no_language
from sociale_kaart.checks.last_checked import FUTURE, months_later
from sociale_kaart.languages.locales import is_language
from sociale_kaart.problems import Level, Problem, Rule, Say
from sociale_kaart.reading.words import LINE_MONTHS, Hulplijn

TWO_HOURS = Rule(
    "lijn-met-twee-tijden",
    Say(
        "Hier staan tijden, en ook dat je dag en nacht kunt bellen.",
        "This has hours, and says that one can call day and night.",
    ),
    Say("Laat een van de twee weg.", "Leave out one of the two."),
)
NO_CHECK = Rule(
    "lijn-zonder-controle",
    Say(
        "Deze lijn heeft tijden, en er staat niet wanneer iemand die nakeek. De site zegt dan niet of zij nu open is.",
        "This line has hours, and it does not say when they were checked. The site then does not say *open now*.",
    ),
    Say(
        "Kijk de tijden na, en zet erbij: `controle: {{datum: {today}, bron: ...}}`.",
        "Check the hours, and add: `controle: {{datum: {today}, bron: ...}}`.",
    ),
    Level.WARNING,
)
STALE = Rule(
    "lijn-verouderd",
    Say(
        "Deze lijn is op {read} voor het laatst nagekeken; dat is meer dan een jaar geleden.",
        "This line was last checked on {read}, over a year ago.",
    ),
    Say(
        "Kijk of alles nog klopt, en zet dan de datum van vandaag bij `controle`.",
        "See whether all of it is still right, then put today's date under `controle`.",
    ),
    Level.WARNING,
)
NOWHERE = Rule(
    "lijn-zonder-website",
    Say(
        "Hier staat dat je ook kunt chatten, appen of mailen, en niet waar.",
        "This says that one can also chat, message or mail, and not where.",
    ),
    Say(
        "Voeg de `website` toe waar dat kan, of bij WhatsApp het nummer: `whatsapp: ...`.",
        "Add the `website` where one can, or for WhatsApp the number: `whatsapp: ...`.",
    ),
    Level.WARNING,
)


def check_lines(context: Context) -> Iterable[Problem]:
    """Those for a crisis too."""
    for file in LINES:
        for line in getattr(context.woorden, file).values() if context.is_asked(f"data/{file}.yml") else ():
            yield from _hours(context, file, line)
            yield from _last_check(context, file, line)
            yield from _ways(context, file, line)


def _hours(context: Context, file: str, line: Hulplijn) -> Iterator[Problem]:
    place_of = partial(context.position, file, line.id, "openingstijden")
    yield from of_lines(line.openingstijden, place_of, context)
    if line.openingstijden and line.dag_en_nacht == "ja":
        yield TWO_HOURS.at(context.position(file, line.id, "dag_en_nacht"))


def _last_check(context: Context, file: str, line: Hulplijn) -> Iterator[Problem]:
    position = partial(context.position, file, line.id)
    if not line.controle:
        if line.openingstijden:
            yield NO_CHECK.at(position("openingstijden"), today=context.today)
    elif line.controle.datum > context.today:
        yield FUTURE.at(position("controle", "datum"), read=line.controle.datum, today=context.today)
    elif months_later(line.controle.datum, LINE_MONTHS) < context.today:
        yield STALE.at(position("controle", "datum"), read=line.controle.datum)


def _ways(context: Context, file: str, line: Hulplijn) -> Iterator[Problem]:
    if line.ook_via and not line.website and not (line.ook_via == ("whatsapp",) and line.whatsapp):
        yield NOWHERE.at(context.position(file, line.id, "ook_via"))
    for index, code in enumerate(line.talen):
        if not is_language(code):
            yield no_language(context.position(file, line.id, "talen", index), code)
