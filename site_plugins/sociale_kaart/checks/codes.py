"""No two places have one short code: a code on paper must lead to one place, for ever."""

from __future__ import annotations

from collections.abc import Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.codes import code_of
from sociale_kaart.problems import Problem, Rule, Say

SAME_CODE = Rule(
    "zelfde-code",
    Say(
        "De korte code `{code}` (van `{id}`) hoort ook bij {other}; op papier moet een code naar één plek leiden.",
        "The short code `{code}` (of `{id}`) is also that of {other}; on paper a code must lead to one place.",
    ),
    Say(
        "Toeval: de code komt uit de bestandsnaam. Geef het nieuwste van de twee bestanden een iets andere naam.",
        "A coincidence: the code comes from the file's name. Give the newer of the two files a slightly other name.",
    ),
)


def check_codes(context: Context) -> Iterable[Problem]:
    """A former name keeps its code too: sheets that were printed long ago still hang somewhere."""
    first: dict[str, tuple[str, str]] = {}
    for one in context.everyone:
        entry = context.asked.get(one.file)
        for id in (one.id, *one.oude_namen):
            code = code_of(id)
            other, file = first.setdefault(code, (id, one.file))
            if other != id and entry:
                yield SAME_CODE.at(entry.tree.place(), code=code, id=id, other=file)
