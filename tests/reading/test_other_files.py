"""The region's other files: what they mean, and each fault with its line, its field and its words."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from sociale_kaart.hours.calendar import NO_CALENDAR
from sociale_kaart.problems import Problem, Rule
from sociale_kaart.reading import file_names, holidays, places, places_rules, plattegrond, praktijken, usage
from sociale_kaart.reading.mkdocs_file import extensions
from sociale_kaart.reading.source import FORBIDDEN, forbidden_values


def put(folder: Path, file: str, text: str) -> Path:
    """A region with that one file."""
    (folder / file).parent.mkdir()
    (folder / file).write_text(text, encoding="utf-8")
    return folder


def said(problems: Iterable[Problem], file: str) -> list[str]:
    """Each fault in Dutch with where it is; in English there is as much to read."""
    found = list(problems)
    assert all(p.position.file == file for p in found)
    assert all(p.rule.message("en", p.values) and p.rule.remedy("en", p.values) for p in found)
    return [f"{p.position.line} {p.position.field}: {p.rule.message('nl', p.values)}" for p in found]


MAP = """wegen:
  - soort: spoor
    lijn: [[52.3, 4.9], [4.9], [4.9, x]]
  - soort: spoor
    lijn: [[4.9, 52.3]]
groen:
  - lijn: [[4.9, 52.3], [4.8, 52.3]]
    label: hier
"""


def test_each_fault_of_the_map_is_said_where_it_is(tmp_path: Path) -> None:
    plan, _, problems = plattegrond.read_plattegrond(put(tmp_path, plattegrond.FILE, MAP))
    assert plan == plattegrond.Plattegrond()
    assert said(problems, plattegrond.FILE) == [
        "8 groen.1.label: Hier staat `hier`, maar hier hoort een punt van twee getallen.",
        "7 groen.1.lijn: Deze lijn heeft 2 punten; minstens 3 zijn nodig.",
        "3 wegen.1.lijn.1: In `[52.3, 4.9]` staat de breedtegraad vooraan.",
        "3 wegen.1.lijn.2: Hier staat `['4.9']`, maar hier hoort een punt van twee getallen.",
        "3 wegen.1.lijn.3.2: Hier staat `x`, maar hier hoort een getal van -90 tot en met 90.",
        "5 wegen.2.lijn: Deze lijn heeft 1 punten; minstens 2 zijn nodig.",
    ]


def test_a_map_is_what_its_file_says(tmp_path: Path) -> None:
    text = "naam: {nl: Oost}\nwaterlijnen:\n  - {naam: {nl: Amstel}, breedte: 40, lijn: [[4.9, 52.3], [4.8, 52.4]]}\n"
    plan, tree, problems = plattegrond.read_plattegrond(put(tmp_path, plattegrond.FILE, text))
    assert not problems
    assert tree.position("waterlijnen", 0).line == 3
    assert plan.naam == {"nl": "Oost"}
    (river,) = plan.waterlijnen
    assert (river.naam, river.breedte, river.lijn) == ({"nl": "Amstel"}, 40, ((4.9, 52.3), (4.8, 52.4)))


def test_a_region_without_a_map_has_an_empty_one(tmp_path: Path) -> None:
    plan, tree, problems = plattegrond.read_plattegrond(tmp_path)
    assert (plan, tree.file, tree.value, problems) == (plattegrond.Plattegrond(), plattegrond.FILE, {}, [])


@pytest.mark.parametrize("text", ["feestdagen: morgen", "[]", "feestdagen: ["])
def test_a_calendar_that_cannot_be_read_is_said_and_none_is_used(tmp_path: Path, text: str) -> None:
    calendar, problems = holidays.read_holidays(put(tmp_path, holidays.FILE, text), "noord")
    assert calendar == NO_CALENDAR
    assert [p.position.file for p in problems] == [holidays.FILE]


def test_what_is_wrong_with_a_calendar_is_in_the_message(tmp_path: Path) -> None:
    text = "feestdagen: {}\nschoolvakanties: {zuid: []}\nbekend_tot: 2027-01-01\nonzeker: []\nnamen: {}\n"
    put(tmp_path, holidays.FILE, text)
    assert said(holidays.read_holidays(tmp_path, "noord")[1], holidays.FILE) == [
        "0 : De kalender kan niet worden gelezen: schoolvakanties: noord staat er niet bij, wel zuid."
    ]
    assert holidays.read_holidays(tmp_path, "zuid")[1] == []


WORDS = """jargon:
  Arbeidsmatige dagbesteding: {beter: werk met hulp, ook: [AMD]}
  dagbesteding: {beter: iets te doen}
