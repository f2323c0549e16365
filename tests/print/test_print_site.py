"""What a build makes for paper: the sheets, the page that offers them, and the page for who holds an old one."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from print_sheets import sample, small

from sociale_kaart.outputs.print import files, typesetting
from sociale_kaart.outputs.print.order import Order
from sociale_kaart.outputs.print.scope import REGION

PREFIX = {"nl": "", "en": "en/", "ar": "ar/"}


@pytest.mark.parametrize("language", PREFIX)
def test_the_page_offers_every_sheet_that_was_made_and_no_other(language: str, site: Path) -> None:
    page = (site / PREFIX[language] / "druk" / "index.html").read_text(encoding="utf-8")
    offered = {Path(link).name for link in re.findall(r'href="([^"]+\.pdf)"', page)}
    assert offered == {path.name for path in (site / "druk").glob("*.pdf")}
    assert "muurkaart-regio-a4-ar.pdf" in offered
    assert "balielijst-praktijk-gezondheidscentrum-kraaiennest-a4-nl.pdf" in offered
    for link in re.findall(r'href="([^"]+\.pdf)"', page):
        assert (site / PREFIX[language] / "druk" / link).resolve().is_file()


def test_every_sheet_of_a_build_is_small(site: Path) -> None:
    sizes = {path.name: path.stat().st_size for path in (site / "druk").glob("*.pdf")}
    assert len(sizes) > 80
    assert {name: size for name, size in sizes.items() if size > 400_000} == {}


@pytest.mark.parametrize("language", PREFIX)
def test_who_holds_a_sheet_sees_what_was_checked_since(language: str, site: Path) -> None:
    page = (site / PREFIX[language] / "druk" / "wijzigingen" / "index.html").read_text(encoding="utf-8")
    days = re.findall(r'<h2 id="d([0-9-]+)">', page)
    assert days == sorted(days, reverse=True)
    assert len(re.findall(r'href="[^"]*plek/([^"/]+)/"', page)) == len(sample().voorzieningen) + len(sample().gestopt)


def test_a_region_that_asks_for_no_sheets_gets_none() -> None:
    catalogue = small()
    assert [order for scope in files.jobs(catalogue) for order in files.wanted(catalogue, scope)] == []


def test_the_region_decides_what_is_made() -> None:
    plain = small()
    asked = plain.regio.druk.model_copy(update={"bladen": ("muurkaart", "balielijst")})
    catalogue = replace(plain, regio=plain.regio.model_copy(update={"druk": asked}))
    assert [order.name for order in files.wanted(catalogue, REGION)] == [
        f"{blad}-regio-a4-{taal}.pdf" for taal in ("en", "nl", "tr") for blad in ("muurkaart", "balielijst")
    ]
    themed = asked.model_copy(update={"bladen": ("muurkaart",), "themas": "ja", "waarvan": ("gebieden",)})
    catalogue = replace(plain, regio=plain.regio.model_copy(update={"druk": themed}))
    assert all(scope.gebied for scope in files.wanted_scopes(catalogue))
    assert len({order.thema for order in files.wanted(catalogue, REGION)}) > 1


def test_what_did_not_change_is_not_set_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "CACHE", tmp_path)
    order = Order("poster", "nl", "a4")
    first = files.made(sample(), order)
    monkeypatch.setattr(typesetting, "pdf", lambda *_: b"set again")
    assert files.made(sample(), order) == first
    assert files.made(sample(), Order("poster", "en", "a4")) == b"set again"
