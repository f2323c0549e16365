"""The hand-out for who does not read: what it is, where, when and what one needs, in pictures and figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from babel.dates import get_day_names

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.phrasebook import from_to
from sociale_kaart.languages.isolating import isolated
from sociale_kaart.languages.texts import Gezegd, word
from sociale_kaart.outputs.print import rows
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.handout import PaginaMaten, warnings_of, where_it_is
from sociale_kaart.outputs.print.picture_values import Beeld, Beeldblad, Kalenderdag, Plaatjesplek
from sociale_kaart.outputs.print.qr import place_qr
from sociale_kaart.outputs.print.reaching import kanalen, page_of
from sociale_kaart.outputs.print.selection import Selection
from sociale_kaart.outputs.print.sheets import common, crisis_numbers
from sociale_kaart.place.facts import by_path
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.environment import locale_of
from sociale_kaart.rendering.feiten import in_words
from sociale_kaart.rendering.pictograms import pictogram
from sociale_kaart.rendering.place_links import adres_regels

SIZE: PaginaMaten = {"breed": 210, "hoog": 297, "marge": 14, "tekst": 13, "kaart": (182, 62), "zoom": 1.35}
DAYS = 14  # whole weeks, in which they lie
SIGNS = {
    "waar": "map-marker", "klok": "clock-outline",
    "bel": "phone", "app": "message-text-outline", "mail": "email-outline", "web": "web",
}  # fmt: skip
YES, NO = "ja", "nee"
# What an answer looks like, and whether it is so: a fact's own pictogram is the same for all its answers.
PICTURES: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "drempel.kosten": {"gratis": ("currency-eur", NO), "betaald": ("currency-eur", YES)},
    "drempel.aanmelden": {
        "inloop": ("door-open", YES),
        "bellen": ("phone", ""),
        "mailen": ("email-outline", ""),
        "online": ("laptop", ""),
        "afspraak": ("calendar-check", ""),
        "lid-worden": ("account-plus", ""),
    },
    "drempel.verwijzing": {
        "niet-nodig": ("file-document-outline", NO),
        **dict.fromkeys(("huisarts", "buurtteam", "anders"), ("file-document-outline", YES)),
    },
    "drempel.legitimatie": {
        "niet-nodig": ("card-account-details-outline", NO),
        "nodig": ("card-account-details-outline", YES),
    },
    "drempel.kinderen_mee": {"ja": ("human-male-child", YES), "nee": ("human-male-child", NO)},
    "drempel.huisdier_mee": {"ja": ("paw", YES), "nee": ("paw", NO)},
    "toegankelijk.rolstoel": {"ja": ("wheelchair-accessibility", YES), "nee": ("wheelchair-accessibility", NO)},
}


def picture_sheet(catalogue: Catalogue, places: Sequence[Voorziening], language: str) -> Beeldblad:
    """A page for each place; a word stands below a picture, for who helps."""
    names = ", ".join(v.naam for v in places)
    return Beeldblad(
        **vars(replace(common(catalogue, language, names, Selection(), places), gegevens="", weggelaten_kort="")),
        maten=SIZE,
        tekens={name: _svg(f"material/{source}") for name, source in SIGNS.items()},
        crisis=crisis_numbers(catalogue, language),
        plekken=[_page(catalogue, v, language) for v in places],
    )


def _page(catalogue: Catalogue, v: Voorziening, language: str) -> Plaatjesplek:
    kind = catalogue.categorie(v)
    return Plaatjesplek(
        naam=tekst(Gezegd(v.naam, "nl")),
        soort=Beeld(_svg(kind.pictogram), word(kind.naam, language), ""),
        adres=[tekst(Gezegd(line, "nl")) for line in adres_regels(v)],
        kanalen=kanalen(v.contact),
        weken=weeks(catalogue, v, language),
        feiten=list(_facts(v, language)),
        let_op=warnings_of(catalogue, v, language),
        kaart=where_it_is(catalogue, v, language, SIZE),
        qr=place_qr(catalogue, language, v.id),
        pagina=page_of(catalogue, language, v.id, most=0),
        gecontroleerd=rows.gecontroleerd(v, language),
    )


def _facts(v: Voorziening, language: str) -> Iterator[Beeld]:
    for path, pictures in PICTURES.items():
        answer = by_path()[path].of(v)
        for one in (answer,) if isinstance(answer, str) else answer or ():
            if one in pictures:
                source, mark = pictures[one]
                yield Beeld(_svg(f"material/{source}"), in_words(path, one, language), mark)


def weeks(catalogue: Catalogue, v: Voorziening, language: str) -> list[list[Kalenderdag]]:
    """The coming fourteen days, as a calendar: who cannot read a rule sees the day. Empty when nobody is sure."""
    hours = catalogue.uren.get(v.id)
    if not hours or v.status != "open" or catalogue.is_stale(v):
        return []
    first = catalogue.today - timedelta(days=catalogue.today.weekday())
    count = -(-(catalogue.today.weekday() + DAYS) // 7)
    found = expand(hours, catalogue.feestdagen, first, count * 7)
    unsure = {one.datum for one in found.let_op}
    times: dict[date, list[str]] = {}
    for begin, end in found.perioden:
        times.setdefault(begin.date(), []).append(isolated(from_to(begin, end), language))
    days = [first + timedelta(days=number) for number in range(count * 7)]
    made = [_day(day, catalogue.today, times.get(day, []), language, is_sure=day not in unsure) for day in days]
    return [made[start : start + 7] for start in range(0, len(made), 7)]


def _day(day: date, today: date, times: list[str], language: str, *, is_sure: bool) -> Kalenderdag:
    kind = "voorbij" if day < today else "open" if times else "dicht" if is_sure else "vraag"
    names = get_day_names("abbreviated", "stand-alone", locale_of(language))
    return Kalenderdag(names[day.weekday()], str(day.day), kind, times if day >= today else [])


def _svg(source: str) -> str:
    box, shape = pictogram(source)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><path d="{shape}"/></svg>'
