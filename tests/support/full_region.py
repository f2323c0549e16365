"""The small region with every input that a region can have, and a place whose whereabouts nobody may know."""

from __future__ import annotations

from pathlib import Path

from support import street_town

SECRET_FILE = "data/voorzieningen/{folder}/testplek-geheim.yml"
SECRET = """
naam: Testplek Geheim
categorie: schuilplek
samenvatting: {{nl: Een verzonnen veilige plek., en: A made-up safe place.}}
adres:
  straat: {street}
  huisnummer: "{number}"
  postcode: {postcode}
  plaats: {town}
  toelichting: {{nl: achter de {gate}}}
locatie: {{lat: {lat}, lon: {lon}, bron: {source}}}
gebied: {area}
werkgebied: [{area}]
openingstijden: [altijd open]
contact: {{telefoon: 0800 1234}}
aanbod:
- id: praten
  naam: {{nl: Samen praten, en: Talking together}}
  openingstijden: ['di 10:00-12:00']
  contact: {{telefoon: '{phone}'}}
  organisatie: {runs}
controle: {{datum: 2026-10-20, bron: gebeld}}
"""
# Two of everything that says where it is: what is built must not show which of the two it was.
HERE = {
    "folder": "verborgenbuurt", "street": "Verborgenlaan", "number": "1313", "postcode": "7205 ZZ", "town": "Stildorp",
    "gate": "fluisterpoort", "lat": "52.13147", "lon": "6.20459", "source": "geheimbron", "area": "overkant",
    "phone": "0575 131313", "runs": "Zwijgstichting",
}  # fmt: skip
THERE = {
    "folder": "elders", "street": "Anderepad", "number": "77", "postcode": "7207 AA", "town": "Wegdorp",
    "gate": "zijdeur", "lat": "52.14012", "lon": "6.23001", "source": "anderebron", "area": "hanzehoek",
    "phone": "0575 424242", "runs": "Verweggroep",
}  # fmt: skip
# As it may stand anywhere in what was built, in small letters.
NEEDLES = (
    "verborgen", "1313", "7205", "stildorp", "fluisterpoort", "52.1314", "6.2045", "52,1314", "6,2045", "geheimbron",
    "zwijgstichting",
)  # fmt: skip
WRITTEN = {".yml", ".yaml", ".csv", ".txt"}
# What the small region does not have itself.
MORE = {
    "data/inwoners.csv": "gebied;inwoners\noverkant;1200\nhanzehoek;3400\n",
    "data/upl.csv": "naam;adres\nhuurtoeslag;https://standaarden.overheid.nl/owms/terms/huurtoeslag\n",
    "data/praktijken.yml": """
gezondheidscentrum-test:
  naam: Gezondheidscentrum Test
  adres: {straat: Testweg, huisnummer: "3", postcode: 7201 AB, plaats: Testzutphen}
  locatie: {lat: 52.1330, lon: 6.2060, bron: open data}
""",
    "data/noden.yml": "eten-vandaag:\n  categorie: [eettafel]\nveilig-slapen:\n  categorie: [schuilplek]\n",
    "data/noden/nl.yml": "eten-vandaag: [honger, geen eten]\nveilig-slapen: [veilig slapen, gevlucht]\n",
    "data/noden/en.yml": "eten-vandaag: [hungry]\nveilig-slapen: [safe place]\n",
    "data/woordgebruik.yml": "jargon:\n  inloopspreekuur: {beter: binnenlopen met je vragen}\n",
    "data/niet-geheim.yml": "woorden: [Testwoord]\n",
    "data/regelingen/huurtoeslag.yml": """
naam: {nl: Huurtoeslag, en: Rent benefit}
wat: {nl: Geld van de overheid voor je huur., en: Money from the government for your rent.}
voor_wie: {nl: Je huurt en je verdient weinig., en: You rent and earn little.}
van: landelijk
aanvragen: {waar: {nl: Bij Dienst Toeslagen., en: From Dienst Toeslagen.}, website: 'https://toeslagen.nl'}
hulp_bij: [huis-van-de-buurt]
thema: [samen]
upl: https://standaarden.overheid.nl/owms/terms/huurtoeslag
controle: {datum: 2026-11-01, bron: 'https://toeslagen.nl'}
""",
    "data/levensgebeurtenissen.yml": """
huis-uit:
  naam: {nl: Ik moet mijn huis uit, en: I have to leave my home}
  uitleg: {nl: Dat is schrikken., en: That is a shock.}
  eerste_stap: {nl: Bel vandaag iemand die meedenkt., en: Call somebody today who thinks along.}
  regelingen: [huurtoeslag]
  categorie: [schuilplek, huis-van-de-buurt]
""",
}


def region(folder: Path) -> Path:
    """Without the secret place yet; returns its settings file."""
    street_town.klein(folder)
    for file, text in MORE.items():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(text.lstrip(), encoding="utf-8")
    (folder / "data/voorzieningen/testplek-geheim.yml").unlink()
    for number, path in enumerate(inputs(folder)):
        path.write_text(marked(path, f"merkteken{number}x"), encoding="utf-8")
    config = folder / "mkdocs.yml"
    settings = config.read_text(encoding="utf-8")
    config.write_text(settings.replace("druk: nee", "druk: ja\n      email: kaart@voorbeeld.nl"), encoding="utf-8")
    return config


def inputs(folder: Path) -> list[Path]:
    """Every file of its data that a person writes, of whatever kind; pictures and streets have tests of their own."""
    found = sorted(path for path in (folder / "data").rglob("*") if path.suffix in WRITTEN)
    return [path for path in found if "ondergrond" not in path.parts]


def marked(path: Path, mark: str) -> str:
    """What it says, and a remark that is for whoever keeps it; in a table that is a column."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".csv":
        return "".join(f"{line};{mark}\n" for line in text.splitlines())
    return f"{text.rstrip()}\n# {mark}\n"


def hide(folder: Path, where: dict[str, str]) -> Path:
    """The secret place laid in the region, with all that its file could say of where it is."""
    path = folder / SECRET_FILE.format(**where)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(SECRET.format(**where), encoding="utf-8")
    return path
