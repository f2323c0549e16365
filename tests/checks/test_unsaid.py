"""No message, and no list of changes, repeats what is a person's own, in whatever file and key it stands."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sociale_kaart.checks.unsaid import unsaid
from sociale_kaart.loading import load_catalogue
from sociale_kaart.problems import Format, show
from sociale_kaart.tools.report.changes import changes
from sociale_kaart.tools.report.versions import files_of
from support.leaks import PUBLIC, PUBLIC_FILE, lay, region

FORMATS: tuple[Format, ...] = ("text", "github", "markdown", "json")
OWN = ("fatma", "12345678", "123456782")
HERS = "fatma.jansen@gmail.com"
# Values that are wrong for another reason, so that a message quotes them.
WRONG = {
    "a key": {PUBLIC_FILE: f"{PUBLIC}'Fatma Jansen 06 12345678': x\n{HERS}: y\n"},
    "an address with two signs": {PUBLIC_FILE: PUBLIC.replace("info@demeevaart.nl", "fatma.jansen@@gmail.com")},
    "a date": {PUBLIC_FILE: PUBLIC.replace("2026-07-22", "'06 12345678'")},
    "a word of a list": {PUBLIC_FILE: f"{PUBLIC}doelgroep: ['{HERS}']\nstatus: '06-12345678'\n"},
    "a line of hours": {PUBLIC_FILE: f"{PUBLIC}openingstijden: ['ma 9-10 06 12345678', 'vraag naar Fatma']\n"},
    "an offer": {PUBLIC_FILE: f"{PUBLIC}aanbod: [{{id: '{HERS}', naam: {{nl: x}}, van: '06 12345678'}}]\n"},
    "an area": {"data/gebieden.yml": f"{HERS}:\n  naam: {{nl: Oost}}\n  kleur: '123456782'\n"},
    "a line to call": {"data/hulplijnen.yml": f"{HERS}:\n  naam: {{nl: Lijn}}\n  nummer: BSN 123456782\n"},
    "a need": {"data/noden.yml": f"douchen:\n  categorie: ['{HERS}']\n  hulplijn: ['06 12345678']\n"},
    "a postcode": {"data/postcodes.yml": f"'0612345678': {{lat: {HERS}, lon: 1}}\n"},
    "a setting": {"data/praktijken.yml": f"{HERS}: {{naam: x, adres: '06 12345678'}}\n"},
}


@pytest.mark.parametrize("where", WRONG)
def test_what_is_wrong_for_another_reason_is_not_quoted_either(where: str, tmp_path: Path) -> None:
    pristine = region(tmp_path / "was").parent
    config = region(tmp_path / "is")
    lay(config.parent, WRONG[where])
    _, told = load_catalogue(config, date(2026, 11, 21))
    assert {one.position.file for one in told} & WRONG[where].keys()
    was, now = (files_of(str(folder), folder) for folder in (pristine, config.parent))
    changed = [text for one in changes(was, now) for text in (one.text("nl"), one.markdown("en"))]
    printed = [show(told, form, lang) for form in FORMATS for lang in ("nl", "en")]
    assert [own for own in OWN for text in (*printed, *changed) if own in text.lower()] == []


@pytest.mark.parametrize(
    "text",
    ["ma-vr 9:00-17:00", "020 123 4567", "info@@debuurt.nl", "Jan Steenstraat", "2026-13-41", "Kerkstraat 12bis"],
)
def test_what_helps_to_mend_it_is_still_said(text: str) -> None:
    assert unsaid(text) == text


def test_a_name_is_taken_out_of_its_sentence() -> None:
    assert unsaid("Vraag naar Fatma, in de keuken") == "Vraag naar F…, in de keuken"
    assert unsaid("bel nul zes 12345678") == "b…"
