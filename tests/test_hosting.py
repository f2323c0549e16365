"""The ready files for hosts say the same as one another, and as the pages' own policy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sociale_kaart.rendering.hosting import FOR_OTHERS, FRAMED, HASHED, HEADERS
from sociale_kaart.rendering.security_policy import content_security_policy
from support import ROOT

FOLDER = ROOT / "docs" / "hosting"
# How each kind of host writes a header for every answer.
FORMS = {
    "_headers": r"^  (?!Cache-Control)([\w-]+): (.+)$",
    "_headers-netlify": r"^  (?!Cache-Control)([\w-]+): (.+)$",
    "nginx.conf": r'^add_header ([\w-]+) "([^"]+)" always;$',
    "htaccess": r'^Header always set ([\w-]+) "([^"]+)"$',
}


SET = r'^( *)set (\$\w+) "([^"]+)";$'


def headers(name: str, *, framed: bool = False) -> dict[str, str]:
    """Of any answer, or of what other sites show: there the later line counts, in each of these files."""
    text = (FOLDER / name).read_text("utf-8")
    form = FORMS[name].replace("^Header", "^ *Header") if framed else FORMS[name]
    general = text.partition("/insluiten/")[0] if name.startswith("_") and not framed else text
    found: dict[str, str] = dict(re.findall(form, general, re.MULTILINE))
    lines: list[tuple[str, str, str]] = re.findall(SET, text, re.MULTILINE)
    variables = {key: value for space, key, value in lines if framed or not space}
    return {key: variables.get(value, value) for key, value in found.items()}


@pytest.mark.parametrize("name", FORMS)
def test_every_host_says_the_same(name: str) -> None:
    assert headers(name) == HEADERS


@pytest.mark.parametrize("name", FORMS)
def test_what_other_sites_show_is_allowed_to_them_and_nothing_else_is(name: str) -> None:
    assert headers(name, framed=True) == {**HEADERS, **FRAMED}
    assert FRAMED["Content-Security-Policy"] == f"{content_security_policy()}; frame-ancestors *"


def test_cloudflare_sends_one_policy_and_not_two() -> None:
    blocks = [b for b in (FOLDER / "_headers").read_text("utf-8").split("\n\n") if "frame-ancestors *" in b]
    assert len(blocks) == 3
    for block in blocks:
        lines = block.splitlines()[1:]
        assert [line for line in lines if line.startswith("  ! ")] == [f"  ! {name}" for name in FRAMED], block
    assert "  ! " not in (FOLDER / "_headers-netlify").read_text("utf-8")


def test_what_is_for_others_are_the_frames_and_the_script(small_site: Path) -> None:
    names = {f"/{path.relative_to(small_site).as_posix()}" for path in small_site.rglob("*") if path.is_file()}
    wanted = {f"{home}/insluiten/kader/index.html" for home in ("", "/en", "/ar")}
    assert {name for name in names if re.search(FOR_OTHERS, name)} == {*wanted, "/insluiten/sociale-kaart.js"}


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
