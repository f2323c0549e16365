"""What stands beside hours and is none of them: a telephone number, a price, how many may come in.

Left out of a proposal, and shown beside it: `Speeltuin wo 13-17, laatste toegang 16.30 uur`.
"""

from __future__ import annotations

import re

from .plainer_patterns import TIME, I

_LEAD = r"(?:\s*[,;.(/|–-]\s*|\s+)"
_CLOSE = r"\s*\)?"
_PHONE = r"(?:\+31|0)\s*(?:\(0\)\s*)?[1-9](?:[\s.-]{0,3}\d){6,9}(?!\d)"
_NUMBER = rf"(?:{_PHONE}|0[89]00[\s-]?\d{{4,7}}|14\s?0\d{{2,4}}(?!\d))"
_LAST = (
    r"(?:de\s+)?(?:laatste [a-z]{4,20}|"
    r"(?:de )?(?:kassa|keuken|bar)(?: is)?(?: open)?(?: sluit)?|aanvang|start|begin|(?:deur(?:en)?|zaal|inloop)"
    r"(?: open| gaat open)?)"
)
_COUNT = (
    r"\d+\s*(?:min(?:uten|\.)?|uur per (?:keer|klant|persoon|week)|personen|pers\.?|deelnemers|kinderen|plekken|"
    r"plaatsen|stuks?|artikelen|"
    r"kledingstukken|tassen|boeken|mensen|bezoekers|klanten|bonnen|punten)"
)
_MONEY = r"(?:€\s*\d[\d.,]*-?|\d+(?:[.,]\d\d)?\s*euro)"
_EACH = r"(?:\s*(?:p\.?\s?p\.?|per [a-z]+|entree|voor (?:niet-)?leden))*"
_WORDS = r"(?:[^\W\d]+\s+){0,4}"
_PATTERNS = (
    re.compile(rf"{_LEAD}(?:\(?(?:tel|telefoon(?:nummer|nr)?|t|bel|mobiel)\b[.:]*\s*(?:nr\.?|naar|met)?\s*)"
        rf"{_PHONE}{_CLOSE}(?=\s*(?:$|[,;.|]))", I),
    re.compile(rf"\s+(?:via|op)\s+(?:(?:telefoon)?(?:nummer|nr)\.?\s*)?{_NUMBER}{_CLOSE}(?=\s*(?:$|[,;.|]))", I),
    re.compile(rf"{_LEAD}{_PHONE}{_CLOSE}(?=\s*(?:$|[,;.|]))", I),
    re.compile(rf"(?<=[a-z.])\s*:?\s*(?:\bop\s+)?{_PHONE}(?=\s*:|\s+[a-z])", I),
    re.compile(rf"\s*[,;.(–-]\s*{_LAST}\s*(?:om|tot|vanaf|:|is)*\s*{TIME}{_CLOSE}(?=\s*(?:$|[,;.|]))", I),
    re.compile(rf"\s*[,;.(–-]\s*(?:max(?:imaal)?\.?|min(?:imaal)?\.?|voor)?\s*{_COUNT}(?:\s+(?:per|p\.)\s*[a-z]+)"
        rf"?{_CLOSE}(?=\s*(?:$|[,;.|]))", I),
    re.compile(rf"\s*[,;.(–-]?\s*(?:entree|kosten|toegang|prijs|(?:eigen )?bijdrage|kost|koffie)"
        rf"?:?\s*{_MONEY}{_EACH}{_CLOSE}(?=\s*(?:$|[,;.|]))", I),
    re.compile(rf"\s*[,;.(–-]\s*{_WORDS}(?:(?:www\.|https?://)\S+|\S+@\S+\.[a-z]+){_CLOSE}", I),
    re.compile(
        r"\s*[,;.(–-]\s*(?:(?:in|bij) [^,;()\d]{3,40},\s*)?(?-i:[A-Z])[^\W\d]+(?:straat|weg|laan|plein|gracht|"
            r"kade|dijk|hof|singel|pad|dreef|steeg|"
        rf"markt|plantsoen) \d+[a-z]?(?:,? (?-i:[A-Z])[^\W\d]+)?{_CLOSE}(?=\s*(?:$|[,;.|]))", I),
    # Until when one signs up, and what is done at other times: no hours of the door.
    re.compile(rf"\s*[,;.(–-]\s*(?:(?:graag|wel|vooraf|van tevoren|je|u)\s+)*(?:aanmeld\w+|opgeven|opgave|reserver\w+|"
        rf"inschrij\w+)\s(?!.*\b(?:is|zijn) (?:open|geopend))(?:[^,;()|.]|\.(?=\d))*{_CLOSE}(?=\s*(?:$|[,;.|]))", I),
    re.compile(rf"\s*[,;.(–-]\s*buiten (?:deze|onze|de) (?:\w*tijden|\w*uren)\b(?!.*\b(?:open|geopend|afspraak)\b)"
        rf"[^,;()|\d]*{_CLOSE}(?=\s*(?:$|[,;.|]))", I),
    re.compile(rf"^(?:entree|toegang|{_LAST})\s*(?:om|tot|:|is)*\s*{TIME}\s*[.,;]\s+(?=[a-z])", I),
    # Why it opens later or closes earlier on one day.
    re.compile(r"(?<=\d)\s*(?:uur|u)?\s+(?:wegens|vanwege|i\.?v\.?m\.?|in verband met)\s+[^,;.()\d]+(?=\s*(?:$|"
        r"[.;]))", I),
)  # fmt: skip
_BY_PHONE = re.compile(rf"\b(?:via|op)\s+(?:(?:telefoon)?(?:nummer|nr)\.?\s*)?{_NUMBER}", I)
_CALLS = re.compile(r"\b(?:bereikbaar|telefonisch|bellen)\b", I)
_UNIT = re.compile(r"^\s*(?:uur|u)\b")


def without_asides(line: str) -> tuple[str, str]:
    """The line without them, and what they were."""
    if _BY_PHONE.search(line) and not _CALLS.search(line):
        return line, ""  # ma-vr 9-12 via 020-…: no door
    gone = list[str]()
    for pattern in _PATTERNS:
        for found in reversed([*pattern.finditer(line)]):
            line = f"{line[: found.start()]}{line[found.end() :]}"
            gone.append(_UNIT.sub("", found[0]).strip(" ,;.()–-"))
    return line.strip(), ", ".join(gone)
