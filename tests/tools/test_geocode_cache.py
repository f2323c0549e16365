"""What is kept of services' answers is believed only when we kept it, and when a service could have said so."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from sociale_kaart.tools.geocode.cache import FILE, Cache
from sociale_kaart.tools.geocode.match import Candidate
from support.geocoding import TODAY

ANSWER = Candidate(52.13, 6.2, "7201 AB", "48", "Teststraat")
GOOD: dict[str, Any] = {"lat": 52.13, "lon": 6.2, "postcode": "7201 AB", "nummer": "48", "straat": "Teststraat"}


def cache(folder: Path, kept: object) -> Cache:
    path = folder / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(kept), encoding="utf-8")
    return Cache(path, TODAY)


def kept(datum: object = "2026-11-20", **changes: object) -> dict[str, Any]:
    return {"pdok|deur": {"datum": datum, "gevonden": [GOOD | changes]}}


def test_what_was_kept_is_given_again(tmp_path: Path) -> None:
    assert cache(tmp_path, kept()).get("pdok|deur") == [ANSWER]
    Cache(tmp_path / FILE, TODAY).put("pdok|elders", [ANSWER])
    assert Cache(tmp_path / FILE, TODAY).get("pdok|elders") == [ANSWER]


@pytest.mark.parametrize(
    "lie",
    [
        kept(lat="52.13"),
        kept(postcode=7201),
        kept(straat=None),
        kept(nummer=["48"]),
        kept(extra=1),
        kept(datum="2027-01-01"),
        kept(datum="gisteren"),
        kept(datum=20261120),
        {"pdok|deur": {"datum": "2026-11-20", "gevonden": {"0": GOOD}}},
        {"pdok|deur": {"datum": "2026-11-20", "gevonden": "niets"}},
        {"pdok|deur": "niets"},
        {"pdok|deur": [1]},
        ["pdok|deur"],
        None,
    ],
    ids=lambda lie: json.dumps(lie)[:60],
)
def test_what_no_service_could_have_said_is_asked_again(tmp_path: Path, lie: object) -> None:
    assert cache(tmp_path, lie).get("pdok|deur") is None


def test_what_came_by_git_is_not_believed(tmp_path: Path) -> None:
    """As a proposal can bring it, whatever .gitignore says."""
    cache(tmp_path, kept())
    for command in (["init", "-q"], ["add", "-f", FILE]):
        subprocess.run(["git", "-C", str(tmp_path), *command], check=True)
    assert Cache(tmp_path / FILE, TODAY).get("pdok|deur") is None


def test_half_a_sign_from_a_service_ends_nothing(tmp_path: Path) -> None:
    odd = Candidate(52.13, 6.2, "7201 AB", "48", "Test\ud800straat")
    Cache(tmp_path / FILE, TODAY).put("pdok|deur", [odd])
    assert (tmp_path / FILE).read_bytes()
