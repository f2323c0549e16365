"""How many places cannot be called, written to or looked up, and how many of these lead a reader nowhere."""

from __future__ import annotations

from sociale_kaart.asking import Asking, reached
from sociale_kaart.checks import Context
from sociale_kaart.problems import Language, Say

WITHOUT = Say(
    "Zonder telefoon, e-mail of website: {count} van de {total} plekken.",
    "Without a phone, e-mail or website: {count} of {total} places.",
)
NOWHERE = Say(
    "Bij {count} daarvan kan een lezer met een vraag nergens heen. Zet in mkdocs.yml een nummer bij `lijn`.",
    "At {count} of these a reader with a question can go nowhere. Put a number at `lijn` in mkdocs.yml.",
)


def reachability(context: Context, language: Language) -> str:
    """Numbers only: among these places are secret ones."""
    places = [one.voorziening for one in context.entries if one.voorziening.status != "gestopt"]
    asking = Asking(context, places)
    without = sum(not reached(one.contact) for one in places)
    nowhere = sum(asking.leads_nowhere(one) for one in places)
    lines = [WITHOUT(language, {"count": without, "total": len(places)})]
    return "\n".join([*lines, NOWHERE(language, {"count": nowhere})] if nowhere else lines)
