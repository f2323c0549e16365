"""What stands beside hours and is none of them: a telephone number, a price, how many may come in.

Left out of a proposal, and shown beside it: `Speeltuin wo 13-17, laatste toegang 16.30 uur`.
"""

from __future__ import annotations

import re

from .beside_hours import is_before, is_thing, is_within
from .plainer_patterns import DAY, DAYS, MONTH, RANGE, TIME, I
from .times import as_minutes

_LEAD = r"(?:\s*[,;.(/|–-]\s*|\s+)"
_CLOSE = r"\s*\)?"
_END = rf"{_CLOSE}(?=\s*(?:$|[,;|]|\.(?!\d)))"
# No time of a row (`8.05-12.05 13.05`), and no date.
_NO_PHONE = r"(?<!\d)(?<!\d[.:,–-])(?!\d\d[.:]\d\d(?![.\d]))(?!\d\d?[-./]\d\d?[-./]\d{4}(?!\d))"
_PHONE = rf"{_NO_PHONE}(?:\+31|0)\s*(?:\(0\)\s*)?[1-9](?:[\s.-]{{0,3}}\d){{7,9}}(?![.:]?\d)"
_BARE = rf"(?!\d{{4}}\s?[-–]\s?[012]\d[0-5]\d(?!\d)){_PHONE}"  # ma 0900-1200
_NUMBER = rf"(?:{_PHONE}|0[89]00[\s-]?\d{{4,7}}|14\s?0\d{{2,4}}(?!\d))"
# What is the last of a day: no day of a month or of a year.
_LASTS = rf"(?!{DAY}|{MONTH}|dag|week|weken|keer|maand|jaar|uur)[^\W\d_]{{3,18}}(?: (?!is|om|tot|van)[^\W\d_]{{2,14}})?"
_LAST = (
    rf"(?:de\s+)?(?:laatste {_LASTS}|"
    r"(?:de )?(?:kassa|keuken|bar)(?: is)?(?: open)?(?: sluit)?|aanvang|start|begin)"
)
_DOOR = r"(?:de )?(?:deur(?:en)?|zaal|inloop)(?: open| gaat open| gaan open)?"
_COUNT = (
    r"\d+\s*(?:min(?:uten|\.)?|uur per (?:keer|klant|persoon|week)|personen|pers\.?|deelnemers|kinderen|plekken|"
    r"plaatsen|stuks?|artikelen|"
    r"kledingstukken|tassen|boeken|mensen|bezoekers|klanten|bonnen|punten)"
)
_MONEY = r"(?:€\s*\d[\d.,]*-?|\d+(?:[.,]\d\d)?\s*(?:euro|cent))"
_EACH = r"(?:\s*(?:p\.?\s?p\.?|per [a-z]+|entree|voor (?:niet-)?leden))*"
_WORDS = r"(?:[^\W\d]+\s+){0,4}"
_STREET = r"(?:straat|weg|laan|plein|gracht|kade|dijk|hof|singel|pad|dreef|steeg|markt|plantsoen)"
_MOMENT = rf"(?:{TIME}|(?:half|kwart voor|kwart over)(?:\s+(?:\d\d?|[a-zé]{{3,6}}))?(?:\s*(?:uur|u)\b)?)"
_THINGS = r"[^\W\d]{3,20}(?:\s+[^\W\d]{2,20}){0,2}"
_PATTERNS = (
    re.compile(rf"{_LEAD}(?:\(?(?:tel|telefoon(?:nummer|nr)?|t|bel|mobiel)\b[.:]*\s*(?:nr\.?|naar|met)?\s*)"
        rf"(?:{_PHONE}|0[89]00[\s-]\d{{4}}(?!\d)){_END}", I),
    re.compile(rf"(?<=\btel)(?:\.|efoon)?:?\s*(?:{_PHONE}|0[89]00[\s-]\d{{4}}(?!\d))"
        rf"(?=\s+(?:op )?{DAYS}\s+(?:van )?{RANGE})", I),
    re.compile(rf"\s+(?:via|op)\s+(?:(?:telefoon)?(?:nummer|nr)\.?\s*)?{_NUMBER}{_END}", I),
    re.compile(rf"{_LEAD}{_BARE}{_END}", I),
    re.compile(rf"(?<=[a-z.])\s*:?\s*(?:\bop\s+)?{_BARE}(?=\s*:|\s+[a-z])", I),
    re.compile(rf"\s*[,;.(–-]\s*{_LAST}\s*(?:om|tot|vanaf|:|is)*\s*(?P<inside>{TIME}){_END}", I),
    re.compile(rf"\s*(?:[,;.(–-]\s*|(?<=[\dr)])\s)(?:{_LAST}|de kassa sluit|sluiting kassa)\s*(?:is |om |tot |"
    rf":)*(?:een |\d+ )?(?:half ?uur|kwartier|uur|"
        rf"minuten|min\.?) (?:voor|vóór) (?:de )?(?:sluit\w*|einde|eindtijd){_END}", I),
    re.compile(rf"\s*[,;.(–-]\s*{_DOOR}\s*(?:om|vanaf|:|is)*\s*(?P<before>{TIME}){_END}", I),
    re.compile(rf"\s*[,;.(–-]\s*(?:max(?:imaal)?\.?|min(?:imaal)?\.?|voor)?\s*{_COUNT}(?:\s+(?:per|p\.)\s*[a-z]+)"
        rf"?{_END}", I),
    re.compile(rf"\s*[,;.(–-]?\s*(?:(?:koffie|thee|deelname|toegang|entree)\s+)?(?:entree|kosten|toegang|prijs|"
        rf"(?:eigen )?bijdrage|kost|koffie)"
        rf"?:?\s*{_MONEY}{_EACH}{_END}", I),
    re.compile(rf"\s*[,;.(–-]\s*{_WORDS}(?:(?:www\.|https?://)\S+|\S+@\S+\.[a-z]+){_CLOSE}", I),
    re.compile(
        r"\s*[,;.(–-]\s*(?:(?:in|bij) [^,;()\d]{3,40},\s*)?(?-i:[A-Z])[^\W\d]+"
        rf"{_STREET} \d+[a-z]?(?:,? (?-i:[A-Z])[^\W\d]+)?{_END}", I),
    re.compile(
        rf"^(?-i:[A-Z])[^\d,;:()|]*?{_STREET} \d+[a-z]?,?(?:\s+\d{{4}}\s?(?-i:[A-Z]{{2}}))?(?:\s+(?-i:[A-Z])[\w’'-]+)"
            rf"{{0,3}}[,:]?\s+(?=(?:op )?{DAYS}:?\s+(?:van )?{RANGE})", I),
    re.compile(r"(?<=[\dr])\.\s+(?-i:[A-Z])[^.;:|\d]*\d+[a-z]?,?\s+\d{4}\s?(?-i:[A-Z]{2})\b[^.;:|\d]*$", I),
    re.compile(
        rf"^(?:in|bij|locatie:?|adres:?)\s+(?![^;]*\b(?:{MONTH}|{DAY}|om|van|tot|tussen|vanaf)\s\d)[^\d;:|()]{{3,60}}"
        rf"(?-i:[A-Z])[^\W\d]+ \d{{1,4}}[a-z]?\s*[;:,.]\s+(?=(?:elke |iedere |op )?{DAYS}:?\s+(?:van |"
        rf"tussen )?{RANGE})", I),
    # Until when one signs up, and what is done at other times: no hours of the door.
    re.compile(rf"\s*[,;.(–-]\s*(?:(?:graag|wel|vooraf|van tevoren|je|u)\s+)*"
        rf"(?:aanmeld\w+|opgeven|opgave|reserver\w+|inschrij\w+)\s(?![^,;()|]*\b{DAY}\s[^,;()|]*{RANGE})"
        rf"(?!.*\b(?:is|zijn) (?:open|geopend))(?:[^,;()|.]|\.(?=\d))*{_END}", I),
    re.compile(rf"\s*[,;.(–-]\s*buiten (?:deze|onze|de) (?:\w*tijden|\w*uren)\b(?!.*\b(?:open|geopend|afspraak)\b)"
        rf"[^,;()|\d]*{_END}", I),
    re.compile(rf"^(?:entree|toegang|{_LAST})\s*(?:om|tot|:|is)*\s*(?P<inside>{TIME})\s*[.,;]\s+(?=[a-z])", I),
    re.compile(rf"^{_DOOR}\s*(?:om|vanaf|:|is)*\s*(?P<before>{TIME})\s*[.,;]\s+(?=[a-z])", I),
    re.compile(rf"\s*[,;(–-]\s*(?:u kunt|je kunt|men kan|graag) (?:u |je |zich )?(?:zich |je |"
        rf"u )?(?:aan)?melden (?:kan )?(?:tot|vóór|voor)"
        rf" (?P<inside>{TIME}){_END}", I),
    # When something begins within the hours, and who is there before them.
    re.compile(rf"\s*[,;(–-]\s*(?P<what>{_THINGS})\s+(?:om|rond)\s+(?P<inside>{_MOMENT}){_END}", I),
    re.compile(rf"\s*[,;(–-]\s*(?:de |onze )?(?:vrijwilligers?|medewerkers?|begeleid(?:ing|ers?)|gast(?:vrouw|"
        rf"heer)\w*)"
        rf"\s+(?:zijn|is)?\s*(?:er|aanwezig)(?: al)?\s+vanaf\s+(?P<before>{_MOMENT}){_END}", I),
    re.compile(rf"\s*[,;(.–-]+\s*\(?(?:tussen|van)\s+(?P<inside>{TIME})\s*(?:-|–|tot|en)\s*{TIME}\s+(?:is|"
        rf"zijn)(?: er)?"
        rf"(?: een| de| onze)?\s+(?:medewerkers?|vrijwilligers?|personeel|bibliothecaris)\s+aanwezig{_END}", I),
    re.compile(rf"\s*[,;(–-]\s*(?:maximaal|max\.?)\s+\d+\s+(?!uur|u\b|dag|week|weken|maand|keer|x\b)[a-zé]+"
        rf"(?:\s+(?:p\.?\s?p\b\.?|per\s+[a-z]+))?{_END}", I),
    # A part of what there is for which one asks beforehand.
    re.compile(rf"\s*[,;(–-]\s*(?:grote|grotere|zware|losse)\s+[a-zé]+(?:\s+en\s+[a-zé]+)?\s+(?:alleen |uitsluitend |"
        rf"enkel )?(?:op|na|volgens) (?:telefonische )?afspraak{_END}", I),
    # Until when one brings things, within the hours, and on which days not.
    re.compile(rf"\s*[,;(–-]\s*(?:inbreng|inname|aanname|innemen|inleveren|"
        rf"brengen)(?:\s+(?:van\s+)?[a-zé]+)?\s+(?:kan\s+)?tot\s+"
        rf"(?P<inside>{TIME})(?:\s*\((?:op )?(?:{DAYS} )?geen (?:inbreng|inname|aanname)(?: "
        rf"op {DAYS})?\))?{_END}", I),
    # Longer than what is sure.
    re.compile(rf"\s*[,;.(–-]\s*bij (?:mooi|goed|warm|zonnig|droog) weer\s+(?:(?:langer|open|geopend|"
        rf"zelfs)\s+)*tot\s+"
        rf"(?P<later>{TIME}){_END}", I),
    # Why it opens later or closes earlier on one day.
    re.compile(r"(?<=\d)\s*(?:uur|u)?\s+(?:wegens|vanwege|i\.?v\.?m\.?|in verband met)\s+[^,;.()\d]+(?=\s*(?:$|"
        r"[.;]))", I),
)  # fmt: skip
_BY_PHONE = re.compile(rf"(?<!afspraak )\b(?:via|op)\s+(?:(?:telefoon)?(?:nummer|nr)\.?\s*)?{_NUMBER}", I)
_CALLS = re.compile(r"\b(?:bereikbaar|telefonisch|bellen)\b", I)
_UNIT = re.compile(r"^\s*(?:uur|u)\b")


