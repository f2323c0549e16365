"""A text that goes on and on is looked through in a time that grows with its length, and not with its square."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from sociale_kaart.checks import leaks, mail_signs, scheme_texts
from sociale_kaart.reading.office import text_of_office

LOOKS: dict[str, tuple[Callable[[str], object], str]] = {
    "a mail address letter by letter": (mail_signs.joined, "a @ b " + "a " * 300_000),
    "an amount of money": (scheme_texts._AMOUNT.search, "1." * 300_000),
    "a picture": (leaks._PICTURE.findall, "![" * 100_000),
    "a picture in HTML": (leaks._PICTURE.findall, "<img " * 60_000),
}


@pytest.mark.parametrize("name", LOOKS)
def test_a_long_text_is_looked_through_at_once(name: str) -> None:
    """As squares these took minutes."""
    look, text = LOOKS[name]
    start = time.process_time()
    look(text)
    assert time.process_time() - start < 10


def test_a_small_office_file_does_not_keep_a_check_busy(tmp_path: Path) -> None:
    """A megabyte of one sign is packed to a thousandth of it."""
    path = tmp_path / "verslag.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", "<w:t>Rozenhuis</w:t>" + "<" * 1_000_000)
    start = time.process_time()
    assert text_of_office(path, 16_000_000).startswith("Rozenhuis")
    assert time.process_time() - start < 10
