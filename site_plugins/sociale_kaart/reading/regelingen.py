"""The schemes of `data/regelingen/`: what people with little money can ask for, a file each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError

from sociale_kaart.place.adres import Bron
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.field_rules import MAPPING_WANTED
from sociale_kaart.place.fields import Datum, Een, JaNee, Link, Sleutels, Taal, Telefoon, number_from, text_of
from sociale_kaart.problems import FilePosition, Problem
from sociale_kaart.reading.entries import read_mapping
from sociale_kaart.reading.errors import problems_of, quoted
from sociale_kaart.reading.file_names import name_problems
from sociale_kaart.reading.places_rules import BAD_ID, ENDING
from sociale_kaart.reading.teksten import Tekst
from sociale_kaart.reading.tree import Tree
from sociale_kaart.reading.within import leads_away
from sociale_kaart.reading.words import Begrip

FOLDER = "data/regelingen"
EXAMPLE = "naam: {nl: Zorgtoeslag}"
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

Jaar = Annotated[int, BeforeValidator(number_from(2000, 2100, "2026")), AfterValidator(int)]
Gever = Literal["landelijk", "gemeente", "waterschap", "fonds"]
Zinnen = dict[Taal, Annotated[tuple[Annotated[str, AfterValidator(text_of(1, 140))], ...], Een]]


class Aanvragen(Deel):
    """How one asks for it."""

    waar: Tekst = veld("Bij wie vraag je het aan, en hoe?", "{nl: Bij de gemeente}", ...)
    website: Link | None = veld("De pagina waar je het aanvraagt.", "https://www.toeslagen.nl")
    telefoon: Telefoon | None = veld("Het nummer waar je kunt bellen.", "0800 0543")
    nodig: Zinnen = veld("Wat heb je nodig?", "{nl: [DigiD]}", default_factory=dict)
    duurt: Tekst = veld("Hoe lang duurt het?", "{nl: Ongeveer 5 weken}", default_factory=dict)


class Terugbetalen(Deel):
    """Whether one must ever pay it back, which is what keeps people from asking."""

    antwoord: Literal["ja", "nee", "soms"] = veld("Moet je het ooit terugbetalen?", "nee", ...)
    bron: Bron | None = veld("Waar staat dat?", "https://www.toeslagen.nl")
    uitleg: Tekst = veld("Wanneer wel, en wanneer niet?", "{nl: Alleen als je te veel kreeg.}", default_factory=dict)


class Bedrag(Deel):
    """An amount, which holds for a year."""

    tekst: Tekst = veld("Hoeveel is het?", "{nl: Hooguit € 131 per maand}", ...)
    jaar: Jaar = veld("Voor welk jaar?", "2026", ...)
    bron: Bron = veld("Waar staat dat?", "https://www.toeslagen.nl", ...)


class Looptijd(Deel):
    """From which day on, and up to and including which, one can ask for it."""

    van: Datum | None = veld("De eerste dag.", "2026-01-01")
    tot: Datum | None = veld("De laatste dag.", "2026-12-31")

    def is_over(self, day: date) -> bool:
        return bool(self.tot and self.tot < day)

    def is_running(self, day: date) -> bool:
        """Whether one can ask for it on that day."""
        return not self.is_over(day) and not (self.van and self.van > day)


class AlleenVoor(Deel):
    """For whom alone it is; what is not said makes no difference."""

    kinderen: Literal["ja", "nee"] | None = veld("Alleen met, of zonder, kinderen?", "ja")
    werk: Literal["ja", "nee"] | None = veld("Alleen met, of zonder, werk?", "nee")
    huur: Literal["ja", "nee"] | None = veld("Alleen voor wie wel, of niet, huurt?", "ja")


class Nagekeken(Deel):
    """The last time that somebody looked whether all of it is right."""

    datum: Datum = veld("Wanneer?", "2026-11-20", ...)
    bron: Bron = veld("Waar?", "https://www.toeslagen.nl", ...)


class Regeling(Begrip):
    """What one gets, for whom, where one asks for it, and who helps."""

    wat: Tekst = Field(examples=["{nl: Geld om je zorgverzekering te betalen.}"])
    voor_wie: Tekst = Field(examples=["{nl: Je bent 18 jaar of ouder en hebt weinig inkomen.}"])
    van: Gever = Field(examples=["landelijk"])
    aanvragen: Aanvragen = Field(examples=["{waar: {nl: Bij de gemeente}}"])
    meenemen: Zinnen = Field(default_factory=dict)
    hulp_bij: Sleutels = ()
    thema: Sleutels = Field(examples=["geld"])
    vragen: AlleenVoor = Field(default_factory=AlleenVoor)
    ook_met_werk: JaNee = "onbekend"
    terugbetalen: Terugbetalen | None = None
    bedragen: tuple[Bedrag, ...] = ()
    periode: Looptijd = Field(default_factory=Looptijd)
    rekenhulp: Link | None = None
    upl: Link | None = None
    controle: Nagekeken = Field(examples=["{datum: 2026-11-20, bron: toeslagen.nl}"])


Regelingen = Mapping[str, Regeling]


def read_regelingen(region: Path) -> tuple[Regelingen, dict[str, Tree], list[Problem]]:
    """The schemes by id in the order of their files, the tree of each file by its id, and what is wrong with them."""
    found: dict[str, Regeling] = {}
    trees: dict[str, Tree] = {}
    problems: list[Problem] = []
    for path in [] if leads_away(region, FOLDER) else sorted((region / FOLDER).glob("*")):
        file = f"{FOLDER}/{path.name}"
        if wrong := list(_wrong_name(path.name, file)):
            problems += wrong
            continue
        tree, wrong = read_mapping(path, file)
        trees[path.stem] = tree
        regeling, more = _read(path.stem, tree) if not wrong else (None, [])
        problems += [*wrong, *more]
        if regeling:
            found[path.stem] = regeling
    return found, trees, problems


def _wrong_name(name: str, file: str) -> list[Problem]:
    position, stem = FilePosition(file), name.rsplit(".", 1)[0]
    if not name.endswith(".yml"):
        return [] if name.startswith(".") else [ENDING.at(position, name=name, better=stem)]
    if not _SLUG.fullmatch(stem):
        return [BAD_ID.at(position, name=name, better=re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-") or "naam")]
    return list(name_problems(name, position))


def _read(id: str, tree: Tree) -> tuple[Regeling | None, list[Problem]]:
    if not isinstance(tree.value, dict):
        return None, [MAPPING_WANTED.at(tree.position(), read=quoted(tree.value), example=EXAMPLE)]
    try:
        return Regeling.model_validate({**tree.value, "id": id}), []
    except ValidationError as error:
        return None, problems_of(error, tree, Regeling)
