"""`/talen/<address>`: in which languages a page can be read, each in its own script, and who has read them.

One for each page, for all its languages together: so it keeps the page without a script, and a page itself costs the
same in a region of two languages and of twenty-four. A region of few languages has them in the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.direction import direction, name_in, own_name
from sociale_kaart.languages.native import is_checked
from sociale_kaart.outputs.sitemap import addresses, for_keepers
from sociale_kaart.rendering.frame import File, Frame
from sociale_kaart.rendering.layout import Urls, prefix, taalkeuze


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
    """Nothing in a region with few languages."""
    below = taalkeuze(catalogue)
    if not below:
        return
    frame = Frame(catalogue, catalogue.regio.eerste_taal, urls)
    talen = [_leestaal(catalogue, code) for code in catalogue.aangeboden_talen]
    shell = cache(frame.layout.choice)
    for address in (*addresses(catalogue), *for_keepers(catalogue)):
        depth = 1 + address.count("/")
        html = frame.render(
            "pages/taalkeuze.html", depth, {"leestalen": talen, "doel": address, "script": urls.assets[SCRIPT]}
        )
        yield frame.page(shell(depth), below + address, frame.say(TITLE), "", "taalkeuze", html)


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
