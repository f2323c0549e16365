"""Whether there is such a day."""

from __future__ import annotations

from ..value import Datum
from .items import Refusal, Why


def real(day: Datum, column: int) -> Datum:
    """`day`, if there is such a day in its year (in some year, when it has none). Raises Refusal."""
    leap = day.jaar % 4 == 0  # true for no year too; 1900 and 2100 are out of range
    lengths = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if not (1 <= day.maand <= 12 and 1 <= day.dag <= lengths[day.maand - 1]):
        raise Refusal(column, Why.IMPOSSIBLE)
    if day.jaar and not 2000 <= day.jaar < 2100:
        raise Refusal(column, Why.IMPOSSIBLE)
    return day