def without_asides(line: str) -> tuple[str, str]:
    """The line without them, and what they were."""
    if _BY_PHONE.search(line) and not _CALLS.search(line):
        return line, ""  # ma-vr 9-12 via 020-…: no door
    gone = list[str]()
    for pattern in _PATTERNS:
        for found in reversed([*pattern.finditer(line)]):
            said = found.groupdict()
            if not _is_aside(said, line, found.start()) or not _is_latest(said.get("later"), line):
                continue
            line = f"{line[: found.start()]}{line[found.end() :]}"
            text = _UNIT.sub("", found[0]).strip(" ,;.()–-")
            gone.append(f"{text})" if "(" in text and ")" not in text else text)
    return line.strip(), ", ".join(gone)


def _is_aside(said: dict[str, str | None], line: str, at: int) -> bool:
    """Whether what is to be `inside` the hours is, what is to be `before` them too, and `what` says nothing of time."""
    return (
        (not said.get("what") or is_thing(said["what"] or ""))
        and (not said.get("inside") or is_within(said["inside"] or "", line[:at], line[at:]))
        and (not said.get("before") or is_before(said["before"] or "", line[:at], line[at:]))
    )


def _is_latest(until: str | None, line: str) -> bool:
    """Whether nothing on the line goes on for longer: then it takes nothing away."""
    hours = [as_minutes(found) for found in re.findall(TIME, line)] if until else []
    return not until or (as_minutes(until) == max(hours) and hours.count(max(hours)) == 1)
