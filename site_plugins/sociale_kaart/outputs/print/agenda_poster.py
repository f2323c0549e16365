"""The poster that says what is on: at one place, in an area or around a practice, for a week or a month."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

from sociale_kaart.asking import areas_that_answer
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.phrasebook import from_to
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.isolating import isolated
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.outputs.print import sheet_words
from sociale_kaart.outputs.print.agenda_poster_values import Agenda, DagOpPapier, KeerOpPapier
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.handout import warnings_of
from sociale_kaart.outputs.print.help_rows import points
from sociale_kaart.outputs.print.qr import place_qr, qr
from sociale_kaart.outputs.print.reaching import kanalen
from sociale_kaart.outputs.print.selection import Selection, select
from sociale_kaart.outputs.print.sheets import areas_of, common
from sociale_kaart.place.aanbod_feiten import VOL
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.environment import day_in_words, weekday_in_words
from sociale_kaart.rendering.feiten import in_words
from sociale_kaart.rendering.offers import Moment, moments, offers
from sociale_kaart.rendering.place_links import adres_regels
from sociale_kaart.scopes import FOLDER, Scope

DAYS: Mapping[str, int] = {"week": 7, "maand": 31}
SIZES = {"a4": {"breed": 210, "hoog": 297, "zoom": 1.0}, "a3": {"breed": 297, "hoog": 420, "zoom": 1.4}}
# Up to so many lines: columns, and points of the text of A4.
LAYOUTS = ((12, 1, 15.0), (22, 1, 12.0), (44, 2, 11.0), (10_000, 2, 9.5))


@dataclass(frozen=True)
class Turn:
    """Once that something is, and where."""

    moment: Moment
    voorziening: Voorziening


def agenda_of_place(catalogue: Catalogue, v: Voorziening, language: str, paper: str, period: str) -> Agenda:
    """With how one gets there and asks, and what is not certain about it."""
    address, name = ", ".join(adres_regels(v)), Gezegd(v.naam, "nl")
    turns = _turns(catalogue, [v], DAYS[period])
    return Agenda(
        **vars(common(catalogue, language, _title(name, language), Selection(), [v])),
        onderwerp=tekst(name),
        ondertitel=_period(catalogue, DAYS[period], language),
        adres=tekst(Gezegd(address, "nl")) if address else None,
        kanalen=kanalen(v.contact),
        let_op=warnings_of(catalogue, v, language),
        qr=place_qr(catalogue, language, v.id),
        maten=_sizes(paper, len(turns)),
        dagen=_days(turns, language, is_one=True),
        ook_vragen=[] if turns else points(catalogue, areas_that_answer(v, catalogue.woorden), language),
    )


def agenda_of_scope(catalogue: Catalogue, scope: Scope, thema: str, language: str, paper: str, period: str) -> Agenda:
    """Of the places that a list of the same would have."""
    selection, name = select(catalogue, scope, thema), scope.name(catalogue, language)
    page = f"gebied/{scope.gebied}/" if scope.gebied else f"{FOLDER}/{scope.id}/" if scope.praktijk else ""
    turns = _turns(catalogue, [row.voorziening for row in selection.rijen], DAYS[period])
    return Agenda(
        **vars(common(catalogue, language, _title(name, language), selection, [one.voorziening for one in turns])),
        onderwerp=tekst(name),
        ondertitel=_period(catalogue, DAYS[period], language),
        adres=None,
        kanalen=[],
        let_op=[],
        qr=qr(catalogue, language, page),
        maten=_sizes(paper, len(turns)),
        dagen=_days(turns, language, is_one=False),
        ook_vragen=[] if turns else points(catalogue, areas_of(catalogue, scope, selection), language),
    )


def anything_on(catalogue: Catalogue, scope: Scope) -> bool:
    """Whether any of its places has something with hours of its own: else there is nothing to hang on a wall."""
    places = (row.voorziening for row in select(catalogue, scope).rijen)
    return any(offer.said.regels for v in places if _tells(v) for offer in offers(catalogue, v))


def _tells(v: Voorziening) -> bool:
    return bool(v.aanbod_blokken) and v.status == "open"


def _title(name: Gezegd, language: str) -> str:
    return f"{name.tekst}: {translations(language).gettext(sheet_words.LABELS['agenda'])}"


def _sizes(paper: str, count: int) -> dict[str, float]:
    """The fewer lines, the larger."""
    _, columns, size = next(layout for layout in LAYOUTS if count <= layout[0])
    return {**SIZES[paper], "kolommen": columns, "tekst": size * SIZES[paper]["zoom"]}


def _days(turns: Iterable[Turn], language: str, *, is_one: bool) -> list[DagOpPapier]:
    """Those on which something is."""
    return [
        DagOpPapier(weekday_in_words(day, language), [_row(one, language, is_one=is_one) for one in group])
        for day, group in groupby(turns, key=lambda one: one.moment.dag)
    ]


def _turns(catalogue: Catalogue, places: Iterable[Voorziening], days: int) -> list[Turn]:
    """In order of time; nothing of a place that is closed for now."""
    found = [Turn(moment, v) for v in places if _tells(v) for moment in moments(catalogue, offers(catalogue, v), days)]
    return sorted(found, key=lambda one: (one.moment.begin, one.moment.einde, one.voorziening.naam.casefold()))


def _row(turn: Turn, language: str, *, is_one: bool) -> KeerOpPapier:
    blok, v = turn.moment.offer.blok, turn.voorziening
    costs = blok.drempel.kosten if blok.drempel.kosten != "onbekend" else v.drempel.kosten
    full = VOL.answers[blok.vol] if blok.vol == "ja" else ""
    facts = (
        in_words("drempel.kosten", costs, language),
        in_words("drempel.aanmelden", blok.drempel.aanmelden, language),
        full and translations(language).gettext(full),
    )
    return KeerOpPapier(
        isolated(from_to(turn.moment.begin, turn.moment.einde), language),
        tekst(say_in(blok.naam, language) or Gezegd(blok.id, "nl")),
        None if is_one else tekst(Gezegd(", ".join([v.naam, *adres_regels(v)[:1]]), "nl")),
        [text for text in facts if text],
    )


def _period(catalogue: Catalogue, days: int, language: str) -> str:
    first, last = catalogue.today, catalogue.today + timedelta(days=days - 1)
    words = {"first": day_in_words(first, language), "last": day_in_words(last, language)}
    return translations(language).gettext(sheet_words.FROM_TO) % words
