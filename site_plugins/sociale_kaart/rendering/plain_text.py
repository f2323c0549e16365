"""What a place says of a fact, as plain text for a cell or a field of another program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.facts import Fact
from sociale_kaart.place.telefoon import Telefoonnummer
from sociale_kaart.place.voorziening import Voorziening


def plain_text(fact: Fact, v: Voorziening, language: str) -> str:
    """As in the file; texts in `language` where they are there, else in Dutch. Empty where nothing is known."""
    return plain(fact.of(v), language)


def plain(there: object, language: str) -> str:
    """Any value that a key of a place can have, as text."""
    if isinstance(there, str):
        return "" if there == "onbekend" else there
    if isinstance(there, Telefoonnummer):
        return there.grouped
    if isinstance(there, Aanbod):
        when = ", ".join(there.openingstijden)
        return f"{plain(there.naam, language)}{f' ({when})' if when else ''}"
    if isinstance(there, Mapping):
        return _in_one_language(there, language)
    if isinstance(there, date):
        return there.isoformat()
    if isinstance(there, float | int):
        return f"{there:.10g}"
    return _joined(there, language) if isinstance(there, tuple) else ""


def _in_one_language(texts: Mapping[str, str], language: str) -> str:
    """Without the marks that a page needs around numbers in Arabic: a program reads the text itself."""
    return next((texts[code] for code in (language, "nl", *texts) if code in texts), "")


def _joined(parts: Iterable[object], language: str) -> str:
    """Ids and names have no commas; sentences and lines of hours may."""
    texts = [plain(part, language) for part in parts]
    return ("; " if any("," in text or " " in text for text in texts) else ", ").join(texts)
