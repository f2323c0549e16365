"""A region for the tests of the screen: places around a practice, whose hours change in every way there is."""

import shutil
from pathlib import Path

from . import ROOT, three_languages

PRACTICE = "buurthuis-de-meevaart"  # of the sample region: 52.36301, 4.93379
NOT_NEAR = "aan-de-overkant"
LANGUAGES = ("nl", "ar")


def _place(naam: str, categorie: str, lat: float, lon: float, *lines: str, checked: str = "2026-11-20") -> str:
    spot = f"gebied: oost\nlocatie: {{lat: {lat}, lon: {lon}}}"
    return "\n".join(
        [f"naam: {naam}", f"categorie: {categorie}", spot, *lines, f"controle: {{datum: {checked}, bron: gebeld}}", ""]
    )


LESSON = """aanbod:
  - {id: les, naam: {nl: Taalles}, openingstijden: ["di 10:00-12:00"], van: 2026-11-01, tot: 2027-06-30}
  - {id: soep, naam: {nl: Soep eten}, openingstijden: ["di 18:00-20:00", "wo 12:00-13:00"]}"""
PLACES = {
    "de-vaste-deur": _place(
        "De Vaste Deur", "huis-van-de-wijk", 52.3631, 4.9340, "openingstijden: [ma-vr 09:00-17:00]", LESSON
    ),
    "de-dinsdag": _place("De Dinsdag", "buurtkamer", 52.3640, 4.9350, "openingstijden: [di 10:00-22:00]"),
    "de-uitzondering": _place(
        "De Uitzondering",
        "bibliotheek",
        52.3650,
        4.9360,
        'openingstijden: ["ma-za 10:00-21:00", "2026-12-01 gesloten"]',
    ),
    "de-eerste-keer": _place(
        "De Eerste Keer", "buurtrestaurant", 52.3655, 4.9365, 'openingstijden: ["1e di van de maand 11:00-14:00"]'
    ),
    "de-nacht": _place("De Nacht", "inloophuis", 52.3660, 4.9370, "openingstijden: [ma-zo 22:00-02:00]"),
    "de-kerst": _place(
        "De Kerst",
        "inloophuis",
        52.3665,
        4.9371,
        'openingstijden: ["ma-zo 10:00-16:00", "eerste kerstdag 10:00-14:00"]',
    ),
    "de-oude": _place(
        "De Oude", "kringloopwinkel", 52.3662, 4.9372, "openingstijden: [ma-zo 08:00-20:00]", checked="2025-11-28"
    ),
    "even-dicht": _place(
        "Even Dicht", "buurtkamer", 52.3663, 4.9373, "status: tijdelijk-gesloten", "openingstijden: [ma-zo 08:00-20:00]"
    ),
    "zonder-uren": _place("Zonder Uren", "buurtkamer", 52.3664, 4.9374),
    NOT_NEAR: _place("Aan de Overkant", "buurtkamer", 52.4300, 4.9374, "openingstijden: [ma-zo 08:00-20:00]"),
}


def make(folder: Path) -> Path:
    """The region's folder, with the sample region's words, practices and holidays."""
    shutil.copytree(ROOT / "data", folder / "data", ignore=shutil.ignore_patterns("voorzieningen"))
    shutil.copytree(ROOT / "content", folder / "content")
    (folder / "mkdocs.yml").write_text(three_languages.settings_without_sheets(), encoding="utf-8")
    places = folder / "data" / "voorzieningen"
    places.mkdir()
    for name, text in PLACES.items():
        (places / f"{name}.yml").write_text(text, encoding="utf-8")
    return folder
