"""Schemes and lines to call on paper, in the language of the reader, with the Dutch name of a scheme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.said import say
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.reaching import breakable, in_one_line, typed
from sociale_kaart.outputs.print.row_values import Kanaal, Regels, Tekst
from sociale_kaart.outputs.print.sheet_values import LijnOpPapier, RegelingOpPapier
from sociale_kaart.reading.regelingen import Regeling
from sociale_kaart.reading.words import Hulplijn
from sociale_kaart.rendering.whom_to_ask import points_of


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


ALWAYS = _("Day and night")


def lines_to_call(catalogue: Catalogue, language: str, *, only_in_need: bool) -> list[LijnOpPapier]:
    """Those for a crisis first, and nothing else where they are asked for only."""
    words = catalogue.woorden
    return [line_to_call(line, language) for line in (words.crisis if only_in_need else words.lijnen).values()]


def line_to_call(line: Hulplijn, language: str) -> LijnOpPapier:
    about = [tekst(said) for text in (line.wanneer, line.kosten) if (said := say_in(text, language))]
    hours: list[Tekst] = [(text, language) for text in _hours(line, language)]
    told = [part for part in (about, hours) if part]
    return LijnOpPapier(Kanaal("", line.nummer.getoond, line.nummer.link), _named(line.naam, line.id, language), told)


def _hours(line: Hulplijn, language: str) -> Iterator[str]:
    if line.dag_en_nacht == "ja":
        yield translations(language).gettext(ALWAYS)
    elif line.openingstijden:
        yield from say(read_lines(line.openingstijden)[0], translations(language))


def schemes(catalogue: Catalogue, thema: str, language: str) -> list[RegelingOpPapier]:
    """Those that one can still ask for; of one theme, or all."""
    return [scheme(one, language) for one in catalogue.lopende_regelingen if not thema or thema in one.thema]


def scheme(regeling: Regeling, language: str) -> RegelingOpPapier:
    name, ask = _named(regeling.naam, regeling.id, language), regeling.aanvragen
    texts = (say_in(text, language) for text in (regeling.wat, regeling.voor_wie, ask.waar))
    phones = [Kanaal("", ask.telefoon.getoond, ask.telefoon.link)] if ask.telefoon else []
    channels = [*phones, *([Kanaal("", breakable(typed(ask.website)), ask.website)] if ask.website else [])]
    dutch = tekst(Gezegd(regeling.naam["nl"], "nl"))
    told = [[tekst(one)] for one in texts if one]
    return RegelingOpPapier(name, dutch if dutch[0] != name[0] else None, told, channels)


def points(catalogue: Catalogue, areas: Iterable[str], language: str, *, with_area: bool = True) -> Regels:
    """Whom to ask in some areas, a line each: where that is, who, how to reach them, and when."""
    return [
        [
            *([(f"{one.gebied}:", language)] if with_area else []),
            tekst(one.naam),
            *((in_one_line(way), "nl") for way in one.kanalen),
            *(tekst(said) for said in (one.waar, one.wanneer) if said),
        ]
        for one in points_of(catalogue, areas, language)
    ]


def _named(texts: dict[str, str], id: str, language: str) -> Tekst:
    return tekst(say_in(texts, language) or Gezegd(id, "nl"))
