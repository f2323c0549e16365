"""The sample region when each place says what it does; and one of twice as many places, the most that is not cut.

Only what the search fetches is made of these places: their pages are those of the sample.
"""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.normalise import slug
from sociale_kaart.outputs import site
from sociale_kaart.outputs.search.index import _index, _rows, _sorted, files
from sociale_kaart.outputs.search.place_rows import short
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.offers import kinds_of

from . import three_languages
from .built_sites import made
from .once import once
from .sample import sample
from .telling_texts import Texts

FEW, MANY = 250, 500
ODD = "zeepkistenrace"  # a word that one place says, and nothing else
ODD_IN = {"nl": ODD, "en": "wheelbarrows", "ar": "السناجب"}
STREETS = ("Amstel", "Beuken", "Dapper", "Flier", "Iepen", "Linden", "Meidoorn", "Populier", "Rozen", "Sering", "Vlier")
ENDS = ("straat", "laan", "weg", "plein", "kade", "hof", "gracht", "singel", "dreef", "pad")


@cache
def telling(count: int = FEW) -> Catalogue:
    """The places in their order, each with texts of its own; the first says what no other does."""
    texts, dice = Texts(count), random.Random(count)
    places = sample().voorzieningen
    more = [_other(dice, v) for v in places[: count - len(places)]] if count > len(places) else []
    return replace(sample(), voorzieningen=tuple(_saying(v, texts, n) for n, v in enumerate((*places, *more))))


def _other(dice: random.Random, v: Voorziening) -> Voorziening:
    """A place of the same kind in another street, with a name that no other has."""
    street = dice.choice(STREETS) + dice.choice(ENDS)
    naam = f"{dice.choice(STREETS)}{dice.choice(ENDS)} {v.naam}"
    adres = v.adres and v.adres.model_copy(update={"straat": street, "huisnummer": str(dice.randint(1, 400))})
    return v.model_copy(update={"id": slug(naam), "naam": naam, "adres": adres, "ook_bekend_als": ()})


def _saying(v: Voorziening, texts: Texts, number: int) -> Voorziening:
    said = texts.of_a_place()
    if not number:
        said["aanbod"] = [*said["aanbod"], ODD_IN]
    base = {
        "id": v.id,
        "naam": v.naam,
        "categorie": list(v.categorie),
        "controle": {"datum": "2026-07-22", "bron": "gebeld"},
    }
    read = Voorziening.model_validate({**base, **said})
    return v.model_copy(update={"samenvatting": read.samenvatting, "aanbod": read.aanbod})


def telling_site(count: int) -> Path:
    return once(f"vertellend-{count}", partial(_make, count=count))


def _make(folder: Path, count: int) -> None:
    shutil.copytree(once("voorbeeld", partial(made, three_languages.region())), folder, copy_function=os.link)
    for language in three_languages.LANGUAGES:
        for name, content in _files(telling(count), language):
            (folder / name).unlink(missing_ok=True)
            (folder / name).write_bytes(content)


def _files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    yield from files(catalogue, language)
    yield from site.finder_files(catalogue, language)


def index_of_all(catalogue: Catalogue, language: str) -> dict[str, Any]:
    """The index as it would be if nothing stood apart: each place has all of its words in its row."""
    rows = _rows(catalogue, language)
    places = [short(rows.row(v, kinds_of(catalogue, v))) for v in _sorted(catalogue.voorzieningen)]
    found: dict[str, Any] = json.loads(json.dumps(_index(catalogue, language, places)))
    return found


def parts_of_index(catalogue: Catalogue, language: str) -> tuple[dict[str, Any], str]:
    """What is fetched first, and what may follow."""
    found = {name: json.loads(content) for name, content in files(catalogue, language)}
    return found[f"data/zoek.{language}.json"], found.get(f"data/teksten.{language}.json", "")


def words_in(packed: str) -> Sequence[str]:
    """Those of `teksten`."""
    return packed.split(" ")[::2]
