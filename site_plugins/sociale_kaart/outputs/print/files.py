"""The sheets that a build makes, as `druk:` in mkdocs.yml says, kept by content: what is the same is not set again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print import order as orders
from sociale_kaart.outputs.print import typesetting
from sociale_kaart.outputs.print.order import Order
from sociale_kaart.outputs.print.scope import Scope, scopes
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.outputs.print.sheets import WALL

FOLDER = "druk"
CACHE = Path(".cache") / "druk"  # below the region's folder; may be thrown away at any time


def wanted(catalogue: Catalogue, scope: Scope | None) -> Iterator[Order]:
    """What `druk:` asks for of one scope, in every language; None: of no scope, which is the poster.

    A region with more places than a map can hold gets no such map.
    """
    druk = catalogue.regio.druk
    for taal in catalogue.regio.talen:
        if scope is None:
            if "poster" in druk.bladen:
                yield Order("poster", taal, "a4")
            continue
        for thema in themes(catalogue, scope):
            if "muurkaart" in druk.bladen:
                count = len(select(catalogue, scope, thema).rijen)
                papers = (papier for papier in druk.papier if WALL[papier].holds(count))
                yield from (Order("muurkaart", taal, papier, scope, thema) for papier in papers)
            if "balielijst" in druk.bladen:
                yield Order("balielijst", taal, "a4", scope, thema)


def themes(catalogue: Catalogue, scope: Scope) -> list[str]:
    """All themes together, and when the region wants so each one that has a place there."""
    if catalogue.regio.druk.themas == "nee":
        return [""]
    found = [id for id in catalogue.woorden.themas if select(catalogue, scope, id).rijen]
    return ["", *found]


def wanted_scopes(catalogue: Catalogue) -> list[Scope]:
    kinds = {"regio": "regio", "gebied": "gebieden", "praktijk": "praktijken"}
    return [s for s in scopes(catalogue) if kinds[s.id.partition("-")[0]] in catalogue.regio.druk.waarvan]


def jobs(catalogue: Catalogue) -> list[Scope | None]:
    """The build in pieces that can be made side by side, the largest first."""
    return [*wanted_scopes(catalogue), None]


def files(catalogue: Catalogue, scope: Scope | None) -> Iterator[tuple[str, bytes]]:
    for order in wanted(catalogue, scope):
        yield f"{FOLDER}/{order.name}", made(catalogue, order)


def made(catalogue: Catalogue, order: Order) -> bytes:
    """The sheet, from the cache when the same was made before."""
    data = orders.data(catalogue, order)
    text = json.dumps(data, ensure_ascii=False, sort_keys=True)
    key = sha256("\n".join((_tools(), str(catalogue.today), order.blad, text)).encode()).hexdigest()
    path = catalogue.folder / CACHE / f"{key}.pdf"
    if path.is_file():
        return path.read_bytes()
    pdf = typesetting.pdf(order.blad, data, catalogue.today)
    _keep(path, pdf)
    return pdf


@cache
def _tools() -> str:
    """What a sheet depends on besides its data: templates, fonts and the programs that set it."""
    digest = sha256()
    for path in (*sorted(typesetting.FOLDER.glob("*.typ")), *sorted(typesetting.FONTS.glob("*.ttf"))):
        digest.update(path.read_bytes())
    return " ".join((version("typst"), version("pikepdf"), digest.hexdigest()))


def _keep(path: Path, pdf: bytes) -> None:
    """Written beside and moved, so that nobody reads half a sheet. A folder that cannot be written to keeps nothing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_suffix(".deel")
        half.write_bytes(pdf)
        half.replace(path)
    except OSError:
        return
