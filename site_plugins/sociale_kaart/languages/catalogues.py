"""The site's own words, from `locale/<language>/*.po`. English is written in the code and the templates.

A `.po` file is read as it is, so that a translator sees a change at the next build, with no step between.
"""

from __future__ import annotations

import gettext
from functools import cache
from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from sociale_kaart.languages.known import LOCALE


@cache
def translations(language: str) -> gettext.NullTranslations:
    """Every catalogue of `language` as one; what it does not have stays English."""
    files = sorted((LOCALE / language).glob("*.po"))
    if not files:
        return gettext.NullTranslations()
    merged = Catalog(locale=language)
    for path in files:
        with path.open("rb") as source:
            for message in read_po(source, locale=language):
                if message.id:
                    merged[message.id] = message
    machine = BytesIO()
    write_mo(machine, merged)
    machine.seek(0)
    return gettext.GNUTranslations(machine)
