"""A catalogue as the text of a `.po` file: the same text for the same words, on whatever day it is written."""

from __future__ import annotations

from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from sociale_kaart.languages.native import HEADER, NOT_YET


def po_text(catalogue: Catalog, language: str, checked: str = NOT_YET) -> str:
    """`checked`: the day on which native speakers had read it, or `no`."""
    written = BytesIO()
    write_po(written, catalogue, width=0, omit_header=True)
    return f"{_head(catalogue, language, checked)}\n{written.getvalue().decode('utf-8').strip()}\n"


def _head(catalogue: Catalog, language: str, checked: str) -> str:
    lines = (
        f"Language: {language}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {catalogue.plural_forms}",
        f"{HEADER}: {checked}",
    )
    quoted = "".join(f'"{line}\\n"\n' for line in lines)
    return f'{catalogue.header_comment}\nmsgid ""\nmsgstr ""\n{quoted}'
