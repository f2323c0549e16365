"""The handbook as a site: every page in both languages, and nothing from other hosts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support import nu
from support.handbook import HANDBOOK, make_handbook
from support.once import once

PAGES = sorted(path.name for path in (HANDBOOK / "nl").glob("*.md"))


@pytest.fixture(scope="module")
def built() -> Path:
    """Both languages, as `make handboek` builds them."""
    return once("handboek", make_handbook)


LOADS = re.compile(
    r'<(?:script|img|iframe|source|video|audio|link)\b[^>]*?\b(?:src|href)="([^"]+)"'
    r"""|url\(["']?(?!data:)([^)"']+)"""
)


def _loaded(file: Path) -> Iterator[str]:
    text = file.read_text(encoding="utf-8")
    yield from (one or other for one, other in LOADS.findall(text))
    for config in re.findall(r'<script id="__config" type="application/json">(.*?)</script>', text):
        yield from _texts(json.loads(config))


def _texts(value: Any) -> Iterator[str]:
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if isinstance(value, str):
        yield value
    for item in items:
        yield from _texts(item)


def test_it_asks_nothing_of_other_hosts(built: Path) -> None:
    files = [*built.rglob("*.html"), *built.rglob("*.css")]
    assert len(files) > 2 * len(PAGES)
    away = {url for file in files for url in _loaded(file) if re.match(r"(?:https?:)?//", url)}
    assert not away


def test_every_page_is_there_in_both_languages(built: Path) -> None:
    for page in (name.removesuffix(".md") for name in PAGES if name != "index.md"):
        assert (built / page / "index.html").is_file()
        assert (built / "en" / page / "index.html").is_file()


# What Material for MkDocs 9 itself writes on every page; nothing of ours is among it.
OF_THE_THEME = (
    "Bad value “” for attribute “tabindex” on element “label”",
    "Attribute “autocomplete” is only allowed when the input type is",
)


def test_its_html_is_in_order_but_for_what_the_theme_itself_writes(built: Path) -> None:
    found = nu.problems(sorted(built.rglob("*.html")))
    assert [line for line in found if not any(known in line for known in OF_THE_THEME)] == []
