"""A proposal as a block below `aanbod`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from itertools import chain, count
from typing import Any

from sociale_kaart.checks.text import bare
from sociale_kaart.reading.words import Woorden
from sociale_kaart.tools.programme.voorstel import Voorstel

_CONSULTING = re.compile(r"spreekuur", re.IGNORECASE)
_MOST = 40  # characters of an id


def block(voorstel: Voorstel, taken: Collection[str]) -> dict[str, Any]:
    """Only what was said; `taken`: ids that the place has already."""
    more = voorstel.bijzonder
    costs = {"kosten": more.kosten, "kosten_toelichting": _dutch(more.kosten_toelichting)}
    joining = {"aanmelden": [more.inloop] if more.inloop else []}
    found = {
        "id": free_id(voorstel.naam, taken),
        "naam": _dutch(voorstel.naam),
        "soort": "spreekuur" if _CONSULTING.search(voorstel.naam) else "",
        "omschrijving": _dutch(voorstel.omschrijving),
        "openingstijden": list(voorstel.openingstijden),
        "drempel": _known({**costs, **joining}),
        "doelgroep": [more.doelgroep] if more.doelgroep else [],
        "leeftijd": _known({"van": more.van, "tot": more.tot}),
        "aanmelden": _dutch(more.aanmelden[:1].upper() + more.aanmelden[1:]),
    }
    return _known(found)


def free_id(naam: str, taken: Collection[str]) -> str:
    slug = re.sub("[^a-z0-9]+", "-", bare(naam))[:_MOST].strip("-") or "aanbod"
    numbered = (f"{slug[: _MOST - 3]}-{number}" for number in count(2))
    return next(id for id in chain([slug], numbered) if id not in taken)


def groups_of(woorden: Woorden) -> dict[str, str]:
    """The id of each target group by what people call it in Dutch."""
    return {
        name.casefold(): id
        for id, group in woorden.doelgroepen.items()
        for name in (id, group.naam.get("nl", id), *group.synoniemen.get("nl", ()))
    }


def _dutch(text: str) -> dict[str, str]:
    return {"nl": text} if text else {}


def _known(record: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value}
