"""What straight.py puts in the order of the grammar, with nothing left out: rows, dates, places. Data; patterns."""

from __future__ import annotations

import re

from sociale_kaart.later import Form

from .plainer_patterns import DATE, DAY, DAYS, FULL_DAY, MONTH, RANGE, TIME, UNIT, I


def _is_clock(found: re.Match[str]) -> bool:
    """Whether they are times: by a word or a sign, or since another day has them too; `(10-12)` alone may be a date."""
    return (
        bool(re.search(r"[.:]\d\d|uur|u\b", found["hours"]))
        or len(re.findall(r"\(\d\d?\s*[-–]\s*\d\d?\)", found.string)) > 1
    )


ORDERED: tuple[tuple[re.Pattern[str], Form], ...] = (
    # A place beside each day, and rows of a list.
    (
        re.compile(
            rf"\b(?P<day>{DAY}):\s*(?P<where>(?-i:[A-Z])[^\d,;:()|]{{2,40}}?),\s*(?P<hours>(?:van )?{RANGE}{UNIT})", I
        ),
        r"\g<day> \g<hours> (\g<where>)",
    ),
    (re.compile(rf"(?<=[\d)r])\s+[-–—]\s+(?={DAY}\b)", I), "; "),
    (re.compile(r"^(?:wij|we) zijn (?:dan )?(?:met|op) vakantie (?=(?:van|vanaf|tot)\b)", I), "gesloten "),
    # Nobody is there.
    (
        re.compile(
            rf"(?:^|(?<=[.;,] ))(?P<days>(?:op )?{DAYS}) (?:zijn (?:we|wij) er|is er|zijn er) (?:niet|niemand)"
            rf"(?=\s*(?:[.;]|$))",
            I,
        ),
        r"\g<days> gesloten",
    ),
    # Two dates on which it closes.
    (
        re.compile(
            rf"\b(?P<one>{DATE}),? (?:sluiten (?:wij|we)|sluit [^\d.;]{{2,30}}?) om (?P<at>{TIME})"
            rf"(?:,? en|[,;]) (?:op )?(?P<other>{DATE}) om (?P<then>{TIME})",
            I,
        ),
        lambda f: f"{f['one']} vanaf {f['at']} gesloten; {f['other']} vanaf {f['then'].rstrip('.')} gesloten",
    ),
    # A date on which it opens later.
    (
        re.compile(
            rf"\b(?P<one>{DATE}),? (?:opent [^\d.;]{{2,30}}?|gaat [^\d.;]{{2,30}}?|zijn (?:wij|we)|"
            rf"is [^\d.;]{{2,30}}?) pas (?:open )?"
            rf"(?:om|vanaf) (?P<at>{TIME})(?: open| geopend)?(?=\s*(?:[.;]|$))",
            I,
        ),
        lambda f: f"{f['one']} tot {f['at'].rstrip('.')} gesloten",
    ),
    # Dates that are closed, and dates that are not.
    (
        re.compile(
            rf"(?<=[a-z\d])\s+(?P<said>gesloten|dicht|geopend|open)[.,]?\s+(?=(?:\d\d?(?:,| en| t/m| tot en met)"
            rf"\s+)*{DATE}"
            rf"(?:\s+(?:en|t/m|tot en met)\s+{DATE})?\s+(?:gesloten|dicht|geopend|open)\b)",
            I,
        ),
        r" \g<said>; ",
    ),
    # On days that are all of one name.
    (
        re.compile(
            rf"^(?:(?:wij|we) zijn )?(?:open|geopend) op (?:de )?volgende (?P<day>{FULL_DAY})"
            rf"en\s*:\s*(?P<dates>[^.;:]*?\d\d? {MONTH})"
            rf"(?P<hours>,? (?:van|tussen) {RANGE}[^\d]*)$",
            I,
        ),
        lambda f: re.sub(rf"(\d\d? {MONTH})", rf"{f['day']} \1", f["dates"], flags=I) + f["hours"],
    ),
    # Hours and their days, and then days and their hours.
    (
        re.compile(
            rf"^(?P<name>[^\W\d][^\d,;:()|]{{2,30}}? )?(?P<hours>(?:van |tussen )?{RANGE}{UNIT})"
            rf" op (?P<days>{DAYS}),? en "
            rf"(?=(?:op )?{DAYS} (?:van|tussen) {RANGE})",
            I,
        ),
        lambda f: f"{f['name'].strip() + ': ' if f['name'] else ''}{f['days']} {f['hours']}, ",
    ),
    # From a part of a day up to another part of it.
    (
        re.compile(
            rf"\b(?P<day>{FULL_DAY})(?:ochtend|morgen|middag|avond)?,? (?:vanaf|van) (?P<begin>{TIME}) tot (?P=day)"
            rf"(?:ochtend|morgen|middag|avond|nacht)? (?P<end>{TIME})",
            I,
        ),
        r"\g<day> \g<begin> tot \g<end>",
    ),
    # A slip between two ways of saying it.
    (
        re.compile(rf"^(?P<lead>[^\d]*\b(?:van|vanaf) {TIME}) en (?P<end>{TIME})(?P<rest>\s*[^\d]*)$", I),
        r"\g<lead> tot \g<end>\g<rest>",
    ),
    (re.compile(r"\((?:alleen|enkel) (?:in )?(?:de )?(?P<weeks>(?:on)?even weken)\)", I), r"(\g<weeks>)"),
    # Where, between the day and its times in brackets.
    (
        re.compile(
            rf"\b(?P<day>{DAY})\s+(?P<where>(?:in|bij|op|aan) (?:(?:de|het|ons|onze) )?[^\d,;.()|]{{3,40}}?)\s*"
            rf"\((?P<hours>{RANGE}{UNIT})\)",
            I,
        ),
        lambda f: f"{f['day']} {f['hours']} ({f['where']})" if _is_clock(f) else f[0],
    ),
    # But for the dates that stand behind it.
    (
        re.compile(
            rf",?\s+(?:met uitzondering van|behalve|uitgezonderd|m\.?u\.?v\.?)(?: op)? (?:de )?(?:onderstaande|"
            rf"volgende|deze) "
            rf"(?:dagen|datums|data|datum|feestdagen)\s*[:.]?\s*(?=(?:{FULL_DAY} )?\d\d?(?:,| en| {MONTH}))",
            I,
        ),
        "; ",
    ),
    # Open again, as it is said of the coffee.
    (
        re.compile(
            rf"((?:gesloten|dicht)\b.*?[.;,!]\s+(?:vanaf|op|per)) (?:{FULL_DAY} )?(\d\d? {MONTH}(?: 20\d\d)?) "
            r"(?:staat|staan) (?:de )?(?:koffie|thee|koffie en thee|deur(?:en)?) weer (?:voor (?:u|je|jullie)"
            r" )?(?:klaar|open)[.!]*$",
            I,
        ),
        r"\1 \2 weer open",
    ),
)
