"""A region with a place that has an address, and a run of the geocoder against services of our own."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from sociale_kaart.checks.schematic import Schematic
from sociale_kaart.problems import Problem
from sociale_kaart.reading.places import read_places
from sociale_kaart.reading.settings import read_region
from sociale_kaart.reading.words import read_words
from sociale_kaart.tools.geocode.cache import FILE, Cache
from sociale_kaart.tools.geocode.lookup import Lookup
from sociale_kaart.tools.geocode.run import GeocodeRegion, Located, geocode, is_wanted
from sociale_kaart.tools.geocode.services import nominatim, pdok

from . import ROOT
from .addresses import Services

KLEIN = ROOT / "tests" / "regions" / "klein"
TODAY = date(2026, 11, 21)
AGENT = "sociale-kaart/test (Testzutphen; https://klein.example/)"
PLACE = """\
# De gastvrouw weet meer.
naam:   Testplek
categorie: huis-van-de-buurt
adres: {{straat: Teststraat, huisnummer: "{number}"{addition}, postcode: 7201 AB, plaats: Testzutphen}}   # om de hoek
controle: {{datum: 2026-10-01, bron: gebeld}}
"""
SPOT = (6.20, 52.13)
FAR_OFF = ("Teststraat", "48-2", "7201 AB", (6.202, 52.13))


def empty_region(tmp_path: Path) -> Path:
    """The small region without its places."""
    region = tmp_path / "regio"
    shutil.copytree(KLEIN, region)
    shutil.rmtree(region / "data" / "voorzieningen")
    (region / "data" / "voorzieningen").mkdir()
    return region


def write(folder: Path, number: str = "48", addition: str = "", name: str = "plek", text: str = PLACE) -> Path:
    """A place with this house number in the region."""
    path = folder / "data" / "voorzieningen" / f"{name}.yml"
    addition = f", toevoeging: {addition}" if addition else ""
    path.write_text(text.format(number=number, addition=addition), encoding="utf-8")
    return path


def run(
    folder: Path, services: Services, *, dry: bool = False, schematic: Schematic | None = None
) -> list[Located | Problem]:
    """Look up every place that wants it, without waiting."""
    regio, _, _ = read_region(folder / "mkdocs.yml")
    assert regio
    quick = {"delay": 0.0, "wait": 0.0, "timeout": 0.5}
    both = (pdok(services.url, AGENT, **quick), nominatim(services.url, AGENT, **quick))
    region = GeocodeRegion(folder, regio, read_words(folder)[0], schematic or Schematic(), TODAY)
    wanted = [one for one in read_places(folder)[0] if is_wanted(one)]
    return list(geocode(wanted, region, Lookup(both, Cache(folder / FILE, TODAY)), dry=dry))


def rule(outcomes: list[Located | Problem]) -> str:
    """The rule of the one problem that there is."""
    [outcome] = outcomes
    assert isinstance(outcome, Problem), outcome
    return outcome.rule.id
