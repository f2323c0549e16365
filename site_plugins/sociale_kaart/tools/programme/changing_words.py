"""Words that change what stands around them: half of a line with one of these would be untrue."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sociale_kaart.tools.programme.moments_in_text import TimeWords

_MONTH = r"(?:jan|feb|maart|mrt|apr|mei|juni|juli|jun|jul|aug|sep|okt|nov|dec)"
_SEASON = r"(?:zomer|winter|lente|herfst|voorjaar|najaar)"
_SOME = r"(?:twee|drie|vier|andere|tweede|derde|vierde|\d+)"
_CHANGES = re.compile(
    r"\b(?:niet|geen|gesloten|dicht|vervalt|vervallen|behalve|uitgezonderd|uitzondering|stopt|verplaatst|vol|volgeboekt"
    r"|geannuleerd|afgelast|uitverkocht|uitgesteld|opgeschort|onder voorbehoud|uiterlijk"
    r"|om de (?:week|\w+ weken|\d+ weken)|tweewekelijks|14 dagen|wisselend\w*|afwisselend|om en om|overleg|maandelijks"
    r"|(?:\d+|twee|drie|vier)[- ]?wekelijks|eens (?:per|in de)"
    r"|(?:een|één|twee|drie|\d+)\s?(?:x|keer|maal) (?:per|in de)"
    rf"|(?:elke|iedere|alle|per|in de) {_SOME} (?:week|weken|maand|maanden)|(?:week|weken) \d+"
    r"|schoolweken|schooljaar|(?:zomer|school|herfst|kerst|mei|voorjaars)?vakanties?|ramadan|start(?:datum)?|begint"
    r"|feestdag(?:en)?|doordeweeks|door de week|overige dagen|andere dagen"
    rf"|met ingang|{_SEASON}s?(?:stop|reces|maanden|seizoen)|seizoen"
    rf"|(?:in|tijdens|tot|vanaf|na|alleen|hele) (?:de|het|in de) (?:hele )?{_SEASON}"
    r"|telefonisch|online|zoom|videobellen"
    rf"|(?:t/m|tot|tot en met|vanaf)\s+(?:(?:ma|di|wo|do|vr|za|zo)\w*\s+)?\d{{1,2}}\s+{_MONTH}\w*)\b|m\.u\.v",
    re.IGNORECASE,
)
_HARMLESS = re.compile(r"aanmelden (?:is )?niet nodig|geen (?:aanmelding|afspraak|kosten)(?: nodig)?", re.IGNORECASE)
# What is part of a day where the grammar of hours takes it along, and changes it where it does not.
_BESIDE_DAYS = re.compile(
    r"\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec"
    r"|(?:on)?even we(?:ek|ken)"
    r"|(?:\d(?:e|ste|de)|eerste|tweede|derde|vierde|laatste) (?:en|van|vd|v/d|week|weken)\b)",
    re.IGNORECASE,
)
_UNTIL_WHEN = re.compile(
    r"(?:aanmeld|opge[vg]|opgave|inschrijv|reserve)\w*[^.;|]*\b(?:tot|voor|vóór|t/m)\s*(?:op\s*)?$", re.IGNORECASE
)


def changes_meaning(line: str, said: Iterable[TimeWords]) -> bool:
    """`said`: the moments in it. A day or a time until which one can sign up is none at which something is on."""
    moments = list(said)
    left = list(line)
    for one in moments:
        left[one.start : one.end] = "|" * (one.end - one.start)
    rest = _HARMLESS.sub("", line)
    return bool(
        _CHANGES.search(rest)
        or _BESIDE_DAYS.search("".join(left))
        or any(_UNTIL_WHEN.search(line[: one.start]) for one in moments)
    )
