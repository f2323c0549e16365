"""Brings the catalogues in languages/locale/ up to date with the code, the templates and the sample's vocabularies.

scripts/talen.py          all that are there
scripts/talen.py tr pl    these too, new ones
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.frontend import parse_mapping_cfg

from sociale_kaart.languages.catalogues import FORM, as_written, catalogue, form_words, key_of, own_words
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.known import LOCALE, SOURCE, available
from sociale_kaart.languages.native import noted
from sociale_kaart.languages.remembering import forget
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.form.form_files import form
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.outputs.form.words_page import PAGE
from sociale_kaart.problems import Say
from sociale_kaart.region_files import load_context
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
SEEN_IN = "site_plugins/sociale_kaart/outputs/form/"
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


@dataclass(frozen=True)
class Listener(Voice):
    """Notes everything that the form says: English, with its Dutch."""

    heard: dict[str, str] = field(default_factory=dict)

    def __call__(self, say: Say) -> str:
        if say.en:
            self.heard[say.en] = say.nl
        return super().__call__(say)


def said_by_form() -> dict[str, str]:
    """Every sentence that the form and its page say: English, with its Dutch."""
    catalogue, _ = load_catalogue(ROOT / "mkdocs.yml", date.today())  # noqa: DTZ011 - no sentence depends on the day
    assert catalogue
    listener = Listener(DUTCH)
    form(catalogue, listener)
    for say in PAGE.values():
        listener(say)
    return listener.heard


def tables() -> dict[tuple[str, str], Bericht]:
    """What the hours say by a name from a table, which an extraction cannot see: the Dutch catalogue lists it."""
    return {
        key_of(m): Bericht(key_of(m)[1], key_of(m)[0]) for m in own_words(catalogue(DUTCH)) if m.context in CONTEXTS
    }


def write(language: str, wanted: Sequence[Bericht], known: Mapping[str, str] = MappingProxyType({})) -> None:
    """The catalogue of `language` with what is wanted, in place of the one that is there.

    `known`: what the form says is in the code in Dutch, so nobody need write it twice.
    """
    path = LOCALE / f"{language}.po"
    old = as_written(language)
    comment = old.header_comment if old else about(language)
    new = renewed(old, language, wanted, comment)
    for message in form_words(new):
        message.string = known.get(key_of(message)[1], message.string)
    path.write_text(po_text(new, language, noted(language)), "utf-8")


def main(more: Sequence[str]) -> None:
    """Dutch first: the others take from it what there is to say."""
    spoken = said()
    heard = said_by_form()
    form_texts = [Bericht(english, FORM, waar=(SEEN_IN,)) for english in heard]
    write(DUTCH, [*spoken.values(), *(one for key, one in tables().items() if key not in spoken), *form_texts], heard)
    forget()
    context, _ = load_context(ROOT / "mkdocs.yml", date.today())  # noqa: DTZ011 - no text depends on the day
    assert context
    for language in sorted({*available(), *more} - {DUTCH, SOURCE}):
        write(language, wanted(context.region, language))


if __name__ == "__main__":
    main(sys.argv[1:])
