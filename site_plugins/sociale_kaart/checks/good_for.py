"""What kinds of places do people good for: said of all or of none, and with a line of why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.problems import Level, Problem, Rule, Say
from sociale_kaart.reading.words import Categorie

FILE = "categorieen"
UNSAID = Rule(
    "soort-zonder-lens",
    Say(
        "Van `{read}` staat er geen `{key}`: op {page} telt deze soort niet mee.",
        "`{read}` has no `{key}`: it does not count on {page}.",
    ),
    Say(
        "Zet erbij waar deze soort plek mensen goed aan doet, zoals `{key}: [{example}]`.",
        "Add what this kind of place does people good for, such as `{key}: [{example}]`.",
    ),
    Level.HINT,
)
NO_WHY = Rule(
    "soort-zonder-waarom",
    Say(
        "Van `{read}` staat er niet waarom die goed is voor {names}.",
        "Nothing says why `{read}` is good for {names}.",
    ),
    Say(
        'Schrijf het in één zin: `waarom: {{nl: "Je ontmoet er mensen."}}`.',
        'Write it in one sentence: `waarom: {{nl: "Je ontmoet er mensen."}}`.',
    ),
    Level.HINT,
)
KEYS = {
    "condities": ("/dekking/condities/", "sociale-cohesie"),
    "dimensies": ("/gesprek/", "meedoen, plezier"),
}


def check_good_for(context: Context) -> Iterable[Problem]:
    """A region that says nothing of it for any kind has chosen so."""
    if not context.is_asked(f"data/{FILE}.yml"):
        return
    kinds = context.woorden.categorieen.values()
    used = [key for key in KEYS if any(getattr(kind, key) for kind in kinds)]
    for kind in kinds:
        yield from _unsaid(context, kind, used)
        names = (*kind.condities, *kind.dimensies)
        if kind.dimensies and not kind.waarom:
            yield NO_WHY.at(context.position(FILE, kind.id, key=True), read=kind.id, names=", ".join(names))


def _unsaid(context: Context, kind: Categorie, used: Iterable[str]) -> Iterator[Problem]:
    for key in used:
        if not getattr(kind, key):
            page, example = KEYS[key]
            yield UNSAID.at(
                context.position(FILE, kind.id, key=True), read=kind.id, key=key, page=page, example=example
            )
