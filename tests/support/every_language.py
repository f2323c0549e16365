"""The small region in every language that there is: one build for all that is asked of each language."""

from __future__ import annotations

import re
from pathlib import Path

from sociale_kaart.languages.known import available

from .once import once

DUTCH = "nl"
# Kind of page -> its address below the language's home. The first two each language has in a browser in every run.
ALWAYS = {"home": "", "plek": "plek/alles/"}
KINDS = {
    "plekken": "plekken/",
    "plek-zonder-tekst": "plek/veilige-plek/",
    "plek-vol": "plek/vol-huis/",
    "plek-gestopt": "plek/gestopt/",
    "plek-dicht": "plek/dicht/",
    "plek-komt-langs": "plek/komt-langs/",
    "kaart": "kaart/",
    "thema": "thema/eten/",
    "thema-met-nood": "thema/wonen-en-veiligheid/",
    "categorie": "categorie/huis-van-de-wijk/",
    "categorie-geheim": "categorie/vrouwenopvang/",
    "gebied": "gebied/oost/",
    "mijn-lijst": "lijst/",
    "wegwijzer": "wegwijzer/",
    "wegwijzer-wie": "wegwijzer/ontmoeten/",
    "wegwijzer-lijst": "wegwijzer/ontmoeten/ouderen/",
    "agenda": "agenda/",
    "agenda-gebied": "agenda/oost/",
    "agenda-leeg": "agenda/noord/",
    "regelingen": "regelingen/",
    "regeling": "regeling/huurtoeslag/",
    "levensgebeurtenissen": "levensgebeurtenissen/",
    "levensgebeurtenis": "levensgebeurtenis/huur-niet-betalen/",
    "omstander": "levensgebeurtenis/zorgen-om-iemand/",
    "er-niet": "er-niet/",
    "er-niet-gebied": "er-niet/oost/",
    "dekking": "dekking/",
    "condities": "dekking/condities/",
    "gesprek": "gesprek/",
    "gesprek-praktijk": "gesprek/praktijk-gezondheidscentrum-kraaiennest/",
    "gesprek-dimensie": "gesprek/meedoen/",
    "hulplijnen": "hulplijnen/",
    "bewaren": "bewaren/",
    "druk": "druk/",
    "druk-wijzigingen": "druk/wijzigingen/",
    "over": "over/",
    "privacy": "privacy/",
    "toegankelijkheid": "toegankelijkheid/",
    "meedoen": "meedoen/",
    "formulier": "meedoen/plek/",
    "nakijken": "nakijken/",
    "nakijken-gebied": "nakijken/oost/",
    "insluiten": "insluiten/",
    "kader": "insluiten/kader/",
    "wachtkamer": "wachtkamer/",
    "niet-gevonden": "404.html",
    "geen-verbinding": "geen-verbinding.html",
}
ALL_KINDS = {**ALWAYS, **KINDS}
LANGUAGES = (DUTCH, *sorted(set(available()) - {DUTCH}))


def home_of(language: str) -> str:
    """Where a language begins, below the site's root."""
    return "" if language == DUTCH else f"{language}/"


def every_language() -> Path:
    """The region's folder; `site` in it is what was built."""
    return once("alle-talen", _make)


def _make(folder: Path) -> None:
    from support.built_sites import made, write_small_region

    write_small_region(folder)
    settings = folder / "mkdocs.yml"
    text = re.sub(r"(?m)^( +talen:) \[.*?\]", rf"\1 [{', '.join(LANGUAGES)}]", settings.read_text("utf-8"))
    settings.write_text(text, "utf-8")
    made(folder, folder / "site")
