"""A text by language, as files of the region write it."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from sociale_kaart.place.fields import Taal, text_of

Tekst = Annotated[
    dict[Taal, Annotated[str, AfterValidator(text_of(1, 400))]],
    Field(examples=["{nl: Tekst in het Nederlands}"]),
]
