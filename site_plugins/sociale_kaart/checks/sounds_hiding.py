"""A place that is filed as an open kind, with an address, and is called as if people hide there: that is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.problems import Level, Problem, Rule, Say

# Beginnings count for Dutch compounds (vrouwenopvang), whole words where a part would say something else. `Blijf` alone
# is what these houses call themselves; as a verb it is mostly about sport.
_HIDING = re.compile(
    r"opvang|\bblijf(?!\W+(?:fit|gezond|actief|vitaal|mobiel|bewegen|in beweging|sporten)\b)|safe\W?house|"
    r"schuil(?:plaats|huis|adres)|vluchthuis|toevluchts|asiel|geheim|beschermd wonen|vrouwenhuis|fiom|\bshelter|"
    r"\brefuge|mensenhandel|eergerelateerd|oranje\W?huis|huiselijk geweld",
    re.IGNORECASE,
)
# Only these words are not heard: what else the name says still is, be it a street or a word that has one in it
# (begeleiding has `egel`).
_OTHER_CARE = re.compile(
    r"(?:kinder|peuter|baby|\bdag|dier(?:en)?|vogel|egel|hond(?:en)?|\bkat|katten|konijnen|water)\W?(?:opvang|asiel)\w*|"
    r"\w+schoolse\W+opvang|opvang (?:van|voor) (?:dieren|vogels|egels|honden|katten)|asielzoekers ontmoet",
    re.IGNORECASE,
)
SOUNDS_HIDING = Rule(
    "naam-klinkt-geheim",
    Say(
        "`{read}` klinkt als een plek met een geheim adres, en hier staat waar hij is.",
        "`{read}` sounds like a place with a secret address, and this file says where it is.",
    ),
    Say(
        "Mag niet iedereen weten waar dit is? Kies een soort met een geheim adres en haal het adres weg. Mag het wel? "
        'Zet in data/niet-geheim.yml onder `plekken` waarom: `{id}: "reden"`.',
        "May not everyone know where this is? Choose a kind with a secret address and remove the address. May they? "
        'Say why in data/niet-geheim.yml, under `plekken`: `{id}: "reason"`.',
    ),
    Level.WARNING,
)


def sounds_hiding(naam: str) -> bool:
    """Whether people may hide in a place of this name."""
    return bool(_HIDING.search(_OTHER_CARE.sub(" ", naam)))


def check_names(context: Context) -> Iterable[Problem]:
    """Of every place whose address anyone can read, unless who keeps the data has said why that is right."""
    for entry in context.public:
        place = entry.voorziening
        if not (place.adres or place.locatie) or place.id in context.known_open:
            continue
        names = [("naam", place.naam), *(("ook_bekend_als", naam) for naam in place.ook_bekend_als)]
        found = next((one for one in names if sounds_hiding(one[1])), None)
        if found:
            yield SOUNDS_HIDING.at(entry.tree.position(found[0]), read=found[1], id=place.id)
