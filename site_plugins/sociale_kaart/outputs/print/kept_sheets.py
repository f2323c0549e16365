"""The sheets that a build makes, as `druk:` in mkdocs.yml says, kept by content: what is the same is not set again."""

from __future__ import annotations

import contextlib
import json
import os
import re
import time
from collections import Counter
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.in_git import came_by_git
from sociale_kaart.outputs.print import order as orders
from sociale_kaart.outputs.print import typesetting
from sociale_kaart.outputs.print.agenda_poster import anything_on
from sociale_kaart.outputs.print.order import Order
from sociale_kaart.outputs.print.practice_sheet import chosen_of
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.outputs.print.sheets import WALL
from sociale_kaart.scopes import CHOSEN, FOLDER, Scope, asked, languages, wanted_scopes

CACHE = Path(".cache") / "druk"  # below the region's folder; may be thrown away at any time
KEPT = 3 * 24 * 3600  # seconds
_OURS = re.compile(r"[0-9a-f]{64}\.(pdf|[0-9]+)")


def wanted(catalogue: Catalogue, scope: Scope | None) -> Iterator[Order]:
    """The sheets of one scope, in every language asked for; None: of no scope, the poster and the life events."""
    for taal in languages(catalogue):
        yield from _of_scope(catalogue, scope, taal) if scope else _of_none(catalogue, taal)


def _of_none(catalogue: Catalogue, taal: str) -> Iterator[Order]:
    if "poster" in asked(catalogue).bladen:
        yield Order("poster", taal, "a4")
    if "gebeurtenis" in asked(catalogue).bladen:
        yield from (Order("gebeurtenis", taal, "a4", gebeurtenis=id) for id in catalogue.levensgebeurtenissen)


def _of_scope(catalogue: Catalogue, scope: Scope, taal: str) -> Iterator[Order]:
    """A region with more places than a map can hold gets no such map."""
    druk = asked(catalogue)
    if "muurkaart" in druk.bladen:
        count = sum(rij.has_pin for rij in select(catalogue, scope).rijen)
        papers = [papier for papier in druk.papier if WALL[papier].holds(count)]
        yield from (Order("muurkaart", taal, papier, scope) for papier in papers)
    if "balielijst" in druk.bladen:
        yield Order("balielijst", taal, "a4", scope)
    yield from _of_lists(catalogue, scope, taal)
    if "afstandslijst" in druk.bladen and scope.praktijk:
        yield Order("afstandslijst", taal, "a4", scope)
    if "agenda" in druk.bladen and anything_on(catalogue, scope):
        yield Order("agenda", taal, "a4", scope, periode="week")
    if "muurkaart" in druk.bladen:
        yield from (Order("muurkaart", taal, druk.papier[0], scope, thema) for thema in themes(catalogue, scope))


def _of_lists(catalogue: Catalogue, scope: Scope, taal: str) -> Iterator[Order]:
    """The index, the booklet of an area, and what a practice has that chose its places."""
    chose = scope.praktijk and chosen_of(catalogue, scope.praktijk).rijen
    for blad in asked(catalogue).bladen:
        if blad == "register" or (blad == "boekje" and scope.gebied) or (blad in CHOSEN and chose):
            yield Order(blad, taal, "a4", scope)


def themes(catalogue: Catalogue, scope: Scope) -> list[str]:
    """Those that get a wall map of their own here: each one that has a place to put on it."""
    themas = asked(catalogue).themas
    if themas == "nee" or (themas == "praktijken" and not scope.praktijk):
        return []
    pins = (rij.voorziening for rij in select(catalogue, scope).rijen if rij.has_pin)
    counts = Counter(t.id for v in pins for t in catalogue.themas(v))
    paper = WALL[asked(catalogue).papier[0]]
    return [id for id in catalogue.woorden.themas if counts[id] and paper.holds(counts[id])]


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
    own = not _is_brought(catalogue.folder)
    if own and path.is_file():
        return path.read_bytes()
    pdf = typesetting.pdf(order.blad, data, catalogue.today)
    if own:
        _keep(path, pdf)
    return pdf


@cache  # for speed
def _is_brought(folder: Path) -> bool:
    """What a proposal brought is nobody's sheet: who made it may have put another number on it."""
    return came_by_git(folder / CACHE)


@cache  # for speed
def _tools() -> str:
    """What a sheet depends on besides its data: templates, fonts and the programs that set it, ours too."""
    digest = sha256()
    own = (Path(__file__).with_name(f"{name}.py") for name in ("typesetting", "imposing", "structure"))
    for path in (*sorted(typesetting.FOLDER.glob("*.typ")), *sorted(typesetting.FONTS.glob("*.ttf")), *own):
        digest.update(path.read_bytes())
    return " ".join((version("typst"), version("pikepdf"), digest.hexdigest()))


def _keep(path: Path, pdf: bytes) -> None:
    """Written beside and moved, so that nobody reads half a sheet. A folder that cannot be written to keeps nothing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_suffix(f".{os.getpid()}")
        half.write_bytes(pdf)
        half.replace(path)
    except OSError:
        return


def tidy(folder: Path) -> None:
    """Throw away what was kept a while ago: a sheet says when it was printed, so tomorrow's is another.

    Only what bears a name that `made` gives, and not behind a link: that may be anybody's folder.
    """
    cache = folder / CACHE
    if cache.is_symlink() or cache.parent.is_symlink():
        return
    with contextlib.suppress(OSError):
        for path in cache.iterdir():
            if _OURS.fullmatch(path.name) and time.time() - path.stat().st_mtime > KEPT:
                path.unlink()
