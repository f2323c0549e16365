"""What a place says of itself in sentences: other names, who runs it, what it is and offers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sociale_kaart.tools.importing.cleaning.tidying import has_lost, tidy
from sociale_kaart.tools.importing.cleaning.told import Notes

_MOST = {
    "samenvatting": 140, "omschrijving": 3000, "meedoen": 300, "drempel.voorwaarden": 300,
    "drempel.kosten_toelichting": 300, "toegankelijk.toelichting": 300,
}  # fmt: skip
_MOST_NAME = 80


def texts_of(cell: Callable[[str], str], notes: Notes) -> Iterator[tuple[str, object]]:
    """Keys with what they say; what lost a letter, or is too long, is told and left out."""
    names = [" ".join(name.split()) for name in re.split("[;|\n]", tidy(cell("ook_bekend_als")))]
    yield "ook_bekend_als", [n for n in names if 2 <= len(n) <= _MOST_NAME and not has_lost(n, is_name=True)]
    texts = {key: tidy(cell(key)) for key in _MOST}
    if len(texts["samenvatting"]) > _MOST["samenvatting"] and not texts["omschrijving"]:
        texts["omschrijving"], texts["samenvatting"] = texts["samenvatting"], ""
    for key, text in {**texts, "organisatie": " ".join(tidy(cell("organisatie")).split())}.items():
        if has_lost(text, is_name=key == "organisatie"):
            notes.doubts.append(f"{key}: in deze tekst is een letter verloren gegaan")
        elif text and len(text) > _MOST.get(key, _MOST_NAME):
            notes.doubts.append(f"{key}: de tekst is te lang ({len(text)} tekens)")
        else:
            yield key, {"nl": text} if text and key in _MOST else text
    offers = [line for line in re.split(r"[\n;|]", tidy(cell("aanbod"))) if line.strip()]
    yield "aanbod", [{"nl": line.strip(" -*•")} for line in offers]
