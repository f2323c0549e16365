"""Whoever types what a line to call is called finds it, whatever the page's language."""

from __future__ import annotations

from support.sample import sample
from support.searching import answers

LEAST = 20  # lines of the sample


def test_every_line_is_found_by_its_own_name() -> None:
    lines = [*sample().woorden.lijnen.values()]
    asked = [{"taal": code, "vraag": line.naam["nl"].split(" (")[0]} for line in lines for code in ("nl", "en", "ar")]
    wanted = [line.id for line in lines for _ in range(3)]
    found = [[*answer["nood"], *answer["lijnen"]] for answer in answers(asked)]
    assert len(lines) >= LEAST
    assert [(q, id) for q, id, first in zip(asked, wanted, found, strict=True) if id not in first] == []
