"""What the shell of a page is given, wherever the page is: its fields are the names that `templates/shell/` knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from sociale_kaart.languages.texts import Gezegd
from sociale_kaart.reading.prose_translated import Vertaald


@dataclass(frozen=True)
class SiteTaal:
    """A language that a reader can choose: its own name for itself, and where its pages begin."""

    code: str
    naam: str
    dir: str
    prefix: str


@dataclass(frozen=True)
class ShellNames:
    """`proza`: the pages by hand, each with its title and the language that it is shown in.

    Those with a value here are what most pages have; a page may have its own.
    """

    csp: Markup
    woorden_taal: str
    early_script: Markup
    site_naam: str
    site_gezegd: Gezegd
    site_url: str
    prefix: str
    talen: Sequence[SiteTaal]
    taalkeuze: str
    eigen_naam: str
    niet_nagekeken: bool
    assets: Mapping[str, str]
    pictogrammen: str
    icoon: str
    kaart_begin: str
    is_sample: bool
    groot: str
    weg: str
    today: date
    proza: Sequence[tuple[str, str, str]]
    proza_talen: Mapping[str, str]
    proza_taal: str
    proza_vertaald: Mapping[str, Vertaald]
    nederlands: str | None
    te_bewaren: bool
    met_agenda: bool
    manifest: str
    menu_vol: bool
    keuze: str = ""
    vertaald: Vertaald | None = None
    met_manifest: bool = False
    te_vinden: bool = True
    modules: Sequence[str] = ()
    script: str = "site.js"
