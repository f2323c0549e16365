"""A region with one secret place, and some hundred ways in which where it is could slip out."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from . import ROOT

PLACES = "data/voorzieningen"
SECRET_FILE = f"{PLACES}/blijf-de-roos.yml"
CHECKED = "controle: {datum: 2026-07-22, bron: gebeld}\n"
SECRET = f"""naam: Blijf De Roos
ook_bekend_als: [Rozenhuis]
categorie: vrouwenopvang
organisatie: Stichting Blijf De Roos
samenvatting: {{nl: 'Een veilige plek, dag en nacht.'}}
contact: {{telefoon: 050 123 4567, email: info@blijfderoos.nl, website: 'https://www.blijfderoos.nl/'}}
{CHECKED}"""
PUBLIC_FILE = f"{PLACES}/meevaart.yml"
PUBLIC = f"""naam: De Meevaart
categorie: buurtteam
samenvatting: {{nl: 'Koffie en hulp.'}}
adres: {{straat: Gedempte Kade, huisnummer: "5", postcode: 9712 AB, plaats: Veenstad}}
contact: {{telefoon: 050 765 4321, email: info@demeevaart.nl, website: 'https://demeevaart.nl/'}}
{CHECKED}"""
PRACTICE = (
    "praktijk-een:\n  naam: {}\n  adres: {{straat: Kanaal, huisnummer: '3', plaats: Veenstad}}\n"
    "  locatie: {{lat: 52.36, lon: 4.93}}\n"
)
# Where the place is, in every spelling; and by what nobody may find it in what is printed.
WHERE = {
    "a street and a number": "Zuiderdiep 98",
    "small letters": "zuiderdiep 98",
    "capitals": "ZUIDERDIEP 98",
    "the number behind a comma": "Zuiderdiep, nr. 98",
    "a street of the kind": "Zuiderdiepstraat 98",
    "a postcode": "9711 HL",
    "a postcode with a hyphen": "9711-HL",
    "a postcode in pieces": "97 11 HL",
    "full-width letters": "９７１１ ＨＬ",
    "something invisible": "97\u00ad11\u2060HL",
    "a spot": "53.21712, 6.56231",
    "a spot with commas": "53,217 / 6,562",
    "a link to a map": "https://maps.app.goo.gl/Zuiderdiep98",
    "a short link": "https://bit.ly/zuiderdiep98",
}
# Of the whole file, which is read three times for each of these ways, a year is enough: nobody is sent anywhere by it.
HOLIDAYS = """bekend_tot: 2030-08-18
onzeker: []
namen:
  nieuwjaar: {nl: nieuwjaarsdag, en: New Year’s Day}
  zomervakantie: {nl: zomervakantie, en: summer school holiday}
feestdagen: {2027-01-01: nieuwjaar}
schoolvakanties:
  midden: [{naam: zomervakantie, van: 2027-07-17, tot_en_met: 2027-08-29}]
