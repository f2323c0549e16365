"""Opening hours for other programs, in every form: as written, in words, in OSM's, and which they are from today on."""

from __future__ import annotations

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.osm import to_osm
from sociale_kaart.hours.periods import Uitkomst, expand
from sociale_kaart.hours.said import say
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.place.published import CareJson, HoursJson
from sociale_kaart.place.voorziening import Voorziening


def hours(catalogue: Catalogue, v: Voorziening) -> HoursJson:
    """The opening hours as the contract has them."""
    uren = catalogue.uren[v.id]
    outcome = expand(uren, catalogue.feestdagen, catalogue.today)
    return HoursJson(
        regels=list(v.openingstijden),
        gecontroleerd=v.controle.datum.isoformat(),
        verlopen=catalogue.is_stale(v),
        tekst=said_in(catalogue, uren),
        osm=to_osm(uren, catalogue.feestdagen, catalogue.today),
        perioden=periods(outcome),
        let_op=care(outcome),
    )


def said_in(catalogue: Catalogue, uren: Openingstijden) -> dict[str, list[str]]:
    return {code: list(say(uren, translations(code))) for code in catalogue.regio.talen}


def periods(outcome: Uitkomst) -> list[list[str]]:
    return [[moment.isoformat(timespec="minutes") for moment in period] for period in outcome.perioden]


def care(outcome: Uitkomst) -> list[CareJson]:
    return [CareJson(datum=day.datum.isoformat(), reden=day.reden) for day in outcome.let_op]
