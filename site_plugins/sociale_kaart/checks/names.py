"""Finds people's names in plain text by the way they are written.

The form judges by the same patterns (`outputs/form/form_rules.py`), so no `\\b` stands here: to a browser words are
ASCII.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sociale_kaart.checks.given_names import ALSO_WORDS, GIVEN_NAMES
from sociale_kaart.checks.mail import is_role
from sociale_kaart.checks.text import bare

NAME_WORD = r"[A-ZÀ-ÖØ-Þ][^\W\d_]+"
_SURNAME = rf"(?:(?:van|von|de|den|der|ten|ter|'t|el|al|la)\s+){{0,4}}{NAME_WORD}"
# The beginning of a mail address is judged with the address.
_NO_MAIL = r"(?![^\W_]|\s?(?:@|[(\[{<]\s?(?:at|a|@|apenstaart)|[._]\w|apenstaart)|\s(?:at|punt|dot)\s)"
_WHOLE_NAME = rf"({NAME_WORD}){_NO_MAIL}((?:\s+{_SURNAME})?)"
# How people are told whom to turn to, and what is said about somebody.
_TURN_TO = (
    r"(?:vraag|bel|mail|app|sms|spreek)(?:\s+het)?(?:\s+(?:naar|om|met|aan|even|gerust|dan|maar|gewoon|altijd|eens)){0,3}|"
    r"(?:loop|kom|ga)(?:\s+(?:maar|even|gerust|dan|eens)){0,2}\s+(?:binnen|langs)\s+bij|"
    r"(?:aanmelden|aanmelding|opgeven|opgave|afspraak|inschrijven|informatie|info|inlichtingen|meld je(?: aan)?|"
    r"geef je op|contact(?: op| opnemen)?)\s+(?:bij|met|via|with)|"
    r"(?:contact(?:persoon| person)?|coördinator|gastvrouw|gastheer|vrijwillig(?:st)?er|beheerder|beheer|begeleider|"
    r"begeleiding|docent|docente|leraar|trainer|leiding|organisator|onder leiding van|o\.l\.v\.|inlichtingen|"
    r"informatie|info|aanmelden|opgave|meester|juf|juffrouw|wijkagent|agent|kok|kokkin|dominee|imam|pastor|pater|"
    r"coach|voorzitter|penningmeester|secretaris|dokter|huisarts|therapeut|buurman|buurvrouw|"
    r"[^\W\d_]{2,30}(?:docent|docente|coach|werker|werkster|leraar|lerares|trainer|therapeut))(?:\s+is)?\s?:?|"
    r"heet|naam is|name is|"
    r"(?:begeleid|gegeven|geleid|verzorgd|gerund|georganiseerd|led|run|taught|given|guided)\s+(?:door|by)|"
    r"ask(?:\s+for)?|call|speak to|(?:coordinator|host|volunteer|teacher|coach)(?:\s+is)?\s?:?"
)
# A page of a person on a site where anyone has one.
_PROFILE = (
    r"(?:facebook\.com|instagram\.com|linkedin\.com/in|t\.me|x\.com|twitter\.com|tiktok\.com|threads\.net)/@?|"
    r"(?<![\w.])@"
)
_DOES = (
    r"belde|mailde|schreef|vertelde|zei|zegt|keek|ging|heeft|doet|is|komt|opent|werkt|weet|regelt|helpt|"
    r"said|called|helps|works|opens|als (?:gast\w+|docente?|begeleid\w+|vrijwillig\w+)|\((?:gast|vrijwillig|docent|"
    r"begeleid|beheer|coördin|coach|volunteer|host|teacher)\w*\)"
)
# `Kim is een app`, `Meneer Paprika is een winkel`; not `Kim is een vrijwilliger`.
_THING = (
    r"(?!\s+is\s+(?:een|de|het|hét|dé|onze|ons|jouw|a|an|the|our)\s+(?!(?:[^\W\d_]+\s+)?(?:\w*vrouw|man|mens|heer|\w*gast\w*|"
    r"vrijwillig\w+|vriend\w*|coach|coördinator|beheerder|begeleid\w+|docent\w*|trainer|hulpverlener|verpleegkundige|"
    r"moeder|vader|buur\w+|kok|host|volunteer|teacher|coordinator|woman|person|nurse)))"
)
# `Mevrouw Meijer Stichting`, and Huis, School, Fonds.
_BODY = r"(?!\s+(?:Stichting|Fonds|School|Huis|Foundation|Groep|College|Instituut|Museum|Vereniging|Winkel|Prijs))"
_TITLES = (
    "[Dd]hr|[Dd]rs|[Dd]s|[Mm]evr|[Mm]w|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Jj]uf|[Jj]uffrouw|[Zz]uster|Mrs|Ms|Mr|"
    "DHR|MEVR|MW|MEVROUW|MENEER|DE HEER"
)
_TITLE = rf"(?<!\w)(?:{_TITLES})(?!\w)\.?\s+"
# Of a word (what stands between blanks): whether it could be the end of a title.
TITLE_AT_END = re.compile(rf"(?<!\w)(?:{_TITLES.replace('[Dd]e ', '').replace('DE ', '')})\.?$")

# In any letters, because a given name follows; it is looked at and not taken, so that it may itself send to somebody.
ADDRESSED = re.compile(rf"{_TITLE}(?:(?<!Mr )(?<!Mr\. )(?:[A-Z]\.\s?){{1,4}})?{_SURNAME}(?![^\W_]){_BODY}{_THING}")
INITIALS = re.compile(rf"[A-Z](?<!\w.)\.\s?(?:[A-Z]\.\s?){{0,3}}{_SURNAME}")
ASKED = re.compile(rf"(?<!\w)(?:met|door|bij|van|via|aan|{_TURN_TO})\s+(?={_WHOLE_NAME})", re.IGNORECASE)
TURNED_TO = re.compile(rf"(?<!\w)(?:{_TURN_TO})\s+(?={_WHOLE_NAME})", re.IGNORECASE)
TELLS = re.compile(rf"(?<!\w){_WHOLE_NAME}(?![^\W_]){_THING}\s+(?:{_DOES})(?!\w)")
PROFILE = re.compile(rf"(?:{_PROFILE})([^\W\d_]{{2,}})((?:[._\-][^\W\d_]+){{0,4}})", re.IGNORECASE)
# `Mw. Dr. Van der Meerstraat`, `J. van Galenstraat`: places are called after people.
PLACE = re.compile(
    r"(?:straat|plein|laan|weg|kade|gracht|park|hof|pad|dijk|singel|markt|school|huis|kerk|college|brug|plantsoen)$"
)

# Formal: what is found is a name. Familiar: its groups are one, when the first is a common given name.
Patterns = tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]
# Where it says who looked, a name is a name; in a text for visitors only where they are sent to somebody.
IN_NOTES = ((ADDRESSED, INITIALS), (ASKED, TELLS, PROFILE))
IN_TEXTS = ((ADDRESSED,), (TURNED_TO, TELLS, PROFILE))


def names(text: str, own: frozenset[str] = frozenset(), patterns: Patterns = IN_NOTES) -> Iterable[str]:
    """What in `text` is a person's name, each once; `own`: small words of the place's own names."""
    return dict.fromkeys(_found(text, own, patterns))


def _found(text: str, own: frozenset[str], patterns: Patterns) -> Iterator[str]:
    formal, familiar = patterns
    for match in (match for pattern in formal for match in pattern.finditer(text)):
        if not PLACE.search(match.group()) and bare(match.group()).split()[-1] not in own:
            yield match.group()
    for match in (match for pattern in familiar for match in pattern.finditer(text)):
        name = match[1] + match[2]
        if _is_persons(match[1], bare(name).split(), own) and not PLACE.search(name):
            yield name


def _is_persons(written: str, words: list[str], own: frozenset[str]) -> bool:
    """In small letters `ben` and `said` are words."""
    first, *more = words
    if first not in GIVEN_NAMES or first in own or (written in ALSO_WORDS):
        return False
    return not any(map(is_role, more))
