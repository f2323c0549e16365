"""What belongs to a person is found in whatever file it stands, and nothing is said twice of a place's own file."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from sociale_kaart.checks.everywhere import check_crisis_numbers, check_other_files
from sociale_kaart.problems import Problem
from sociale_kaart.region_files import load_context
from support.places import CASES
from support.sample import sample_context

TODAY = date(2026, 11, 21)
LEAKS = {
    "06, 12 34 56 78": "persoonlijk-nummer-in-tekst",
    "jan punt jansen at voorbeeld punt nl": "persoonlijk-adres-in-tekst",
    "123/456/782": "bsn",
    "NL91/ABNA/0417/1643/00": "iban",
    "Contact: Fatma": "naam-in-tekst",
}
# Where a text may stand: file, and the file with %s for the text.
WHERE = {
    "data/themas.yml": 'ontmoeten:\n  naam: {nl: Ontmoeten}\n  uitleg: {nl: "%s"}\n',
    "data/categorieen.yml": 'buurtteam:\n  naam: {nl: Buurtteam}\n  uitleg: {nl: "%s"}\n',
    "data/gebieden.yml": 'oost:\n  naam: {nl: Oost}\n  synoniemen: {nl: ["%s"]}\n',
    "data/doelgroepen.yml": "# %s\niedereen:\n  naam: {nl: Iedereen}\n",
    "data/crisis.yml": 'a:\n  naam: {nl: A}\n  nummer: "112"\n  wanneer: {nl: "%s"}\n',
    "data/praktijken.yml": 'a:\n  naam: Praktijk\n  adres: {straat: S, plaats: P, toelichting: {nl: "%s"}}\n',
    "data/plattegrond.yml": 'water:\n  - {naam: {nl: "%s"}, lijn: [[4.1, 52.1], [4.2, 52.1], [4.2, 52.2]]}\n',
    "data/woordgebruik.yml": 'jargon:\n  woord: {beter: "%s"}\n',
    "data/feestdagen.yml": "# %s\nfeestdagen: {}\n",
    "content/nl/over.md": "# Over\n\nEen alinea.\n\n%s, dus.\n",
    "content/nl/eigen.md": "---\ntitle: Eigen\n---\n%s\n",
    "mkdocs.yml": '\nextra: {x: "%s"}\n',
}


def found(folder: Path, file: str, text: str) -> list[Problem]:
    """What is said of the small region with `text` in this file; of mkdocs.yml it becomes the end."""
    shutil.copytree(CASES / "region", folder, dirs_exist_ok=True)
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    begin = path.read_text(encoding="utf-8") if file == "mkdocs.yml" else ""
    path.write_text(begin + text, encoding="utf-8")
    context, _ = load_context(folder / "mkdocs.yml", TODAY)
    assert context
    return [*check_other_files(context), *check_crisis_numbers(context)]


@pytest.mark.parametrize("file", WHERE)
def test_a_persons_data_are_found_in_every_file(file: str, tmp_path: Path) -> None:
    for text, rule in LEAKS.items():
        said = WHERE[file] % text
        problems = found(tmp_path, file, said)
        assert [(p.rule.id, p.position.file) for p in problems] == [(rule, file)], text
        assert problems[0].position.line > 0
        assert text not in str(problems[0].values)
    assert not found(tmp_path, file, WHERE[file] % "Bel 020 123 4567")


@pytest.mark.parametrize(
    ("file", "text", "rule"),
    [
        ("content/nl/over.md", "bel 06**12**345678", "persoonlijk-nummer-in-tekst"),
        ("content/nl/over.md", "bel &#48;6 12345678", "persoonlijk-nummer-in-tekst"),
        ("content/nl/over.md", "bel 06 12\n34 56 78", "persoonlijk-nummer-in-tekst"),
        ("content/nl/over.md", "[mail](mailto:jan@gmail.com)", "persoonlijk-adres-in-tekst"),
        ("content/nl/over.md", "vraag naar **Fatma**", "naam-in-tekst"),
        ("data/themas.yml", 'a: {naam: {nl: "\\x306 12345678"}}\n', "persoonlijk-nummer-in-tekst"),
        ("data/themas.yml", "a: {naam: {nl: Bel 06 12\n    34 56 78}}\n", "persoonlijk-nummer-in-tekst"),
        ("data/woordgebruik.yml", "jargon: {06 12345678: {beter: x}}\n", "persoonlijk-nummer-in-tekst"),
        ("data/crisis.yml", "a: {naam: {nl: A}, nummer: 06 12345678, wanneer: {nl: W}}\n", "crisisnummer-van-een-mens"),
        (
            "data/crisis.yml",
            'a: {naam: {nl: A}, nummer: "112", ook: "+31612345678", wanneer: {nl: W}}\n',
            "crisisnummer-van-een-mens",
        ),
    ],
)
def test_nothing_hides_in_how_a_file_is_written(file: str, text: str, rule: str, tmp_path: Path) -> None:
    assert {problem.rule.id for problem in found(tmp_path, file, text)} == {rule}


def test_the_sample_has_nothing_of_the_kind() -> None:
    context = sample_context()
    assert len(list(context.loose_files())) > 20
    assert not [*check_other_files(context), *check_crisis_numbers(context)]
