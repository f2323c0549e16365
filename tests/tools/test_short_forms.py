"""Streets and additions in short: the same as in full, in both directions; what may be something else is not."""

from __future__ import annotations

import pytest

from sociale_kaart.tools.geocode.short_forms import addition, is_same_street


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1e Jan Steenstraat", "Eerste Jan Steenstraat"),
        ("2de Helmersstr.", "Tweede Helmersstraat"),
        ("Burg. De Vlugtlaan", "Burgemeester de Vlugtlaan"),
        ("Prof. Dr. Meijerslaan", "Professor doctor Meijerslaan"),
        ("Dr. Schaepmanstraat", "Dokter Schaepmanstraat"),
        ("Kon. Wilhelminaplein", "Koningin Wilhelminaplein"),
        ("St. Antoniesbreestraat", "Sint Antoniesbreestraat"),
        ("Johan v.d. Keukenstraat", "Johan van der Keukenstraat"),
        ("N.Z. Voorburgwal", "Nz. Voorburgwal"),
        ("NZ Voorburgwal", "Nieuwezijds Voorburgwal"),
        ("Balistr", "BALISTRAAT"),
        ("Stadhouderskd.", "Stadhouderskade"),
    ],
)
def test_the_same_street(one: str, other: str) -> None:
    assert is_same_street(one, other)
    assert is_same_street(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1e Jan Steenstraat", "Tweede Jan Steenstraat"),
        ("Jan Steenstraat", "Eerste Jan Steenstraat"),
        ("J. Steenstraat", "Jan Steenstraat"),  # or Johan's, or Jacoba's
        ("Burg. De Vlugtlaan", "De Vlugtlaan"),
        ("Balistraat", "Baliplein"),
        ("Prins Hendrikkade", "Prinses Hendrikkade"),
    ],
)
def test_a_doubt_stays_a_doubt(one: str, other: str) -> None:
    assert not is_same_street(one, other)
    assert not is_same_street(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("rood", "RD"), ("-RD", "rd"), ("A rood", "ARD"), ("zwart", "ZW"), ("bis", "BS"), ("bis A", "bsA"), ("huis", "H"),
     ("hs", "huis"), ("1 hoog", "1"), ("II", "2"), ("begane grond", "begane grond")],
)  # fmt: skip
def test_the_same_addition(one: str, other: str) -> None:
    assert addition(one) == addition(other)


@pytest.mark.parametrize(("one", "other"), [("rood", "zwart"), ("A", "B"), ("1", "11"), ("A", "rood"), ("bis", "rood")])
def test_another_addition(one: str, other: str) -> None:
    assert addition(one) != addition(other)
