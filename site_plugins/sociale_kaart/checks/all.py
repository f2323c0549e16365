"""Every check there is, in one list. A new check is a function in a file beside this one, and a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sociale_kaart.checks import (
    aliases,
    calendar_end,
    commas,
    contradictions,
    credit,
    crisis_words,
    duplicates,
    everywhere,
    hours,
    ids,
    language_codes,
    last_checked,
    leaks,
    noden,
    on_offer,
    people,
    personal,
    phones,
    photos,
    plain_words,
    poor_links,
    position,
    postcodes,
    praktijken,
    reachable,
    regelingen,
    remembered,
    same_code,
    sample_prose,
    secret,
    settings,
    sounds_hiding,
    spoken,
    street,
    to_call,
    translations,
    vocabulary,
)
from sociale_kaart.checks.context import Context
from sociale_kaart.checks.veil import veiled
from sociale_kaart.problems import Problem, Told

Check = Callable[[Context], Iterable[Problem]]

CHECKS: tuple[Check, ...] = (
    secret.check_secrets,
    leaks.check_leaks,
    remembered.check_remembered,
    personal.check_contact,
    personal.check_texts,
    personal.check_comments,
    people.check_people,
    people.check_people_in_texts,
    everywhere.check_crisis_numbers,
    everywhere.check_other_files,
    ids.check_ids,
    duplicates.check_duplicates,
    position.check_bounds,
    position.check_water,
    position.check_gebied,
    praktijken.check_praktijken,
    regelingen.check_regelingen,
    regelingen.check_events,
    noden.check_needs,
    postcodes.check_postcodes,
    last_checked.check_dates,
    hours.check_hours,
    on_offer.check_offers,
    to_call.check_lines,
    reachable.check_reachable,
    sample_prose.check_sample_prose,
    phones.check_phones,
    commas.check_commas,
    poor_links.check_links,
    poor_links.check_markup,
    plain_words.check_plain_words,
    contradictions.check_contradictions,
    aliases.check_aliases,
    same_code.check_codes,
    translations.check_translations,
    vocabulary.check_languages,
    vocabulary.check_themes,
    vocabulary.check_groups,
    vocabulary.check_pictograms,
    vocabulary.check_colours,
    vocabulary.check_slugs,
    crisis_words.check_crisis_words,
    crisis_words.check_words_in_each_language,
    settings.check_settings,
    spoken.check_spoken,
    language_codes.check_language_codes,
    street.check_street,
    calendar_end.check_calendar_end,
    sounds_hiding.check_names,
    credit.check_credit,
    photos.check_photos,
)


def run_checks(context: Context) -> list[Told]:
    """Everything that is wrong with the places and the words together."""
    return veiled(context, [problem for check in CHECKS for problem in check(context)])
