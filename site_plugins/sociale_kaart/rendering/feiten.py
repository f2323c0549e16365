"""What is known of a place, as facts with a pictogram, and what is not known: as declared in `place/`, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import spoken, translations
from sociale_kaart.languages.direction import name_in
from sociale_kaart.languages.listing import listed
from sociale_kaart.languages.remembering import kept
from sociale_kaart.languages.texts import Gezegd, say_in, word
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.declaration import Section
from sociale_kaart.place.drempel import Drempel
from sociale_kaart.place.facts import Fact, by_path, in_section
from sociale_kaart.place.voorziening import Voorziening

NOTHING_USUAL = Drempel()


@dataclass(frozen=True)
class Feit:
    """A pictogram's id, what it says, and what the place itself adds."""

    pictogram: str
    woord: str
    uitleg: Gezegd | None = None


@dataclass(frozen=True)
class Overzicht:
    """`meestal`: not known of this place, but so at most places of its kind. `onbekend`: what we would like to know, as
    short words."""

    bekend: tuple[Feit, ...]
    onbekend: tuple[str, ...]
    meestal: tuple[Feit, ...] = ()


Place = Voorziening | Aanbod  # the same keys at both


def feiten(section: Section, catalogue: Catalogue, v: Voorziening, language: str) -> Overzicht:
    """What a place's page says in one of its sections, in words of `language`."""
    said = [(fact, _feit(fact, catalogue, v, language)) for fact in in_section(section)]
    gettext, usual = translations(language).gettext, dict(_usual(section, catalogue, v, language))
    missing = [fact for fact, feit in said if not feit]
    unknown = (gettext(fact.declared.unknown) for fact in missing if fact.declared.unknown and fact.path not in usual)
    meestal = tuple(usual[fact.path] for fact in missing if fact.path in usual)
    return Overzicht(tuple(feit for _, feit in said if feit), tuple(unknown), meestal)


def _usual(section: Section, catalogue: Catalogue, v: Voorziening, language: str) -> Iterator[tuple[str, Feit]]:
    """What is so at most places of its leading kind, by the path of the fact."""
    usual = catalogue.categorie(v).meestal
    if usual == NOTHING_USUAL:
        return
    such_a_place = v.model_copy(update={"drempel": usual})
    for fact in in_section(section):
        feit = _feit(fact, catalogue, such_a_place, language) if fact.above == "drempel." else None
        if feit:
            yield fact.path, feit


def offer_facts(catalogue: Catalogue, blok: Aanbod, language: str) -> tuple[Feit, ...]:
    """What a block of what is on offer says itself; the rest is the place's, whose page says it already."""
    asked = (fact for section in Section for fact in in_section(section) if _is_said(fact, blok))
    return tuple(feit for fact in asked if (feit := _feit(fact, catalogue, blok, language)))


def _is_said(fact: Fact, blok: Aanbod) -> bool:
    return fact.path.partition(".")[0] in blok.model_fields_set and fact.of(blok) is not None


def _feit(fact: Fact, catalogue: Catalogue, v: Place, language: str) -> Feit | None:
    if fact.declared.answers:
        return _answered(fact, v, language)
    words = _IN_WORDS.get(fact.path, _told)(catalogue, v, language, fact)
    pictogram = fact.declared.pictogram
    return Feit(pictogram.id if pictogram else "", *words) if words else None


def _answered(fact: Fact, v: Place, language: str) -> Feit | None:
    """One of a few words, with what the place adds to it, or with that alone."""
    known = _in_words(fact.path, fact.of(v), language)
    note = say_in(by_path()[f"{fact.above}{fact.declared.note}"].of(v), language) if fact.declared.note else None
    if not note:
        return known
    only = _in_words(fact.path, "", language)
    return Feit(only.pictogram, known.woord if known else only.woord, note) if only else None


@kept  # for speed
def _in_words(path: str, answer: str | tuple[str, ...], language: str) -> Feit | None:
    """An answer in words: few differ from place to place. None where it is not known; "": what a note has before it."""
    declared, gettext = by_path()[path].declared, translations(language).gettext
    said = (answer,) if isinstance(answer, str) else answer
    words = [gettext(declared.answers[one]) for one in said if one in declared.answers]
    if not words and answer != "":
        return None
    label = gettext(declared.label) if declared.label else ""
    return Feit(declared.pictogram.id if declared.pictogram else "", " · ".join(words) or label)


def in_words(path: str, answer: str | tuple[str, ...], language: str) -> str:
    """The same as text; empty where it is not known."""
    said = _in_words(path, answer, language) if answer else None
    return said.woord if said else ""


Words = tuple[str] | tuple[str, Gezegd] | None


def _told(_catalogue: Catalogue, v: Place, language: str, fact: Fact) -> Words:
    """A text or a name of the place's own, behind its label."""
    there = fact.of(v)
    said = Gezegd(there, "nl") if isinstance(there, str) else say_in(there, language)
    return (translations(language).gettext(fact.declared.label), said) if said else None


def _groups(catalogue: Catalogue, v: Place, language: str, fact: Fact) -> Words:
    names = (word(catalogue.woorden.doelgroepen[id].naam, language) for id in catalogue.doelgroepen(v))
    return _named(names, language, fact)


def _languages(_catalogue: Catalogue, v: Place, language: str, fact: Fact) -> Words:
    return _named((name_in(code, spoken(language)) for code in v.talen), language, fact)


def _named(names: Iterator[str], language: str, fact: Fact) -> Words:
    said = listed(names, language)
    return (f"{translations(language).gettext(fact.declared.label)} {said}",) if said else None


def _ages(_catalogue: Catalogue, v: Place, language: str, _fact: Fact) -> Words:
    if not v.leeftijd:
        return None
    gettext, van, tot = translations(language).gettext, v.leeftijd.van, v.leeftijd.tot
    if van is not None and tot is not None:
        return (gettext("From %(van)s to %(tot)s years old") % {"van": f"{van:g}", "tot": f"{tot:g}"},)
    if van is not None:
        return (gettext("%(van)s years and older") % {"van": f"{van:g}"},)
    return (gettext("Younger than %(tot)s") % {"tot": f"{tot or 0:g}"},)


# Facts whose words are no table of answers and no text of the place.
_IN_WORDS: Mapping[str, Callable[[Catalogue, Place, str, Fact], Words]] = {
    "doelgroep": _groups,
    "talen": _languages,
    "leeftijd.van": _ages,
}
