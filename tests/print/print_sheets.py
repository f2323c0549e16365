"""What the tests of the sheets share: catalogues with any number of places, and PDFs read back by a program."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
import pypdfium2
from print_boxes import boxes
from pypdf import PdfReader

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.print import kept_sheets, typesetting
from sociale_kaart.outputs.print.order import Order, data
from sociale_kaart.place.adres import Locatie
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.praktijken import Praktijk
from sociale_kaart.scopes import CHOSEN, Scope
from support import ROOT
from support.once import once
from support.qr import scanned
from support.sample import sample

TODAY = date(2026, 11, 21)
KLEIN = ROOT / "tests" / "regions" / "klein"
LANGUAGES = ("nl", "en", "ar")
PRACTICE = "gezondheidscentrum-osdorpplein"
WHO_CHOSE = Praktijk.model_validate(  # does not exist: what a real practice chooses is not ours to make up
    {
        "id": "praktijk-voorbeeld",
        "naam": "Huisartsenpraktijk Voorbeeld",
        "adres": {"straat": "Voorbeeldstraat", "huisnummer": "1", "postcode": "1234 AB", "plaats": "Voorbeeldstad"},
        "locatie": {"lat": "52.35905", "lon": "4.80365", "bron": "voorbeeld"},
        "praktijkblad": {
            "eenzaam": ("don-bosco-permens", "huis-van-de-wijk-t-blommetje", "buurtkamer-perron-32"),
            "schulden": ("buurtteam-meer-en-vaart",),
            "geen-eten": ("voedselbank-geuzenveld",),
            "bewegen": ("sportcentrum-caland", "sloterparkbad"),
            "opvoeden": ("ouder-en-kindteam-de-kikker", "stadsboerderij-osdorp"),
            "nederlands-leren": ("centrum-vrouw-en-vaart", "oba-geuzenveld"),
            "dagbesteding": ("repair-cafe-osdorp", "buurtwerkplaats-noorderhof"),
        },
    }
)


@cache
def small() -> Catalogue:
    """The tiny region, with a secret place, one that stopped, one that comes along."""
    return loaded(KLEIN)


def loaded(folder: Path) -> Catalogue:
    catalogue, problems = load_catalogue(folder / "mkdocs.yml", TODAY)
    assert catalogue, problems
    return catalogue


def around_practice(catalogue: Catalogue, id: str = PRACTICE) -> Scope:
    return Scope(f"praktijk-{id}", praktijk=catalogue.praktijken[id])


def of_practice(blad: str) -> Scope:
    """Around a practice of the sample; a sheet of what was chosen is of one that does not exist."""
    chose = Scope(f"praktijk-{WHO_CHOSE.id}", praktijk=WHO_CHOSE)
    return chose if blad in CHOSEN else around_practice(sample())


def crowd(count: int, spread: float = 0.02, **update: Any) -> Catalogue:
    """The sample region with `count` places made up by dice within `spread` degrees of its busiest corner."""
    catalogue, dice = sample(), random.Random(count)
    models = [v for v in catalogue.met_deur if not catalogue.is_stale(v)]
    places = [_moved(models[n % len(models)], n, dice, spread, update) for n in range(count)]
    return replace(catalogue, voorzieningen=tuple(places), uren={})


def _moved(v: Voorziening, number: int, dice: random.Random, spread: float, update: dict[str, Any]) -> Voorziening:
    spot = Locatie.model_validate(
        {"lat": f"{52.359 + dice.uniform(-spread, spread):.5f}", "lon": f"{4.804 + dice.uniform(-spread, spread):.5f}"}
    )
    changed = {"id": f"proefplek-{number}", "locatie": spot, "gebied": "nieuw-west"}
    return v.model_copy(update=changed | update)


EDGE = 14  # points of paper that stay white around everything: 5 mm, which every printer needs


class Tag(NamedTuple):
    """A piece of a document as a screen reader knows it."""

    kind: str
    alt: str
    lang: str


@dataclass(frozen=True)
class Sheet:
    """A PDF, and what a program finds in it."""

    pdf: bytes

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page, soft breaks taken out, spaces made one."""
        return [_plain(page.extract_text()) for page in PdfReader(BytesIO(self.pdf)).pages]

    @cached_property
    def text(self) -> str:
        return " ".join(self.pages)

    @cached_property
    def codes(self) -> frozenset[str]:
        """What a phone reads from the QR codes, page by page as printed, at 216 dots to the inch."""
        with pypdfium2.PdfDocument(self.pdf) as document:
            pictures = (page.render(scale=3, grayscale=True).to_numpy() for page in document)
            return frozenset(code.text for picture in pictures for code in scanned(picture))

    def boxes(self) -> Iterator[tuple[float, float, float, float, float, float]]:
        """Left, bottom, right and top of each character in points, and the size of its page."""
        with pypdfium2.PdfDocument(self.pdf) as document:
            for page in document:
                size = page.get_size()
                yield from ((*box, *size) for box in boxes(page.get_textpage()))

    def off_the_page(self) -> list[tuple[float, ...]]:
        """What is seen and too near an edge to be printed."""
        seen = [box for box in self.boxes() if box[2] > box[0]]
        assert seen
        return [b for b in seen if min(b[0], b[1]) < EDGE or b[2] > b[4] - EDGE or b[3] > b[5] - EDGE]

    def tags(self) -> list[Tag]:
        """Every element of the structure that a screen reader walks."""
        with pikepdf.open(BytesIO(self.pdf)) as document:
            return list(_below(document.Root.StructTreeRoot.K))

    def language(self) -> str:
        with pikepdf.open(BytesIO(self.pdf)) as document:
            return str(document.Root.Lang)

    def bookmarks(self) -> list[str]:
        with pikepdf.open(BytesIO(self.pdf)) as document, document.open_outline() as outline:
            return [_plain(item.title) for top in outline.root for item in (top, *top.children)]


def _below(node: Any) -> Iterator[Tag]:
    for kid in node if isinstance(node, pikepdf.Array) else [node]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield Tag(str(kid.S), str(kid.get("/Alt", "")), str(kid.get("/Lang", "")))
            yield from _below(kid.get("/K", pikepdf.Array()))


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("​", "").replace(" ", " "))


@cache
def sheet(catalogue_name: str, order: Order) -> Sheet:
    """Made once for all tests that look at it."""
    return Sheet(made(sample() if catalogue_name == "sample" else small(), order))


def made(catalogue: Catalogue, order: Order) -> bytes:
    """The sheet, set once in a run for all cores: the same data give the same bytes, and a test of its own says so.

    Those of the sample are mostly there already: a build of it has set them.
    """
    facts = data(catalogue, order)
    content = json.dumps([order.blad, str(catalogue.today), facts], sort_keys=True)
    name = f"blad-{sha256(content.encode()).hexdigest()}.pdf"
    return once(name, lambda path: path.write_bytes(_set(catalogue, order, facts))).read_bytes()


def _set(catalogue: Catalogue, order: Order, facts: dict[str, Any]) -> bytes:
    if catalogue is sample():
        return kept_sheets.made(catalogue, order)
    return typesetting.pdf(order.blad, facts, catalogue.today)


def marks(text: str, known: Sequence[str]) -> dict[str, int]:
    """How often each mark stands in a text."""
    return {mark: len(re.findall(rf"(?<![A-Za-z]){mark}(?![0-9])", text)) for mark in known}
