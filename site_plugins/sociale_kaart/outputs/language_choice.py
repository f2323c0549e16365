"""`/talen/<address>` and, for a place, `/p/<code>/`: in which languages a page can be read, each in its own script.

One for each page, for all its languages together: so it keeps the page without a script, and a page itself costs the
same in a region of two languages and of twenty-four. A region of few languages has them in the page. Who comes to a
short code as it is printed is led on to the language behind its `#`, else to that of the phone (taalkeuze.mjs).
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cache

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.direction import direction, name_in, own_name
from sociale_kaart.languages.native import is_checked
from sociale_kaart.outputs.sitemap import addresses, for_keepers
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.frame import File, Frame
from sociale_kaart.rendering.layout import Urls
from sociale_kaart.rendering.site_addresses import CHOICE, prefix, taalkeuze


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


SCRIPT = "taalkeuze.js"
# How people type the name of their language where the keyboard has Latin letters.
TYPED = {
    "ar": "arabi", "bg": "balgarski", "ckb": "kurdi sorani", "fa": "farsi", "prs": "farsi", "ps": "pakhto pashtu",
    "ru": "russkiy", "ti": "tigrigna", "am": "amarigna", "uk": "ukrainska", "zh": "zhongwen", "nl-simple": "simpel",
}  # fmt: skip
TITLE = _("Choose your language")
REMEMBER = _("Remember this language on this phone")
UNCHECKED = _("Translated with care. No native speaker has checked it yet.")


@dataclass(frozen=True)
class Leestaal:
    """A language to read the site in. `zoek`: what people type to find it; `let_op`: in it, what to know of it;
    `onthoud`: in it, the question whether it may be remembered.
    """

    code: str
    naam: str
    dir: str
    pad: str
    onthoud: str
    let_op: str
    zoek: str


def files(catalogue: Catalogue, urls: Urls) -> Iterator[File]:
    """Of every page that has no short code, where languages are many; and of every short code that has one place."""
    frame = Frame(catalogue, catalogue.regio.eerste_taal, urls)
    talen = [_leestaal(catalogue, code) for code in catalogue.aangeboden_talen]
    shell = cache(frame.layout.choice)
    names = {"leestalen": talen, "script": urls.assets[SCRIPT]}

    def choice(at: str, target: str, leads_on: bool) -> File:
        depth = at.count("/")
        values = {**names, "doel": target, "leidt": leads_on}
        html = frame.render("pages/taalkeuze.html", depth, values)
        return frame.page(shell(depth), at, frame.say(TITLE), "", "taalkeuze", html)

    coded = {f"plek/{place.id}/": code for code, place in one_place(catalogue)}
    for address in without_code(catalogue, coded) if taalkeuze(catalogue) else ():
        yield choice(f"{CHOICE}{address}", address, leads_on=False)
    for code, place in one_place(catalogue):
        address = f"plek/{place.id}/"
        if len(talen) > 1:
            yield choice(f"p/{code}/", address, leads_on=True)
        else:
            sensitive = any(catalogue.woorden.categorieen[id].is_sensitive for id in place.categorie)
            yield frame.moved(f"p/{code}/", address, place.naam, sensitive=sensitive)


def one_place(catalogue: Catalogue) -> Iterator[tuple[str, Voorziening]]:
    """Each short code with its place, but those that two places have by chance."""
    yield from ((code, places[0]) for code, places in catalogue.codes.items() if len(places) == 1)


def without_code(catalogue: Catalogue, coded: Container[str]) -> Iterator[str]:
    """The addresses whose languages are listed at an address of their own: every page but those of places, mostly."""
    places = [v.id for v in (*catalogue.voorzieningen, *catalogue.gestopt)] + list(catalogue.buren)
    everything = dict.fromkeys([*addresses(catalogue), *for_keepers(catalogue), *(f"plek/{id}/" for id in places)])
    yield from (address for address in everything if address not in coded)


def _leestaal(catalogue: Catalogue, code: str) -> Leestaal:
    say = translations(code).gettext
    names = {own_name(code), name_in(code, "nl"), name_in(code, "en"), TYPED.get(code, ""), code}
    return Leestaal(
        code,
        own_name(code),
        direction(code),
        prefix(catalogue, code),
        say(REMEMBER),
        "" if is_checked(code) else say(UNCHECKED),
        " ".join(sorted(filter(None, names))).casefold(),
    )
