"""Whom to call first, per area, as people read it at a terminal or in a message, and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sociale_kaart.checks import Context, Veil
from sociale_kaart.kwaliteit.asking_for import to_ask
from sociale_kaart.kwaliteit.calls import Belletje, Belrondje, rounds
from sociale_kaart.languages.texts import word
from sociale_kaart.markdown import plain
from sociale_kaart.printed import on_a_line
from sociale_kaart.problems import Language, Say

HEAD = Say(
    "{gebied}: van {plekken} plekken is gemiddeld {procent} % bekend en actueel",
    "{gebied}: of {plekken} places {procent} % is known and up to date on average",
)
WITHOUT = Say(
    "Zonder telefoonnummer: zoek het op, mail, of ga langs", "Without a phone number: find it, e-mail, or go there"
)
NOTHING = Say("Er is geen plek om over te bellen.", "There is no place to call about.")
RoundJson = dict[str, object]


def of_context(context: Context) -> list[Belrondje]:
    """Of every area with places; not of those of which it may be secret where they are."""
    veil = Veil.of(context)
    shown = (one.voorziening for one in context.entries if not veil.hides(one.tree.file))
    return [one for one in rounds(context, shown) if one.plekken]


def text(context: Context, found: Sequence[Belrondje], language: Language) -> str:
    return "\n".join(_lines(context, found, language)) or NOTHING(language, {})


def _lines(context: Context, found: Iterable[Belrondje], language: Language) -> Iterator[str]:
    for one in found:
        yield on_a_line(HEAD(language, _named(context, one, language)))
        yield from (f"  {number}. {_line(call, language)}" for number, call in enumerate(one.bellen, 1))
        if one.zonder_nummer:
            yield f"  {WITHOUT(language, {})}"
            yield from (f"   - {_line(call, language)}" for call in one.zonder_nummer)


def markdown(context: Context, found: Sequence[Belrondje], language: Language) -> str:
    """A list to tick, per area."""
    lines: list[str] = []
    for one in found:
        lines += [f"## {plain(HEAD(language, _named(context, one, language)))}", ""]
        lines += [*_to_tick(one.bellen, language)]
        if one.zonder_nummer:
            lines += [WITHOUT(language, {}), "", *_to_tick(one.zonder_nummer, language)]
    return "\n".join(lines) or NOTHING(language, {})


def _to_tick(calls: Sequence[Belletje], language: Language) -> list[str]:
    return [*(f"- [ ] {plain(_line(call, language))}" for call in calls), ""] if calls else []


def _named(context: Context, one: Belrondje, language: Language) -> Mapping[str, object]:
    return {**vars(one), "gebied": word(context.woorden.gebieden[one.gebied].naam, language)}


def _line(call: Belletje, language: Language) -> str:
    number = call.plek.contact.telefoon
    shown = [call.plek.naam, f"{call.kwaliteit.procent} %", to_ask(call.kwaliteit, language)]
    shown[1:1] = [str(number)] if number else []
    return on_a_line(" · ".join(shown))


def as_dicts(found: Iterable[Belrondje]) -> list[RoundJson]:
    """For a program: places by id, what to ask by key."""
    return [
        {**vars(one), "bellen": [*map(_as_dict, one.bellen)], "zonder_nummer": [*map(_as_dict, one.zonder_nummer)]}
        for one in found
    ]


def _as_dict(call: Belletje) -> RoundJson:
    missing = [fact.path for fact in call.kwaliteit.ontbreekt]
    return {"id": call.plek.id, "procent": call.kwaliteit.procent, "ontbreekt": missing}
