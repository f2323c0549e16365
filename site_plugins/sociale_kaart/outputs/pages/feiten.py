"""What it takes to come in, and what is good to know, as facts with a pictogram; then what is not known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.direction import name_in
from sociale_kaart.languages.texts import Gezegd, say_in, word
from sociale_kaart.reading.voorziening import Voorziening


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


@dataclass(frozen=True)
class Feit:
    """A pictogram's id, what it says, and what the place itself adds."""

    pictogram: str
    woord: str
    uitleg: Gezegd | None = None


@dataclass(frozen=True)
class Drempel:
    """`onbekend`: what we would like to know, as short words."""

    bekend: tuple[Feit, ...]
    onbekend: tuple[str, ...]


WHAT_IT_COSTS = _("what it costs")
# Key of `drempel` -> its pictogram, what it is called when not known, and what each word means to a reader.
THRESHOLDS: Mapping[str, tuple[str, str, Mapping[str, str]]] = {
    "kosten": (
        "geld",
        WHAT_IT_COSTS,
        {
            "gratis": _("Free of charge"),
            "vrije-bijdrage": _("You decide what you pay"),
            "betaald": _("You pay for it"),
        },
    ),
    "aanmelden": (
        "deur",
        _("whether you can just walk in"),
        {
            "inloop": _("You can just walk in"),
            "bellen": _("Call first"),
            "mailen": _("Send an e-mail first"),
            "online": _("Sign up online"),
            "afspraak": _("Make an appointment"),
            "lid-worden": _("Become a member"),
        },
    ),
    "verwijzing": (
        "brief",
        _("whether you need a referral"),
        {
            "niet-nodig": _("You do not need a referral"),
            "huisarts": _("You need a letter from your family doctor"),
            "buurtteam": _("You come here through the neighbourhood team"),
            "anders": _("You need a referral"),
        },
    ),
    "legitimatie": (
        "pas",
        _("whether you have to show an ID"),
        {"niet-nodig": _("You do not have to show an ID"), "nodig": _("Bring your ID")},
    ),
    "anoniem": (
        "anoniem",
        _("whether you have to give your name"),
        {"ja": _("You do not have to give your name"), "nee": _("They ask for your name")},
    ),
}
WHEELCHAIR = {
    "ja": _("You can get in with a wheelchair"),
    "deels": _("A wheelchair can get into part of the building"),
    "nee": _("You cannot get in with a wheelchair"),
}
GETTING_IN = _("Getting in:")
FOR_WHICH_PEOPLE = _("Who it is for:")
FOR_WHOM = _("For:")
LANGUAGES_SPOKEN = _("Languages spoken:")
TOILET = {
    "ja": _("There is a toilet for wheelchair users"),
    "deels": _("The toilet is hard to use with a wheelchair"),
    "nee": _("There is no toilet for wheelchair users"),
}


def drempel(voorziening: Voorziening, language: str) -> Drempel:
    """What it takes to come in, in words of `language`."""
    said, gettext = voorziening.drempel, translations(language).gettext
    bekend, onbekend = _in_words(language, tuple(getattr(said, key) for key in THRESHOLDS))
    costs, conditions = say_in(said.kosten_toelichting, language), say_in(said.voorwaarden, language)
    if costs:
        general = next((fact.woord for fact in bekend if fact.pictogram == "geld"), "")
        bekend = (Feit("geld", general, costs), *(fact for fact in bekend if fact.pictogram != "geld"))
        _pictogram, question, _meanings = THRESHOLDS["kosten"]  # apart, or a translator would be asked for `kosten`
        onbekend = tuple(other for other in onbekend if other != gettext(question))
    if conditions:
        bekend = (*bekend, Feit("voorwaarden", gettext(FOR_WHICH_PEOPLE), conditions))
    return Drempel(bekend, onbekend)


@lru_cache(maxsize=4096)
def _in_words(language: str, values: tuple[str | tuple[str, ...], ...]) -> tuple[tuple[Feit, ...], tuple[str, ...]]:
    """What is known and what is not, for the values of THRESHOLDS in its order: few differ from place to place."""
    gettext = translations(language).gettext
    known: list[Feit] = []
    unknown: list[str] = []
    for value, (pictogram, question, meanings) in zip(values, THRESHOLDS.values(), strict=True):
        words = [gettext(meanings[v]) for v in ((value,) if isinstance(value, str) else value) if v in meanings]
        if words:
            known.append(Feit(pictogram, " · ".join(words)))
        else:
            unknown.append(gettext(question))
    return tuple(known), tuple(unknown)


def weetjes(catalogue: Catalogue, voorziening: Voorziening, language: str) -> tuple[Feit, ...]:
    """What else is known: for whom, which languages, how to get in, who works there."""
    return tuple(_weetjes(catalogue, voorziening, language, translations(language).gettext))


def _weetjes(catalogue: Catalogue, v: Voorziening, language: str, gettext: Callable[[str], str]) -> Iterator[Feit]:
    if groups := catalogue.doelgroepen(v):
        names = [word(catalogue.woorden.doelgroepen[id].naam, language) for id in groups]
        yield Feit("mensen", f"{gettext(FOR_WHOM)} {', '.join(names)}")
    if v.leeftijd:
        yield Feit("leeftijd", _ages(v, gettext))
    if v.talen:
        names = [name_in(code, language) for code in v.talen]
        yield Feit("taal", f"{gettext(LANGUAGES_SPOKEN)} {', '.join(names)}")
    said = say_in(v.toegankelijk.toelichting, language)
    if v.toegankelijk.rolstoel in WHEELCHAIR or said:
        yield Feit("rolstoel", gettext(WHEELCHAIR.get(v.toegankelijk.rolstoel, GETTING_IN)), said)
    if v.toegankelijk.toilet in TOILET:
        yield Feit("toilet", gettext(TOILET[v.toegankelijk.toilet]))
    if v.ervaringsdeskundigen == "ja":
        yield Feit("ervaring", gettext("People work here who have been through it themselves"))
    if v.organisatie:
        yield Feit("mensen", gettext("Run by:"), Gezegd(v.organisatie, "nl"))


def _ages(v: Voorziening, gettext: Callable[[str], str]) -> str:
    van, tot = (v.leeftijd.van, v.leeftijd.tot) if v.leeftijd else (None, None)
    if van is not None and tot is not None:
        return gettext("From %(van)s to %(tot)s years old") % {"van": f"{van:g}", "tot": f"{tot:g}"}
    if van is not None:
        return gettext("%(van)s years and older") % {"van": f"{van:g}"}
    return gettext("Younger than %(tot)s") % {"tot": f"{tot or 0:g}"}
