"""The region's words: categories, themes, areas, target groups, and the lines that one can call.

Each file in `data/` is a mapping of id to entry; the order in the file is the order on the site.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from sociale_kaart.place.aanbod import Tijdregel
from sociale_kaart.place.controle import Controle
from sociale_kaart.place.drempel import Drempel
from sociale_kaart.place.fields import (
    Een,
    JaNee,
    Link,
    Sleutels,
    Taal,
    Talen,
    Telefoon,
    Whatsapp,
    number_from,
    text_of,
)
from sociale_kaart.problems import Problem
from sociale_kaart.reading.contactpunt import Contactpunt
from sociale_kaart.reading.entries import read_entries
from sociale_kaart.reading.lens import Condities, Dimensies
from sociale_kaart.reading.teksten import Tekst
from sociale_kaart.reading.tree import Tree

Woord = Annotated[str, AfterValidator(text_of(1, 60))]
Woorden_per_taal = dict[Taal, Annotated[tuple[Woord, ...], Een]]
Zin = Annotated[str, AfterValidator(text_of(1, 400))]  # with marks: marked_phrases.py
Pictogram = Annotated[str, Field(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)+$", examples=["material/home-heart"])]
Postcodecijfers = Annotated[str, Field(pattern=r"^[1-9][0-9]{3}$", examples=['"1103"'])]
Kleur = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$", examples=['"#92270f"'])]
Maanden = Annotated[int, BeforeValidator(number_from(1, 60, "12")), AfterValidator(int)]
LINE_MONTHS = 12  # that the check of a line to call counts


class Begrip(BaseModel):
    """A word with an id: what it is called, and what people type when they look for it, per language."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: str = Field(json_schema_extra={"internal": True})
    naam: Tekst
    synoniemen: Woorden_per_taal = Field(default_factory=dict)

    def __hash__(self) -> int:
        """By its id, as it stands for in a region: a mapping of texts has no hash."""
        return hash(self.id)


class Categorie(Begrip):
    """`condities` and `dimensies`: what it does people good for; `waarom`: why, in a sentence for both."""

    meervoud: Tekst = Field(default_factory=dict)
    uitleg: Tekst
    thema: Sleutels = Field(examples=["ontmoeten"])
    doelgroep: Annotated[Sleutels, Field(examples=["[kinderen]"])] = ()
    pictogram: Pictogram
    condities: Condities = Field(default=(), examples=["[sociale-cohesie]"])
    dimensies: Dimensies = Field(default=(), examples=["[meedoen, plezier]"])
    waarom: Tekst = Field(default_factory=dict)
    osm: str = ""
    controle_maanden: Maanden = 12
    geheim_adres: Literal["ja", "nee"] = "nee"
    gevoelig: Literal["ja", "nee"] = "nee"
    agenda: Literal["ja", "nee"] = "nee"
    meestal: Drempel = Field(default_factory=Drempel, examples=["{kosten: gratis}"])
    eerste_keer: Tekst = Field(default_factory=dict)

    @property
    def is_secret(self) -> bool:
        """Whether an address of such a place must never be known."""
        return self.geheim_adres == "ja"

    @property
    def is_sensitive(self) -> bool:
        """Whether the history of a phone that others look at should not name such a place."""
        return self.is_secret or self.gevoelig == "ja"

    @property
    def is_activity(self) -> bool:
        """Whether such a place is there only while something is on: then its hours stand in the agenda."""
        return self.agenda == "ja"


class Thema(Begrip):
    uitleg: Tekst = Field(default_factory=dict)
    pictogram: Pictogram
    kleur: Kleur


class Gebied(Begrip):
    """`buurten`: by the digits of a postcode the neighbourhoods of which it is the middle, as people call them.

    `contactpunt`: whom to ask there when nothing else answers.
    """

    contactpunt: Contactpunt | None = Field(default=None, examples=["{plek: buurtteam-oost}"])
    buurten: dict[Postcodecijfers, Annotated[tuple[Woord, ...], Een]] = Field(default_factory=dict)


class Doelgroep(Begrip):
    pass


class Hulplijn(Begrip):
    """Somebody to call: `synoniemen` bring the line up above the places, `categorie` for a kind that has none.

    `ook_via`: what else one can do, through its website.
    """

    nummer: Telefoon
    wanneer: Tekst
    kosten: Tekst = Field(default_factory=dict)
    ook: Telefoon | None = None
    dag_en_nacht: Literal["ja", "nee"] = "nee"
    openingstijden: Annotated[tuple[Tijdregel, ...], Een, Field(examples=["['ma-vr 09:00-17:00']"])] = ()
    ook_via: Annotated[tuple[Literal["chat", "whatsapp", "mail"], ...], Een, Field(examples=["[chat]"])] = ()
    whatsapp: Whatsapp | None = None
    website: Link | None = None
    voor_wie: Tekst = Field(default_factory=dict)
    talen: Annotated[Talen, Field(examples=["[nl, en]"])] = ()
    anoniem: JaNee = "onbekend"
    controle: Controle | None = None
    thema: Annotated[Sleutels, Field(examples=["geld"])] = ()
    categorie: Annotated[Sleutels, Field(examples=["geldhulp"])] = ()
    pictogram: Pictogram = "material/phone"


class Crisisnummer(Hulplijn):
    """A line for who cannot wait: `woorden` bring it up first of all.

    `samen_met`: it then stands there with these lines, and with nothing else.
    """

    woorden: dict[Taal, Annotated[tuple[Zin, ...], Een]] = Field(default_factory=dict)
    samen_met: Annotated[Sleutels, Field(examples=["[luisterlijn]"])] = ()


@dataclass(frozen=True)
class Woorden:
    """Every vocabulary of the region by id, in the order of its file."""

    categorieen: Mapping[str, Categorie]
    themas: Mapping[str, Thema]
    gebieden: Mapping[str, Gebied]
    doelgroepen: Mapping[str, Doelgroep]
    crisis: Mapping[str, Crisisnummer]
    hulplijnen: Mapping[str, Hulplijn] = field(default_factory=dict)

    @property
    def lijnen(self) -> Mapping[str, Hulplijn]:
        """Everybody whom one can call, those for a crisis first."""
        return {**self.crisis, **self.hulplijnen}

    def are_in(self, language: str) -> bool:
        """Whether the core is in `language`: names of kinds and themes, what each kind is, and what saves a life."""
        codes = {language, language.split("-")[0]}
        core = [
            *(text for kind in self.categorieen.values() for text in (kind.naam, kind.uitleg)),
            *(thema.naam for thema in self.themas.values()),
            *(text for line in self.crisis.values() for text in (line.naam, line.wanneer)),
        ]
        return all(codes & text.keys() for text in core)


FILES: dict[str, type[Begrip]] = {
    "categorieen": Categorie,
    "themas": Thema,
    "gebieden": Gebied,
    "doelgroepen": Doelgroep,
    "crisis": Crisisnummer,
    "hulplijnen": Hulplijn,
}
OPTIONAL = {"hulplijnen"}


def read_words(region: Path) -> tuple[Woorden, dict[str, Tree], list[Problem]]:
    """The words, the tree of each file (for positions), and what is wrong; a missing file is too."""
    read: dict[str, Any] = {}
    trees: dict[str, Tree] = {}
    problems: list[Problem] = []
    for name, model in FILES.items():
        file = f"data/{name}.yml"
        if name in OPTIONAL and not (region / file).exists():
            read[name] = {}
            continue
        read[name], trees[name], found = read_entries(region / file, file, model)
        problems += found
    return Woorden(**read), trees, problems
