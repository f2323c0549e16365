"""A region whose every free text holds what would run if it were ever taken for markup, code or a formula."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from built import KLEIN, copy_of

CANARIES = (
    "<script>alert(1)</script>",
    "{{ 7*7 }}",
    "${alert(1)}",
    "</script>",
    '"><img src=x onerror=alert(1)>',
)
FORMULAS = ("=1+1", "+1+1", "-1+1", "@SUM(1)", " =1+1", "=HYPERLINK(1)")
# Keys of a place whose text a reader of its page sees, and how the text is found there.
SHOWN = (
    *("naam", "ook_bekend_als", "organisatie", "samenvatting", "omschrijving", "aanbod", "meedoen", "straat"),
    *("stuk-naam", "stuk-omschrijving", "stuk-organisatie", "stuk-aanmelden", "stuk-kosten", "stuk-voorwaarden"),
    *("plaats", "adres-toelichting", "kosten_toelichting", "voorwaarden", "toegankelijk", "bron"),
)


def place(number: int, canary: str) -> dict[str, Any]:
    """A place with every key, and in each text the key's name and the canary."""

    def said(key: str) -> dict[str, str]:
        return {"nl": f"{key} {canary}"}

    path = KLEIN / "data" / "voorzieningen" / "plekken" / "testplek-alles.yml"
    found: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
    texts = {key: said(key) for key in ("samenvatting", "omschrijving", "meedoen", "voor_verwijzers")}
    names = {key: f"{key} {canary}" for key in ("naam", "organisatie")}
    found |= {
        **texts,
        **names,
        "ook_bekend_als": [f"ook_bekend_als {canary}"],
        "aanbod": [said("aanbod"), offer(canary)],
    }
    found["adres"] |= {"straat": f"straat {canary}", "plaats": f"plaats {canary}", "huisnummer": str(number + 1)}
    found["adres"]["toelichting"] = said("adres-toelichting")
    found["locatie"]["bron"] = f"locatie {canary}"
    found["drempel"] |= {key: said(key) for key in ("kosten_toelichting", "voorwaarden")}
    found["toegankelijk"]["toelichting"] = said("toegankelijk")
    found["controle"] |= {"bron": f"bron {canary}", "door": f"door {canary}"}
    found["oude_namen"] = [f"vroeger-{number}"]
    del found["werkgebied"]  # so that it has a pin
    del found["vertaling"]  # nothing is said in another language here
    return found


def offer(canary: str) -> dict[str, Any]:
    """Something on offer with every text."""
    keys = ("naam", "omschrijving", "aanmelden", "voor_verwijzers")
    texts = {key: {"nl": f"stuk-{key} {canary}"} for key in keys}
    threshold = {
        "kosten_toelichting": {"nl": f"stuk-kosten {canary}"},
        "voorwaarden": {"nl": f"stuk-voorwaarden {canary}"},
    }
    hours = {"openingstijden": ["ma-vr 10:00-11:00"]}
    return {"id": "stuk", **texts, **hours, "organisatie": f"stuk-organisatie {canary}", "drempel": threshold}


def formula(number: int, text: str) -> dict[str, Any]:
    door = {"straat": f"{text} straat", "huisnummer": str(number + 1), "plaats": f"{text} plaats"}
    check = {"datum": "2026-11-01", "bron": f"{text} bron"}
    return {"naam": f"{text} naam", "categorie": "eettafel", "adres": door, "controle": check}


def region(folder: Path) -> Path:
    """The settings file of the region, made in `folder`."""
    config = copy_of(KLEIN, folder)
    for number, canary in enumerate(CANARIES):
        _dump(folder / "data" / "voorzieningen" / f"kanarie-{number}.yml", place(number, canary))
    for number, text in enumerate(FORMULAS):
        _dump(folder / "data" / "voorzieningen" / f"formule-{number}.yml", formula(number, text))
    for name in ("categorieen", "themas", "gebieden", "doelgroepen", "crisis"):
        path = folder / "data" / f"{name}.yml"
        words = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
        _dump(path, {key: _word(entry, number) for number, (key, entry) in enumerate(words.items())})
    _settings(config)
    for number, path in enumerate(sorted((folder / "content" / "en").glob("*.md"))):
        title = CANARIES[number].replace('"', '\\"')
        path.write_text(f'---\ntitle: "{title}"\ndescription: "{title}"\n---\n\nTest.\n', encoding="utf-8")
    return config


def _word(entry: dict[str, Any], number: int) -> dict[str, Any]:
    """The word with another canary behind each of its texts."""
    for offset, key in enumerate(("naam", "meervoud", "uitleg", "wanneer", "kosten")):
        if key in entry:
            canary = CANARIES[(number + offset) % len(CANARIES)]
            entry[key] = {language: f"{text} {canary}" for language, text in entry[key].items()}
    entry["synoniemen"] = {"nl": list(CANARIES)}
    return entry


def _settings(config: Path) -> None:
    settings = yaml.load(config.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    own = settings["plugins"][0]["sociale-kaart"]
    own["regio"] = f"Regio {CANARIES[0]}"
    own["naam"] = dict(zip(own["talen"], CANARIES[2:], strict=True))
    own["slogan"] = dict(zip(own["talen"], CANARIES, strict=False))
    settings["site_name"] = CANARIES[4]
    _dump(config, settings)


def _dump(path: Path, value: object) -> None:
    path.write_text(yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=1000), encoding="utf-8")
