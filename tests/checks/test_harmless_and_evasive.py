"""What an honest shelter writes is accepted, what says where it is is found; and that in whatever region."""

from __future__ import annotations

import pytest
import yaml

from support import ROOT
from support.named_regions import OWN, REGIONS, Named

CASES = ROOT / "tests/cases/geheim"
HARMLESS = yaml.safe_load((CASES / "gewone-teksten-over-een-veilige-plek.yml").read_text(encoding="utf-8"))
EVASIVE = yaml.safe_load((CASES / "teksten-die-zeggen-waar-een-plek-is.yml").read_text(encoding="utf-8"))
SAYS_WHERE = (
    "{gebied}", "in {gebied}", "aan de {straat}", "{straat} 5", "in {plaats}", "bij {plaats}", "aan het {water}",
    "{regio}-Noord", "{regio} Centrum", "{regio}-centrum", "Zuid-{regio}", "Oud-{regio}", "1999", "postcode 1999",
)  # fmt: skip
SAYS_NOT_WHERE = ("in {regio}", "Een veilige plek in {regio}.", "De gemeente {regio} betaalt.", "sinds 1998")


def test_there_are_enough_texts() -> None:
    assert len(HARMLESS) >= 110
    assert len(EVASIVE) >= 110


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.regio)
def test_at_most_one_harmless_text_in_a_hundred_is_refused(region: Named) -> None:
    refused = [(text, [one.text for one in region.finder.doubt(text, OWN)]) for text in HARMLESS]
    refused = [(text, found) for text, found in refused if found]
    assert len(refused) <= len(HARMLESS) // 100, refused


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.regio)
def test_at_least_nineteen_evasive_texts_in_twenty_are_found(region: Named) -> None:
    texts = [text.replace("Veenstad", region.regio) for text in EVASIVE]
    missed = [text for text in texts if not any(region.finder.doubt(text, OWN))]
    assert len(missed) <= len(texts) // 20, missed


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.regio)
@pytest.mark.parametrize("small", [False, True], ids=["as it is written", "in small letters"])
def test_the_guard_knows_the_region_that_it_is_in(region: Named, small: bool) -> None:
    for pattern in (*SAYS_WHERE, *SAYS_NOT_WHERE):
        text = pattern.format(**vars(region))
        found = list(region.finder.doubt(text.lower() if small else text, OWN))
        assert bool(found) == (pattern in SAYS_WHERE), (text, found)


def test_the_code_of_the_guard_names_no_town() -> None:
    files = ("whereabouts", "signs", "small_words", "surroundings", "traces", "leaks", "secret", "veil", "kinds")
    for name in files:
        text = (ROOT / f"site_plugins/sociale_kaart/checks/{name}.py").read_text(encoding="utf-8")
        assert "amsterdam" not in text.lower(), name
