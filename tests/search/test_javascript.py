"""The modules that run in the browser: their own tests (tests/js), and their normaliser against ours."""

from __future__ import annotations

import json
import runpy
import subprocess
import unicodedata

import pytest

from sociale_kaart.normalise import normalise
from support import ROOT

NODE = str(runpy.run_path(str(ROOT / "scripts" / "node.py"))["NODE"])
VECTORS: list[tuple[str, str]] = json.loads((ROOT / "tests/cases/search/normalise.json").read_text("utf-8"))
# Latin to Arabic; Indic and Ethiopic; punctuation and symbols; kana, Chinese, Burmese; presentation forms; full width.
BLOCKS = [
    (0x20, 0x780),
    (0x900, 0x1400),
    (0x1E00, 0x2C00),
    (0x3000, 0x3500),
    (0x4E00, 0x4F00),
    (0xA9C0, 0xAAA0),
    (0x1AFF0, 0x1B010),
    (0x1FFF0, 0x20010),
    (0xFB00, 0xFEFF),
    (0xFF00, 0xFFF0),
]
TWIN = """
import { normalise } from "./templates/assets/js/normalise.mjs";
let input = "";
for await (const part of process.stdin.setEncoding("utf8")) input += part;
process.stdout.write(JSON.stringify(JSON.parse(input).map(normalise)));
"""


def node(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run([NODE, *arguments], cwd=ROOT, input=stdin, capture_output=True, encoding="utf-8", check=False)


def test_javascript_modules() -> None:
    tests = sorted(str(path) for path in (ROOT / "tests" / "js").glob("*.test.mjs"))
    ran = node("--test", "--test-reporter=tap", *tests)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize(("text", "normal"), VECTORS)
def test_normalise(text: str, normal: str) -> None:
    assert normalise(text) == normal


def test_normalise_agrees_with_its_twin_on_every_character() -> None:
    """Every character that Python and Node both know, by itself and between letters, small and capital."""
    known = [chr(code) for block in BLOCKS for code in range(*block) if unicodedata.category(chr(code)) != "Cn"]
    texts = [text for character in known for text in (character, f"A{character}b {character}é")]
    ran = node("--input-type=module", "--eval", TWIN, stdin=json.dumps(texts))
    differing = [
        (text, ours, theirs)
        for text, theirs in zip(texts, json.loads(ran.stdout), strict=True)
        if (ours := normalise(text)) != theirs
    ]
    assert differing == []