neerbuigend:
  zwakkeren: {beter: mensen, waarom: Het gaat om hun situatie.}
"""


def test_every_form_of_a_word_is_found_and_leads_to_what_is_better(tmp_path: Path) -> None:
    words, problems = usage.read_usage(put(tmp_path, usage.FILE, WORDS))
    assert not problems
    found = words.find("Voor ZWAKKEREN: arbeidsmatige  dagbesteding, amd; mid-dagbesteding niet, 'dagbesteding' wel.")
    assert found == ["ZWAKKEREN", "arbeidsmatige  dagbesteding", "amd", "dagbesteding"]
    assert [words.of(one).beter for one in found] == ["mensen", "werk met hulp", "werk met hulp", "iets te doen"]
    assert words.tell_tales == {"arbeidsmatige", "amd", "dagbesteding", "zwakkeren"}


def test_what_is_between_words_is_not_in_them() -> None:
    assert usage.words_of("‘Ja’, zei (hij): wat/nu? Één… jij-bak!") == [
        "ja",
        "zei",
        "hij",
        "wat",
        "nu",
        "één",
        "jij-bak",
    ]


def test_a_fault_in_the_words_leaves_none_of_them(tmp_path: Path) -> None:
    words, problems = usage.read_usage(put(tmp_path, usage.FILE, "jargon:\n  '--': {beter: x}\n"))
    assert words is usage.NO_WORDS
    assert words.find("x") == []
    assert [(p.rule.id, p.position.line) for p in problems] == [("woord-zonder-letters", 2)]


def test_folders_that_differ_in_capitals_are_named_at_any_depth() -> None:
    files = ["p/Oost/a/x.yml", "p/oost/B/y.yml", "p/oost/b/z.yml", "p/top.yml", "elders/OOST/x.yml"]
    found = [(p.position.file, p.rule.message("nl", p.values)) for p in file_names.folder_problems(files, "p")]
    only = "verschillen alleen in hoofdletters; op Windows en macOS is dat één map."
    assert found == [
        ("p/oost", f"De mappen p/oost/ en p/Oost/ {only}"),
        ("p/oost/b", f"De mappen p/oost/b/ en p/oost/B/ {only}"),
    ]


@pytest.mark.parametrize(
    ("name", "rule", "better"),
    [
        ("-De Buurt_2-.yml", places_rules.BAD_ID, "de-buurt-2"),
        ("Café.yaml", places_rules.ENDING, "caf"),
        ("日本.yml", places_rules.BAD_ID, "naam-van-de-plek"),
    ],
)
def test_a_better_name_is_offered_for_a_file(tmp_path: Path, name: str, rule: Rule, better: str) -> None:
    (tmp_path / name).write_text("naam: x", encoding="utf-8")
    entry, problems = places.read_place(tmp_path / name, name)
    assert entry is None
    first, *_ = problems  # and what is wrong inside it
    assert (first.rule, first.position.file, first.values) == (rule, name, {"name": name, "better": better})


def test_a_practice_that_is_no_block_gets_an_example_and_the_others_are_read(tmp_path: Path) -> None:
    spot = "adres: {straat: Dam, huisnummer: '1', plaats: Amsterdam}, locatie: {lat: 52.37, lon: 4.89}"
    text = f"een: Huisarts\ntwee: {{naam: Praktijk Dam, {spot}}}\n"
    found, tree, problems = praktijken.read_praktijken(put(tmp_path, praktijken.FILE, text))
    assert [(one.id, one.naam) for one in found.values()] == [("twee", "Praktijk Dam")]
    assert tree.position("twee", "naam").line == 2
    assert [(p.position.line, p.position.field, p.values["example"]) for p in problems] == [
        (1, "een", "naam: Huisartsenpraktijk Voorbeeld")
    ]


def test_of_the_extensions_of_markdown_only_those_that_run_nothing_are_used() -> None:
    named = {
        "markdown_extensions": ["attr_list", {"toc": {"permalink": "ja"}}, "markdown.extensions.tables", "snippets"]
    }
    assert extensions(named) == ["attr_list", "toc", "markdown.extensions.tables"]
    assert extensions({}) == extensions("attr_list") == []


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u200b", "een spatie zonder breedte (U+200B)"),
        ("\u202e", "een teken dat tekst omkeert (U+202E)"),
        ("\x07", "een teken dat niets laat zien (U+0007)"),
        ("\ufff3", "een teken dat niets laat zien (U+FFF3)"),
    ],
)
def test_an_invisible_character_is_called_by_what_it_does_and_its_code(character: str, name: str) -> None:
    said = FORBIDDEN.message("nl", forbidden_values(f"a{character}b"))
    assert said == f"Hier staat iets onzichtbaars: {name}."
