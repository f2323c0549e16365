"""What stands in another order than the grammar has it, or in other words, as notation.py writes it. Patterns.

Each says the same before and after; only proposed.
"""

from __future__ import annotations

import re

from sociale_kaart.later import Form, Later

from .plainer_patterns import DATE, DAY, DAYS, FEAST_DAY, FULL_DAY, MONTH, RANGE, SHUT, TIME, UNIT, I

_FIGURES = r"\d\d?/\d\d?"
_DATES = rf"(?:\d\d? en {DATE}|{DATE}|{_FIGURES})(?:(?:\s*,\s*|\s+en\s+)(?:{DATE}|{_FIGURES}))*"
_HOURS = rf"(?:van |tussen )?{RANGE}{UNIT}"
_ROW_OF_HOURS = (
    rf"(?P<hours>{RANGE}{UNIT})\s*:\s*(?:op )?(?P<days>{DAY}(?:\s*(?:,|en|&|t/m|-)\s*{DAY})*)\s*(?:[.;|]\s*|$)"
)
_FIRST_AND_LAST = rf"(?P<begin>{TIME})\s*(?:-|–|tot|en)\s*(?P<end>{TIME})"
_WE = r"(?:(?:wij|we|het|de [^\W\d]+|ons [^\W\d]+|onze [^\W\d]+)\s+)?"
_ONE_ROW = rf"(?P<row>(?:(?!{RANGE})[^;()])*?{RANGE}{UNIT})"


def _days_first(found: re.Match[str]) -> str:
    """Where all of the line is such rows."""
    rows = [*re.finditer(_ROW_OF_HOURS, found[0], I)]
    return "; ".join(f"{row['days']} {row['hours']}" for row in rows)


def _by_telephone(found: re.Match[str]) -> str:
    """What is by telephone, or by appointment, within the hours is taken out of these."""
    days, how = found["days"], "op afspraak" if "afspraak" in found["how"] else "telefonisch"
    begin, start, stop, end = (re.sub(r"\s*(?:uur|u)\.?$", "", found[name]) for name in ("begin", "from", "to", "end"))
    return f"{days} {begin}-{start} en {stop}-{end}; {days} {start}-{stop} ({how})"


def _with_year(found: re.Match[str]) -> str:
    """`27 april, 5 mei en 14 mei 2026`: all of them in that year."""
    return re.sub(rf"(\d\d?\s+{MONTH})(?=\s*(?:,|en\b|&))", rf"\1 {found['year']}", found[0], flags=I)


