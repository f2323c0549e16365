"""What nobody sees may not come between two digits, and what everybody sees stays."""

import pytest

from sociale_kaart.visible_text import looked_at

UNSEEN = [0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200D, 0x202E, 0x2060, 0x206A, 0x3164, 0xFE0F, 0xFEFF, 0xE0041]


@pytest.mark.parametrize("code", UNSEEN)
def test_what_nothing_shows_is_not_looked_at(code: int) -> None:
    assert looked_at(f"06{chr(code)}12") == "0612"


@pytest.mark.parametrize("text", ["Café de Zeeslag", "المركز", "9711 HL", "naïef — 't Hof", ""])
def test_what_is_shown_stays(text: str) -> None:
    assert looked_at(text) == text
