"""A small region with something on, in any language, and its agenda."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import site
from sociale_kaart.outputs.agenda.agenda_pages import AgendaPages
from sociale_kaart.rendering.frame import Frame
from support.agenda_region import place

TODAY = date(2026, 11, 21)
HOUSE = place(
    "huis",
    "naam: Huis van de wijk",
    "categorie: huis-van-de-wijk",
    "gebied: oost",
    "locatie: {lat: 52.36, lon: 4.93}",
    "drempel: {kosten: betaald, kosten_toelichting: {nl: Koffie 1 euro}}",
    "talen: [nl]",
    "aanbod:",
    "  - {nl: Koffie}",
    "  - {id: taal, naam: {nl: Taalcafé, en: Language café}, openingstijden: [di 10:00-12:00], categorie: taalhuis, "
    "drempel: {kosten: gratis}, talen: [nl, ar]}",
    "  - {id: tuin, naam: {nl: Tuinploeg}, soort: meedoen, openingstijden: [wo 9-12], vol: ja}",
    "  - {id: oud, naam: {nl: Voorbij}, openingstijden: [ma 10:00-11:00], tot: 2026-11-20}",
)
SECRET = place(
    "veilig",
    "naam: Een veilige plek",
    "categorie: vrouwenopvang",
    "contact: {telefoon: 0800-2000}",
    "aanbod: [{id: geheim, naam: {nl: Geheim spreekuur}, openingstijden: [ma 10:00-11:00]}]",
)
SHUT = place(
    "dicht",
    "naam: Dicht",
    "categorie: huis-van-de-wijk",
    "gebied: oost",
    "status: tijdelijk-gesloten",
    "aanbod: [{id: dans, naam: {nl: Dansen}, openingstijden: [ma 10:00-11:00]}]",
)


def frame(catalogue: Catalogue, language: str = "nl") -> Frame:
    return Frame(catalogue, language, site.shared(catalogue).urls)


def pages(catalogue: Catalogue, language: str = "nl") -> Mapping[str, str]:
    """Address below the language's home to the page's own part."""
    prefix = "" if language == "nl" else f"{language}/"
    found = AgendaPages(frame(catalogue, language)).files()
    return {name.removeprefix(prefix): content.decode().partition("<main")[2] for name, content in found}


def names(page: str) -> list[str]:
    return re.findall(r"#aanbod-([\w-]+)", page)
