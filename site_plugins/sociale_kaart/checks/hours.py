"""Opening hours that a reader can trust: every line is understood in full, or reported."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.odd_hours import ODD
from sociale_kaart.hours.calendar import Feestdagen
from sociale_kaart.hours.checks import OddityKind, find_oddities
from sociale_kaart.hours.grammar import Unreadable, Why, in_year, read_lines
from sociale_kaart.hours.grammar.lexicon_examples import USUAL
from sociale_kaart.hours.grammar.turning import may_change
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.places import with_offers

UNREADABLE = Rule(
    "openingstijden",
    Say("`{read}` kunnen wij niet lezen{rest}. {reason}", "We cannot read `{read}`{rest}. {reason}"),
    Say("{remedy} Meer voorbeelden staan in CONTRIBUTING.md.", "{remedy} CONTRIBUTING.md has more examples."),
)
_MEANT = Say("Bedoel je `{nearest}`? Schrijf het dan zo.", "Did you mean `{nearest}`? Then write it like that.")
_SHORTER = Say(
    "Bedoel je `{nearest}`? Schrijf het dan zo; `{left_out}` hoort in `omschrijving`.",
    "Did you mean `{nearest}`? Then write it like that; `{left_out}` belongs in `omschrijving`.",
)
_EITHER_SHORTER = Say(
    "Bedoel je `{nearest}` of `{other}`? Schrijf het zoals je het bedoelt; `{left_out}` hoort in `omschrijving`.",
    "Did you mean `{nearest}` or `{other}`? Write the one that you mean; `{left_out}` belongs in `omschrijving`.",
)
_EITHER = Say(
    "Bedoel je `{nearest}` of `{other}`? Schrijf het zoals je het bedoelt.",
    "Did you mean `{nearest}` or `{other}`? Write the one that you mean.",
)
_ASKED = Say(
    " Van `{asked}` weten we niet tot hoe laat: zet het met een eindtijd op een eigen regel, of in `omschrijving`.",
    " Of `{asked}` we do not know until when: give it an end and a line of its own, or put it in `omschrijving`.",
)
_IN_PART = Say(
    "Dit lezen wij wel: `{rest}`. Klopt dat? Zet het dan op een regel. Dit lezen wij niet: `{unread}`. Zegt dat "
    "wanneer het open of dicht is? Zet het dan op een eigen regel erbij, zoals `{nearest}`. Zegt het iets anders? Dan "
    "hoort het in `omschrijving`.",
    "This we do read: `{rest}`. Is that right? Then put it on a line. This we do not read: `{unread}`. Does it say "
    "when it is open or closed? Then add it on a line of its own, like `{nearest}`. Does it say something else? Then "
    "it belongs in `omschrijving`.",
)
_CHANGES = Say(
    " Let op: `{unread}` kan iets aan de andere tijden veranderen. Zonder die woorden kloppen zij dan niet.",
    " Take care: `{unread}` may change the other hours. Without these words they would be wrong then.",
)
_EXAMPLE = Say("Een voorbeeld dat wel kan: `{nearest}`.", "An example of a line that can be read: `{nearest}`.")
_ELSEWHERE = Say(
    "Zet de zin in `omschrijving`; hier horen alleen dagen en tijden, zoals `{nearest}`.",
    "Put the sentence in `omschrijving`; only days and times belong here, such as `{nearest}`.",
)
_COPY_HOURS = Say(
    "Neem de tijden over die daar staan, zoals `{nearest}`. Staan ze er niet? Haal de regel weg: dan zegt de site dat "
    "wij de tijden niet kennen. De website zelf hoort bij `contact`.",
    "Copy the hours that are given there, such as `{nearest}`. Are there none? Remove the line: then the site says "
    "that we do not know the hours. The website itself belongs under `contact`.",
)
_LEAVE_OUT = Say(
    "Weet je de tijden niet? Haal de regel weg: dan zegt de site dat wij ze niet kennen. Anders zo: `{nearest}`.",
    "Do you not know the hours? Remove the line: then the site says that we do not know them. Otherwise: `{nearest}`.",
)
# Instead of hours: where they are to be found, or that nobody knows them.
_ELSEWHERE_WORDS = re.compile(
    r"\b(?:(?:web)?site|webpagina|internet|online|agenda|rooster|facebook|instagram|www|https?)\b", re.IGNORECASE
)
_NOT_KNOWN = re.compile(
    r"\b(?:onbekend|n\.?v\.?t|geen|nader te bepalen|volgt|unknown|tba|tbd)\b|^\W*\?\W*$", re.IGNORECASE
)
_FULL_HOUR = re.compile(r"\b\d\d:00")
_NO_TIMES = frozenset({Why.UNKNOWN, Why.VAGUE, Why.REMARK, Why.EMPTY})
_FROM = Say(", vanaf `{rest}`", ", from `{rest}` on")
_REASONS = {
    Why.UNKNOWN: Say("Daar staat iets dat wij niet kennen.", "There is something in it that we do not know."),
    Why.NO_HOURS: Say(
        "Er staan dagen, maar niet van hoe laat tot hoe laat.", "There are days, but not from when to when."
    ),
    Why.NO_END: Say("Er staat vanaf hoe laat, maar niet tot hoe laat.", "It says from when on, but not until when."),
    Why.NO_DAYS: Say("Er staat niet op welke dagen.", "It does not say which days."),
    Why.NO_YEAR: Say(
        "Er staat geen jaar bij, en de dag van de week past maar bij één jaar.",
        "It has no year, and the day of the week fits one year only.",
    ),
    Why.VAGUE: Say("Zo weet niemand op welke dagen dat is.", "Nobody can tell from this which days are meant."),
    Why.AMBIGUOUS: Say("Dat kan twee dingen betekenen.", "That could mean two different things."),
    Why.IMPOSSIBLE: Say("Zo'n dag of tijd bestaat niet.", "There is no such day or time."),
    Why.REMARK: Say("Deze zin zegt niets over dagen of tijden.", "This sentence says nothing about days or times."),
    Why.TOO_LONG: Say("De regel is te lang.", "The line is too long."),
    Why.EMPTY: Say("Er staat geen dag en geen tijd.", "It has neither a day nor a time."),
}
# What is asked back has one reading left.
_TWELVE = Say(
    "Die uren zijn van een klok tot 12, en hier loopt de klok tot 24.",
    "These hours are on a clock of 12, and here the clock has 24.",
)
_ONE_LEFT = Say("Zo is niet zeker wat bij wat hoort.", "It is not certain what belongs to what.")


def check_hours(context: Context) -> Iterable[Problem]:
    """Every line of opening hours can be read, and could well be meant."""
    for entry in context.entries:
        for above, place in with_offers(entry):
            yield from of_lines(place.openingstijden, partial(entry.tree.position, *above, "openingstijden"), context)


def of_lines(lines: tuple[str, ...], place_of: Callable[[int], FilePosition], context: Context) -> Iterator[Problem]:
    """Of a place, of what it offers, or of a line that one can call."""
    hours, unreadable = read_lines(lines)
    for kind, index in _oddities(lines, hours, context.feestdagen, context.today):
        yield ODD[kind].at(place_of(index), read=lines[index])
    for line in (in_year(line, context.today) for line in unreadable):
        values = {"rest": _rest(line), "reason": reason(line), "remedy": remedy(line)}
        yield UNREADABLE.at(place_of(line.index), read=line.line, **values)


@lru_cache(maxsize=8192)  # for speed
def _oddities(
    _lines: tuple[str, ...], hours: Openingstijden, calendar: Feestdagen, today: date
) -> tuple[tuple[OddityKind, int], ...]:
    """Cached by lines, since many places share their hours, and an oddity is reported by the number of its line."""
    return tuple((oddity.kind, oddity.lijn) for oddity in find_oddities(hours, calendar, today))


def reason(line: Unreadable) -> Say:
    """Never *two things* above one proposal."""
    if line.why is not Why.AMBIGUOUS or line.other or line.is_example:
        return _REASONS[line.why]
    return _ONE_LEFT if set(_FULL_HOUR.findall(line.nearest)) <= set(_FULL_HOUR.findall(line.line)) else _TWELVE


def _rest(line: Unreadable) -> Say:
    """What is left where reading stopped, unless that is the whole line."""
    rest = line.line[line.column :].strip()
    if not line.column or not rest:
        return Say("", "")
    return Say(_FROM.nl.format(rest=rest), _FROM.en.format(rest=rest))


def remedy(line: Unreadable) -> Say:
    """What to write instead: what may have been meant, or an example that says that it is one."""
    if line.rest:
        values = {"rest": line.rest, "unread": line.unread, "nearest": line.nearest}
        said = (_IN_PART, *([_CHANGES] if may_change(line.unread) else []))
        return Say("".join(say.nl for say in said).format(**values), "".join(say.en for say in said).format(**values))
    if line.is_example and line.why in _NO_TIMES:
        for pattern, say in ((_ELSEWHERE_WORDS, _COPY_HOURS), (_NOT_KNOWN, _LEAVE_OUT)):
            if pattern.search(line.line):
                return _filled(say, USUAL)
    if line.asked:
        told, asked = remedy(replace(line, asked="")), _ASKED
        return Say(told.nl + asked.nl.format(asked=line.asked), told.en + asked.en.format(asked=line.asked))
    if line.left_out:
        return _filled(_EITHER_SHORTER if line.other else _SHORTER, line.nearest, line.other, line.left_out)
    if line.other:
        return _filled(_EITHER, line.nearest, line.other)
    return _filled(_ELSEWHERE if line.why is Why.REMARK else _EXAMPLE if line.is_example else _MEANT, line.nearest)


def _filled(say: Say, nearest: str, other: str = "", left_out: str = "") -> Say:
    values = {"nearest": nearest, "other": other, "left_out": left_out}
    return Say(say.nl.format(**values), say.en.format(**values))
