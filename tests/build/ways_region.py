"""A region with every way in for who is not in need herself, and its pages."""

from __future__ import annotations

import shutil
from pathlib import Path

from built import KLEIN, TODAY

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue

EVENTS = """zorgen:
  soort: omstander
  naam: {en: I am worried about somebody, nl: Ik maak me zorgen, tr: Endişeliyim}
  uitleg: {en: You see it., nl: Je ziet het., tr: Görüyorsun.}
  eerste_stap: {en: Ask., nl: Vraag het., tr: Sor.}
  merken: {en: [Letters stay closed.], nl: [Post blijft dicht.]}
  zeggen: {en: [How are you?], nl: [Hoe gaat het?], tr: [Nasılsın?]}
  categorie: [huis-van-de-buurt]
wachten:
  soort: wachten
  naam: {en: I am waiting, nl: Ik wacht, tr: Bekliyorum}
  uitleg: {en: It takes long., nl: Dat duurt lang., tr: Uzun sürüyor.}
  eerste_stap: {en: Call., nl: Bel., tr: Ara.}
  doen: {en: [Go for a walk.], nl: [Ga wandelen.], tr: [Yürü.]}
vast:
  soort: vastlopen
  naam: {en: I keep being sent on, nl: Ik word doorgestuurd, tr: Gönderiliyorum}
  uitleg: {en: It is not you., nl: Het ligt niet aan jou., tr: Sen değilsin.}
  eerste_stap: {en: Ask somebody along., nl: Vraag iemand mee., tr: Birini çağır.}
kwijt:
  naam: {en: I lost my job, nl: Ik ben mijn werk kwijt, tr: İşimi kaybettim}
  uitleg: {en: A shock., nl: Dat is schrikken., tr: Şok.}
  eerste_stap: {en: Call., nl: Bel., tr: Ara.}
  doen: {en: [Rest.], nl: [Rust.], tr: [Dinlen.]}
"""
LESSON = """aanbod:
  - id: les
    naam: {en: Language lesson, nl: Taalles, tr: Dil dersi}
    categorie: taalplek
"""
KIND = """
taalplek:
  naam: {en: Language house, nl: Taalplek, tr: Dil evi}
  uitleg: {en: Lessons., nl: Lessen., tr: Dersler.}
  thema: samen
  pictogram: material/bed
nachtbed:
  naam: {en: Night bed, nl: Nachtbed, tr: Gece yatağı}
  uitleg: {en: A bed., nl: Een bed., tr: Bir yatak.}
  thema: samen
  pictogram: material/bed
"""
NEEDS = "slapen:\n  categorie: [nachtbed]\ntaal:\n  categorie: [taalplek]\n"
TYPED = {"en": "slapen: [sleeping, bed]\ntaal: [language]\n", "nl": "slapen: [slapen]\ntaal: [taal leren]\n"}


def region(folder: Path, email: str = "      email: kaart@klein.example\n") -> Catalogue:
    """The small region with such events, two needs, a kind that has no place and one that is on offer only."""
    shutil.copytree(KLEIN, folder, dirs_exist_ok=True)
    data = folder / "data"
    (data / "levensgebeurtenissen.yml").write_text(EVENTS, "utf-8")
    (data / "noden.yml").write_text(NEEDS, "utf-8")
    (data / "noden").mkdir(exist_ok=True)
    for code, text in TYPED.items():
        (data / "noden" / f"{code}.yml").write_text(text, "utf-8")
    with (data / "categorieen.yml").open("a", encoding="utf-8") as kinds:
        kinds.write(KIND)
    bare = data / "voorzieningen" / "testplek-kaal.yml"
    bare.write_text(f"{bare.read_text('utf-8')}gebied: overkant\n{LESSON}", "utf-8")
    settings = folder / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("      voorbeeld: ja\n", f"{email}      voorbeeld: ja\n"))
    catalogue, problems = load_catalogue(settings, TODAY)
    assert catalogue, [problem.as_dict("en") for problem in problems]
    return catalogue
