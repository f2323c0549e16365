"""What the form fetches: `data/formulier.<language>.json`, and the file of the place that is to be changed.

Files of places are together in parts, by a sum of their id: one each would be as many files as there are places.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import reduce

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.checks.surroundings import Surroundings
from sociale_kaart.checks.whereabouts import Whereabouts
from sociale_kaart.kwaliteit.completeness import weighed
from sociale_kaart.languages.catalogues import spoken
from sociale_kaart.languages.direction import name_in, own_name
from sociale_kaart.languages.listing import comma
from sociale_kaart.languages.texts import word
from sociale_kaart.outputs.form.form_hours import days_off, hours_words
from sociale_kaart.outputs.form.form_rules import rules
from sociale_kaart.outputs.form.form_shapes import FormFile, FormRegio, FormShape, Soortkeuze
from sociale_kaart.outputs.form.form_words import TO_KEEPERS, WORDS
from sociale_kaart.outputs.form.offer_fields import offer_fields, offer_parts
from sociale_kaart.outputs.form.steps import MAP, MAP_HELP, STEPS
from sociale_kaart.outputs.form.velden import form_fields, keys
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.place.facts import whereabouts
from sociale_kaart.reading.places import FOLDER
from sociale_kaart.reading.released import read_released
from sociale_kaart.reading.source import decode
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.tools.yaml_text import place_text
from sociale_kaart.vakken.kept_with import kept_with

TOGETHER = 20  # places of which the files are in one part, at most on average: some 8 kB that come over the network
# Languages that are often spoken in the Netherlands; others are typed as a code.
SPOKEN = ("nl", "en", "ar", "tr", "pl", "uk", "ti", "so", "fa", "es", "fr", "pt", "ru", "zh", "pap", "ku")


def own_files(catalogue: Catalogue, parts: int) -> Iterator[tuple[str, bytes]]:
    """What it asks, says and judges by. `parts`: in how many the files of the places are."""
    for language in sorted({Voice.to(code).taal for code in catalogue.regio.talen}):
        yield f"data/formulier.{language}.json", _json(form(catalogue, Voice(language), parts))


def files_of_places(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """Those that anyone may change."""
    parts: dict[int, dict[str, FormFile]] = {number: {} for number in range(parts_of(catalogue))}
    for id, file in catalogue.files.items():  # none of a place with a secret address
        text = (catalogue.folder / file).read_bytes().decode("utf-8")
        shown = text if catalogue.regio.repository else without_comments(text)
        parts[part_of(id, len(parts))][id] = {"bestand": file, "tekst": shown}
    for number, places in parts.items():
        yield f"data/bestanden/{number}.json", _json(places)


def parts_of(catalogue: Catalogue) -> int:
    """A power of two, so that they stay what they are until there are twice as many places."""
    return 1 << (max(0, len(catalogue.files) - 1) // TOGETHER).bit_length()


def part_of(id: str, parts: int) -> int:
    """As templates/assets/js/form/part_of.mjs does."""
    return reduce(lambda total, sign: (total * 31 + ord(sign)) % 65521, id, 0) % parts


def without_comments(text: str) -> str:
    """What the file says and nothing else: a region without a public repository shows nobody its comments."""
    tree, _ = read_tree(decode(text.encode(), "")[0], "")
    return place_text(tree.value) if isinstance(tree.value, dict) else ""


def form(catalogue: Catalogue, zeg: Voice, parts: int = 1) -> FormShape:
    """Everything that the form asks, says and judges by."""
    words, language = catalogue.woorden, zeg.taal
    return {
        "taal": language,
        "woorden": {key: zeg(say) for key, say in WORDS.items()}
        | {key: zeg.to_keeper(say) for key, say in TO_KEEPERS.items()},
        "stappen": [(id, zeg(say)) for id, say in STEPS.items()],
        "kaart": (zeg(MAP), zeg(MAP_HELP)),
        "velden": form_fields(zeg),
        "aanbod": offer_fields(zeg),
        "delen": offer_parts(zeg),
        "sleutels": keys(),
        "verblijf": list(whereabouts()),
        "gewichten": [(fact.path, fact.declared.weight, fact.declared.at_a_door) for fact in weighed()],
        "regels": rules(zeg, kept_with(catalogue, _finder), catalogue.woordgebruik),
        "categorieen": [
            Soortkeuze(c.id, word(c.naam, language), c.is_secret, word(c.uitleg, language), c.controle_maanden)
            for c in words.categorieen.values()
        ],
        "komma": comma(language),
        "gebieden": [(g.id, word(g.naam, language), list(g.naam.values())) for g in words.gebieden.values()],
        "doelgroepen": [(d.id, word(d.naam, language)) for d in words.doelgroepen.values()],
        "talen": [(code, name_in(code, spoken(language))) for code in SPOKEN],
        "leestalen": [(code, own_name(code)) for code in dict.fromkeys(("nl", *catalogue.regio.talen))],
        "campagnes": [
            (one.id, word(one.vraag, language), one.over)
            for one in catalogue.campagnes.values()
            if one.is_running(catalogue.today)
        ],
        "regio": _region(catalogue),
        "kalender": days_off(catalogue.feestdagen, catalogue.today, language),
        "uren": hours_words(language),
        "bestanden": parts,
    }


def _finder(catalogue: Catalogue) -> Whereabouts:
    """By the region's own names, those that the site shows anyway: none of places that are no more."""
    places = [place.adres for place in catalogue.voorzieningen]
    places += [practice.adres for practice in catalogue.praktijken.values()]
    return Whereabouts(
        Surroundings.of(
            catalogue.regio.regio,
            catalogue.woorden,
            [(adres.straat, adres.plaats, adres.postcode or "") for adres in places if adres],
            plattegrond=catalogue.plattegrond.model_dump(),
            postcodes=catalogue.postcodes,
            released=read_released(catalogue.folder)[0].names,
        )
    )


def _region(catalogue: Catalogue) -> FormRegio:
    regio = catalogue.regio
    return {
        "regio": regio.regio,
        "plaats": kept_with(catalogue, _town),
        "grenzen": regio.grenzen.model_dump(),
        "repository": (regio.repository or "").rstrip("/"),
        "tak": regio.tak,
        "soort": regio.host_kind,
        "email": regio.email or "",
        "map": FOLDER,
    }


def _town(catalogue: Catalogue) -> str:
    """Where most places are."""
    towns = Counter(v.adres.plaats for v in catalogue.voorzieningen if v.adres)
    return max(towns, key=lambda town: (towns[town], town), default=catalogue.regio.regio)


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
