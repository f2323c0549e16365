"""Reading, where a case in a file says too little: positions, commas, the words of the messages."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic_core import PydanticCustomError

from sociale_kaart.place import field_rules
from sociale_kaart.place.fields import DECIMALS, number_from
from sociale_kaart.place.telefoon import read_phone
from sociale_kaart.place.telefoon_fout import why_no_phone
from sociale_kaart.problems import Rule
from sociale_kaart.reading import places, settings, source, tree_rules
from sociale_kaart.reading.source import read_text
from sociale_kaart.reading.tree import read_tree
from support.places import read
from support.told import told

MODULES = (field_rules, places, settings, source, tree_rules)
RULES = [rule for module in MODULES for rule in vars(module).values() if isinstance(rule, Rule)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_both_languages_of_a_message_take_the_same_values(rule: Rule) -> None:
    for say in (rule.message, rule.remedy):
        names = [{part.split("}")[0] for part in text.replace("{{", "").split("{")[1:]} for text in (say.nl, say.en)]
        assert names[0] == names[1]


def test_every_value_has_its_line_and_column() -> None:
    tree, problems = read_tree("a: b\nc:\n  - d\n  - {e: f}\n", "x.yml")
    assert not problems
    assert (tree.position("c", 1, "e").line, tree.position("c", 1, "e").column) == (4, 9)
    assert (tree.position("c", key=True).line, tree.position("c", key=True).column) == (2, 1)
    assert tree.position("c", 0).field == "c.1"
    assert tree.position("c", 1, "missing").line == 4


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{nl: Maaltijd € 4,50}", {"nl": "Maaltijd € 4,50"}),
        ("{nl: Hoi, kom binnen, en: Hi, come in}", {"nl": "Hoi, kom binnen", "en": "Hi, come in"}),
        ("{nl: een,\n  twee,\n  drie, en: x}", {"nl": "een, twee, drie", "en": "x"}),
        ("{nl: Oud, nl}", {"nl": "Oud, nl"}),
        ("{nl: Oud, en: New, nl}", {"nl": "Oud", "en": "New, nl"}),
        ("{a: 1, b: , c: }", {"a": "1", "b": "", "c": ""}),
        ("{a: 1, }", {"a": "1"}),
        ("[a, b]", ["a", "b"]),
        ("a:\nb: c\n", {"a": "", "b": "c"}),
    ],
)
def test_a_comma_between_braces_does_not_cut_a_text(text: str, value: object) -> None:
    tree, problems = read_tree(text, "x.yml")
    assert not problems
    assert tree.value == value


@pytest.mark.parametrize("text", ["{nl: 'Hoi', kom}", "{nl: Hoi, 'kom'}", "{a, b}", "{a: [x], b}", "{a: x # y\n , b}"])
def test_a_piece_that_belongs_to_nothing_is_never_dropped_in_silence(text: str) -> None:
    assert [p.rule.id for p in read_tree(text, "x.yml")[1]] == ["komma-in-tekst"]


@pytest.mark.parametrize(
    "text",
    ["{nl: a, nl: b}", "{nl: a, nl: b, nl}", "{nl: a, nl: b, nl, nl: c}", "{nl: a, nl, nl: b}", "{nl: a, nl: {b: c}}"],
)
def test_a_key_twice_is_told_also_when_a_text_ends_in_it(text: str) -> None:
    _, problems = read_tree(text, "x.yml")
    assert {(p.rule.id, p.values["first"]) for p in problems} == {("dubbele-sleutel", 1)}


def test_the_settings_of_mkdocs_may_have_tags() -> None:
    text = "markdown_extensions:\n  - emoji:\n      index: !!python/name:material.extensions.emoji.twemoji\n"
    assert not read_tree(text, "mkdocs.yml", tags="ignored")[1]
    assert read_tree(text, "place.yml")[1]


@pytest.mark.parametrize(
    ("typed", "shown", "link", "personal"),
    [
        ("020-1234567", "020 123 4567", "tel:+31201234567", False),
        ("+31 20 123 45 67", "020 123 4567", "tel:+31201234567", False),
        ("0031201234567", "020 123 4567", "tel:+31201234567", False),
        ("06 12345678", "06 12345678", "tel:+31612345678", True),
        ("0800-2000", "0800-2000", "tel:08002000", False),
        ("14 020", "14 020", "tel:14020", False),
        ("112", "112", "tel:112", False),
        # With the country's code these do not connect.
        ("+31 800 8115", "0800 8115", "tel:08008115", False),
        ("0031 800 8115", "0800 8115", "tel:08008115", False),
        ("800 8115", "0800 8115", "tel:08008115", False),
        ("0800 81152", "0800 81152", "tel:080081152", False),
        ("+31 (0)900 8844", "0900 8844", "tel:09008844", False),
        ("+31 14 020", "14 020", "tel:14020", False),
        ("+31 112", "112", "tel:112", False),
        ("+31 113", "113", "tel:113", False),
        ("+31 116111", "116 111", "tel:116111", False),
        ("144", "144", "tel:144", False),
        # As programs paste it: a hyphen that does not break, blanks of other widths, digits of another keyboard.
        ("020\u2011123 45 67", "020 123 4567", "tel:+31201234567", False),
        ("020\u00a0123\u202f45\u200967", "020 123 4567", "tel:+31201234567", False),
        ("020\u2212123\u00ad4567", "020 123 4567", "tel:+31201234567", False),
        ("\uff0b31 20 123 4567", "020 123 4567", "tel:+31201234567", False),
        ("0800\u20112000", "0800-2000", "tel:08002000", False),
    ],
)
def test_phone_numbers(typed: str, shown: str, link: str, personal: bool) -> None:
    number = read_phone(typed)
    assert number
    assert (number.getoond, number.link, number.persoonlijk) == (shown, link, personal)


@pytest.mark.parametrize(
    "typed", ["020 12", "zes", "", "06-", "+31", "020 123 4567 89", "1" * 24, "+49 541 12345 / 12"]
)
def test_no_phone_numbers(typed: str) -> None:
    assert read_phone(typed) is None


@pytest.mark.parametrize(
    ("typed", "rule", "words"),
    [
        ("020 123 4567 tst. 12", "telefoon-toestel", {"extra": "tst. 12"}),
        ("020 123 4567, toestel 12 (Jan)", "telefoon-toestel", {"extra": "toestel 12"}),
        ("020-123 45 67 / 68", "telefoon-meer-dan-een", {}),
        ("020 123 4567 of 020 765 4321", "telefoon-meer-dan-een", {}),
        ("112/113", "telefoon-meer-dan-een", {}),
        ("020 123 4567 020 765 4321", "telefoon-meer-dan-een", {}),
        ("tel. 020 123 4567", "telefoon-met-tekst", {}),
        ("020 123 4567 (ma-vr 9-12)", "telefoon-met-tekst", {}),
        ("020 123 45678", "telefoon", {}),
        ("zes twaalf", "telefoon", {}),
    ],
)
def test_why_it_is_no_phone_number(typed: str, rule: str, words: dict[str, str]) -> None:
    """A good number with something behind it exists, and is not told that it does not."""
    found, values = why_no_phone(typed)
    assert (found.id, values) == (rule, words)


@pytest.mark.parametrize(
    ("typed", "invented"),
    [("020 000 0000", True), ("0800 0000000", True), ("088 8888888", True), ("020 777 7777", False), ("112", False)],
)
def test_numbers_that_look_invented(typed: str, invented: bool) -> None:
    number = read_phone(typed)
    assert number
    assert number.looks_invented is invented


def test_what_was_typed_comes_out_in_one_form() -> None:
    entry, _ = read(
        "naam: '  De   Meevaart '\ncategorie: buurtteam\nadres: {straat: Balistraat, plaats: Ede, postcode: 1094jn}\n"
        "omschrijving:\n  nl: |\n    Een\n    regel.\n\n    Nog een.\ncontrole: {datum: 2026-07-22, bron: gebeld}\n"
    )
    assert entry
    place = entry.voorziening
    assert place.naam == "De Meevaart"
    assert place.adres
    assert place.adres.postcode == "1094 JN"
    assert place.omschrijving == {"nl": "Een regel.\n\nNog een."}


def test_a_folder_called_yml_and_a_file_that_is_gone_are_problems(tmp_path: Path) -> None:
    for path, reason in ((tmp_path, "een map"), (tmp_path / "weg.yml", "bestaat niet")):
        _, problems = read_text(path, "x.yml")
        assert reason in str(told(problems[0]).as_dict("nl")["message"])


def test_a_link_that_leads_to_itself_is_no_place_and_stops_nothing(tmp_path: Path) -> None:
    folder = tmp_path / places.FOLDER
    folder.mkdir(parents=True)
    (folder / "plek.yml").touch()
    (folder / "ook.yml").symlink_to("plek.yml")
    (folder / "lus.yml").symlink_to("lus.yml")
    assert places.place_files(tmp_path) == [f"{places.FOLDER}/ook.yml", f"{places.FOLDER}/plek.yml"]


def test_degrees_are_kept_to_the_metre() -> None:
    """As programs for maps and spreadsheets write them, and -0.0 is 0."""
    read = number_from(-90, 90, "52.3630", DECIMALS)
    assert [read(text) for text in ("52.352000000000004", "5.2352e1", "+52.35200", "52.3520049")] == [52.352] * 4
    assert str(read("-0.000001")) == "0.0"


@pytest.mark.parametrize("text", ["52,35", "52.3.1", "1e400", "nan", "inf", "0x10", "5 2", "٥٢", "1_0", "", "."])
def test_what_is_no_number_in_range_is_refused_by_saying_what_is_needed(text: str) -> None:
    with pytest.raises(PydanticCustomError):
        number_from(-90, 90, "52.3630")(text)
