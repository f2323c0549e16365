"""The shape of what the form fetches, as `templates/assets/js/form/types.mjs` has it on the other side."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias, TypedDict

from sociale_kaart.outputs.form.form_hours import DaysOff, HoursWords
from sociale_kaart.outputs.form.rule_shapes import FormRegels
from sociale_kaart.outputs.form.velden import FormVeld

Called: TypeAlias = "list[tuple[str, str]]"  # an id, or the code of a language, and its name


class FormFile(TypedDict):
    """The file of a place that is to be changed: where it is, and what is in it."""

    bestand: str
    tekst: str


class Soortkeuze(NamedTuple):
    """A kind that one can choose; `maanden`: how long a check of it counts."""

    id: str
    naam: str
    is_secret: bool
    uitleg: str
    maanden: int


class FormRegio(TypedDict):
    """What the form knows of the region: in `plaats` most places are, `map` is the folder of their files."""

    regio: str
    plaats: str
    grenzen: dict[str, float]
    repository: str
    tak: str
    soort: str
    email: str
    map: str


class FormShape(TypedDict):
    """All of the form. `kaart`: what the map is called, and its help; `aanbod`: what is asked of one thing on offer, in
    `delen`; `verblijf`: the keys that say where a place is; `gewichten`: how much a key counts, and whether only at a
    door; `gebieden`: with their names in every language; `campagnes`: id, question, key that the answer goes into.

    `talen` may be spoken there, `leestalen` are those of the region; `bestanden`: in how many parts the files come.
    """

    taal: str
    woorden: dict[str, str]
    stappen: Called
    kaart: tuple[str, str]
    velden: list[FormVeld]
    aanbod: list[FormVeld]
    delen: Called
    sleutels: dict[str, list[str]]
    verblijf: list[str]
    gewichten: list[tuple[str, int, bool]]
    regels: FormRegels
    categorieen: list[Soortkeuze]
    komma: str
    gebieden: list[tuple[str, str, list[str]]]
    doelgroepen: Called
    talen: Called
    leestalen: Called
    campagnes: list[tuple[str, str, str]]
    regio: FormRegio
    kalender: DaysOff
    uren: HoursWords
    bestanden: int
