"""Where a place was looked up is a link only when it is an address that the model would take."""

from __future__ import annotations

from datetime import date

import pytest

from sociale_kaart.place.controle import Controle
from sociale_kaart.rendering.environment import environment


@pytest.mark.parametrize(
    ("source", "is_link"),
    [
        ("https://voorbeeld.nl/contact", True),
        ("http://voorbeeld.nl", True),
        ("https://bekend@anders.nl/", False),
        ("https://bekend.nl:x@anders.nl/", False),
        ("https://localhost/", False),
        ('https://voorbeeld.nl/" onclick="x', False),
        ("https://", False),
        ("gebeld", False),
    ],
)
def test_a_source_is_a_link_when_it_is_one(source: str, is_link: bool) -> None:
    controle = Controle.model_construct(datum=date(2026, 1, 2), bron=source, door=None)
    template = environment("nl").get_template("parts/plek/controle.html")
    assert ("<a href" in template.render(controle=controle, is_oud=False, icons={"controle": ""})) == is_link
