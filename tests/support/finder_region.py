"""A region for the finder's tests: a few places around one postcode, each with one thing that keeps it in or out."""

import json
import shutil
from pathlib import Path

from . import ROOT, three_languages

MOMENT = "2026-11-23T10:00:00Z"  # a Monday, 11:00 in Amsterdam, two days after the build
POSTCODES = {"1011": [52.3725, 4.9058], "1094": [52.3630, 4.9341]}
EASY = "drempel: {kosten: gratis, aanmelden: [inloop], verwijzing: niet-nodig}"
CHECKED = "controle: {datum: 2026-10-22, bron: gebeld}"
DAILY = "openingstijden: [ma-zo 09:00-21:00]"


def _place(naam: str, categorie: str, lat: float, lon: float, *lines: str) -> str:
    spot = f"locatie: {{lat: {lat}, lon: {lon}}}"
    return "\n".join([f"naam: {naam}", f"categorie: {categorie}", spot, *lines, CHECKED, ""])


WIJK, INLOOP = "huis-van-de-wijk", "inloophuis"
CENTRUM, OOST = "gebied: centrum", "gebied: oost"
EVENING = "openingstijden: [ma-zo 19:00-22:00]"
COSTS = "drempel: {kosten: betaald, aanmelden: [bellen]}"
NO_SPOT = "adres: {straat: Zolderstraat, huisnummer: '1', plaats: Amsterdam}"
COMES = "werkgebied: [oost]\ncontact: {telefoon: 14 020}"

PLACES = {
    "de-sleutel": _place("De Sleutel", WIJK, 52.3735, 4.9060, CENTRUM, EASY, DAILY, "talen: [nl, ar]"),
    "de-verre-sleutel": _place("De Verre Sleutel", WIJK, 52.3630, 4.9341, OOST, EASY, DAILY),
    "de-avonddeur": _place("De Avonddeur", INLOOP, 52.3720, 4.9050, CENTRUM, EASY, EVENING),
    "het-eethuis": _place("Het Eethuis", "buurtrestaurant", 52.3722, 4.9070, CENTRUM, DAILY, COSTS),
    "de-vraag": _place("De Vraag", INLOOP, 52.3740, 4.9100, CENTRUM, EASY),
    "de-stilte": _place("De Stilte", "bibliotheek", 52.3741, 4.9020, CENTRUM),
    "de-zolder": f"naam: De Zolder\ncategorie: kringloopwinkel\ngebied: noord\n{NO_SPOT}\n{COSTS}\n{CHECKED}\n",
    "komt-langs": f"naam: Team dat langskomt\ncategorie: buurtteam\n{COMES}\n{EASY}\n{CHECKED}\n",
    "veilig": f"naam: Een veilige plek\ncategorie: vrouwenopvang\ncontact: {{telefoon: 0800-2000}}\n{CHECKED}\n",
}


def make(folder: Path) -> Path:
    """The region's folder, with the sample region's words."""
    shutil.copytree(ROOT / "data", folder / "data", ignore=shutil.ignore_patterns("voorzieningen"))
    shutil.copytree(ROOT / "content", folder / "content")
    (folder / "mkdocs.yml").write_text(three_languages.settings_without_sheets(), encoding="utf-8")
    places = folder / "data" / "voorzieningen"
    places.mkdir()
    for name, text in PLACES.items():
        (places / f"{name}.yml").write_text(text, encoding="utf-8")
    return folder


def add_postcodes(site: Path) -> None:
    """The centres of postcode areas, where a region has them."""
    (site / "data" / "postcodes.json").write_text(json.dumps(POSTCODES), encoding="utf-8")
