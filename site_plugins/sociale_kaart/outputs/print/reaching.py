"""How one reaches somebody, as it stands on paper: every way there is, each by its name where that is not seen."""

from __future__ import annotations

import re

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print.breaking import SOFT_BREAK
from sociale_kaart.outputs.print.qr import short_address
from sociale_kaart.outputs.print.row_values import Kanaal
from sociale_kaart.place.contact import Contact
from sociale_kaart.rendering.place_links import PageLink, channels

MOST_TYPED = 32  # characters of an address that fit beside a pin's number
LINE = 46  # of small letters on a line of a list
NAMES = {"whatsapp": "WhatsApp"}  # a number alone is one to call; letters and sites are known by how they are written
_MAY_BREAK = re.compile(r"(?<=[/@.])(?=\w)")


def kanalen(contact: Contact) -> list[Kanaal]:
    """All of them: who must ask first, or sign up, must be able to."""
    return [
        Kanaal(NAMES.get(one.soort, ""), breakable(typed(one.url) if one.soort == "web" else one.tekst), one.url)
        for one in channels(contact)
    ]


def in_one_line(channel: PageLink) -> str:
    """Among other words: by its name where that is not seen, and a number in one piece."""
    name = NAMES.get(channel.soort, "")
    return f"{name} {channel.tekst}".strip().replace(" ", "\N{NO-BREAK SPACE}")


def page_of(catalogue: Catalogue, language: str, id: str, most: int = LINE) -> Kanaal:
    """Where the page of a place is, by its short code. To type without the language: the phone has one."""
    url = short_address(catalogue, language, id)
    return Kanaal("", breakable(url.partition("://")[2].partition("#")[0].rstrip("/"), most), url)


def typed(website: str) -> str:
    """As one types it; a long address by its first part, because the page has the rest."""
    short = website.partition("://")[2].removeprefix("www.").rstrip("/")
    return short if len(short) <= MOST_TYPED else short.partition("/")[0]


def breakable(text: str, most: int = MOST_TYPED) -> str:
    """A long one may go on on the next line, behind a sign that is in it."""
    return _MAY_BREAK.sub(SOFT_BREAK, text) if len(text) > most else text
