"""What is there for speed alone is marked where it stands, and docs/snelheid.md says what it brings."""

from __future__ import annotations

import re

from support import ROOT

PACKAGE = ROOT / "site_plugins/sociale_kaart"
SOURCES = {path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}
CACHE = re.compile(r"^\s*@(?:lru_cache|cache)\b.*$", re.MULTILINE)


def test_every_cache_is_marked() -> None:
    caches = [line for text in SOURCES.values() for line in CACHE.findall(text)]
    assert caches
    assert [line for line in caches if not line.endswith("# for speed")] == []


def test_every_file_with_a_mark_is_in_the_document() -> None:
    document = (ROOT / "docs/snelheid.md").read_text(encoding="utf-8")
    assert [
        file for file, text in sorted(SOURCES.items()) if "# for speed" in text and f"`{file}`" not in document
    ] == []
