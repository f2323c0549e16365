"""What is asked of each place: the thresholds that the finder filters by, who works there, when, in which languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Literal

from sociale_kaart.dekking import coming_weeks
from sociale_kaart.dekking.served import Way
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.place.facts import Fact, by_path, filters
from sociale_kaart.region import InRegion

Kind = Literal["drempel", "tijd", "taal"]


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


@dataclass(frozen=True)
class Measure:
    """`label`: to be translated; of a language its code. `fits`: whether a way in does; None where nobody has said."""

    id: str
    kind: Kind
    label: str
    fits: Callable[[Way], bool | None]


EXPERTS = "ervaringsdeskundigen"
TIMES: tuple[tuple[str, str, Callable[[Openingstijden, InRegion], bool | None]], ...] = (
    ("avond", _("In the evening"), coming_weeks.in_the_evening),
    ("weekend", _("At the weekend"), coming_weeks.at_the_weekend),
    ("zondag", _("On Sunday"), coming_weeks.on_sunday),
    ("augustus", _("All through August"), coming_weeks.in_august),
)


def measures(region: InRegion, languages: Iterable[str]) -> tuple[Measure, ...]:
    return (*_thresholds(), *_times(region), *map(_language, languages))


def _thresholds() -> Iterator[Measure]:
    yield from (Measure(box.id, "drempel", box.label, partial(_ticks, fact)) for fact, box in filters())
    yield Measure(EXPERTS, "drempel", _("With people who have been through it"), _has_experts)


def _ticks(fact: Fact, way: Way) -> bool | None:
    return fact.fits(way.als)


def _has_experts(way: Way) -> bool | None:
    return {"ja": True, "nee": False}.get(by_path()[EXPERTS].of(way.als))


def _times(region: InRegion) -> Iterator[Measure]:
    yield from (Measure(id, "tijd", label, partial(_when, region, holds)) for id, label, holds in TIMES)


def _when(region: InRegion, holds: Callable[[Openingstijden, InRegion], bool | None], way: Way) -> bool | None:
    return None if way.uren is None else holds(way.uren, region)


def _language(code: str) -> Measure:
    return Measure(f"taal-{code}", "taal", code, partial(_speaks, code))


def _speaks(code: str, way: Way) -> bool | None:
    return code in way.als.talen if way.als.talen else None
