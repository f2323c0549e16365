"""Finding a person's name in plain text, by how it is written.

The form judges by the same patterns (`outputs/form/form_rules.py`), so no `\\b` stands here: to a browser words are
ASCII.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sociale_kaart.checks.given_names import GIVEN_NAMES
from sociale_kaart.checks.mail import is_role
from sociale_kaart.checks.text import bare

NAME_WORD = r"[A-ZÀ-ÖØ-Þ][^\W\d_]+"
_SURNAME = rf"(?:(?:van|von|de|den|der|ten|ter|'t|el|al|la)\s+)*{NAME_WORD}"
_WHOLE_NAME = rf"({NAME_WORD})((?:\s+{_SURNAME})?)"
# How people are told whom to turn to, and what is said about somebody.
_TURN_TO = (
    r"(?:[Vv]raag|[Bb]el|[Mm]ail|[Aa]pp)(?:\s+het)?(?:\s+(?:naar|om|met|aan|even))?|"
    r"(?:[Aa]anmelden|[Oo]pgeven|[Aa]fspraak|[Mm]eld je(?: aan)?|[Gg]eef je op)\s+(?:bij|met)|"
    r"(?:[Cc]ontactpersoon|[Cc]oördinator|[Gg]astvrouw|[Gg]astheer|[Vv]rijwillig(?:st)?er|[Bb]eheerder|[Bb]egeleider):?|"
    r"[Aa]sk(?:\s+for)?|[Cc]all|(?:[Cc]oordinator|[Hh]ost|[Vv]olunteer):?"
)
_DOES = (
    "belde|mailde|schreef|vertelde|zei|zegt|keek|ging|heeft|doet|is|komt|opent|werkt|weet|regelt|helpt|"
    "said|called|helps|works|opens"
)

ADDRESSED = re.compile(rf"(?<!\w)(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]evrouw|[Mm]eneer|[Dd]e heer|Mrs|Ms)(?!\w)\.?\s+{_SURNAME}")
INITIALS = re.compile(rf"(?<!\w)(?:[A-Z]\.\s?){{1,4}}{_SURNAME}")
ASKED = re.compile(rf"(?<!\w)(?:[Mm]et|[Dd]oor|[Bb]ij|[Vv]an|[Vv]ia|[Aa]an|{_TURN_TO})\s+{_WHOLE_NAME}")
TURNED_TO = re.compile(rf"(?<!\w)(?:{_TURN_TO})\s+{_WHOLE_NAME}")
TELLS = re.compile(rf"(?<!\w){_WHOLE_NAME}\s+(?:{_DOES})(?!\w)")
# `Mw. Dr. Van der Meerstraat`, `J. van Galenstraat`: places are called after people.
PLACE = re.compile(
    r"(?:straat|plein|laan|weg|kade|gracht|park|hof|pad|dijk|singel|markt|school|huis|kerk|college|brug|plantsoen)$"
)

# Formal: what is found is a name. Familiar: its groups are one, when the first is a common given name.
Patterns = tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]
# Where it says who looked, a name is a name; in a text for visitors only where they are sent to somebody.
IN_NOTES = ((ADDRESSED, INITIALS), (ASKED, TELLS))
IN_TEXTS = ((ADDRESSED,), (TURNED_TO, TELLS))


def names(text: str, own: frozenset[str] = frozenset(), patterns: Patterns = IN_NOTES) -> Iterable[str]:
    """What in `text` is a person's name, each once; `own`: small words of the place's own names."""
    return dict.fromkeys(_found(text, own, patterns))


def _found(text: str, own: frozenset[str], patterns: Patterns) -> Iterator[str]:
    formal, familiar = patterns
    for match in (match for pattern in formal for match in pattern.finditer(text)):
        if not PLACE.search(match.group()):
            yield match.group()
    for match in (match for pattern in familiar for match in pattern.finditer(text)):
        name = match[1] + match[2]
        if _is_persons(bare(name).split(), own) and not PLACE.search(name):
            yield name


def _is_persons(words: list[str], own: frozenset[str]) -> bool:
    first, *more = words
    return first in GIVEN_NAMES and first not in own and not any(map(is_role, more))
