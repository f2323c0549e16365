"""`data/wijzigingen.atom`: what was checked last, to follow in a feed reader (RFC 4287).

A site is made from files as they are now, without their history: what it can say truly is on which day somebody last
looked at a place, and that it is gone or closed. Each check is an entry of its own, so a reader shows a place again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.environment import day_in_words, environment
from sociale_kaart.rendering.plain_text import plain
from sociale_kaart.rendering.site_addresses import place_address, site_name

NAME = "data/wijzigingen.atom"
MOST = 50
_SINCE = "T00:00:00Z"  # the files have a day, and Atom wants a time


@dataclass(frozen=True)
class FeedEntry:
    id: str
    title: str
    url: str
    updated: str
    text: str


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """Once, in the region's first language."""
    language = catalogue.regio.eerste_taal
    base = catalogue.regio.site_url.rstrip("/") + "/"
    entries = [_entry(catalogue, v) for v in latest(catalogue)]
    values = {
        "language": language,
        "title": site_name(catalogue, language),
        "subtitle": translations(language).gettext("What was checked last"),
        "home": base,
        "address": base + NAME,
        "id": f"{_tag(catalogue)}wijzigingen",
        "updated": max((entry.updated for entry in entries), default=f"{catalogue.today.isoformat()}{_SINCE}"),
        "entries": entries,
    }
    yield NAME, environment(language).get_template("parts/wijzigingen.atom").render(values).encode()


def latest(catalogue: Catalogue) -> list[Voorziening]:
    """The last ones to be checked. Kinds of which a phone's list of news should not tell are not among them."""
    kinds = catalogue.woorden.categorieen
    places = (*catalogue.voorzieningen, *catalogue.gestopt)
    open_ones = [v for v in places if not any(kinds[id].is_sensitive for id in v.categorie)]
    return sorted(open_ones, key=lambda v: (-v.controle.datum.toordinal(), v.id))[:MOST]


def _entry(catalogue: Catalogue, v: Voorziening) -> FeedEntry:
    language, day = catalogue.regio.eerste_taal, v.controle.datum
    return FeedEntry(
        id=f"{_tag(catalogue)}plek/{v.id}/{day.isoformat()}",
        title=v.naam,
        url=place_address(catalogue, v.id),
        updated=f"{day.isoformat()}{_SINCE}",
        text=" ".join(filter(None, (_state(v, language), plain(v.samenvatting, language)))),
    )


def _state(v: Voorziening, language: str) -> str:
    """Gone, closed for a while, or still there: in the words of its page."""
    gettext = translations(language).gettext
    said = {
        "gestopt": gettext("This place no longer exists."),
        "tijdelijk-gesloten": gettext("Closed for now."),
    }
    checked = gettext("Last checked on %(day)s.") % {"day": day_in_words(v.controle.datum, language)}
    return " ".join(filter(None, (said.get(v.status), checked)))


def _tag(catalogue: Catalogue) -> str:
    """What entries are known by, wherever the site moves on its host (RFC 4151)."""
    return f"tag:{urlsplit(catalogue.regio.site_url).hostname},2026:"
