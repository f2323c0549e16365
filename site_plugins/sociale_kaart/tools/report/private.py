"""What a report may print of what a file says, when nothing of it was checked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from sociale_kaart.checks.kenmerken import Kenmerken
from sociale_kaart.checks.mail import is_role
from sociale_kaart.checks.named_people import IN_TEXTS
from sociale_kaart.checks.names import names
from sociale_kaart.checks.text import masked, plain
from sociale_kaart.checks.traces import Traces
from sociale_kaart.checks.unsaid import unsaid
from sociale_kaart.checks.veil import Shown
from sociale_kaart.reading.spots import Path
from sociale_kaart.visible_text import looked_at

# Digits enough for a telephone, a citizen service number or a bank account, however they are separated.
_DIGITS = re.compile(r"(?:[\dOo][^\w\n]{0,4}){7,}\d|\b[A-Z]{2}\d\d ?[A-Z]{4}")
_AT = re.compile(r"@|\((?:at|a)\)|\[at\]|\{at\}| at \S+ (?:dot|punt) |apenstaart", re.IGNORECASE)
_DATES = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d")


def open_text(text: str) -> Shown:
    """What the caller knows to be no secret, on one line."""
    return Shown(" ".join(text.split()))


def mask(text: str) -> Shown:
    """Enough to find it by in the file."""
    return Shown(masked(text))


def is_open(text: str, path: Path) -> bool:
    """Whether nothing in a text may be a person's own: a number, an address, a name."""
    text = plain(looked_at(text))
    if path[:2] == ("contact", "email"):
        return is_role(text.partition("@")[0].lower())
    if path[:1] in (("controle",), ("locatie",)) and path[-1:] not in (("datum",), ("lat",), ("lon",)):
        return not (_AT.search(text) or _DIGITS.search(_DATES.sub("", text)) or names(text, frozenset()))
    if path[:1] == ("openingstijden",) or path[:2] == ("contact", "website"):
        return not _AT.search(text) and unsaid(text) == text
    return not (_AT.search(text) or _DIGITS.search(_DATES.sub("", text)) or names(text, frozenset(), IN_TEXTS))


def traces_of(secret: Iterable[Mapping[str, Any]]) -> Traces:
    """What these places, as their files say it, can be recognised by."""
    return Traces.of([_marks(value) for value in secret], ())


def _marks(value: Mapping[str, Any]) -> Kenmerken:
    contact = value.get("contact")
    contact = contact if isinstance(contact, dict) else {}
    others = value.get("ook_bekend_als", [])
    return Kenmerken(
        "",
        str(value.get("naam", "")),
        "",
        (),
        False,
        namen=tuple(map(str, others if isinstance(others, list) else [others])),
        organisatie=str(value.get("organisatie", "")),
        nummers=tuple(str(contact.get(key, "")) for key in ("telefoon", "whatsapp")),
        email=str(contact.get("email", "")),
        website=str(contact.get("website", "")),
    )
