"""Who wrote the texts of a place in another language, and of which Dutch: the model of the key `vertaling`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal
from zlib import crc32

from pydantic import Field

from sociale_kaart.place.declaration import Declaration, Output
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.fields import Datum
from sociale_kaart.place.left_out import NO_PREVIEW, NO_ROOM, OURS, SHORT_TALK, TEXT

DUTCH = "nl"
TRANSLATED = Declaration(
    left_out={
        **TEXT,
        **NO_ROOM,
        **NO_PREVIEW,
        **SHORT_TALK,
        **OURS,
        Output.FORM: "it asks who wrote a text once there is one, and writes the rest itself",
        Output.XLSX: "a cell holds a text in Dutch; voorzieningen.json has who wrote the others",
    }
)


class Vertaling(Deel):
    door: Literal["mens", "machine"] = veld("Schreef een mens de teksten, of een vertaalmachine?", "machine", ...)
    op: Datum = veld("Wanneer de teksten zijn geschreven.", "2026-07-22", ...)
    van: Annotated[str, Field(pattern="^[0-9a-f]{8}$")] | None = veld(
        "Bij welk Nederlands ze horen. `kaart check` zegt wat hier moet staan als het Nederlands is veranderd.",
        "9c41b07e",
    )


def is_outdated(vertaling: Vertaling, texts: Any, language: str) -> bool:
    """Whether the Dutch has changed since; not where nobody wrote down which Dutch it was."""
    return vertaling.van is not None and vertaling.van != source_of(texts, language)


def source_of(texts: Any, language: str) -> str:
    """The Dutch of all that is said in `language`, as eight digits; in whatever order it stands.

    templates/assets/js/form/vertaling.mjs does the same.
    """
    sums = (crc32(" ".join(dutch.split()).encode()) for dutch, _ in both(texts, language))
    return f"{sum(sums) % 2**32:08x}"


def both(texts: Any, language: str) -> Iterator[tuple[str, str]]:
    """Every text that is there in Dutch and in `language`, at whatever depth."""
    if isinstance(texts, Mapping):
        if isinstance(texts.get(DUTCH), str) and isinstance(texts.get(language), str):
            yield texts[DUTCH], texts[language]
        for part in texts.values():
            yield from both(part, language)
    elif isinstance(texts, list | tuple):
        for part in texts:
            yield from both(part, language)