"""
NEEDLES = ("zuiderdiep", "9711", "97 11", "９７１１", "53.2", "53,2", "6.56", "6,56", "hl")
KNOWN_BY = {
    "its name": "Blijf De Roos",
    "its name in small letters": "blijf de roos",
    "its name in one word": "BlijfDeRoos",
    "its name with hyphens": "Blijf-de-Roos",
    "its name letter by letter": "B l i j f  D e  R o o s",
    "its name with something invisible": "Blijf D\u00ade R\u200coos",
    "its other name": "Rozenhuis",
    "who runs it": "Stichting Blijf De Roos",
    "its number": "050 123 4567",
    "its number from abroad": "+31 50 1234567",
    "its number with full stops": "050.123.45.67",
    "its mail address": "info@blijfderoos.nl",
    "its mail address in words": "info at blijfderoos punt nl",
    "its site": "www.blijfderoos.nl",
}
NAMES = ("blijf", "rozenhuis", "blijfderoos", "1234567", "123 4567", "123.45.67", "b l i j f")


@dataclass(frozen=True)
class Leak:
    """Files laid over the region; `needles`: what may stand in nothing that is printed."""

    name: str
    files: Mapping[str, str]
    needles: tuple[str, ...]


def region(folder: Path) -> Path:
    """The region without any leak; returns its settings file."""
    shutil.copytree(ROOT / "tests/cases/places/region", folder, dirs_exist_ok=True)
    (folder / "data" / "feestdagen.yml").write_text(HOLIDAYS, encoding="utf-8")
    config = folder / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("Proefstad", "Veenstad"), encoding="utf-8")
    pages = {f"content/{code}/over.md": "# Over\n\nEen kaart.\n" for code in ("nl", "en")}
    lay(folder, {SECRET_FILE: SECRET, PUBLIC_FILE: PUBLIC, **pages, "data/praktijken.yml": PRACTICE.format("De Kring")})
    return config


def lay(folder: Path, files: Mapping[str, str]) -> None:
    for file, text in files.items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def leaks() -> Iterator[Leak]:
    """Every way, by kind of file, field and spelling."""
    for (how, where), (field, text) in product(WHERE.items(), _own_fields().items()):
        yield Leak(f"{field}: {how}", {SECRET_FILE: text.replace("@@", where)}, NEEDLES)
    for (how, known), (field, files) in product(KNOWN_BY.items(), _other_files().items()):
        laid = {file: text.replace("@@", known).replace("@in@", "") for file, text in files.items()}
        yield Leak(f"{field}: {how}", laid, NAMES)
    for name, files in _odd_files().items():
        yield Leak(name, files, NEEDLES)


def _own_fields() -> dict[str, str]:
    """The file of the secret place, with `@@` where it says where that is."""
    offer = f"{SECRET}aanbod:\n- id: rust\n  naam: {{nl: Rust}}\n  "
    quiet = SECRET.replace("samenvatting: {nl: 'Een veilige plek, dag en nacht.'}\n", "")
    texts = {
        key: f"{quiet}{key}: {{nl: 'Kom langs: @@ is het.'}}\n"
        for key in ("samenvatting", "omschrijving", "meedoen", "voor_verwijzers")
    }
    return texts | {
        "in English": f"{quiet}samenvatting: {{nl: Een veilige plek., en: 'Come to @@ today.'}}\n",
        "aanbod": f"{SECRET}aanbod: [{{nl: 'Rust. @@'}}]\n",
        "the name of an offer": f"{SECRET}aanbod: [{{id: rust, naam: {{nl: 'Rust. @@'}}}}]\n",
        "a text of an offer": f"{offer}aanmelden: {{nl: 'Bij @@ is het.'}}\n",
        "the hours of an offer": f"{offer}openingstijden: ['di 9:00-10:00 (@@)']\n",
        "who runs an offer": f"{offer}organisatie: '@@'\n",
        "the id of an offer": f"{SECRET}aanbod: [{{id: '@@', naam: {{nl: Rust}}}}]\n",
        "an offer in another language": f"{SECRET}aanbod: [{{nl: Rust, van: '@@'}}]\n",
        "a comment": f"{SECRET}# @@\n",
        "a comment behind a value": SECRET.replace("vrouwenopvang\n", "vrouwenopvang  # bij @@\n"),
        "another name": SECRET.replace("[Rozenhuis]", "['@@']"),
        "hours": f"{SECRET}openingstijden: ['ma-vr 09:00-17:00 (@@)']\n",
        "hours that cannot be read": f"{SECRET}openingstijden: ['@@ elke dag']\n",
        "its site": SECRET.replace("blijfderoos.nl/", "blijfderoos.nl/@@"),
        "its source": SECRET.replace("bron: gebeld", "bron: 'langs geweest bij @@'"),
        "the address": f"{SECRET}adres: {{straat: '@@', plaats: Veenstad}}\n",
        "an address with another fault": f"{SECRET}adres: {{straat: '@@', huisnummer: 98bis, postcode: '@@'}}\n",
        "the area": f"{SECRET}gebied: '@@'\n",
        "a spot": f"{SECRET}locatie: {{lat: '@@', lon: '@@'}}\n",
        "a key that is not known": f"{SECRET}adress: '@@'\n",
        "a key that says it": f"{SECRET}'@@': hier\n",
        "a mistyped kind": SECRET.replace("vrouwenopvang", "vrouwenopvnag") + "adres: '@@'\n",
        "a kind that is not known": SECRET.replace("vrouwenopvang", "schuilplek") + "gebied: '@@'\n",
        "an escaped kind": SECRET.replace("vrouwenopvang", '"vrouwen\\x6fpvang"') + "gebied: ['@@'\n",
        "no kind": SECRET.replace("categorie: vrouwenopvang\n", "") + "gebied: '@@'\n",
        "a bracket that is not closed": f"{SECRET}aanbod: [{{nl: '@@'\n",
        "a text where keys belong": "'@@'\n",
        "a text that is too long": f"{SECRET}samenvatting: {{nl: '@@ {'woord ' * 60}'}}\n",
        "former names": f"{SECRET}oude_namen: ['@@']\n",
    }


def _other_files() -> dict[str, dict[str, str]]:
    """Files that say where something is, with `@@` where the secret place is named."""
    return {
        "the name of a public place": {PUBLIC_FILE: PUBLIC.replace("naam: De Meevaart", "naam: '@@'")},
        "another name of a public place": {PUBLIC_FILE: f"{PUBLIC}ook_bekend_als: ['@@']\n"},
        "who runs a public place": {PUBLIC_FILE: f"{PUBLIC}organisatie: '@@'\n"},
        "a text of a public place": {PUBLIC_FILE: f"{PUBLIC}omschrijving: {{nl: 'Hier zit ook @@ met hulp.'}}\n"},
        "a comment in a public file": {PUBLIC_FILE: f"{PUBLIC}# vrouwenopvang @@: Kade 12\n"},
        "an offer of a public place": {PUBLIC_FILE: f"{PUBLIC}aanbod: [{{nl: 'Gesprekken met @@'}}]\n"},
        "a block on offer at a public place": {
            PUBLIC_FILE: f"{PUBLIC}aanbod: [{{id: praten, naam: {{nl: Praten}}, omschrijving: {{nl: 'Bij @@'}}}}]\n"
        },
        "who runs what a public place offers": {
            PUBLIC_FILE: f"{PUBLIC}aanbod: [{{id: praten, naam: {{nl: Praten}}, organisatie: '@@'}}]\n"
        },
        "a practice": {"data/praktijken.yml": PRACTICE.format("'@@'")},
        "a comment at a practice": {"data/praktijken.yml": PRACTICE.format("De Kring") + "# hier zit @@\n"},
        "an area": {"data/gebieden.yml": "oost:\n  naam: {nl: Oost, en: East}\n  synoniemen: {nl: ['@@']}\n"},
        "a landmark": {
            "data/plattegrond.yml": "herkenningspunten:\n  - {naam: {nl: '@@'}, punt: [4.93, 52.36], soort: station}\n"
        },
        "prose": {"content/nl/over.md": "# Over\n\nDe opvang @@ zit aan de Balistraat 48.\n"},
        "prose beside an address": {"content/nl/over.md": "# @@\n\nBalistraat 48\n"},
        "words for a crisis": {"data/aantekeningen.yml": "a: '@@, Balistraat 48'\n"},
    }


def _odd_files() -> dict[str, dict[str, str]]:
    """Where the name of a file, or its bytes, say it."""
    return {
        "a folder": {f"{PLACES}/zuiderdiep-98/blijf-de-roos-2.yml": SECRET},
        "a file": {f"{PLACES}/opvang-zuiderdiep-98.yml": SECRET},
        "a file with a postcode": {f"{PLACES}/opvang-9711-hl.yml": SECRET},
        "a file name with capitals": {f"{PLACES}/Zuiderdiep 98.yml": SECRET},
        "a file name that ends otherwise": {f"{PLACES}/zuiderdiep-98.yaml": SECRET},
        "an empty file": {f"{PLACES}/zuiderdiep-98.yml": ""},
    }
