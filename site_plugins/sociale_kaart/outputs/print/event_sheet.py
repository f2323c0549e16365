"""The sheet for who has just lost a job or a partner: what helps, in her language with the Dutch beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.texts import Gezegd, say_in, say_sentences
from sociale_kaart.outputs.print import sheet_words
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.handout import DOOR
from sociale_kaart.outputs.print.help_rows import line_to_call, points, scheme
from sociale_kaart.outputs.print.qr import qr
from sociale_kaart.outputs.print.row_values import Regels
from sociale_kaart.outputs.print.selection import Selection
from sociale_kaart.outputs.print.sheet_values import Gebeurtenisblad, GebeurtenisInTaal
from sociale_kaart.outputs.print.sheets import common
from sociale_kaart.reading.levensgebeurtenissen import Levensgebeurtenis, Soort

# Millimetres of the page, points of the text, millimetres of the code.
SIZES = {
    "a4": {"breed": 210, "hoog": 297, "marge": 16, "tekst": 11.5, "code": 30},
    "a5": {"breed": 148, "hoog": 210, "marge": 11, "tekst": 8.5, "code": 22},
}


# What its parts are called: a key of `sheet_words.LABELS`.
USUAL = {"heen": "heen", "doen": "doen"}
HEADINGS: Mapping[Soort, Mapping[str, str]] = {
    "gebeurtenis": USUAL,
    "omstander": {**USUAL, "heen": "samen"},
    "wachten": {**USUAL, "doen": "intussen"},
    "vastlopen": USUAL,
}


def event_sheet(catalogue: Catalogue, event: Levensgebeurtenis, language: str, paper: str) -> Gebeurtenisblad:
    name = say_in(event.naam, language) or Gezegd(event.id, DOOR)
    return Gebeurtenisblad(
        **vars(common(catalogue, language, name.tekst, Selection())),
        soort=event.soort,
        koppen=HEADINGS[event.soort],
        maten=SIZES[paper],
        woorden_nl=sheet_words.labels(DOOR),
        talen=[_said(catalogue, event, code) for code in dict.fromkeys((language, DOOR))],
        qr=qr(catalogue, language, f"levensgebeurtenis/{event.id}/"),
    )


def _said(catalogue: Catalogue, event: Levensgebeurtenis, language: str) -> GebeurtenisInTaal:
    words = catalogue.woorden
    running = {one.id: one for one in catalogue.lopende_regelingen}
    lines = [line_to_call(words.lijnen[id], language) for id in event.lijnen]
    schemes = [scheme(running[id], language) for id in event.regelingen if id in running]
    kinds = [words.categorieen[id] for id in event.categorie]
    return GebeurtenisInTaal(
        taal=language,
        naam=tekst(say_in(event.naam, language) or Gezegd(event.id, DOOR)),
        uitleg=_texts([event.uitleg], language),
        eerst=_texts([event.eerste_stap], language),
        merken=_sentences(event.merken, language),
        zeggen=_sentences(event.zeggen, language),
        gebieden=points(catalogue, words.gebieden, language) if event.soort != "gebeurtenis" else [],
        bellen=[[(line.nummer.tekst, DOOR), line.naam] for line in lines],
        aanvragen=[[(f"{one.naam[0]}:", one.naam[1]), *one.regels[-1]] for one in schemes],
        heen=_texts([kind.meervoud or kind.naam for kind in kinds], language),
        doen=_sentences(event.doen, language),
    )


def _texts(texts: Iterable[dict[str, str]], language: str) -> Regels:
    return [[tekst(said)] for one in texts if (said := say_in(one, language))]


def _sentences(texts: dict[str, tuple[str, ...]], language: str) -> Regels:
    said = say_sentences(texts, language)
    return [[tekst(Gezegd(sentence, said.lang))] for sentence in said.zinnen]
