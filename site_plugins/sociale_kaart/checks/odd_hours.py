"""What is said of hours that can be read but are hardly meant. Data, no rules."""

from __future__ import annotations

from sociale_kaart.hours.checks import OddityKind
from sociale_kaart.problems import Level, Rule, Say

_LOOK = Say("Kijk de dagen en de tijden van deze regel na.", "Check the days and times in this line.")


def _odd(kind: OddityKind, nl: str, en: str, level: Level = Level.WARNING, remedy: Say = _LOOK) -> Rule:
    return Rule(f"openingstijden-{kind.value}", Say(nl, en), remedy, level)


ODD = {
    OddityKind.CONTRADICTION: _odd(
        OddityKind.CONTRADICTION,
        "`{read}`: op al deze dagen zegt een andere regel `gesloten`, en dat gaat voor.",
        "`{read}`: on all of these days another line says `gesloten`, which comes first.",
    ),
    OddityKind.ENDS_BEFORE_START: _odd(
        OddityKind.ENDS_BEFORE_START,
        "`{read}` loopt tot ver in de volgende dag.",
        "`{read}` runs far into the next day.",
    ),
    OddityKind.PAST: _odd(OddityKind.PAST, "`{read}` is voorbij.", "`{read}` is over.", Level.HINT),
    OddityKind.NIGHT: _odd(
        OddityKind.NIGHT,
        "`{read}` haalt niets van de nacht af: een nacht hoort bij de dag waarop hij begint.",
        "`{read}` does not shorten the night: a night belongs to the day on which it begins.",
        remedy=Say(
            "Schrijf de nacht in stukken, bijvoorbeeld `vr 20:00-00:30` en `za 01:00-04:00`.",
            "Write the night in pieces, for example `vr 20:00-00:30` and `za 01:00-04:00`.",
        ),
    ),
    OddityKind.WITHOUT_YEAR: _odd(
        OddityKind.WITHOUT_YEAR,
        "`{read}`: er staat geen jaar bij, dus niemand weet of dit al is ingegaan of afgelopen. "
        "Bezoekers lezen op die dagen *niet zeker*.",
        "`{read}` has no year, so nobody can tell whether this has begun or ended. "
        "On those days visitors read *not certain*.",
        remedy=Say("Zet het jaar erbij.", "Add the year."),
    ),
    OddityKind.OTHER_DAY: _odd(
        OddityKind.OTHER_DAY,
        "`{read}`: de eerstvolgende keer valt die datum op een andere dag van de week.",
        "`{read}`: the next time that date is on another day of the week.",
        remedy=Say(
            "Kijk de dag en de datum na, en zet het jaar erbij.", "Check the day and the date, and add the year."
        ),
    ),
    OddityKind.NARROWER: _odd(
        OddityKind.NARROWER,
        "`{read}`: een andere regel geeft deze dag langere tijden, en regels tellen bij elkaar op. Deze regel maakt de "
        "dag dus niet korter.",
        "`{read}`: another line gives this day longer hours, and lines add up. So this line makes the day no shorter.",
        remedy=Say(
            "Is het dan korter open? Haal de dag uit de andere regel, zoals `dagelijks behalve zondag 10-17` naast "
            "`zondag 11-17`. Is het langer open? Zet hier de hele tijd, zoals `zondag 10-20`.",
            "Is it open for less time then? Take the day out of the other line, like `dagelijks behalve zondag 10-17` "
            "beside `zondag 11-17`. Is it open for longer? Give the whole time here, like `zondag 10-20`.",
        ),
    ),
    OddityKind.NEVER: _odd(OddityKind.NEVER, "`{read}`: zo'n dag komt niet voor.", "`{read}`: there is no such day."),
}
