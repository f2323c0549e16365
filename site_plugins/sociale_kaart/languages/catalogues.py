"""The site's own words, from `locale/<language>/*.po`. English is written in the code and the templates.

A `.po` file is read as it is, so that a translator sees a change at the next build, with no step between.
"""

from __future__ import annotations

import gettext
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

SOURCE = "en"
LOCALE = Path(__file__).parent / "locale"


def available() -> list[str]:
    """Languages that the software itself speaks, by code (BCP 47), sorted."""
    return sorted({SOURCE, *(folder.name for folder in LOCALE.iterdir() if folder.is_dir())})


@cache
def translations(language: str) -> gettext.NullTranslations:
    """Every catalogue of `language` as one; what it does not have stays English."""
    catalogue: gettext.NullTranslations = gettext.NullTranslations()
    for path in sorted((LOCALE / language).glob("*.po")):
        compiled = _compile(path, language)
        compiled.add_fallback(catalogue)
        catalogue = compiled
    return catalogue


def _compile(path: Path, language: str) -> gettext.GNUTranslations:
    with path.open("rb") as source:
        messages = read_po(source, locale=language)
    machine = BytesIO()
    write_mo(machine, messages)
    machine.seek(0)
    return gettext.GNUTranslations(machine)