IN_ORDER: tuple[tuple[Later, Form], ...] = (
    # What needs no saying where the days follow; a question that leads to the hours.
    (Later(rf"\b(?:overige|andere) dagen\s*:?\s+(?={DAYS}:?\s+(?:van )?\d)", I), ""),
    (Later(r",?\s*(?:['’‘]s zomers en ['’‘]s winters|zomer (?:en|én) winter|het hele jaar door),?(?=\s)", I), ""),
    (Later(rf"\bdat kan (?:zonder afspraak )?(?=(?:op |elke |iedere |van )*{DAY})", I), ""),
    (Later(r"\b(?:entree|toegang)(?: is)? vrij\b|\bvrije? (?:entree|toegang)\b", I), "toegang gratis"),
    # Feasts as they are called in Flanders.
    (Later(r"(?<!xx )\bo\.?\s?l\.?\s?h\.?[- ]\s?hemelvaart(?:sdag)?\b", I), "hemelvaartsdag"),
    (Later(r"(?<!xx )\bpaasmaandag\b", I), "tweede paasdag"),
    (Later(r"(?<!xx )\bpinkstermaandag\b", I), "tweede pinksterdag"),
    # The year behind the last of several dates.
    (Later(rf"\b\d\d?\s+{MONTH}(?:\s*(?:,|en|&)\s*\d\d?\s+{MONTH})+\s+(?P<year>20\d\d)", I), _with_year),
    # A date behind those of a year is of that year too: `… en 14 mei 2026; op 15 mei open van 8 tot 12`.
    (
        Later(rf"(?P<year>20\d\d)(?P<date>\s*[;,.]\s+(?:maar |en )?op \d\d?\s+{MONTH})(?!\s*(?:20\d\d|t/m|tot))", I),
        r"\g<year>\g<date> \g<year>",
    ),
    # Days that are the same each year, by another name.
    (
        Later(
            r"\bkerstavond\s*(?:en|,|&)\s*(?:op )?(?:oude?jaarsdag|oude?jaarsavond)\b(?=.*\d)",
            I,
        ),
        "24 en 31 december",
    ),
    # A holiday by its dates; what does not go on, on a date; from when on it is open for once.
    (
        Later(
            rf"^[a-z]+vakantie\s*\((?P<dates>{DATE}\s*(?:-|–|t/m|tot en met|t\.?e\.?m\.?)\s*{DATE})\)\s*:?\s+"
            rf"(?=(?:op )?{DAYS})",
            I,
        ),
        r"\g<dates>: ",
    ),
    (
        Later(
            rf"^(?:het|de) (?P<what>[^\W\d]+) (?:van|op) (?P<date>{DATE})\s+"
            r"(?:vervalt|gaat niet door|komt te vervallen)\.?$",
            I,
        ),
        r"geen \g<what> op \g<date>",
    ),
    (
        Later(
            rf"^(?:op )?(?P<date>{DATE}):?\s+(?:zijn (?:wij|we) )?pas (?:vanaf|om) (?P<since>{TIME}) "
            r"(?:geopend|open)\b",
            I,
        ),
        r"\g<date> open vanaf \g<since>",
    ),
    # By telephone, or by appointment, within the hours.
    (
        Later(
            rf"(?P<days>\b{DAYS}):?\s+(?:van )?{_FIRST_AND_LAST},\s+(?:tussen |van )?"
            rf"(?P<from>{TIME})\s*(?:-|–|tot|en)\s*(?P<to>{TIME})\s+(?:alleen |uitsluitend |enkel )?"
            r"(?P<how>telefonisch(?: bereikbaar)?|op afspraak)(?=\s*(?:$|[.;,]))",
            I,
        ),
        _by_telephone,
    ),
    # On some dates it closes earlier.
    (
        Later(
            rf"(?P<lead>(?:^|[,;|.]\s+)(?:en )?(?:op )?)(?P<dates>{_DATES})\s*:?\s+tot\s+(?P<until>{TIME})"
            r"(?=\s*(?:$|[,;|.]))",
            I,
        ),
        r"\g<lead>\g<dates> open tot \g<until>",
    ),
    (
        Later(
            rf"^(?:op )?(?P<date>{_DATES})\s+(?:gaan|gaat) {_WE}(?:al |eerder )?om (?P<since>{TIME}) (?:al )?{SHUT}\b",
            I,
        ),
        r"\g<date> vanaf \g<since> gesloten",
    ),
    (
        Later(rf"\b(?:sluiten|sluit) {_WE}(?:op )?(?P<date>{DATE})\s+(?:al |eerder )?om (?P<since>{TIME})", I),
        r"\g<date> vanaf \g<since> gesloten",
    ),
    # A feast and a day beside it.
    (
        Later(
            rf"^(?P<feast>{FEAST_DAY})\s+en\s+(?P<date>{FULL_DAY}\s+\d\d?\s+{MONTH}(?:\s+20\d\d)?)\s+"
            rf"(?:zijn (?:wij|we) )?{SHUT}\.?$",
            I,
        ),
        r"\g<feast> gesloten; \g<date> gesloten",
    ),
    # A closure that is called so, by its weeks.
    (
        Later(
            r"\b(?:bouwvak|zomerstop|winterstop|kerststop|(?:zomer|winter|kerst)sluiting)\s*[:,]?\s*"
            r"(?P<weeks>(?:week|weken)\s+\d\d?(?:\s*(?:-|–|t/m|tot en met|en)\s*\d\d?)*)\s*\.?$",
            I,
        ),
        r"\g<weeks> gesloten",
    ),
    # The days behind their hours, in rows.
    (Later(rf"^(?:{re.sub(r'[?]P<[a-z]+>', '?:', _ROW_OF_HOURS)}){{2,}}$", I), _days_first),
    # A pause in the one row before it; first without an appointment, then with one.
    (
        Later(
            rf"^{_ONE_ROW},\s+(?:lunch|middag|eet)?pauze\s*:?\s*(?:van |tussen )?{_FIRST_AND_LAST}\.?$",
            I,
        ),
        r"\g<row>, tussen \g<begin> en \g<end> gesloten",
    ),
    (
        Later(
            rf"(?P<days>\b{DAYS}):?\s+(?P<free>{_HOURS}) (?P<how>zonder afspraak|vrije inloop|vrij inlopen),?\s+"
            rf"(?:en |van )?(?P<rest>{RANGE}{UNIT}) (?:alleen |uitsluitend )?op afspraak\b",
            I,
        ),
        r"\g<days> \g<free> (\g<how>), \g<days> \g<rest> (op afspraak)",
    ),
    # On which days alone it is open in a season, and then what holds otherwise; without *alone*: HALF_WRITTEN.
    (
        Later(
            rf"^(?P<season>(?:tijdens|in|gedurende) (?:de )?(?:[a-z]*vakanties?|{MONTH}(?: en {MONTH})?)\b"
            r"[^;]*?\balleen\b[^;]*?\d[^;]*?)[;,.]\s+(?:anders|normaal|daarbuiten|(?:in )?de rest van het jaar)\s*:?\s+"
            rf"(?P<usual>{DAYS}:?\s+{_HOURS})\.?$",
            I,
        ),
        r"\g<usual>; \g<season>",
    ),
)
