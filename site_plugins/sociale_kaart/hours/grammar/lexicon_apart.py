"""What standing_apart.py looks for in words behind hours. Data, no rules; patterns."""

from __future__ import annotations

import re

from .plainer_patterns import DATE, DAY, DAYS, FEAST_DAY, MONTH, TIME, I

NTH = r"eerste|tweede|derde|vierde|laatste|[1-4](?:e|de|ste)"
_ONLY = r"(?:alleen|uitsluitend|enkel|slechts)"
# For whom the hours are, or what one needs: the hours themselves stay.
FOR_WHOM = re.compile(
    rf"^\W*(?:en )?(?:{_ONLY} (?:voor|met|op|na|via) "
    rf"(?!(?:een |telefonische )?(?:afspraak|afspr|aanvraag|verzoek|bestelling)\b)"
    rf"(?!.*\b(?:{DAY}|dagen|week|weken|vakanties?|seizoen|zomer|winter)\b)[^\d]+|"
    rf"{_ONLY} (?:leden|abonnees|vrouwen|mannen|contant|pinnen|pin|pinbetaling|genodigden)\b[^\d]*)$",
    I,
)
# `(1e t/m 4e letter A-K)`, `(achternaam L-Z)`, `(groep 3 en 4)`.
OF_WHOM = re.compile(
    rf"^(?!.*\b(?:{DAY}|week|weken|maand)\b)\W*(?:\d(?:e|de|ste)(?: t/m | en |-)\d(?:e|de|ste) )?(?:met )?"
    r"(?:(?:begin)?letters?|achterna(?:am|men)|huisnummers?|postcodes?|groep|groepen|klas|klassen)\b[^()]*$",
    I,
)
# Somebody who may come at other times too: `groepen ook buiten openingstijden`.
MORE_FOR = re.compile(
    r"^\W*(?:voor )?(?:[^\W\d_]{4,} ){1,3}ook (?:buiten|op|na|in|voor|via)\b|"
    r"^\W*en (?:een |één |\d+ )?(?:half )?(?:uur|kwartier|minuten) (?:voor|vóór|na)\b",
    I,
)
# `laatste auto een kwartier voor sluitingstijd`: within the hours.
LAST = re.compile(
    rf"^\W*(?:de )?(?:aller)?laatste (?!{DAY}|week|weken|maand|{MONTH}|keer)[^\W\d_]+(?: [^\W\d_]+){{0,2}}?,?\s*"
    r"(?:is |kan |tot |om |uiterlijk )*(?:een |\d+ )?(?:half uur|kwartier|uur|minuten|min\.?) "
    r"(?:voor|vóór) (?:de )?(?:sluit\w*|einde|eindtijd)\W*$",
    I,
)
# `in januari op 20 januari`, `tijdens de vakanties aangepaste tijden`: of days of its own, on which it is otherwise.
_FREE = rf"(?:{FEAST_DAY}|[a-z]*vakanties?|feestdagen|pasen|kerst(?:mis|dagen)?|pinksteren|{MONTH})"
OWN_TIME = re.compile(
    rf"^\W*(?:(?:in|op|tijdens|gedurende|met|rond) )?(?:de |het |alle )?(?:maand(?:en)? )?"
    rf"{_FREE}(?:(?:,| en) {_FREE})*\b\s+"
    rf"(?=.*(?:\bop {DATE}|\bgesloten\b|\bdicht\b|\bniet\b|\bgeen\b|\b{_ONLY} op afspraak|"
    r"\b(?:ander|aangepast|gewijzigd|afwijk|beperkt)\w*))",
    I,
)
# A sentence of its own: `In schoolvakanties gelden andere tijden.`
OTHER_TIMES = re.compile(
    r"^(?:in|op|tijdens|gedurende|met|rond) (?:de |het |alle )?[^\d:]*\b"
    r"(?:gelden|hebben wij|hebben we|zijn er|hanteren wij|hanteren we) (?:er )?"
    r"(?:andere|aangepaste|gewijzigde|afwijkende) (?:openings)?tijden\W*$",
    I,
)
# In the other part of the day: `'s middags werken wij op afspraak`, and the time by which the hours have ended.
OTHER_PART = re.compile(
    r"^\W*(?:(?P<noon>['’‘]s middags|in de (?:na)?middag|(?:na)?middag)|['’‘]s avonds|in de avond|avond)\b[^\d]*$", I
)
UNTIL = re.compile(rf"^[^\d]*\btot (?P<end>{TIME})\W*$", I)
SINCE = re.compile(rf"\b(?:vanaf|pas om|pas vanaf|na) (?P<begin>{TIME})(?!\s*(?:-|–|tot)\s*\d)", I)
ENDS = re.compile(rf"\btot (?P<end>{TIME})", I)
OWN_DAYS = re.compile(rf"^\W*(?:en |maar )?(?:op )?(?:de )?(?:['’‘]s )?(?:(?:{NTH})(?:,| en|)\s+)*{DAYS}", I)
SHUTS = re.compile(
    r"\b(?:gesloten|dicht|sluit\w*|pauze|niet|geen|alleen|enkel|uitsluitend|slechts|behalve|uitgezonderd)\b", I
)
# Days that nobody here knows, among those on which it is closed: `behalve op verlofdagen en schoolvakanties`.
_DAYS_OF = r"[a-zà-ÿ-]+(?:dagen|weken|vakanties?|periodes?)"
_AND = r"(?:,| en)(?: op| in| tijdens)?(?: de)?"
IN_A_LIST = (
    re.compile(
        r"\b(?:behalve|niet|m\.?u\.?v\.?|uitgezonderd|gesloten|dicht)(?: op| in| tijdens)?(?: de)? "
        rf"(?P<one>{_DAYS_OF}{_AND}) (?=[a-z\d])",
        I,
    ),
    re.compile(
        rf"(?:(?<=dagen)|(?<=vakantie)|(?<=vakanties))"
        rf"(?P<one>{_AND} {_DAYS_OF})(?=\s*(?:[.;)]|$)|\s+(?:gesloten|dicht|zijn|is)\b)",
        I,
    ),
)
DAILY = re.compile(r"\b(?:dagelijks|(?:elke|iedere) dag|alle dagen|de hele week|werkdagen)\b", I)
# A title, and what stands behind it.
TITLED = re.compile(r"^(?P<title>[^\W\d][^\d,;:()|.!?]{2,50}):\s+(?P<rest>\S.*)$", re.DOTALL)
FOR_NOW = re.compile(r"^(?:tijdelijk|voorlopig|vooralsnog)\s+(?=(?:op |elke |iedere |van |ook )?[a-z])", I)
