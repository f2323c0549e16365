"""What `kaart import` remembers of a list may not say where a place is that somebody made secret since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.kenmerken import Kenmerken
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.last_import import Known, State, line_of, read_state
from sociale_kaart.reading.places import FOLDER

REMEMBERED = Rule(
    "geheim-adres-onthouden",
    Say(
        "In {file} staat nog waar een plek met een geheim adres is: `kaart import` onthield wat de lijst zei.",
        "{file} still says where a place with a secret address is: `kaart import` remembered what the list said.",
    ),
    Say(
        "Zoek die plek in {file} (het nummer is dat van `herkomst`), haal weg wat daar tussen de haken achter `velden` "
        "staat, en zet bij `bestand` hoe het bestand van de plek nu heet. Is het al opgestuurd? Waarschuw meteen een "
        "vrijwilliger, zonder het te herhalen: het moet ook uit de oude versies.",
        "Find that place in {file} (its number is that of `herkomst`), remove everything between the brackets after "
        "`velden`, and write at `bestand` what the file of the place is called now. Has it been pushed? Warn a "
        "maintainer at once, without repeating it: it must be removed from the old versions too.",
    ),
)
_WHERE = ("waar", "adres", "locatie", "gebied", "werkgebied")


def check_remembered(context: Context) -> Iterable[Problem]:
    """Said where it stands, or at the place when only that is looked at now."""
    if not context.everyone_secret:
        return
    for file, text in context.remembered():
        bron = file.rpartition("/")[2].removesuffix(".json")
        state = read_state(text)
        if state is None:
            if context.is_asked(file) and context.traces.find(text):
                yield REMEMBERED.at(FilePosition(file), file=file)
            continue
        for id, place in _secret(state, bron, context):
            if context.is_asked(file):
                yield REMEMBERED.at(FilePosition(file, line_of(text, id)), file=file)
            elif place and place.file in context.asked:
                yield REMEMBERED.at(context.asked[place.file].tree.position("categorie"), file=file)


def _secret(state: State, bron: str, context: Context) -> Iterator[tuple[str, Kenmerken | None]]:
    """Each place of the list that is secret now, by its file, number or name, and of which too much is known."""
    by_file = {one.file: one for one in context.everyone_secret}
    by_number = {one.herkomst: one for one in context.everyone_secret if one.herkomst}
    named = _named([*state.values()], context)
    for index, (id, known) in enumerate(state.items()):
        place = by_number.get((bron, id)) or by_file.get(known.file)
        if (place or index in named) and _tells(known, place.file if place else "", context):
            yield id, place


def _named(places: Sequence[Known], context: Context) -> set[int]:
    return {*context.traces.found_in((index, "\n".join(_texts(known.base))) for index, known in enumerate(places))}


def _tells(known: Known, file: str, context: Context) -> bool:
    """Whether it says where the place is; the file's name is its own, unless it has another one by now."""
    if any(known.base.get(unit) for unit in _WHERE):
        return True
    if known.file != file and any(context.whereabouts.find_online(known.file.removeprefix(FOLDER))):
        return True
    return any(any(context.whereabouts.find(text)) for text in _texts(known.base))


def _texts(value: Any) -> Iterator[str]:
    """All that JSON says, also where a person put a number."""
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _texts(item)
    if not isinstance(value, dict | list):
        yield str(value)
