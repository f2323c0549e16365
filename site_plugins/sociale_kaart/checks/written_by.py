"""Who wrote the texts of a place in another language, and whether these still say what the Dutch says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.language_codes import no_language
from sociale_kaart.checks.last_checked import EARLIEST, FUTURE, LONG_AGO
from sociale_kaart.languages.direction import name_in
from sociale_kaart.languages.locales import is_language
from sociale_kaart.place.vertaling import DUTCH, both, is_outdated, source_of
from sociale_kaart.problems import Level, Problem, Rule, Say
from sociale_kaart.reading.places import Entry

NOTHING_SAID = Rule(
    "vertaling-zonder-tekst",
    Say(
        "Er staat wie de teksten in het {nl} (`{read}`) schreef, en er is geen tekst in die taal.",
        "This says who wrote the texts in {en} (`{read}`), and there is no text in that language.",
    ),
    Say(
        "Zet bij een tekst `{read}: ...`, naast `nl`. Of haal dit hier weg.",
        "Add `{read}: ...` to a text, beside `nl`. Or take this away.",
    ),
)
IS_SOURCE = Rule(
    "vertaling-uit-nederlands",
    Say(
        "Het Nederlands (`nl`) is de tekst waaruit de andere talen vertaald zijn.",
        "The Dutch (`nl`) is what the other languages are translated from.",
    ),
    Say("Haal `nl` hier weg.", "Take `nl` away here."),
)
OUTDATED = Rule(
    "vertaling-verouderd",
    Say(
        "Het Nederlands is veranderd nadat de teksten in het {nl} (`{read}`) zijn geschreven. De site zegt dat erbij.",
        "The Dutch has changed since the texts in {en} (`{read}`) were written. The site says so.",
    ),
    Say(
        "Pas die teksten aan, zet de dag van vandaag bij `op` en schrijf `van: {source}`. Bleef de betekenis gelijk? "
        "Verander dan alleen `van`.",
        "Change those texts, put today's date at `op` and write `van: {source}`. Has the meaning stayed the same? "
        "Then change `van` alone.",
    ),
    Level.WARNING,
)


def check_written_by(context: Context) -> Iterable[Problem]:
    """Who wrote a text in another language: a text that is there, on a day that has been, of the Dutch as it is."""
    for entry in context.entries:
        if entry.voorziening.vertaling:
            yield from _of(entry, context)


def _of(entry: Entry, context: Context) -> Iterator[Problem]:
    for code, vertaling in entry.voorziening.vertaling.items():
        key = entry.tree.position("vertaling", code, key=True)
        named = {"read": code, "nl": name_in(code, "nl"), "en": name_in(code, "en")}
        if not is_language(code):
            yield no_language(key, code)
        elif code == DUTCH:
            yield IS_SOURCE.at(key)
        elif not any(both(entry.tree.value, code)):
            yield NOTHING_SAID.at(key, **named)
        elif is_outdated(vertaling, entry.tree.value, code):
            position = entry.tree.position("vertaling", code, "van")
            yield OUTDATED.at(position, **named, source=source_of(entry.tree.value, code))
        day = entry.tree.position("vertaling", code, "op")
        if vertaling.op > context.today:
            yield FUTURE.at(day, read=vertaling.op, today=context.today)
        elif vertaling.op < EARLIEST:
            yield LONG_AGO.at(day, read=vertaling.op)
