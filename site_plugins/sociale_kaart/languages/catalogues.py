"""What is said in a language: one gettext catalogue, `locale/<language>.po`. English stands in code and templates.

A `.po` file is read as it is, so that a translator sees a change at the next build, with no step between. It holds the
site's own words, and those of the vocabularies: these have the place of the text as their context
(`categorieen/bibliotheek/uitleg`), and Dutch as their source.
"""

from __future__ import annotations

import gettext
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from sociale_kaart.languages.brought import files_of
from sociale_kaart.languages.chains import DUTCH, chain
from sociale_kaart.languages.known import SOURCE
from sociale_kaart.languages.locales import rules_of
from sociale_kaart.languages.remembering import kept
from sociale_kaart.languages.sayings import Saying, Sayings, sayings

WORDS = frozenset({"synoniemen", "woorden"})
PLACE = "/"  # in the context of a text of a vocabulary
FORM = "formulier"  # the context of what is said to who changes the data

Said = Message | Saying
AnySaid = TypeVar("AnySaid", Message, Saying)


@kept  # for speed
def catalogue(language: str) -> Sayings | None:
    """All that is written down in `language`, by us and by the region; None without a file."""
    found = as_written(language)
    return sayings(found) if found is not None else None


def as_written(language: str) -> Catalog | None:
    """The same with all that stands beside it, for who writes it again."""
    found = [one for path in files_of(language) if (one := read_catalogue(path, language)) is not None]
    for message in (message for more in found[1:] for message in more if message.id and is_said(message)):
        found[0][message.id] = message
    return found[0] if found else None


def read_catalogue(path: Path, language: str) -> Catalog | None:
    """The file at `path`; None when that is no catalogue, of which `checks/translations.py` says why.

    Its plural forms are those that it names itself, whatever Babel knows of the language.
    """
    try:
        with path.open("rb") as source:
            return read_po(source, locale=rules_of(language).replace("-", "_"))
    except (PoFileError, ValueError, OSError):
        return None


def is_of_vocabulary(message: Said) -> bool:
    return PLACE in (message.context or "")


def is_words(place: str) -> bool:
    """Whether the text at that place is words to look for: one message, with `; ` between as many as there need be."""
    return place.rpartition("/")[2] in WORDS


def own_words(found: Iterable[AnySaid] | None) -> Iterator[AnySaid]:
    """What the site itself says to a reader, the vocabularies aside."""
    own = (message for message in found or () if message.id and not is_of_vocabulary(message))
    return (message for message in own if message.context != FORM)


def form_words(found: Iterable[AnySaid] | None) -> Iterator[AnySaid]:
    """What the form says to a volunteer."""
    return (message for message in found or () if message.id and message.context == FORM)


def is_said(message: Said) -> bool:
    """Whether it is translated, in every form, and not as a guess."""
    forms = message.string if isinstance(message.string, list | tuple) else [message.string]
    return not message.fuzzy and all(forms)


@kept  # for speed
def is_whole(language: str) -> bool:
    """Whether the site says all of its own words in `language`: half of them would be two languages in one sentence."""
    return language == SOURCE or _says_all_of(language, own_words)


@kept  # for speed
def is_form_whole(language: str) -> bool:
    """Whether the form can be filled in in `language`: all of it or nothing, as for the site."""
    return language in (SOURCE, DUTCH) or _says_all_of(language, form_words)


def _says_all_of(language: str, part: Callable[[Sayings | None], Iterator[Saying]]) -> bool:
    said = {key_of(message) for message in part(catalogue(language)) if is_said(message)}
    return all(key_of(message) in said for message in part(catalogue(DUTCH)))


def key_of(message: Said) -> tuple[str, str]:
    """(context, text): what tells it from others."""
    text = message.id[0] if isinstance(message.id, list | tuple) else message.id
    return message.context or "", str(text)


@kept  # for speed
def spoken(language: str) -> str:
    """The language in which the site's own words appear to a reader of `language`: the nearest that is whole."""
    return next(code for code in chain(language) if is_whole(code))


@kept  # for speed
def translations(language: str) -> gettext.NullTranslations:
    """The site's own words for a reader of `language`, all of them in one language."""
    found = catalogue(spoken(language))
    return _compiled(found, own_words(found)) if found else gettext.NullTranslations()


@kept  # for speed
def form_translations(language: str) -> gettext.NullTranslations:
    """What the form says in `language`, by its English, in the context `FORM`."""
    found = catalogue(language)
    return _compiled(found, form_words(found)) if found else gettext.NullTranslations()


def _compiled(found: Sayings, messages: Iterable[Saying]) -> gettext.NullTranslations:
    own = Catalog(locale=found.locale)
    own.mime_headers = [*found.heads]
    for one in messages:
        own.add(one.id, one.string, flags=["fuzzy"] if one.fuzzy else (), context=one.context or None)
    machine = BytesIO()
    write_mo(machine, own)
    machine.seek(0)
    return gettext.GNUTranslations(machine)
