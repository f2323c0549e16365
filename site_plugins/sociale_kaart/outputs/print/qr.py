"""QR codes as vector drawings, each with what it opens as its alternative text."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

import segno

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.codes import code_of
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.chains import chain
from sociale_kaart.outputs.print.sheet_values import QrCode
from sociale_kaart.rendering.site_addresses import prefix

QUIET = 2  # modules of white around it; the sheet around it is white too


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


ALT = _("QR code that opens %(url)s")


def qr(catalogue: Catalogue, language: str, address: str, said_in: str = "") -> QrCode:
    """The code of a page of the site in `language`; said in that language, or in `said_in`."""
    url = site_address(catalogue, language, address)
    words = translations(said_in or language)
    return QrCode(_svg(url), url, words.gettext(ALT) % {"url": url})


def site_address(catalogue: Catalogue, language: str, address: str) -> str:
    """A page of the site in `language`, or what stands in for it."""
    return f"{catalogue.regio.site_url.rstrip('/')}/{prefix(catalogue, spoken_on(catalogue, language))}{address}"


def spoken_on(catalogue: Catalogue, language: str) -> str:
    """That language, else the first that stands in for it and that the site has."""
    return next((code for code in chain(language) if code in catalogue.regio.talen), catalogue.regio.eerste_taal)


def place_qr(catalogue: Catalogue, language: str, id: str) -> QrCode:
    """The code of a place's page, by its short code: fewer characters, larger squares."""
    url = short_address(catalogue, language, id)
    return QrCode(_svg(url), url, translations(language).gettext(ALT) % {"url": url})


def short_address(catalogue: Catalogue, language: str, id: str) -> str:
    """The address of a place's short code, with the language behind a #. Two places of one code have a page for each
    language; a language that is not offered has its places only.
    """
    code, spoken = code_of(id), spoken_on(catalogue, language)
    if len(catalogue.codes[code]) > 1:
        return site_address(catalogue, language, f"p/{code}/")
    if spoken not in catalogue.aangeboden_talen:
        return site_address(catalogue, language, f"plek/{id}/")
    choice = f"#{spoken}" if len(catalogue.aangeboden_talen) > 1 else ""
    return f"{catalogue.regio.site_url.rstrip('/')}/p/{code}/{choice}"


@lru_cache(maxsize=4096)  # for speed
def _svg(url: str) -> str:
    out = BytesIO()
    segno.make(url, error="m", micro=False).save(out, kind="svg", border=QUIET, xmldecl=False, light="white")
    return out.getvalue().decode()
