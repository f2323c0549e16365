"""The ready files for hosts say the same as one another, and as the pages' own policy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sociale_kaart.rendering.hosting import HASHED, HEADERS
from sociale_kaart.rendering.layout import content_security_policy
from support import ROOT

FOLDER = ROOT / "docs" / "hosting"
# How each kind of host writes a header for every answer.
FORMS = {
    "_headers": r"^  (?!Cache-Control)([\w-]+): (.+)$",
    "nginx.conf": r'^add_header ([\w-]+) "([^"]+)" always;$',
    "htaccess": r'^Header always set ([\w-]+) "([^"]+)"$',
}


def headers(name: str) -> dict[str, str]:
    return dict(re.findall(FORMS[name], (FOLDER / name).read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("name", FORMS)
def test_every_host_says_the_same(name: str) -> None:
    assert headers(name) == HEADERS


@pytest.mark.parametrize("name", FORMS)
def test_the_policy_is_that_of_the_pages_and_who_may_frame_them(name: str) -> None:
    assert headers(name)["Content-Security-Policy"] == f"{content_security_policy()}; frame-ancestors 'none'"


def test_the_document_explains_every_header_and_file() -> None:
    text = (ROOT / "docs" / "hosting.md").read_text("utf-8")
    assert [name for name in (*HEADERS, *FORMS, "Cache-Control") if f"`{name}" not in text] == []


def test_only_names_with_a_hash_are_kept_for_ever(small_site: Path) -> None:
    names = [f"/assets/{path.name}" for path in (small_site / "assets").iterdir()]
    changing = {name for name in names if not re.search(HASHED, name)}
    assert changing == {"/assets/kaart-begin.js", "/assets/plattegrond.json", "/assets/LICENCES.txt"} & set(names)
    other = (path.relative_to(small_site).as_posix() for path in small_site.rglob("*") if path.is_file())
    assert [name for name in other if not name.startswith("assets/") and re.search(HASHED, f"/{name}")] == []
