"""One thing that could be on offer: what a piece of text with its moments comes to, and what must be asked first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from sociale_kaart.tools.programme.moments_in_text import TimeWords, as_line
from sociale_kaart.tools.programme.particulars import Particulars, particulars, tidy_name

Asks = Literal["", "einde", "dag"]
LONGEST = 140  # of a name, and of what is said behind it


@dataclass(frozen=True)
class Voorstel:
    """What could be on offer. `vraag`: what must be asked first, with `dagen` or `tijden` as far as these were said."""

    naam: str
    openingstijden: tuple[str, ...] = ()
    omschrijving: str = ""
    bijzonder: Particulars = field(default_factory=lambda: Particulars(""))
    vraag: Asks = ""
    dagen: str = ""
    tijden: str = ""


def proposed(about: str, moments: list[TimeWords], days: str, groups: Mapping[str, str]) -> Voorstel | None:
    """None where the hours or the name cannot be made out."""
    more = particulars(about, groups)
    name, told = tidy_name(more.rest)
    if not 3 <= len(name) <= LONGEST or len(told) > LONGEST:
        return None
    whole = Voorstel(name, omschrijving=told, bijzonder=replace(more, rest=""))
    times = [one for one in moments if one.what != "days"]
    if len(times) == 1 and len({one.text for one in moments if one.what == "days"}) <= 1:
        return _at_one_time(whole, times[0], next((one.text for one in moments if one.what == "days"), days))
    lines = list(_lines(moments, days))
    return replace(whole, openingstijden=tuple(lines)) if lines and all(lines) else None


def _at_one_time(whole: Voorstel, time: TimeWords, days: str) -> Voorstel | None:
    """What was not said is asked."""
    if time.what == "begin":
        return replace(whole, vraag="einde", dagen=days, tijden=time.text) if days else None
    if not days:
        return replace(whole, vraag="dag", tijden=time.text)
    line = as_line(days, time.text)
    return replace(whole, openingstijden=(line,)) if line else None


def _lines(moments: list[TimeWords], days: str) -> Iterator[str]:
    """A line of hours for each time, with the days before it; an empty one where that is not all there is to it."""
    if moments[-1].what == "days":
        yield ""
    for one in moments:
        days = one.text if one.what == "days" else days
        if one.what != "days":
            yield as_line(days, one.text) if days and one.what == "times" else ""


def together(found: list[Voorstel]) -> Iterator[Voorstel]:
    """The same on other days is one thing."""
    seen: dict[Voorstel, int] = {}
    kept: list[Voorstel] = []
    for one in found:
        same = replace(one, openingstijden=())
        if one.openingstijden and same in seen:
            there = kept[seen[same]]
            kept[seen[same]] = replace(
                there, openingstijden=tuple(dict.fromkeys(there.openingstijden + one.openingstijden))
            )
            continue
        seen[same] = len(kept)
        kept.append(one)
    yield from kept
