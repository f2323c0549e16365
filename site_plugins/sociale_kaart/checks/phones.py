"""A number that was only put there to have one: who calls it hears nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.problems import Level, Problem, Rule, Say
from sociale_kaart.reading.places import Entry

INVENTED = Rule(
    "verzonnen-nummer",
    Say("Dit telefoonnummer lijkt verzonnen.", "This phone number looks invented."),
    Say(
        "Bel het, of kijk op de website van de plek. Klopt het toch, dan kan het zo blijven.",
        "Call it, or look at the place's website. If it is right after all, it can stay.",
    ),
    Level.WARNING,
)


def check_phones(context: Context) -> Iterable[Problem]:
    """The numbers of places, and those to call in need."""
    for entry in context.entries:
        yield from _of_place(entry)
    if context.is_asked("data/crisis.yml"):
        for one in context.woorden.crisis.values():
            for key, number in (("nummer", one.nummer), ("ook", one.ook)):
                if number and number.looks_invented:
                    yield INVENTED.at(context.position("crisis", one.id, key))


def _of_place(entry: Entry) -> Iterator[Problem]:
    for above, contact in entry.voorziening.contacten:
        for key, number in (("telefoon", contact.telefoon), ("whatsapp", contact.whatsapp)):
            if number and number.looks_invented:
                yield INVENTED.at(entry.tree.position(*above, "contact", key))
