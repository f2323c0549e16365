"""What tijden.mjs says of a place at this minute, and what else the script of a place's page says: in each language."""

from __future__ import annotations

import json

from markupsafe import Markup

from sociale_kaart.languages.catalogues import translations
from sociale_kaart.rendering.environment import day_names, environment


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


# Of the button that keeps a place; templates/parts/bewaar.html has them too, for pages that are not of one place.
OF_KEEPING = {
    "erbij": _("This place is now in your list. The list stays on this phone."),
    "eraf": _("This place is no longer in your list."),
    "vol": _("Your list is full. Remove a place from it first."),
    "tijdelijk": _(
        "This phone cannot keep your list. Open your list now and send it to yourself, "
        "or it is gone when you leave this page."
    ),
}


def state_words(language: str) -> Markup:
    """As JSON for an attribute between single quotes."""
    template = environment(language).get_template("parts/staat.html")
    return Markup(template.render(dagnamen=day_names(language)))  # noqa: S704 - our own template


def script_words(language: str, voormij: str) -> str:
    """As JSON, which is JavaScript too; `voormij` is the name of the script for who looked for something."""
    say = translations(language).gettext
    words = {
        "bewaar": {id: say(text) for id, text in OF_KEEPING.items()},
        "staat": json.loads(state_words(language)),
        "stop": say(_("Stop")),
        "voormij": voormij,
    }
    return json.dumps(words, ensure_ascii=False, separators=(",", ":"))
