"""Brings the catalogues in languages/locale/ up to date with the code, the templates and the sample's vocabularies.

scripts/talen.py          all that are there
scripts/talen.py tr pl    these too, new ones
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.frontend import parse_mapping_cfg

from sociale_kaart.languages.catalogues import catalogue, key_of, own_words
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.known import LOCALE, SOURCE, available
from sociale_kaart.languages.native import noted
from sociale_kaart.languages.remembering import forget
from sociale_kaart.loading import load_context
from sociale_kaart.tools.languages.po_text import po_text
from sociale_kaart.tools.languages.up_to_date import Bericht, about, renewed
from sociale_kaart.tools.languages.wanted import wanted

ROOT = Path(__file__).parent.parent
# `plural(one, many)` is what templates call ngettext for scripts; pages say a text with `frame.say`.
# `twee` says a text in two languages (parts/gesprek/macros.html).
KEYWORDS = DEFAULT_KEYWORDS | {"plural": (1, 2), "_": None, "twee": None}
SOURCES = (
    ("templates", KEYWORDS),
    ("site_plugins/sociale_kaart", KEYWORDS),
    ("site_plugins/sociale_kaart/outputs/finder", {"say": None}),
    ("site_plugins/sociale_kaart/outputs/pages", {"say": None}),
    ("site_plugins/sociale_kaart/rendering", {"say": None}),
)
CONTEXTS = {"weekday", "nth", "nth weekday", "month", "holiday", "note"}


def said() -> dict[tuple[str, str], Bericht]:
    """Every text that templates and code say, by context and text, with where; extracted as babel.cfg says."""
    with (ROOT / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]
    found: dict[tuple[str, str], Bericht] = {}
    for folder, keywords in SOURCES:
        for name, _, text, _, context in extract_from_dir(ROOT / folder, methods, options, keywords=keywords):
            one, many = text if isinstance(text, tuple) else (text, "")
            before = found.get((context or "", one), Bericht(one, context or "", many))
            where = dict.fromkeys((*before.waar, f"{folder}/{name}"))
            found[(context or "", one)] = replace(before, meer=before.meer or many, waar=tuple(where))
    return found


def tables() -> dict[tuple[str, str], Bericht]:
    """What the hours say by a name from a table, which an extraction cannot see: the Dutch catalogue lists it."""
    return {
        key_of(m): Bericht(key_of(m)[1], key_of(m)[0]) for m in own_words(catalogue(DUTCH)) if m.context in CONTEXTS
    }


def write(language: str, wanted: Sequence[Bericht]) -> None:
    """The catalogue of `language` with what is wanted, in place of the one that is there."""
    path = LOCALE / f"{language}.po"
    old = catalogue(language)
    comment = old.header_comment if old else about(language)
    path.write_text(po_text(renewed(old, language, wanted, comment), language, noted(language)), "utf-8")


def main(more: Sequence[str]) -> None:
    """Dutch first: the others take from it what there is to say."""
    spoken = said()
    write(DUTCH, [*spoken.values(), *(one for key, one in tables().items() if key not in spoken)])
    forget()
    context, _ = load_context(ROOT / "mkdocs.yml", date.today())  # noqa: DTZ011 - no text depends on the day
    assert context
    for language in sorted({*available(), *more} - {DUTCH, SOURCE}):
        write(language, wanted(context.region, language))


if __name__ == "__main__":
    main(sys.argv[1:])
