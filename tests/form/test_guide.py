"""CONTRIBUTING.md says what the form really says, and shows pictures that a phone can afford."""

from __future__ import annotations

import re

from sociale_kaart.languages.catalogues import translations
from sociale_kaart.outputs.form.form_words import WORDS
from sociale_kaart.outputs.form.steps import STEPS
from sociale_kaart.outputs.form.words_page import PAGE
from support import ROOT

GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
PART = GUIDE.partition("## Iets klopt niet")[2].partition("\n## ")[0]
MOST = 60_000  # bytes of a picture
EMPHASIS = {"Klopt er iets niet?", "Ontbreekt er een plek?", "Gok niet."}


def test_every_word_to_tap_is_in_the_form() -> None:
    said = {say.nl.replace("{host}", "github.com") for say in (*WORDS.values(), *PAGE.values(), *STEPS.values())}
    said.add(translations("nl").gettext("Change this place"))
    bold = {text.strip() for text in re.findall(r"\*\*(.+?)\*\*", PART)} - EMPHASIS
    assert len(bold) > 12
    assert {text for text in bold if text not in said and text.removesuffix(".") not in said} == set()


def test_the_number_of_steps() -> None:
    assert len(STEPS) == 9
    assert "negen stappen" in PART


def test_pictures_are_there_and_light() -> None:
    names = re.findall(r"!\[[^\]]{20,}\]\((docs/plaatjes/[^)]+)\)", PART)
    assert len(names) == 4
    assert all(0 < (ROOT / name).stat().st_size <= MOST for name in names)


def test_every_link_within_the_guide_leads_somewhere() -> None:
    headings = re.findall(r"^#{2,3} (.+)$", GUIDE, re.MULTILINE)
    anchors = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) <= anchors
