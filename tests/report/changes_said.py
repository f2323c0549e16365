"""A place, what changes in it, and what is said of that."""

from __future__ import annotations

import sys
from pathlib import Path

from sociale_kaart.tools.report.changes import changes

KAART = str(Path(sys.executable).with_name("kaart"))
KEEPS_LINKS = "Zet daar `oude_namen: [de-meevaart]` bij: dan blijven links naar het oude adres werken"
WORDS = b"huis: {geheim_adres: nee}\nopvang: {geheim_adres: ja}\n"
FILE = "data/voorzieningen/oost/de-meevaart.yml"
PLACE = """\
naam: De Meevaart
categorie: huis
samenvatting: {nl: Koffie en thee}
openingstijden: [ma 9-12, di 9-12]
contact:
  telefoon: 020 123 4567   # balie
"""


def said(old: str | None, new: str | None, file: str = FILE, words: bytes = WORDS) -> list[str]:
    versions = ({"data/categorieen.yml": words} | ({file: text.encode()} if text else {}) for text in (old, new))
    return [change.text("nl") for change in changes(*versions)]
