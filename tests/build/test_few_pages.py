"""Pages whose words are looked up one by one are those whose words stand in their templates."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from built import KLEIN, TODAY
from jinja2 import Environment

from sociale_kaart.judged import load_catalogue
from sociale_kaart.languages import remembering
from sociale_kaart.outputs import site
from sociale_kaart.outputs.makers import makers
from sociale_kaart.rendering import environment as rendering
from sociale_kaart.rendering.environment import environment, few_pages
from support import three_languages


@pytest.mark.parametrize("region", [three_languages.region, lambda: KLEIN])
def test_all_pages_are_the_same(region: Callable[[], Path]) -> None:
    """Whatever language came first: a template is compiled once for all of them."""
    some, each = (made(region(), are_few=are_few) for are_few in (True, False))
    assert len(some) > 300
    assert some.keys() == each.keys()
    assert [name for name in each if some[name] != each[name]] == []


def made(region: Path, *, are_few: bool) -> dict[str, bytes]:
    """Nothing of an earlier time is left."""
    remembering.forget()
    catalogue, problems = load_catalogue(region / "mkdocs.yml", TODAY)
    assert catalogue, problems
    with few_pages(are_few=are_few):
        pieces = makers(catalogue, site.shared(catalogue))
        return {name: content for make in pieces.values() for name, content in make()}


def test_a_template_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    remembering.forget()
    compiled: list[str] = []
    compiling: Any = Environment.compile

    def noted(env: Environment, source: str, name: str, path: str) -> object:
        compiled.append(name)
        return compiling(env, source, name, path)

    monkeypatch.setattr(Environment, "compile", noted)
    with few_pages(are_few=True):
        found = [environment(code).get_template("parts/kopie.html") for code in ("nl", "tr")]
    assert compiled == ["parts/kopie.html"]
    assert len({template.render(dag="", gebieden_apart=True) for template in found}) > 1
    remembering.forget()


def test_what_a_filter_makes_of_a_number_is_in_the_language_of_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compiling for the first language, Jinja would put the answer into the template."""
    (tmp_path / "oud.html").write_text("{{ 3|geleden }}", encoding="utf-8")
    monkeypatch.setattr(rendering, "TEMPLATES", tmp_path)
    remembering.forget()
    with few_pages(are_few=True):
        found = [environment(code).get_template("oud.html").render() for code in ("nl", "en")]
    remembering.forget()
    assert found == ["3 dagen geleden", "3 days ago"]
