"""What straight.py takes out of announcements, lists of closures and sentences as on sites. Data, no rules; patterns.

`gone` is what is left out and shown beside the proposal; the form keeps the rest as it was written.
"""

from __future__ import annotations

import re

from sociale_kaart.later import Form

from .lexicon_frames import PLACES
from .plainer_patterns import DATE, DAY, FULL_DAY, MONTH, I

_PERIODS = r"(?:openings?)?(?:uren|tijden)"
_CHANGED = r"(?:verlengd|verruimd|gewijzigd|aangepast|uitgebreid|veranderd|ingekort|beperkt|als volgt|de volgende)"
_NEW = r"(?:nieuwe|gewijzigde|aangepaste|ruimere|verruimde|volgende|andere|onze|de|vaste|reguliere|gewone|huidige)"
_NUMBER = r"(?:\+31|0)[\d\s()./-]{7,16}\d"
_ALL = r"(?:de|onze|al onze|alle)(?: (?:twee|drie|vier|vijf|zes|\d))?"
_BY_APPOINTMENT = r"(?:(?:alleen|enkel|uitsluitend) )?(?:op|na|volgens) (?:telefonische )?afspraak"
_OF_HOURS = r"(?:deze|die|onze|de(?: bovenstaande| genoemde| vermelde)?|bovenstaande|genoemde) (?:\w*tijden|\w*uren)"
_ON_THESE = r"op (?:de )?volgende (?:dagen|data|datums|feestdagen)"
# Each has a group `gone`; the others of the form stay.
NOTICES: tuple[tuple[re.Pattern[str], Form], ...] = (
    # What was so until now.
    (re.compile(r"\s*\(\s*(?P<gone>(?:dit )?(?:was|waren|voorheen|eerst|eerder|vroeger|tot nu toe)\b[^()]*)\)", I), ""),
    # New hours, and from when on.
    (
        re.compile(
            rf"^(?P<gone>(?:{_NEW} )*(?:winter|zomer)?{_PERIODS}(?: (?:zijn|worden|gelden)(?: (?:{_NEW}|nu|"
            rf"als volgt))*)?\s*:)\s*"
            rf"(?=(?:op |elke |iedere )?{DAY}\b)",
            I,
        ),
        "",
    ),
    (
        re.compile(
            rf"^(?P<from>(?:vanaf|per|met ingang van|m\.?i\.?v\.?) {DATE}),? "
            rf"(?P<gone>(?:zijn|worden|gelden|hanteren wij|hebben wij|hebben we)"
            rf"(?: {_NEW})* {_PERIODS}(?: van (?:de|het|onze|ons) [^\W\d]+)?"
            rf"(?: (?:{_CHANGED}|nu))*)\s*:?\s*(?=(?:op |elke |iedere )?{DAY})",
            I,
        ),
        r"\g<from>: ",
    ),
    (
        re.compile(
            rf"^(?P<gone>(?:{_NEW} )*{_PERIODS}) (?P<from>(?:vanaf|per|met ingang van|m\.?i\.?v\.?) {DATE})\s*[:,]?\s+"
            rf"(?=(?:op |elke |iedere )?{DAY})",
            I,
        ),
        r"\g<from>: ",
    ),
    # Of all of the place, and in which year.
    (
        re.compile(
            rf"^(?P<gone>(?:(?:dit (?:jaar|schooljaar|seizoen)|de komende (?:maanden|weken|tijd))"
            rf" )?(?:zijn {_ALL} [a-z]*{PLACES}|{_ALL} "
            rf"[a-z]*{PLACES} zijn|zijn (?:we|wij)|(?:de|het|ons|onze) [a-z]*{PLACES} is|is (?:de|het|ons|onze)"
            rf" [a-z]*{PLACES}|(?:we|wij) zijn)(?: (?:dit|volgend) jaar)?)"
            rf" (?:{_ON_THESE} )?(?P<shut>gesloten|dicht|niet open|niet geopend)(?: {_ON_THESE}| op)?\s*:?\s*[•|"
            rf"-]?\s*(?=[^.]*\d)",
            I,
        ),
        lambda f: f"{'dicht' if f['shut'].lower() == 'dicht' else 'gesloten'} op: ",
    ),
    # The name of a season before its dates; who is there, and what goes on.
    (
        re.compile(
            rf"^(?P<gone>(?:voor|na|hoofd|hoog|laag|zomer|winter)seizoen)\s*[:,]?\s+(?=(?:vanaf|van|tot|t/m) {DATE})",
            I,
        ),
        "",
    ),
    (
        re.compile(
            rf"^(?P<gone>(?:wij|we) zijn er(?: (?:voor (?:je|u|jullie)|elke week))?)(?: op)?\s*:?\s+(?={DAY})", I
        ),
        "",
    ),
    (
        re.compile(
            rf"(?<=[.;] )(?P<gone>verder)(?: zijn (?:we|wij) (?:open|geopend))? (?=(?:elke|iedere|op)? ?{DAY})", I
        ),
        "",
    ),
    # Each day of the week said once more.
    (re.compile(r"(?<=elke dag)(?P<gone>,? ook in (?:het weekend|de weekenden|de weekends)),?", I), ""),
    (re.compile(r"(?<=dagelijks)(?P<gone>,? ook in (?:het weekend|de weekenden|de weekends)),?", I), ""),
    # At all other times by appointment.
    (
        re.compile(
            rf"[.;,]\s+(?P<gone>(?:buiten {_OF_HOURS}|daarbuiten|daarnaast|op andere (?:tijden|momenten|dagen))"
            rf"(?: (?:is|zijn|kan|kunt|kun|werkt|werken|bent|ben|het|bezoek|ook|u|je|wij|we|de|dienst|sociale|"
            rf"terecht|mogelijk|welkom|een|"
            rf"langskomen|wel|nog))*) (?P<way>{_BY_APPOINTMENT})(?:\s*(?:,|via|op|tel\.?|telefoon|:|\(|mogelijk|"
            rf"terecht|te|maken)\s*)*"
            rf"(?:{_NUMBER})?\)?\.?$",
            I,
        ),
        r"; op afspraak",
    ),
    # In English.
    (
        re.compile(
            r"^(?P<gone>(?:our |the )?(?:new |regular )?opening (?:hours|times)(?: are)?:?)\s+(?=(?:[a-z]+day|mon|"
            r"tue|wed|thu|fri|sat|sun)\b)",
            I,
        ),
        "",
    ),
    (
        re.compile(
            r"^(?P<gone>(?:the|our|all)(?: [a-z]+){1,2} (?:is|are|will be)) (?P<shut>closed)"
            r" on(?: the following (?:days|dates|holidays))?\s*:?\s*(?=\d|[a-z]+ \d)",
            I,
        ),
        r"\g<shut>: ",
    ),
    # What closes earlier on some dates.
    (
        re.compile(
            rf"^(?P<gone>(?:(?:door|vanwege|wegens|i\.?v\.?m\.?) [^\d,;.:]{{3,40}}? )?sluit(?:en)? "
            rf"(?:de|het|onze|ons|alle|al onze) [a-z]*{PLACES}(?: van de gemeente)?)(?: op)? "
            rf"(?P<dates>{DATE}(?:(?:,\s*| en )(?:op )?{DATE})*) (?:al |eerder |vervroegd )*"
            r"om (?P<at>\d\d?(?:[.:]\d\d)?(?: uur)?)\.?$",
            I,
        ),
        r"\g<dates> vanaf \g<at> gesloten",
    ),
    # In the evening too: hours that end before it say so.
    (
        re.compile(
            r"(?<=[,;.] )(?P<gone>['’‘]s avonds(?: en|,)?) (?=(?:in (?:het )?)?weekend\w* (?:gesloten|dicht))", I
        ),
        "",
    ),
    # Whom one calls, and when.
    (
        re.compile(
            rf"^(?P<gone>(?:bel|tel|telefoon|telefoonnummer)(?: ons| gratis| naar| met| op)*\.?:?\s*{_NUMBER})\s*"
            rf"\((?P<rows>(?:{DAY})[^()]*\d[^()]*)\)\.?$",
            I,
        ),
        r"telefonisch: \g<rows>",
    ),
    (
        re.compile(
            rf"(?<=[\dru])(?P<gone>\s+(?:op|via) (?:het |ons )?(?:telefoon)?(?:nummer|nr\.?)\s*{_NUMBER})\.?$", I
        ),
        " (telefonisch)",
    ),
    (
        re.compile(rf"(?<=[\dru])(?P<gone>\s+via {_NUMBER}\s*(?:of|en|/|,)\s*(?:via |per )?[\w.-]+@[\w.-]+?)\.?$", I),
        " (telefonisch)",
    ),
    # A number that one calls.
    (
        re.compile(
            rf"(?:^|(?<=[.;|]))\s*(?P<gone>(?:telefoon(?:nummer|nr)?|tel|bel(?: ons)?(?: op)?)\.?\s*:?\s*{_NUMBER}"
            rf"(?:,?\s+(?:persoonlijk |een )?afspra[^.;\d|]*(?:mogelijk|maken)[^.;\d|]*)?)(?=\s*(?:[.;|]\s|\.?$))\.?",
            I,
        ),
        "",
    ),
)
# Behind the names of feasts, that are out of the way by then.
LISTED_DATES: tuple[tuple[re.Pattern[str], Form], ...] = (
    (re.compile(rf"(?<=20\d\d)\s*\|?\s*(?={FULL_DAY} \d\d? {MONTH})", I), ", "),
)
