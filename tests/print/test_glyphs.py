"""What stands in a name never stops a sheet, whatever sign it is."""

from __future__ import annotations

import pytest

from sociale_kaart.outputs.print.glyphs import STAND_IN, printable

SEEN = ("\u0600", "\u0605", "\u070f", "\u0890", "\u08e2", "\u1680", "\U000110bd", "\U00013430")


@pytest.mark.parametrize("sign", SEEN)
def test_a_sign_with_a_shape_that_no_font_has_gets_a_stand_in(sign: str) -> None:
    assert printable(f"a{sign}b") == f"a{STAND_IN}b"


@pytest.mark.parametrize("sign", ["\u00ad", "\u200c", "\u200d", "\u00a0", "\u202f", "é", "ش", "\n"])
def test_what_can_be_shown_or_has_no_shape_stays(sign: str) -> None:
    assert printable(f"a{sign}b") == f"a{sign}b"
