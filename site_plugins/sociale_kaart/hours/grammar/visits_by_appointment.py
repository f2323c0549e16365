"""Whoever comes by does so by appointment: then hours beside it are no open door, unless they are of something else."""

from __future__ import annotations

import re

from ..value import Regel, Soort
from .plainer_patterns import DAY

# On all days and at all times: not *langskomen op vrijdag op afspraak*, *bezoek buiten deze tijden op afspraak*.
_SOME = rf"\b(?:{DAY}|buiten|daarbuiten|andere|ook|zonder)"
_VISITS = re.compile(
    r"\b(?:bezoek\w*|langs\s?(?:te\s?)?komen|binnen\s?komen|toegang|werk(?:t|en))\b"
    rf"(?:(?!{_SOME})[^.;,|\d]){{0,30}}?\b(?:op|na|volgens|met) (?:een |telefonische )?afspr(?:aak)?\b",
    re.IGNORECASE,
)
_OF_A_PART = re.compile(r"(?:['’‘]s (?:middags|avonds|ochtends|morgens)|in de (?:na)?middag)\s+$", re.IGNORECASE)
_OF_ITS_OWN = re.compile(r"spreekuur|inloop|winkel|telef|bel", re.IGNORECASE)


def contradicts(line: str, regels: tuple[Regel, ...]) -> bool:
    """Whether the line has visits by appointment, and these rules hours at which anybody may come."""
    visits = next((one for one in _VISITS.finditer(line) if not _OF_A_PART.search(line, 0, one.start())), None)
    return bool(visits) and any(
        regel.soort is Soort.OPEN
        and regel.perioden
        and not (regel.is_on_appointment or regel.is_at_a_distance or _OF_ITS_OWN.search(regel.noot))
        for regel in regels
    )
