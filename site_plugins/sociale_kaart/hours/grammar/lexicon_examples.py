"""Lines that show how to write what somebody may have meant. Data, no rules."""

from __future__ import annotations

from .lexicon import MONTHS as MONTH_NAMES

MONTHS = tuple(names[0] for names in MONTH_NAMES)
# What a line is about, and the line that shows how to write it.
EXAMPLES = (
    (
        ("om de week", "om de twee", "om de 2", "tweewekelijks", "om en om", "elke 2 weken", "elke twee weken"),
        "even weken do 19:00-21:00",
    ),
    (
        ("vakantie", "zomer", "winter", "bouwvak", "ramadan", "stop"),
        "13 juli 2026 t/m 23 augustus 2026 gesloten: zomerstop",
    ),
    (("feest", "kerst", "pasen", "nieuwjaar", "oud en nieuw"), "feestdagen gesloten"),
    (("afspraak", " bel", "overleg", "wisselend", "onbekend"), "op afspraak"),
    (MONTHS, "13 juli 2026 t/m 23 augustus 2026 gesloten: zomerstop"),
    (
        ("de maand", "per maand", "e maand", "maandelijks", "eerste", "laatste", "1e", "2e"),
        "1e en 3e woensdag 13:30-15:30",
    ),
    (("gesloten", "dicht"), "maandag gesloten"),
)
# The same, when days or a part of the year are named without times.
HOURS = (
    (("vakantie",), "zomervakantie: ma-vr 10:00-14:00"),
    (("feest", "kerst", "paas", "pasen", "pinkster", "koningsdag"), "tweede kerstdag 12:00-17:00"),
    (MONTHS, "april t/m oktober za 10:00-16:00"),
    (("avond",), "ma 19:00-21:30"),
)
USUAL = "ma-vr 09:00-17:00"
# With the end that the line does not have.
FROM, FROM_EVENING = "ma-vr 08:00-16:00", "vr 19:30-22:00"
SHUT_PART = "woensdag vanaf 12:00 gesloten"
ONE_DAY = "18 januari 2027 gesloten: studiedag"
ON_DATES = "9 januari 2027, 13 februari 2027 10:00-12:00"
SEASON = "april t/m oktober za 10:00-16:00"
CLOSES_EARLY = "24 december vanaf 12:00 gesloten"
