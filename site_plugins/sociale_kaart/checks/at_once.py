"""What else is wrong with a place of which a value cannot be read: everything is said at once, not in waves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from sociale_kaart.checks import (
    commas,
    hours,
    ids,
    language_codes,
    last_checked,
    people,
    personal,
    phones,
    plain_words,
    poor_links,
    position,
    secret,
    street,
)
from sociale_kaart.checks.context import Context
from sociale_kaart.checks.kenmerken import Kenmerken
from sociale_kaart.problems import Problem
from sociale_kaart.reading.readable import Rest

# What must not be read is looked for in all that the file says, also in what could not be read.
PRIVATE: tuple[Callable[[Context], Iterable[Problem]], ...] = (
    secret.check_secrets,
    personal.check_contact,
    personal.check_texts,
    personal.check_comments,
    people.check_people,
    people.check_people_in_texts,
)
# The checks that look at one value of one place; what is missing from a place is not theirs to say.
OF_A_VALUE: tuple[Callable[[Context], Iterable[Problem]], ...] = (
    ids.check_ids,
    position.check_bounds,
    position.check_water,
    last_checked.check_dates,
    hours.check_hours,
    phones.check_phones,
    commas.check_commas,
    poor_links.check_links,
    poor_links.check_markup,
    plain_words.check_plain_words,
    language_codes.check_language_codes,
    street.check_street,
)


def check_rests(context: Context, found: Sequence[Rest]) -> Iterable[Problem]:
    """The problems of the values that could be read."""
    if not found:
        return
    by_file = {rest.entry.tree.file: rest for rest in found}
    others = [*context.others, *map(Kenmerken.of, context.entries)]
    alone = replace(context, entries=[rest.entry for rest in found], others=others, is_asked=by_file.__contains__)
    for check in PRIVATE:
        yield from check(alone)
    for check in OF_A_VALUE:
        for problem in check(alone):
            rest = by_file.get(problem.position.file)
            if rest and rest.says(problem.position.field):
                yield problem
