"""What the services answered before, so that nobody is asked the same thing twice.

It stands in `.cache/` beside the region, which git leaves out: an address that turns out to be secret must not stay
behind in the history of a file that everyone can read. What git does keep there came with a proposal and is not
believed, nor is an answer that no service could have given here.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, TypeAdapter
from pydantic.dataclasses import dataclass

from sociale_kaart import in_git
from sociale_kaart.tools.geocode.match import Candidate
from sociale_kaart.tools.whole_file import write_whole

FILE = ".cache/geocode.json"
KEPT = timedelta(days=30)
MOST_BYTES = 200_000_000  # a region of a hundred thousand addresses has a tenth of it


@dataclass(frozen=True, config=ConfigDict(extra="forbid", strict=True))
class _Answer:
    datum: date
    gevonden: list[Candidate]


_ANSWER = TypeAdapter(_Answer)


class Cache:
    """Answers by service and question; an answer is kept for `KEPT`, that a service was down never is."""

    def __init__(self, path: Path, today: date) -> None:
        self.path, self.today = path, today
        self.answers = _read(path)

    def get(self, key: str) -> list[Candidate] | None:
        try:
            answer = _ANSWER.validate_json(json.dumps(self.answers[key]))
        except (KeyError, ValueError):  # changed by hand, or by a later version
            return None
        is_fresh = timedelta() <= self.today - answer.datum <= KEPT
        return answer.gevonden if is_fresh else None

    def put(self, key: str, candidates: Sequence[Candidate]) -> None:
        """Kept at once: an interrupted run goes on where it stopped."""
        self.answers[key] = {"datum": self.today.isoformat(), "gevonden": [asdict(one) for one in candidates]}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self.path, json.dumps(self.answers, indent=1, sort_keys=True).encode())


def _read(path: Path) -> dict[str, Any]:
    try:
        answers = json.loads(in_git.own(path, MOST_BYTES))
    except (ValueError, RecursionError):
        return {}
    return answers if isinstance(answers, dict) else {}
