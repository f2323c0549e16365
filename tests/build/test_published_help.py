"""Schemes, life events and helplines as other programs get them: what the files say, and nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from pydantic import BaseModel

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.steun.published_help import published_help
from sociale_kaart.reading.levensgebeurtenissen import Levensgebeurtenis
from sociale_kaart.reading.regelingen import Looptijd, Regeling
from sociale_kaart.reading.words import Crisisnummer, Hulplijn
from support.built_sites import TODAY
from support.sample import sample

OURS = frozenset({"url", "crisis"})


def published(catalogue: Catalogue) -> dict[str, list[dict[str, Any]]]:
    """As a program reads it."""
    found: dict[str, list[dict[str, Any]]] = json.loads(json.dumps(published_help(catalogue)))
    return found


def again(item: dict[str, Any], model: type[BaseModel]) -> BaseModel:
    return model.model_validate(_as_text({key: value for key, value in item.items() if key not in OURS}))


def _as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _as_text(part) for key, part in value.items()}
    return [_as_text(part) for part in value] if isinstance(value, list) else str(value)


def test_what_the_files_say_comes_back_unchanged() -> None:
    found, words = published(sample()), sample().woorden
    assert [again(one, Regeling) for one in found["regelingen"]] == list(sample().lopende_regelingen)
    events = [again(one, Levensgebeurtenis) for one in found["levensgebeurtenissen"]]
    assert events == list(sample().levensgebeurtenissen.values())
    kinds = {"ja": Crisisnummer, "nee": Hulplijn}
    assert [again(one, kinds[one["crisis"]]) for one in found["hulplijnen"]] == list(words.lijnen.values())


def test_each_has_its_address_in_every_language() -> None:
    found = published(sample())
    base = sample().regio.site_url.rstrip("/")
    assert found["regelingen"][0]["url"]["en"] == f"{base}/en/regeling/{found['regelingen'][0]['id']}/"
    line = found["hulplijnen"][0]
    assert line["url"] == {
        code: f"{base}/{'' if code == 'nl' else f'{code}/'}hulplijnen/#{line['id']}" for code in sample().regio.talen
    }


@pytest.mark.parametrize(
    ("period", "is_there"),
    [({"tot": TODAY}, True), ({"tot": "2026-01-31"}, False), ({"van": TODAY}, True), ({"van": "2027-01-01"}, False)],
)
def test_no_event_leads_to_a_scheme_that_one_cannot_ask_for(period: dict[str, str], is_there: bool) -> None:
    schemes = dict(sample().regelingen)
    schemes["bijstand"] = schemes["bijstand"].model_copy(update={"periode": Looptijd.model_validate(period)})
    found = published(replace(sample(), region=replace(sample().region, regelingen=schemes)))
    assert ("bijstand" in {one["id"] for one in found["regelingen"]}) is is_there
    named = {id for event in found["levensgebeurtenissen"] for id in event.get("regelingen", ())}
    assert ("bijstand" in named) is is_there
