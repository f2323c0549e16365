"""A number that was only put there to have one: who calls it hears nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.settings import setting
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
    """The numbers of places, of the region, and those to call in need."""
    for entry in context.entries:
        yield from _of_place(entry)
    yield from _of_the_region(context)


def _of_place(entry: Entry) -> Iterator[Problem]:
    for above, contact in entry.voorziening.contacten:
        for key, number in (("telefoon", contact.telefoon), ("whatsapp", contact.whatsapp)):
            if number and number.looks_invented:
                yield INVENTED.at(entry.tree.position(*above, "contact", key))


def _of_the_region(context: Context) -> Iterable[Problem]:
    line = context.regio.lijn
    if line and line.nummer.looks_invented and context.is_asked(context.config.file):
        yield INVENTED.at(setting(context, "lijn"))
    for file in ("crisis", "hulplijnen"):
        lines = getattr(context.woorden, file) if context.is_asked(f"data/{file}.yml") else {}
        for one in lines.values():
            for key, number in (("nummer", one.nummer), ("ook", one.ook), ("whatsapp", one.whatsapp)):
                if number and number.looks_invented:
                    yield INVENTED.at(context.position(file, one.id, key))
