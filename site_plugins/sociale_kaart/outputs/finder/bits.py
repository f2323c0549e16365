"""What it takes to come in, as bits: for each filter whether the answer is known to be yes, or known to be no."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.outputs.finder.file_shapes import VraagRij
from sociale_kaart.place.declaration import _
from sociale_kaart.place.facts import filters
from sociale_kaart.place.voorziening import Voorziening


@dataclass(frozen=True)
class RowState:
    """What a row must say beside the facts: `id` as scripts know it, the words, and a pictogram in rows."""

    id: str
    woord: str
    holds: Callable[[Catalogue, Voorziening], bool]
    pictogram: str = ""


STATEN = (
    RowState("gesloten", _("Closed for now."), lambda _catalogue, v: v.status == "tijdelijk-gesloten"),
    RowState("komt", _("Comes to you or helps by phone"), lambda _catalogue, v: bool(v.werkgebied), "bel"),
    RowState("geheim", _("The address is secret."), lambda all_, v: is_secret(v, all_.woorden), "let-op"),
)


def questions(language: str) -> list[VraagRij]:
    """The filters, by bit."""
    say = translations(language).gettext
    return [
        VraagRij(
            id=one.id,
            woord=say(one.label),
            pictogram=fact.declared.pictogram.id if fact.declared.pictogram else "",
            in_rij=int(one.in_row),
            nuance=say(one.nuance[1]) if one.nuance else "",
        )
        for fact, one in filters()
    ]


def states(language: str) -> list[list[str]]:
    """For each state, by bit: id, words, pictogram."""
    say = translations(language).gettext
    return [[staat.id, say(staat.woord), staat.pictogram] for staat in STATEN]


def yes_and_no(v: Voorziening) -> tuple[int, int, int]:
    """The filters that are answered in the reader's favour, those answered otherwise, those with a nuance."""
    answers = [(one, fact.of(v)) for fact, one in filters()]
    fits = [one.fits(answer) for one, answer in answers]
    return (
        _bits(answer is True for answer in fits),
        _bits(answer is False for answer in fits),
        _bits(one.nuanced(answer) for one, answer in answers),
    )


def state(catalogue: Catalogue, v: Voorziening) -> int:
    """What else a row must say."""
    return _bits(staat.holds(catalogue, v) for staat in STATEN)


def _bits(holds: Iterable[bool]) -> int:
    return sum(1 << bit for bit, one in enumerate(holds) if one)


def everyone(groups: list[str]) -> int:
    """The number of the group that is everyone, by the data model's own id for it; -1 when there is none."""
    return groups.index("iedereen") if "iedereen" in groups else -1


def ages(v: Voorziening) -> tuple[float, float] | None:
    """From what age, and below what age; -1 where there is no limit."""
    if not v.leeftijd:
        return None
    van, tot = (-1 if age is None else age for age in (v.leeftijd.van, v.leeftijd.tot))
    return van, tot
