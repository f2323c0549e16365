"""Rows without blanks, names beside dates and weeks, and the other way round, as notation.py writes them. Patterns.

Each says the same before and after; only proposed.
"""

from __future__ import annotations

from sociale_kaart.later import Form, Later

from .plainer_patterns import DATE, DAY, DAYS, FULL_DAY, MONTH, RANGE, SHUT, TIME, UNIT, I

_WEEKS = r"(?:week|weken)\s+\d\d?(?:\s*(?:,|-|–|t/m|tot en met|en)\s*\d\d?)*"
_ALL = r"(?:alle|al onze|onze|de)"
_OF_US = r"(?:diensten|locaties|vestigingen|loketten|balies|afdelingen|gebouwen|gemeentelijke diensten|winkels)"
_ONLY = r"(?:alleen|uitsluitend|enkel)"
_PART_OF_DAY = rf"{FULL_DAY}(?:ochtend|morgen|voormiddag|middag|namiddag|avond)"
_MONTH_DAY = rf"(?:\d\d?\s+)?{MONTH}"
_FIGURES = r"\d\d?[/-]\d\d?(?:[/-]\d{2,4})?"
_ONE_ROW = rf"(?P<row>(?:(?!{RANGE})[^;()])*{RANGE}{UNIT})"
PRINTED: tuple[tuple[Later, Form], ...] = (
    # Rows without anything between them: `Maandag9.00-12.00DinsdagGesloten`.
    (Later(rf"(?:(?<=\d)|(?<=gesloten)|(?<=dicht)|(?<=\duur)|(?<=\suur)|(?<=\du))(?={FULL_DAY})", I), ", "),
    (Later(rf"\b({FULL_DAY})(?=\d|{SHUT}\b)", I), r"\1 "),
    (Later(r"(?<=\d)(?=(?:ma|di|wo|do|vr|za|zo)(?::|\.|\s)\s*\d?\d[.:])", I), ", "),
    # The weeks say when; what is closed on a date that is called so.
    (
        Later(
            rf"\b(?:in |tijdens |gedurende )?(?:de )?(?:bouwvak(?:vakantie)?|zomerstop|winterstop|kerststop|"
            rf"(?:zomer|winter|kerst)sluiting)\s*(?:\(\s*|,\s*|:\s*|\s)(?:in )?({_WEEKS})(?:\s*\))?",
            I,
        ),
        r"in \1",
    ),
    (Later(rf"^brugdag(?:en)?\s*[:,]?\s+(?={DATE}|{SHUT})", I), ""),
    (Later(rf"({DATE}),?\s+brugdag\s*[:–-]?\s*(?={SHUT})", I), r"\1 "),
    (Later(rf"({DATE})\s*\(\s*brugdag\s*\)", I), r"\1"),
    (Later(rf"({DATE})\s*:\s*{_ALL} {_OF_US} (?:zijn )?(?={SHUT})", I), r"\1 "),
    # Open for a part of a day that is called a closure.
    (
        Later(
            rf"({DATE})\s*[:,]?\s+(?:uitzonderlijke|vervroegde|gedeeltelijke) sluiting\s*\(\s*(?:wel )?"
            rf"(?:open|geopend)\s+(?:van )?({RANGE}{UNIT})\s*\)",
            I,
        ),
        r"\1 \2",
    ),
    # Nothing goes on, as Flemish clubs say it.
    (Later(r",?\s+geen werking\b", I), " gesloten"),
    # On other days at the only times that there are.
    (
        Later(
            rf"^(\D*)({RANGE}{UNIT})\s*[;,.]\s*((?:in|tijdens|gedurende) (?:de |alle )?(?:[a-z]*vakanties?)"
            rf"(?: en [a-z]*vakanties?)? (?:dagelijks|elke dag|alle dagen))(?: (?:open|geopend))?\.?$",
            I,
        ),
        r"\1\2; \3 \2",
    ),
    # Weeks of school are those outside the holidays of the schools.
    (
        Later(
            rf"\s*\(\s*(?:{_ONLY} )?(?:tijdens|in) (?:de )?(?:schoolweken|lesweken)\s*\)|"
            rf",?\s+{_ONLY} (?:tijdens|in) (?:de )?(?:schoolweken|lesweken)\s*\.?$",
            I,
        ),
        " (niet in de schoolvakanties)",
    ),
    # The other Mondays, beside feasts on which it is closed.
    (
        Later(rf"(?:(?<=gesloten)|(?<=dicht))[,;.]\s+(?:de )?(?:overige|andere) ({FULL_DAY})en (?=(?:van )?\d)", I),
        r"; \1 ",
    ),
    # The dates of one row, behind it.
    (
        Later(
            rf"^{_ONE_ROW},\s+(?:en wel )?"
            rf"van (?P<dates>\d\d? {MONTH}(?: 20\d\d)? (?:t/m|tot en met) \d\d? {MONTH}(?: 20\d\d)?)\.?$",
            I,
        ),
        r"\g<row> (\g<dates>)",
    ),
    # For whom one row is.
    (
        Later(
            rf"^{_ONE_ROW},?\s+(?P<who>{_ONLY} (?:(?:op|na|met|via) (?:een )?"
            r"(?:door)?verwij[sz]\w*|met (?:een )?(?:geldige )?"
            r"[^\W\d_]*(?:pas|kaart|lidmaatschap|abonnement|indicatie)))\.?$",
            I,
        ),
        r"\g<row> (\g<who>)",
    ),
    # Two kinds of days in one word; all of one name but one of the month, that is said behind it.
    (Later(r"\bfeest- en (?=[a-z]+dagen\b)", I), "feestdagen en "),
    # Times in brackets behind their day; and days and times behind where they are.
    (Later(rf"\b({DAY})\s*\(((?:van )?\d\d?[.:u]\d\d\s*(?:uur|u)?\s*(?:-|–|tot)\s*{TIME})\)", I), r"\1 \2"),
    (
        Later(
            rf"\b(?P<where>(?:in|bij) (?:(?:de|het|ons|onze) )?[^\W\d]+(?: (?-i:[A-Z])[^\W\d]+)?)\s*"
            rf"\((?P<row>(?:{DAYS}) {RANGE}{UNIT})\)",
            I,
        ),
        r"\g<row> (\g<where>)",
    ),
    # Every other week, and which.
    (
        Later(
            r"\b(?:tweewekelijks|om de week|om de 2 weken|om de twee weken|"
            r"14-daags|om de (?:14|veertien) dagen)\s*[,:]\s*"
            r"(?:in )?(?:de )?(?=(?:on)?even weken)",
            I,
        ),
        "",
    ),
    # A day, and what is closed of it, in words of its own.
    (Later(rf"(?<!\w)['’‘]s ({FULL_DAY})s\b", I), r"\1"),
    (
        Later(rf"(?<=[\dru])\s*\((?:op )?({_PART_OF_DAY}(?:(?:,| en) {_PART_OF_DAY})* {SHUT})\)(?=\s*(?:$|\.|,))", I),
        r", \1",
    ),
    # A day of rest of all of the place; a month that is called so.
    (
        Later(rf"\b({DAYS}):?\s+(?:(?:is|de|onze|een|vaste|wekelijkse) )*rustdag(?=\s*(?:$|[,;.)|]))", I),
        r"\1 gesloten",
    ),
    (Later(rf"\bin de maand(?:en)? (?={MONTH})", I), "in "),
    # A pause that is called so.
    (
        Later(
            rf"\(\s*(?:tijdens|voor|in) de (?:lunch|lunchpauze|middagpauze|pauze)\s*:?\s*(?:van |tussen )?"
            rf"(?P<begin>{TIME})\s*(?:-|–|tot|en)\s*(?P<end>{TIME})\s+{SHUT}\s*\)",
            I,
        ),
        r"(pauze \g<begin>-\g<end>)",
    ),
    # Some months in which it closes earlier or later: from when it opens on all days.
    (
        Later(
            rf"^(?P<name>(?!{DAYS}\b)[^\W\d][^\d,;:()|]{{2,30}}?:? )??"
            rf"(?P<days>(?:alle|elke|iedere) dag(?:en)?|{DAYS}):?\s+"
            rf"(?P<open>(?:open |geopend )?(?:van |tussen )?)(?P<begin>{TIME})"
            rf"(?P<to>\s*(?:-|–|tot|en)\s*)(?P<end>{TIME})\s*"
            rf"\((?:in |van )?(?P<first>{_MONTH_DAY})\s*(?:-|–|t/m|tot en met)\s*(?P<last>{_MONTH_DAY}):? "
            rf"tot (?P<until>{TIME})\)\.?$",
            I,
        ),
        lambda f: (
            f"{f['name'] or ''}{f['days']} {f['open']}{f['begin']}{f['to']}{f['end']}; "
            f"{f['first']} t/m {f['last']}: {f['days']} {f['begin']}{f['to']}{f['until']}"
        ),
    ),
    # A pause before the hours that it is in.
    (Later(rf"^(?:lunch|middag|eet)?pauze\s*:?\s+(?=(?:tussen|van) {RANGE}{UNIT} {SHUT})", I), ""),
    (Later(r"(?<=gesloten; )verder (?=[a-z])", I), ""),
    # A yearly leave, from and to.
    (
        Later(
            rf"^(?:(?:ons |onze )?jaarlijkse? (?:verlof|vakantie|sluiting)|verlof|verlofperiode)\s*:?\s+"
            rf"(?:van |vanaf )?(?=(?:{DATE}|{_FIGURES})"
            rf"\s*(?:-|–|t/m|tot en met|tot|t\.?e\.?m\.?)\s*(?:{DATE}|{_FIGURES})\.?$)",
            I,
        ),
        "gesloten van ",
    ),
    # Only by appointment, and then from when to when.
    (
        Later(
            rf"^(?:een )?(?:bezoek|bezoeken|langskomen|binnenkomen)(?: is| kan)? {_ONLY} mogelijk "
            rf"(?:op|na|volgens|met een) afspraak\s*[,:]?\s+"
            rf"(?=(?:op |van )?{DAYS}:?,?\s+(?:van |tussen )?{RANGE}{UNIT}\.?$)",
            I,
        ),
        "op afspraak ",
    ),
)
