"""The words of opening hours in English, as signs, Google and OpenStreetMap have them. Data, no rules.

A line is in one language: `we` is Wednesday in English, and means nothing in Dutch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..note_kinds import OP_AFSPRAAK, TELEFONISCH
from ..value import FEESTDAGEN, SCHOOLVAKANTIES, VAKANTIES, Vrij
from .items import ALSO, TITLE, Day, Kind, Value
from .lexicon import ORDINALS

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = (
    ("mo", "mon"),
    ("tu", "tue", "tues"),
    ("we", "wed", "weds"),
    ("th", "thu", "thur", "thurs"),
    ("fr", "fri"),
    ("sa", "sat"),
    ("su", "sun"),
)
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
# And those in Dutch, by which 1st and 2nd are looked up.
_NTHS = ORDINALS | {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
_HOLIDAYS = {
    (FEESTDAGEN,): "public holidays;public holiday;bank holidays;bank holiday;ph;national holidays",
    (SCHOOLVAKANTIES,): "school holidays;school holiday;sh",
    ("eerste-kerstdag", "tweede-kerstdag"): "christmas",
    ("eerste-kerstdag",): "christmas day",
    ("tweede-kerstdag",): "boxing day",
    ("nieuwjaar",): "new year's day",
    ("koningsdag",): "king's day;kings day",
    ("hemelvaartsdag",): "ascension day",
    (VAKANTIES[2],): "summer holidays;summer holiday",
}
_WORDS: tuple[tuple[Kind, Value, str], ...] = (
    (Kind.DAY, Day((0, 1, 2, 3, 4)), "weekdays;on weekdays;working days"),
    (Kind.DAY, Day((5, 6)), "weekend;weekends;weekend days"),
    (Kind.DAY, Day(tuple(range(7))), "daily;every day;everyday;7 days a week;seven days a week"),
    (Kind.OF_MONTH, None, "of the month;of each month;of every month"),
    (Kind.EVERY, None, "every;each"),
    (Kind.UP_TO, None, "through;thru;to;until;till;up to and including"),
    (Kind.FROM, None, "from"),
    (Kind.BETWEEN, None, "between"),
    (Kind.AND, None, "and"),
    (Kind.CLOSED, None, "closed;off;not open"),
    (Kind.OPEN, None, "open"),
    (Kind.OPEN, TITLE, "opening hours;hours;opening times"),
    (Kind.ALWAYS, None, "24/7;open 24 hours;24 hours;24 hours a day;always open;day and night"),
    (Kind.ONLY, None, "only"),
    (Kind.EXCEPT, None, "except;except on;except during;not during;excluding"),
    (Kind.USUAL, ALSO, "also"),
    (Kind.NOTE, OP_AFSPRAAK, "by appointment;by appointment only;on appointment;only by appointment"),
    (Kind.NOTE, "inloop", "walk-in;drop-in;walk in;drop in;without appointment;no appointment needed"),
    (Kind.NOTE, TELEFONISCH, "by phone;by telephone;telephone;phone"),
    (Kind.FILLER, None, "on;in;the;at;we;are;is;during;it's;hrs;noon"),
    (Kind.VAGUE, None, "usually;sometimes;mostly;about;varies;unless;if;when;biweekly;fortnightly;sunset;sunrise"),
)
# One of these, and the line is English.
_STRONG = frozenset({*_DAYS, *(f"{day}s" for day in _DAYS), "daily", "weekdays", "closed", "mon", "tue", "wed", "thu"})
_STRONG |= {"appointment", "every", "everyday", "tues", "thurs", "fri", "mo", "tu", "th", "fr", "sa", "su"}


# Behind one of these, *mo* is a morning: `do-mo 9.30-11.30`.
_DUTCH_DAYS = frozenset({"ma", "di", "wo", "do", "vr", "za", "zo"})


def is_english(words: Sequence[str]) -> bool:
    found = _STRONG.intersection(words)
    return bool(found - {"mo"}) or ("mo" in found and _DUTCH_DAYS.isdisjoint(words))


def vocabulary() -> Iterator[tuple[str, Kind, Value]]:
    """Every word and group of words with its meaning."""
    for kind, value, words in _WORDS:
        yield from ((word, kind, value) for word in words.split(";"))
    for index, (day, shorts) in enumerate(zip(_DAYS, _SHORT, strict=True)):
        yield from ((word, Kind.DAY, Day((index,))) for word in (day, f"{day}s", *shorts))
        parts = (("morning", "ochtend"), ("afternoon", "middag"), ("evening", "avond"))
        yield from ((f"{day} {english}", Kind.DAY, Day((index,), part)) for english, part in parts)
    for number, month in enumerate(_MONTHS, 1):
        yield from ((word, Kind.MONTH, number) for word in {month, month[:3]})
    yield from ((word, Kind.NTH, nth) for word, nth in _NTHS.items())
    for ids, words in _HOLIDAYS.items():
        yield from ((word, Kind.FREE, tuple(map(Vrij, ids))) for word in words.split(";"))
