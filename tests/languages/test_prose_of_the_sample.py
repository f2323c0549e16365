"""The four pages of the sample in each of its languages: the same headings, links, marks and lists as the Dutch."""

from __future__ import annotations

import re
from datetime import date

import pytest

from sociale_kaart.languages.known import available
from sociale_kaart.reading.content import ORDER, read_content
from sociale_kaart.reading.settings import read_region
from support import ROOT

CONTENT = ROOT / "content"
TALEN = sorted(path.name for path in CONTENT.iterdir())
_SHAPE = re.compile(
    r"^(#+) "  # a heading, by its level
    r"|^(<!-- .* -->)$"
    r"|^([-\d])(?=\.? )"  # an item of a list
    r"|\]\(([^)]*)\)"  # where a link leads
    r"|(\b[A-Z]{2,}[ -]?[\d.]+\b)",  # what is called so in every language: CC0, WCAG 2.2
    re.MULTILINE,
)


def shape(language: str, id: str) -> list[str]:
    """What of a page is no matter of language, in order; all but the first language are one folder deeper."""
    text = (CONTENT / language / f"{id}.md").read_text(encoding="utf-8").replace("../../data/", "../data/")
    return [match[0].strip() for match in _SHAPE.finditer(text)]


def test_each_language_of_the_sample_has_its_own_prose_and_others_are_there_for_who_begins_a_region() -> None:
    regio, _, _ = read_region(ROOT / "mkdocs.yml")
    assert regio
    assert set(regio.talen) <= set(TALEN)
    assert set(TALEN) - {"en"} <= set(available())
    for language in TALEN:
        assert {path.stem for path in (CONTENT / language).glob("*.md")} == set(ORDER)


def test_every_translation_says_of_which_dutch_it_is_and_is_of_that_of_today() -> None:
    content, problems = read_content(ROOT, TALEN, date(2026, 11, 21))
    assert problems == []
    assert content.translated.keys() == {*TALEN} - {"nl"}
    assert all(pages.keys() == set(ORDER) for pages in content.translated.values())


@pytest.mark.parametrize("id", ORDER)
@pytest.mark.parametrize("language", [language for language in TALEN if language != "nl"])
def test_a_page_has_the_shape_of_the_dutch_one(language: str, id: str) -> None:
    assert sorted(shape(language, id)) == sorted(shape("nl", id))
    kinds = [[one[:1] for one in shape(code, id) if one[:1] in "#<-123456789"] for code in (language, "nl")]
    assert kinds[0] == kinds[1]


@pytest.mark.parametrize("language", TALEN)
def test_a_page_calls_a_button_as_the_site_does(language: str) -> None:
    """What somebody is asked to tap is there under that name. The form too."""
    from sociale_kaart.languages.catalogues import translations
    from sociale_kaart.outputs.form.form_words import WORDS
    from sociale_kaart.outputs.form.voice import Voice

    say, zeg = translations(language).gettext, Voice.to(language)
    privacy, meedoen = ((CONTENT / language / f"{id}.md").read_text(encoding="utf-8") for id in ("privacy", "meedoen"))
    for text in (
        "Remember this language on this phone",
        "Keep",
        "My list",
        "Clear my list",
        "Leave quickly",
        "Keep this map on your phone",
        "Remove from this phone",
    ):
        assert say(text) in privacy
    assert f"**{say('Change this place')}**" in meedoen
    assert f"**{zeg(WORDS['maak'])}**" in meedoen
    if language != "ar":  # says "the button to remove"
        assert f"*{zeg(WORDS['gooi-weg'])}*" in privacy
