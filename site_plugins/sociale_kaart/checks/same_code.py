"""No two places have one short code: a code on paper must lead to one place, for ever.

Up to `MANY` places a coincidence is rare, and the newer file takes another name. Among thousands out of a register
there are always some, and their addresses are in use already: there the code's page lets the reader choose.
"""

from __future__ import annotations

from collections.abc import Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.codes import code_of, number_of
from sociale_kaart.problems import Level, Problem, Rule, Say

SAME_CODE = Rule(
    "zelfde-code",
    Say(
        "De korte code `{code}` (van `{id}`) hoort ook bij {other}; op papier moet een code naar één plek leiden.",
        "The short code `{code}` (of `{id}`) also belongs to {other}; on paper, a code must lead to one place.",
    ),
    Say(
        "Toeval: de code komt uit de bestandsnaam. Geef het nieuwste van de twee bestanden een iets andere naam.",
        "This is a coincidence: the code is made from the file name. Give the newer of the two files a slightly "
        "different name.",
    ),
)

SHARED_CODE = Rule(
    "gedeelde-code",
    Say(
        "De korte code `{code}` (van `{id}`) hoort ook bij {other}; wie hem intypt, moet kiezen.",
        "The short code `{code}` (of `{id}`) also belongs to {other}; anyone who types it has to choose.",
    ),
    Say(
        "Is een van de twee nieuw? Geef dat bestand een iets andere naam. Anders kan het zo blijven.",
        "Is one of the two new? Give that file a slightly different name. Otherwise it can stay as it is.",
    ),
    Level.WARNING,
)
MANY = 1000  # places: above it one in eight regions has a coincidence, at 5,000 there are three


def check_codes(context: Context) -> Iterable[Problem]:
    """A former name keeps its code too: sheets that were printed long ago may still be on a wall."""
    first: dict[int, tuple[str, str]] = {}
    rule = SAME_CODE if len(context.everyone) <= MANY else SHARED_CODE
    for one in context.everyone:
        entry = context.asked.get(one.file)
        for id in (one.id, *one.oude_namen):
            other, file = first.setdefault(number_of(id), (id, one.file))
            if other != id and entry:
                yield rule.at(entry.tree.position(), code=code_of(id), id=id, other=file)
