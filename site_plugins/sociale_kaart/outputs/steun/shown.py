"""What the templates of these pages get."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from sociale_kaart.outputs.steun.lines import ShownLine
from sociale_kaart.reading.levensgebeurtenissen import Levensgebeurtenis
from sociale_kaart.reading.regelingen import Regeling
from sociale_kaart.reading.words import Categorie, Thema
from sociale_kaart.rendering.crisis import Crisis


@dataclass(frozen=True)
class Group:
    """The schemes of a theme."""

    thema: Thema
    regelingen: Sequence[Regeling]


@dataclass(frozen=True)
class SchemesPage:
    groepen: Iterable[Group]


@dataclass(frozen=True)
class SchemePage:
    """`helpers`: kinds of places where somebody helps to apply; `gebeurtenissen`: when one comes to need it.

    `schema_org`: JSON for a script.
    """

    r: Regeling
    helpers: Sequence[Categorie]
    gebeurtenissen: Sequence[Levensgebeurtenis]
    tekeningen: Mapping[str, Markup]
    schema_org: Markup


@dataclass(frozen=True)
class EventPage:
    g: Levensgebeurtenis
    regelingen: Sequence[Regeling]
    lijnen: Sequence[Crisis]
    soorten: Sequence[Categorie]
    tekeningen: Mapping[str, Markup]


@dataclass(frozen=True)
class HelplinePage:
    """`groepen`: those for a crisis first; `schema_org`: JSON for a script.

    What one can choose by is there as far as the lines say it and differ in it: `kan_dag` (day and night),
    `kan_schrijven`, `voor_wie` with its number, and languages
    as (code, name).
    """

    groepen: Sequence[Sequence[ShownLine]]
    schema_org: Markup
    kan_dag: bool
    kan_schrijven: bool
    voor_wie: Sequence[str]
    voor_wie_keuzes: Sequence[tuple[int, str]]
    taal_keuzes: Sequence[tuple[str, str]]
