"""Regions made up by dice, and an oracle that looks at one place at a time: which choices there are."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.keuzes import IEDEREEN, SHORT, Keuze, Plekken
from sociale_kaart.place.controle import Controle
from sociale_kaart.place.voorziening import Voorziening
from support.sample import sample

CHECK = Controle(datum="2026-10-01", bron="gebeld")


def place(id: int, **more: object) -> Voorziening:
    return Voorziening.model_validate({"id": f"plek-{id}", "naam": f"Plek {id}", "controle": CHECK, **more})


def region(*places: Voorziening) -> Catalogue:
    return replace(sample(), voorzieningen=places)


def pick(file: str) -> st.SearchStrategy[str]:
    return st.deferred(lambda: st.sampled_from(list(getattr(sample().woorden, file))))


def some(file: str, least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(pick(file), min_size=least, max_size=most, unique=True)


# Kinds that say for whom they are and kinds that do not, most of one theme: so that lists grow long.
KINDS = ("buurtkamer", "huis-van-de-wijk", "jongerencentrum", "vrouwencentrum", "speeltuin", "repair-cafe")
ONE = st.fixed_dictionaries(
    {
        "categorie": st.lists(st.sampled_from(KINDS), min_size=1, max_size=2, unique=True),
        "doelgroep": st.one_of(st.just([]), st.just([IEDEREEN]), some("doelgroepen", 1, 2)),
        "gebied": st.none() | pick("gebieden"),
        "werkgebied": st.just([]) | some("gebieden", 1, 2),
        "status": st.sampled_from(["open", "tijdelijk-gesloten"]),
    }
)
PLACES = (
    st.integers(0, 40)
    .flatmap(lambda count: st.lists(ONE, min_size=count, max_size=count))
    .map(lambda found: region(*(place(n, **one) for n, one in enumerate(found))))
)


# ---- the oracle: everything by looking at each place again, nothing remembered ----
def whom(catalogue: Catalogue, v: Voorziening) -> set[str]:
    if v.doelgroep:
        return set(v.doelgroep)
    return {id for c in v.categorie for id in catalogue.woorden.categorieen[c].doelgroep}


def about(catalogue: Catalogue, thema: str) -> list[Voorziening]:
    kinds = catalogue.woorden.categorieen
    return [v for v in catalogue.voorzieningen if any(thema in kinds[c].thema for c in v.categorie)]


def listed(catalogue: Catalogue, keuze: Keuze) -> dict[str, set[str]]:
    """The heading that each place should stand below: its ids by the name of the part."""
    found: dict[str, set[str]] = {"groep": set(), "iedereen": set(), "onbekend": set(), "elders": set()}
    for v in about(catalogue, keuze.thema):
        here = {v.gebied, *v.werkgebied} - {None}
        groups = whom(catalogue, v)
        if keuze.groep == IEDEREEN or keuze.groep in groups:
            part = "groep"
        elif IEDEREEN in groups:
            part = "iedereen"
        elif not groups:
            part = "onbekend"
        else:
            continue
        if keuze.gebied and keuze.gebied not in here:
            if here or part == "onbekend":
                continue
            part = "elders"
        found[part].add(v.id)
    return found


def pages(catalogue: Catalogue) -> set[Keuze]:
    found: set[Keuze] = set()
    words = catalogue.woorden
    for thema in words.themas:
        there = about(catalogue, thema)
        groups = [g for g in words.doelgroepen if g != IEDEREEN and any(g in whom(catalogue, v) for v in there)]
        if groups:
            found.add(Keuze(thema))
        for groep in (IEDEREEN, *groups) if there else ():
            found.add(Keuze(thema, groep))
            everything = shown_of(listed(catalogue, Keuze(thema, groep)))
            by_area = {g: shown_of(listed(catalogue, Keuze(thema, groep, g))) for g in words.gebieden}
            if len(everything) > SHORT and any(ids and ids < everything for ids in by_area.values()):
                found |= {Keuze(thema, groep, g) for g, ids in by_area.items() if ids}
    return found


def shown_of(parts: dict[str, set[str]]) -> set[str]:
    """What counts as an answer to a question: not what is in no area in particular."""
    return parts["groep"] | parts["iedereen"] | parts["onbekend"]


def ids(plekken: Plekken) -> dict[str, set[str]]:
    return {part: {v.id for v in getattr(plekken, part)} for part in ("groep", "iedereen", "onbekend", "elders")}
