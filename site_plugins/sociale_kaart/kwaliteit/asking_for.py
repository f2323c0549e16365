"""What to ask when one calls a place, in the words in which volunteers are asked: what weighs most comes first."""

from __future__ import annotations

from sociale_kaart.kwaliteit.completeness import Kwaliteit
from sociale_kaart.problems import Language, Say

FIRST = 4  # of a longer list the rest is a number: the form has them all
ASK, MORE = Say("vraag: ", "ask: "), Say("en nog {count}", "and {count} more")
STILL = Say("vraag of alles nog klopt", "ask if everything is still right")


def to_ask(known: Kwaliteit, language: Language) -> str:
    names = [fact.declared.asked.name(language, {}) for fact in known.ontbreekt if fact.declared.asked]
    if not names:
        return STILL(language, {})
    rest = [MORE(language, {"count": len(names) - FIRST})] if len(names) > FIRST else []
    return ASK(language, {}) + ", ".join([*names[:FIRST], *rest])
