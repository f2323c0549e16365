"""What straight.py takes out of announcements, lists of closures and sentences as on sites. Data, no rules; patterns.

`gone` is what is left out and shown beside the proposal; the form keeps the rest as it was written.
"""

from __future__ import annotations

import re

from .lexicon_frames import PLACES
from .plainer_patterns import DAY, DAYS, MONTH, RANGE, TIME, Form, I

_WEEKDAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag"
_DATE = rf"(?:{_WEEKDAY}\s+)?\d\d?\s+{MONTH}(?:\s+20\d\d)?"
_PERIODS = r"(?:openings?)?(?:uren|tijden)"
_CHANGED = r"(?:verlengd|verruimd|gewijzigd|aangepast|uitgebreid|veranderd|ingekort|beperkt|als volgt|de volgende)"
_NEW = r"(?:nieuwe|gewijzigde|aangepaste|ruimere|verruimde|volgende|andere|onze|de|vaste|reguliere|gewone|huidige)"
_UNIT = r"(?:\s*(?:uur|u)\b\.?)?"
_NUMBER = r"(?:\+31|0)[\d\s()./-]{7,16}\d"
_ALL = r"(?:de|onze|al onze|alle)(?: (?:twee|drie|vier|vijf|zes|\d))?"
_BY_APPOINTMENT = r"(?:(?:alleen|enkel|uitsluitend) )?(?:op|na|volgens) (?:telefonische )?afspraak"
_OF_HOURS = r"(?:deze|die|onze|de(?: bovenstaande| genoemde| vermelde)?|bovenstaande|genoemde) (?:\w*tijden|\w*uren)"


def _is_clock(found: re.Match[str]) -> bool:
    """Whether they are times: by a word or a sign, or since another day has them too; `(10-12)` alone may be a date."""
    return bool(re.search(r"[.:]\d\d|uur|u\b", found["hours"])) or len(re.findall(r"\(\d\d?\s*[-–]\s*\d\d?\)", found.string)) > 1


