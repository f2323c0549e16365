"""`ma 9-12, di 13-15, op afspraak`: by appointment on both days, or on the last alone. Proposed as both readings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .plainer_patterns import ROW, I

_ROWS = re.compile(
    rf"(?P<rows>{ROW}(?:\s*[,;]\s+(?:en )?{ROW})+),\s+(?P<note>(?:(?:alleen|uitsluitend|enkel) )?"
    r"(?:(?:op|volgens|na) afspraak|telefonisch))\s*\.?",
    I,
)


def note_of_all(line: str) -> Iterator[tuple[str, str]]:
    found = _ROWS.fullmatch(line)
    if found:
        rows, note = found["rows"], found["note"]
        each = re.sub(rf"({ROW})(?=\s*(?:[,;]|$))", rf"\1 ({note})", rows, flags=I)
        yield each, f"{rows} ({note})"
