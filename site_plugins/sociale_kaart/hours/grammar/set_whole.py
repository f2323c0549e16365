"""Ways to mend a line as a whole, before anything else is tried: one language, a subject for each row, closed days."""

from __future__ import annotations

from .asunder import dashed
from .by_subject import by_subject
from .items import Refusal
from .near import Near, Read
from .plainer import in_one_language


def said_once(line: str, _: Refusal, read: Read) -> Near | None:
    """`dinsdagochtend/Tuesday morning 9.30-11`."""
    text = in_one_language(line)
    return Near(text, False) if text != line and _is_read(text, read) else None


def per_subject(line: str, _: Refusal, read: Read) -> Near | None:
    """`De kerk is open op …. De kapel is open van …`."""
    text, gone = by_subject(line)
    return Near(text, False, "", ", ".join(gone)) if text and _is_read(text, read) else None


def with_dashes(line: str, _: Refusal, read: Read) -> Near | None:
    """`ma 9-12 di - wo 13-15 za/zo -`."""
    both = dashed(line)
    return Near(both[0], False, both[1]) if both[0] and all(_is_read(one, read) for one in both if one) else None


def _is_read(line: str, read: Read) -> bool:
    return not isinstance(read(line), Refusal)