_ON_THESE = r"op (?:de )?volgende (?:dagen|data|datums|feestdagen)"
# Each has a group `gone`; the others of the form stay.
NOTICES: tuple[tuple[re.Pattern[str], Form], ...] = (
    # What was so until now.
    (re.compile(r"\s*\(\s*(?P<gone>(?:dit )?(?:was|waren|voorheen|eerst|eerder|vroeger|tot nu toe)\b[^()]*)\)", I), ""),
    # New hours, and from when on.
    (
        re.compile(
            rf"^(?P<gone>(?:{_NEW} )*(?:winter|zomer)?{_PERIODS}(?: (?:zijn|worden|gelden)(?: (?:{_NEW}|nu|als volgt))*)?\s*:)\s*"
            rf"(?=(?:op |elke |iedere )?{DAY}\b)",
            I,
        ),
        "",
    ),
    (
        re.compile(
            rf"^(?P<from>(?:vanaf|per|met ingang van|m\.?i\.?v\.?) {_DATE}),? "
            rf"(?P<gone>(?:zijn|worden|gelden|hanteren wij|hebben wij|hebben we)(?: {_NEW})* {_PERIODS}(?: van (?:de|het|onze|ons) [^\W\d]+)?"
            rf"(?: (?:{_CHANGED}|nu))*)\s*:?\s*(?=(?:op |elke |iedere )?{DAY})",
            I,
        ),
        r"\g<from>: ",
    ),
    (
        re.compile(
            rf"^(?P<gone>(?:{_NEW} )*{_PERIODS}) (?P<from>(?:vanaf|per|met ingang van|m\.?i\.?v\.?) {_DATE})\s*[:,]?\s+"
            rf"(?=(?:op |elke |iedere )?{DAY})",
            I,
        ),
        r"\g<from>: ",
    ),
    # Of all of the place, and in which year.
    (
        re.compile(
            rf"^(?P<gone>(?:(?:dit (?:jaar|schooljaar|seizoen)|de komende (?:maanden|weken|tijd)) )?(?:zijn {_ALL} [a-z]*{PLACES}|{_ALL} "
            rf"[a-z]*{PLACES} zijn|zijn (?:we|wij)|(?:de|het|ons|onze) [a-z]*{PLACES} is|is (?:de|het|ons|onze) [a-z]*{PLACES}|(?:we|wij) zijn)(?: (?:dit|volgend) jaar)?)"
            rf" (?:{_ON_THESE} )?(?P<shut>gesloten|dicht|niet open|niet geopend)(?: {_ON_THESE}| op)?\s*:?\s*[•|-]?\s*(?=[^.]*\d)",
            I,
        ),
        lambda f: f"{'dicht' if f['shut'].lower() == 'dicht' else 'gesloten'} op: ",
    ),
    # The name of a season before its dates; who is there, and what goes on.
    (re.compile(rf"^(?P<gone>(?:voor|na|hoofd|hoog|laag|zomer|winter)seizoen)\s*[:,]?\s+(?=(?:vanaf|van|tot|t/m) {_DATE})", I), ""),
    (re.compile(rf"^(?P<gone>(?:wij|we) zijn er(?: (?:voor (?:je|u|jullie)|elke week))?)(?: op)?\s*:?\s+(?={DAY})", I), ""),
    (re.compile(rf"(?<=[.;] )(?P<gone>verder)(?: zijn (?:we|wij) (?:open|geopend))? (?=(?:elke|iedere|op)? ?{DAY})", I), ""),
    # Each day of the week said once more.
    (re.compile(r"(?<=elke dag)(?P<gone>,? ook in (?:het weekend|de weekenden|de weekends)),?", I), ""),
    (re.compile(r"(?<=dagelijks)(?P<gone>,? ook in (?:het weekend|de weekenden|de weekends)),?", I), ""),
    # At all other times by appointment.
    (
        re.compile(
            rf"[.;,]\s+(?P<gone>(?:buiten {_OF_HOURS}|daarbuiten|daarnaast|op andere (?:tijden|momenten|dagen))"
            rf"(?: (?:is|zijn|kan|kunt|kun|werkt|werken|bent|ben|het|bezoek|ook|u|je|wij|we|de|dienst|sociale|terecht|mogelijk|welkom|een|"
            rf"langskomen|wel|nog))*) (?P<way>{_BY_APPOINTMENT})(?:\s*(?:,|via|op|tel\.?|telefoon|:|\(|mogelijk|terecht|te|maken)\s*)*"
            rf"(?:{_NUMBER})?\)?\.?$",
            I,
        ),
        r"; op afspraak",
    ),
    # In English.
    (re.compile(r"^(?P<gone>(?:our |the )?(?:new |regular )?opening (?:hours|times)(?: are)?:?)\s+(?=(?:[a-z]+day|mon|tue|wed|thu|fri|sat|sun)\b)", I), ""),
    (
        re.compile(
            r"^(?P<gone>(?:the|our|all)(?: [a-z]+){1,2} (?:is|are|will be)) (?P<shut>closed) on(?: the following (?:days|dates|holidays))?\s*:?\s*(?=\d|[a-z]+ \d)",
            I,
        ),
        r"\g<shut>: ",
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
# With nothing left out.
ORDERED: tuple[tuple[re.Pattern[str], Form], ...] = (
    # A place beside each day, and rows of a list.
    (
        re.compile(rf"\b(?P<day>{DAY}):\s*(?P<where>(?-i:[A-Z])[^\d,;:()|]{{2,40}}?),\s*(?P<hours>(?:van )?{RANGE}{_UNIT})", I),
        r"\g<day> \g<hours> (\g<where>)",
    ),
    (re.compile(rf"(?<=[\d)r])\s+[-–—]\s+(?={DAY}\b)", I), "; "),
    (re.compile(r"^(?:wij|we) zijn (?:dan )?(?:met|op) vakantie (?=(?:van|vanaf|tot)\b)", I), "gesloten "),
    # Nobody is there.
    (
        re.compile(rf"(?:^|(?<=[.;,] ))(?P<days>(?:op )?{DAYS}) (?:zijn (?:we|wij) er|is er|zijn er) (?:niet|niemand)(?=\s*(?:[.;]|$))", I),
        r"\g<days> gesloten",
    ),
    # Two dates on which it closes.
    (
        re.compile(
            rf"\b(?P<one>{_DATE}),? (?:sluiten (?:wij|we)|sluit [^\d.;]{{2,30}}?) om (?P<at>{TIME}) en (?:op )?(?P<other>{_DATE}) om (?P<then>{TIME})",
            I,
        ),
        lambda f: f"{f['one']} vanaf {f['at']} gesloten; {f['other']} vanaf {f['then'].rstrip('.')} gesloten",
    ),
    # Dates that are closed, and dates that are not.
    (
        re.compile(
            rf"(?<=[a-z\d])\s+(?P<said>gesloten|dicht|geopend|open)[.,]?\s+(?=(?:\d\d?(?:,| en| t/m| tot en met)\s+)*{_DATE}"
            rf"(?:\s+(?:en|t/m|tot en met)\s+{_DATE})?\s+(?:gesloten|dicht|geopend|open)\b)",
            I,
        ),
        r" \g<said>; ",
    ),
    # On days that are all of one name.
    (
        re.compile(
            rf"^(?:(?:wij|we) zijn )?(?:open|geopend) op (?:de )?volgende (?P<day>{_WEEKDAY})en\s*:\s*(?P<dates>[^.;:]*?\d\d? {MONTH})"
            rf"(?P<hours>,? (?:van|tussen) {RANGE}[^\d]*)$",
            I,
        ),
        lambda f: re.sub(rf"(\d\d? {MONTH})", rf"{f['day']} \1", f["dates"], flags=I) + f["hours"],
    ),
    # Hours and their days, and then days and their hours.
    (
        re.compile(
            rf"^(?P<name>[^\W\d][^\d,;:()|]{{2,30}}? )?(?P<hours>(?:van |tussen )?{RANGE}{_UNIT}) op (?P<days>{DAYS}),? en "
            rf"(?=(?:op )?{DAYS} (?:van|tussen) {RANGE})",
            I,
        ),
        lambda f: f"{f['name'].strip() + ': ' if f['name'] else ''}{f['days']} {f['hours']}, ",
    ),
    # From a part of a day up to another part of it.
    (
        re.compile(
            rf"\b(?P<day>{_WEEKDAY})(?:ochtend|morgen|middag|avond)?,? (?:vanaf|van) (?P<begin>{TIME}) tot (?P=day)"
            rf"(?:ochtend|morgen|middag|avond|nacht)? (?P<end>{TIME})",
            I,
        ),
        r"\g<day> \g<begin> tot \g<end>",
    ),
    # A slip between two ways of saying it.
    (re.compile(rf"^(?P<lead>[^\d]*\b(?:van|vanaf) {TIME}) en (?P<end>{TIME})(?P<rest>\s*[^\d]*)$", I), r"\g<lead> tot \g<end>\g<rest>"),
    (re.compile(r"\((?:alleen|enkel) (?:in )?(?:de )?(?P<weeks>(?:on)?even weken)\)", I), r"(\g<weeks>)"),
    # Where, between the day and its times in brackets.
    (
        re.compile(
            rf"\b(?P<day>{DAY})\s+(?P<where>(?:in|bij|op|aan) (?:(?:de|het|ons|onze) )?[^\d,;.()|]{{3,40}}?)\s*"
            rf"\((?P<hours>{RANGE}{_UNIT})\)",
            I,
        ),
        lambda f: f"{f['day']} {f['hours']} ({f['where']})" if _is_clock(f) else f[0],
    ),
    # But for the dates that stand behind it.
    (
        re.compile(
            rf",?\s+(?:met uitzondering van|behalve|uitgezonderd|m\.?u\.?v\.?)(?: op)? (?:de )?(?:onderstaande|volgende|deze) "
            rf"(?:dagen|datums|data|datum|feestdagen)\s*[:.]?\s*(?=(?:{_WEEKDAY} )?\d\d?(?:,| en| {MONTH}))",
            I,
        ),
        "; ",
    ),
    # Open again, as it is said of the coffee.
    (
        re.compile(
            rf"((?:gesloten|dicht)\b.*?[.;,!]\s+(?:vanaf|op|per)) (?:{_WEEKDAY} )?(\d\d? {MONTH}(?: 20\d\d)?) "
            r"(?:staat|staan) (?:de )?(?:koffie|thee|koffie en thee|deur(?:en)?) weer (?:voor (?:u|je|jullie) )?(?:klaar|open)[.!]*$",
            I,
        ),
        r"\1 \2 weer open",
    ),
)
# Behind the names of feasts, that are out of the way by then.
LISTED_DATES: tuple[tuple[re.Pattern[str], Form], ...] = (
    (re.compile(rf"(?<=20\d\d)\s*\|?\s*(?={_WEEKDAY} \d\d? {MONTH})", I), ", "),
)
