"""What governing.py looks for in words that are not read. Data, no rules; patterns."""

from __future__ import annotations

import re

from . import lexicon_turning as turning
from .lexicon_notation import AS_USUAL as USUAL
from .plainer_patterns import DAY, DAYS, I

# By telephone, or by appointment: what is beside it is no open door.
NO_DOOR = re.compile(
    r"\b(?:telef\w*|tel|bel(?:len|t)?|gebeld|bereikbaar\w*|online|digita\w*|chat\w*|(?:whats)?app\w*|mail\w*|e-?mail\w*|"
    r"afspraak|afspr|aanvraag|verzoek|reserver\w*|nood\w*|spoed\w*|thuis\w*)\b",
    I,
)
NOBODY = re.compile(rf"(?<![\w'’])(?:{turning.NEGATION}|{turning.ANYWHERE})(?!\w)", I)
# `mits er iemand is`, `bij slecht weer`: it depends, on any day; `gesloten in de bouwvak`: on days of its own.
DEPENDS = re.compile(r"^\W*(?:mits|indien|bij|als|wanneer|tenzij|zolang)\b", I)
SHUT = re.compile(r"\b(?:gesloten|dicht|sluiting|vrij)\b", I)
AS_USUAL = re.compile(rf"^\W*(?:{USUAL})\b", I)
AS_THAT = re.compile(rf"\b(?:zie|(?:net )?als|zoals) (?:op )?{DAYS}", I)  # vrijdag zie dinsdag
OWN_ROW = re.compile(rf"^\W*(?:en |maar )?(?:op )?{DAYS}", I)
FIRST = re.compile(r"\(?[^,;()]*")
OF_ITS_OWN = re.compile(r"^(?:de |het )?[^\W\d]{3,}:\s+(?!gesloten|dicht)", I)  # De bar: tot de laatste gast
PHONE_NUMBER = re.compile(r"\+?\b0\d{1,3}[ -]*\d[\d -]{4,}\d\b")
BY_PHONE = re.compile(r"^\W*(?:en )?(?:tel\.|telefonisch|telefoon|bellen)", I)
FIRST_DAY = re.compile(rf"^{DAY}\s*(?:[.,]|en\b|$)", I)
LAST_DAY = re.compile(rf"\b{DAYS}\W*$", I)
ONLY = re.compile(r"\b(?:alleen|enkel|slechts|uitsluitend)\b(?![^()]*\))", I)
AFTER = re.compile(r"^\W*(?:daarna|vanaf|sinds)\b", I)
AFTERWARDS = re.compile(r"^\W*(?:en )?daarna\b", I)  # 1 mei t/m 30 september dagelijks 10-18, daarna in het weekend
BRACKET = re.compile(r"^\([^()]*\)")
SHUT_FIRST = re.compile(r"^\W*(?:en )?(?:gesloten|dicht)\b(?! op (?:maan|dins|woens|donder|vrij|zater|zon))", I)
SHUT_LAST = re.compile(rf"^(?!.*{DAYS})[^\d(]*[^\W\d_][^\d(]*\s(?:gesloten|dicht|toe)\W*$", I)
ALSO = re.compile(
    r"^\W*(?:en )?(?:ook|daarbuiten|daarnaast|verder|anders|voorts|"
    r"buiten (?:deze|onze|de) (?:openings)?(?:tijden|uren))\b",
    I,
)
# `feestdagavonden als za`, and not `oneven weken`: it names itself when it is.
OF_ITSELF = re.compile(r"^\W*(?:de |alle )?[^\W\d_]*(?:vakantie|dag|avond|periode)(?:s|en)?\s+[^\W\d_]", I)
PARTS = re.compile(r",\s+(?![^()]*\))|;\s+")
OF_A_DAY = re.compile(r"['’‘]s (?:ochtends|morgens|middags|avonds|nachts)|overdag", I)
BEHIND_CLOCK = re.compile(r"^.*\d(?:\s*(?:uur|u)\b\.?)?", I)
ON_ALL = re.compile(
    r"^\W*(?:beide|allemaal|alles|bovenstaande|genoemde|dit alles|alle (?:tijden|dagen|uren|activiteiten|inlopen))\b", I
)
# The hours of before, or of later on: which of these hold?
BECOMES = re.compile(
    r"\b(?:in plaats van|i\.?p\.?v\.?)(?!\s*\d)|"
    r"\b(?:was|wordt):|\bwordt (?:vanaf|dan|nu|voortaan)\b|"
    r"\b(?:oude|vorige|nieuwe)\s+(?:openings|inloop)?(?:tijden|uren|rooster)\b",
    I,
)
LATER = re.compile(r"^\W*(?:en|maar|of)\s+(?:na|vanaf|daarna|daarbuiten|verder|aansluitend)\b", I)
RANGE_WITHOUT_DAYS = re.compile(r"\d\s*(?:uur|u|h)?\s*(?:-|–|tot)\s*\d", I)
