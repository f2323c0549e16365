"""`data/voormij.<language>.json`: what a page says of what was looked for in the finder, for those who did."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sociale_kaart.languages.catalogues import spoken, translations
from sociale_kaart.languages.locales import rules_of
from sociale_kaart.rendering.environment import plurals


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


# By the names of templates/assets/js/finder/for_me.mjs.
WORDS = {
    "kop": _("You were looking for:"),
    "ja": _("{wat}: yes"),
    "nee": _("{wat}: no"),
    "onbekend": _("{wat}: we do not know"),
    "leeftijd": _("{n} years old"),
    "van": _("About {ver}"),
    "m": _("{n} m"),
    "km": _("{n} km"),
    "ongeveer": _("about {ver}"),
    "ver_onbekend": _("Distance not known"),
}
# Marked for translation in templates/parts/vinder.html.
WALK = ("{n} minute on foot", "{n} minutes on foot")
RIDE = ("{n} minute by bicycle", "{n} minutes by bicycle")


def files(language: str) -> Iterator[tuple[str, bytes]]:
    say = translations(language)
    words = {key: say.gettext(text) for key, text in WORDS.items()}
    plural = plurals(language, say.ngettext)
    document = {**words, "lopen": plural(*WALK), "fietsen": plural(*RIDE), "taal": rules_of(spoken(language))}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    yield f"data/voormij.{language}.json", (text + "\n").encode()
