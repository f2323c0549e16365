"""What help is good for, as categories and needs say it: conditions of social quality, dimensions of health."""

from __future__ import annotations

from typing import Annotated, Literal

from sociale_kaart.place.fields import Een

Conditie = Literal["sociaaleconomische-zekerheid", "sociale-inclusie", "sociale-cohesie", "empowerment"]
Dimensie = Literal["lichaam", "gevoel", "zin", "plezier", "meedoen", "dagelijks-leven"]
Condities = Annotated[tuple[Conditie, ...], Een]
Dimensies = Annotated[tuple[Dimensie, ...], Een]
