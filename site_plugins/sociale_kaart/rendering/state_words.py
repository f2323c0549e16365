"""What tijden.mjs says of a place at this minute: all of it, or for one place what may be said there."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from sociale_kaart.rendering.environment import day_names, environment

OF_CARE = ("let_op", "onzeker")  # said of days of which nobody is sure, whatever the reason
OF_REASONS = ("op-afspraak", "telefonisch", "intake")  # said where the reason is called so


@cache  # for speed
def state_words(language: str) -> Markup:
    """As JSON for an attribute between single quotes."""
    template = environment(language).get_template("parts/staat.html")
    return Markup(template.render(dagnamen=day_names(language)))  # noqa: S704 - our own template


@cache  # for speed
def words_of_place(language: str, reasons: Sequence[str], first: str) -> Markup:
    """Without what is never said there. `reasons`: those of days to take care on; `first`: what one can do first."""
    words = json.loads(state_words(language))
    unneeded = {id for id in OF_REASONS if id not in reasons} | set(OF_CARE if not reasons else ())
    kept = {id: text for id, text in words.items() if id not in unneeded}
    kept["eerst"] = {id: text for id, text in words["eerst"].items() if id == first}
    return htmlsafe_json_dumps(kept, ensure_ascii=False, separators=(",", ":"))
