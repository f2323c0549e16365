"""A region as it was read, on a day: its settings, words, holidays and map. Checks and outputs look at the same one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sociale_kaart.hours.calendar import NO_CALENDAR, Feestdagen
from sociale_kaart.reading.campagnes import Campagnes
from sociale_kaart.reading.inwoners import Inwoners
from sociale_kaart.reading.levensgebeurtenissen import Levensgebeurtenissen
from sociale_kaart.reading.noden import Noden
from sociale_kaart.reading.ondergrond.ondergrond import Stratenkaart
from sociale_kaart.reading.plattegrond import Plattegrond
from sociale_kaart.reading.postcodes import Postcodes
from sociale_kaart.reading.praktijken import Praktijken
from sociale_kaart.reading.regelingen import Regelingen
from sociale_kaart.reading.settings import Regio
from sociale_kaart.reading.usage import NO_WORDS, Woordgebruik
from sociale_kaart.reading.words import Woorden


@dataclass(frozen=True)
class Region:
    """All but the places. `folder`: where it is on disk. `upl`: names of public schemes, if the keeper lists them."""

    regio: Regio
    folder: Path
    woorden: Woorden
    today: date
    feestdagen: Feestdagen = NO_CALENDAR
    plattegrond: Plattegrond = field(default_factory=Plattegrond)
    praktijken: Praktijken = field(default_factory=dict)
    postcodes: Postcodes = field(default_factory=dict)
    woordgebruik: Woordgebruik = NO_WORDS
    regelingen: Regelingen = field(default_factory=dict)
    levensgebeurtenissen: Levensgebeurtenissen = field(default_factory=dict)
    noden: Noden = field(default_factory=Noden)
    ondergrond: Stratenkaart | None = None
    inwoners: Inwoners = field(default_factory=dict)
    campagnes: Campagnes = field(default_factory=dict)
    upl: frozenset[str] | None = None


@dataclass(frozen=True)
class InRegion:
    """What belongs to a region, and says what the region says."""

    region: Region

    @property
    def regio(self) -> Regio:
        return self.region.regio

    @property
    def folder(self) -> Path:
        return self.region.folder

    @property
    def woorden(self) -> Woorden:
        return self.region.woorden

    @property
    def today(self) -> date:
        return self.region.today

    @property
    def feestdagen(self) -> Feestdagen:
        return self.region.feestdagen

    @property
    def plattegrond(self) -> Plattegrond:
        return self.region.plattegrond

    @property
    def praktijken(self) -> Praktijken:
        return self.region.praktijken

    @property
    def postcodes(self) -> Postcodes:
        return self.region.postcodes

    @property
    def regelingen(self) -> Regelingen:
        return self.region.regelingen

    @property
    def levensgebeurtenissen(self) -> Levensgebeurtenissen:
        return self.region.levensgebeurtenissen

    @property
    def noden(self) -> Noden:
        return self.region.noden

    @property
    def ondergrond(self) -> Stratenkaart | None:
        return self.region.ondergrond

    @property
    def inwoners(self) -> Inwoners:
        return self.region.inwoners

    @property
    def campagnes(self) -> Campagnes:
        return self.region.campagnes

    @property
    def upl(self) -> frozenset[str] | None:
        return self.region.upl

    @property
    def woordgebruik(self) -> Woordgebruik:
        return self.region.woordgebruik
