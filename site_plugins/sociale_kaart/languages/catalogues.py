"""The site's own words, from `locale/<language>/*.po`. English is written in the code and the templates.

A `.po` file is read as it is, so that a translator sees a change at the next build, with no step between.
"""

from __future__ import annotations

import gettext
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from sociale_kaart.languages.known import LOCALE


@cache  # for speed
def translations(language: str) -> gettext.NullTranslations:
    """Every catalogue of `language` as one; what it does not have stays English."""
    catalogues = [_read(path, language) for path in sorted((LOCALE / language).glob("*.po"))]
    if not catalogues:
        return gettext.NullTranslations()
    merged = catalogues[0]  # with its plural forms, which are those of all of them
    for message in (message for catalogue in catalogues[1:] for message in catalogue if message.id):
        merged[message.id] = message
    machine = BytesIO()
    write_mo(machine, merged)
    machine.seek(0)
    return gettext.GNUTranslations(machine)


def _read(path: Path, language: str) -> Catalog:
    with path.open("rb") as source:
        return read_po(source, locale=language)
