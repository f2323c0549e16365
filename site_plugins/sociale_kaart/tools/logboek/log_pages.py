"""Which page of the site an address is: its language, the themes and kinds that it is about, and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.place.voorziening import Voorziening

INDEX = "index.html"


class PaginaOver(NamedTuple):
    """What a page is about. `is_sensitive`: that somebody near there looked at it is nobody's business."""

    themas: tuple[str, ...] = ()
    soorten: tuple[str, ...] = ()
    gebieden: tuple[str, ...] = ()
    is_sensitive: bool = False


NOTHING = PaginaOver()


@dataclass(frozen=True)
class SitePages:
    """`base`: the folder of the host that the site is in. `others`: languages, each below its code."""

    base: str
    first: str
    others: frozenset[str]
    onderwerpen: Mapping[str, PaginaOver]

    def find(self, address: str) -> tuple[str, PaginaOver] | None:
        """The language of the page at that address, and what it is about; None for a file that is no page."""
        path = _path(address)
        if not path.startswith(self.base):
            return None
        path = path[len(self.base) :].removesuffix(INDEX)
        if path and not path.endswith("/"):
            return None
        head, _, rest = path.partition("/")
        language, below = (head, rest) if head in self.others else (self.first, path)
        return language, self.onderwerpen.get(_about(below), NOTHING)


def _path(address: str) -> str:
    try:
        path = urlsplit(address).path if "//" in address else address.partition("?")[0]
    except ValueError:  # no address at all
        return ""
    return unquote(path) if "%" in path else path


def _about(path: str) -> str:
    """A guided choice is about its theme, however far somebody went."""
    parts = path.split("/")
    return f"thema/{parts[1]}/" if parts[0] == "wegwijzer" and len(parts) > 2 else path


def pages_of(catalogue: Catalogue) -> SitePages:
    base = urlsplit(catalogue.regio.site_url.rstrip("/") + "/").path
    first, *others = catalogue.regio.talen
    return SitePages(base, first, frozenset(others), dict(_subjects(catalogue)))


def _subjects(catalogue: Catalogue) -> Iterator[tuple[str, PaginaOver]]:
    woorden = catalogue.woorden
    for id in woorden.themas:
        yield f"thema/{id}/", PaginaOver((id,))
    for id, soort in woorden.categorieen.items():
        yield f"categorie/{id}/", PaginaOver(tuple(soort.thema), (id,), (), soort.is_sensitive)
    for id in woorden.gebieden:
        yield f"gebied/{id}/", PaginaOver(gebieden=(id,))
    for place in catalogue.voorzieningen:
        yield f"plek/{place.id}/", _of_place(catalogue, place)


def _of_place(catalogue: Catalogue, place: Voorziening) -> PaginaOver:
    kinds = [catalogue.woorden.categorieen[id] for id in place.categorie]
    themes = tuple(dict.fromkeys(id for kind in kinds for id in kind.thema))
    areas = () if is_secret(place, catalogue.woorden) else tuple(filter(None, (place.gebied, *place.werkgebied)))
    sensitive = any(kind.is_sensitive for kind in kinds)
    return PaginaOver(themes, place.categorie, areas, sensitive)
