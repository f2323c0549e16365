"""Changes to what is dangerous are looked at by an owner; most places are anybody's."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
import yaml

from support import ROOT

FILE = ROOT / ".github" / "CODEOWNERS"
RULES = [line.split() for line in FILE.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def owner(path: str) -> str | None:
    """Of the last rule that fits. All of ours start at the root; a slash at the end stands for all that is below."""
    found = None
    for pattern, *owners in RULES:
        assert pattern.startswith("/"), pattern
        folder, _, below = pattern.strip("/").partition("/**/")
        parts = PurePosixPath(path).parts
        if below:
            fits = path.startswith(f"{folder}/") and below in parts[:-1]
        else:
            fits = path == folder or (pattern.endswith("/") and path.startswith(f"{folder}/"))
        found = owners[0] if fits else found
    return found


@pytest.mark.parametrize(
    ("path", "team"),
    [
        ("mkdocs.yml", "beheer"),
        (".github/workflows/test.yml", "beheer"),
        (".github/CODEOWNERS", "beheer"),
        ("content/nl/over.md", "redactie"),
        ("data/niet-geheim.yml", "redactie"),
        ("data/categorieen.yml", "redactie"),
        ("data/voorzieningen/oost/geheim/plek.yml", "redactie"),
        ("data/voorzieningen/geheim/plek.yml", "redactie"),
        ("data/voorzieningen/oost/plek.yml", None),
        ("docs/hosting.md", None),
    ],
)
def test_who_looks_at_it(path: str, team: str | None) -> None:
    assert owner(path) == (f"@JOUW-ORGANISATIE/{team}" if team else None)


def test_every_rule_is_about_something_that_is_there_or_may_come() -> None:
    may_come = {"/data/niet-geheim.yml", "/data/voorzieningen/**/geheim/"}
    assert [rule for rule, *_ in RULES if rule not in may_come and not (ROOT / rule.strip("/")).exists()] == []


def test_places_of_a_secret_kind_lie_where_an_owner_looks() -> None:
    kinds = yaml.safe_load((ROOT / "data" / "categorieen.yml").read_text("utf-8"))
    secret = {id for id, kind in kinds.items() if kind.get("geheim_adres")}
    assert secret
    for path in sorted((ROOT / "data" / "voorzieningen").rglob("*.yml")):
        text = path.read_text("utf-8")
        if any(f"categorie: {id}" in text for id in secret):
            assert owner(path.relative_to(ROOT).as_posix()) is not None, (
                "a place of a secret kind outside a folder `geheim`"
            )
