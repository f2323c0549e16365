"""What is shown for a line that cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..value import Regel
from .items import Refusal

Read = Callable[[str], tuple[Regel, ...] | Refusal]


class Near(NamedTuple):
    """A line that can be read: what may have been meant, and `other` if that may be two things, or an example.

    `left_out` are words of it that say nothing about time, and are not in `line`; `asked` is a part without an end.
    Of an example, `rest` is what the line says without `unread`, where these are words that may be about times too.
    """

    line: str
    is_example: bool
    other: str = ""
    left_out: str = ""
    asked: str = ""
    rest: str = ""
    unread: str = ""
