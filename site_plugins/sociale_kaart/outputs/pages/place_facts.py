"""What a place's page shows that is the same in every language: worked out once for all of them."""

from __future__ import annotations

from dataclasses import dataclass

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from sociale_kaart.asking import Asking, Uitweg
from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.codes import code_of
from sociale_kaart.outputs.pages.linked_data import linked_data
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.words import Categorie, Gebied, Thema
from sociale_kaart.rendering.nearest_stops import Halte, stops_near
from sociale_kaart.rendering.place_links import PageLink, Route, adres_regels, channels, routes, source_of
from sociale_kaart.rendering.view_box import PlekKaart, plek_kaart


@dataclass(frozen=True)
class Vers:
    """How fresh what we say is: days since the check, the months that one lasts, what one can do first to be sure."""

    dagen_oud: int
    maanden: int
    eerst: str


@dataclass(frozen=True)
class PlaceFacts:
    """For the template `pages/plek.html`; None or empty where nothing is known. `schema_org`: JSON for a script.

    `bron`: whom to name for what is said, where its terms ask for that.
    """

    v: Voorziening
    categorieen: tuple[Categorie, ...]
    categorie: Categorie
    thema: Thema
    gebied: Gebied | None
    werkgebied: tuple[Gebied, ...]
    is_secret: bool
    sensitive: bool
    adres: list[str]
    kaart: PlekKaart | None
    haltes: tuple[Halte, ...]
    routes: tuple[Route, ...]
    heeft_agenda: bool
    schema_org: Markup
    is_oud: bool
    vers: Vers
    kanalen: list[PageLink]
    uitweg: Uitweg
    code: str
    bron: str


def place_facts(catalogue: Catalogue, v: Voorziening, asking: Asking) -> PlaceFacts:
    words = catalogue.woorden
    return PlaceFacts(
        v=v,
        categorieen=tuple(words.categorieen[id] for id in v.categorie),
        categorie=catalogue.categorie(v),
        thema=catalogue.themas(v)[0],
        gebied=words.gebieden.get(v.gebied or ""),
        werkgebied=tuple(words.gebieden[id] for id in v.werkgebied),
        is_secret=is_secret(v, words),
        sensitive=any(words.categorieen[id].is_sensitive for id in v.categorie),
        adres=adres_regels(v),
        kaart=plek_kaart(catalogue, v),
        haltes=stops_near(catalogue, v),
        routes=routes(v),
        heeft_agenda=catalogue.has_calendar(v),
        schema_org=htmlsafe_json_dumps(linked_data(catalogue, v), ensure_ascii=False, separators=(",", ":")),
        is_oud=catalogue.is_stale(v),
        vers=Vers(catalogue.days_old(v), catalogue.categorie(v).controle_maanden, v.contact.eerste_stap),
        kanalen=channels(v.contact),
        uitweg=asking.way(v),
        code=code_of(v.id),
        bron=source_of(v),
    )
