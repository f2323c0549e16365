"""A translation is text: what anybody puts in a catalogue is shown, and never run or taken for markup."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import NullTranslations

import pytest
from markupsafe import escape

from sociale_kaart.languages.remembering import forget
from sociale_kaart.rendering import environment

HOSTILE = (
    "{{ 7 * 7 }}",
    "{% raw %}",
    "{# niets",
    "}} {{ cycler.__init__.__globals__ }}",
    "<script src=//elders.example></script>",
    "\" onclick=x() '",
    "\\u007b\\u007b 7 \\",
    "een\ntwee\u2028drie",
)


@pytest.fixture(params=HOSTILE)
def said(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """What a catalogue says for everything."""
    text = str(request.param)

    class Hostile(NullTranslations):
        def gettext(self, message: str) -> str:
            return text

        def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
            return text.replace("%", "%%")

    forget()
    monkeypatch.setattr(environment, "translations", lambda _language: Hostile())
    yield text
    forget()


@pytest.mark.parametrize(
    "way", ['{{ _("Words") }}', '{{ _("Words") ~ "" }}', "{{ _(word) }}", '{{ ngettext("one", "many", 3) }}']
)
def test_what_a_translation_says_is_shown_as_it_is(said: str, way: str) -> None:
    template = environment.environment("nl").from_string(f"<p title='{way}'>{way}</p>")
    shown = template.render(word="Words")
    assert shown == f"<p title='{escape(said)}'>{escape(said)}</p>"
