"""Pages that a build takes out of the last site are what it would make, and none is taken that somebody else wrote."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from built import KLEIN, TODAY, contents

from sociale_kaart.again import ledger
from sociale_kaart.again.inputs import look
from sociale_kaart.again.kept_pages import KeptPages
from sociale_kaart.again.ledger import Left
from sociale_kaart.again.piece_keys import Seen
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.file_writing import Sums, write
from sociale_kaart.judged import load_catalogue
from sociale_kaart.outputs import site
from sociale_kaart.outputs.offline.bundles import ENDING
from sociale_kaart.outputs.offline.last_pages import LastPages
from sociale_kaart.place.contact import Contact
from sociale_kaart.rendering.shell import Shell
from sociale_kaart.vakken import vakken as cut
from sociale_kaart.vakken.slices import slices


@pytest.fixture(autouse=True)
def _many_squares(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cut, "FEW", 3)
    monkeypatch.setattr(cut, "FULL", 4)


def klein() -> Catalogue:
    catalogue, problems = load_catalogue(KLEIN / "mkdocs.yml", TODAY)
    assert catalogue, problems
    return catalogue


def square(catalogue: Catalogue, last: LastPages | None, folder: Path, number: int) -> Sums:
    """The files of one square, written: what stays is not among them."""
    languages = site.every_language(catalogue, site.shared(catalogue).urls)
    return write(folder, site.place_pages(catalogue, languages, slices(catalogue)[number], last))


def last_of(folder: Path, sums: Sums, stays: Callable[[str], bool]) -> LastPages:
    bundles = {name: (folder / name).read_bytes() for name in sums if name.endswith(ENDING)}
    assert bundles
    return LastPages(sums, bundles, stays)


def called_otherwise(catalogue: Catalogue, id: str) -> Catalogue:
    there = catalogue.voorzieningen
    places = (v.model_copy(update={"naam": f"{v.naam} en meer"}) if v.id == id else v for v in there)
    return replace(catalogue, voorzieningen=tuple(places))


def numbers() -> range:
    return range(len(slices(klein())))


@pytest.mark.parametrize("seed", range(2))
def test_whatever_stays_a_square_is_what_it_would_be_anew(tmp_path: Path, seed: int) -> None:
    """A place of it has another name, and pages of some of the others stay."""
    dice, before = Random(seed), klein()
    assert len(numbers()) > 1
    for number in numbers():
        sums = square(before, None, tmp_path / "was" / str(number), number)
        changed = dice.choice([v.id for v in slices(before)[number].plekken])
        now = called_otherwise(before, changed)
        stay = {v.id for v in slices(now)[number].plekken if v.id != changed and dice.random() < 0.7}
        found, wanted = tmp_path / "nu" / str(number), tmp_path / "geheel" / str(number)
        last = last_of(tmp_path / "was" / str(number), sums, stay.__contains__)
        assert square(now, last, found, number) == square(now, None, wanted, number)
        whole, some = contents(wanted), contents(found)
        assert [name for name in some if some[name] != whole[name]] == []
        pages = {name.split("/")[-2] for name in some if "plek/" in name and name.endswith("index.html")}
        assert pages.isdisjoint(stay)


def test_a_place_that_stays_is_not_worked_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue = klein()
    sums = square(catalogue, None, tmp_path / "was", 0)
    last = last_of(tmp_path / "was", sums, lambda _: True)
    monkeypatch.setattr("sociale_kaart.outputs.for_places.place_facts", pytest.fail)
    assert square(catalogue, last, tmp_path / "nu", 0) == sums
    assert {name for name in contents(tmp_path / "nu") if not name.endswith(ENDING)} == set()


def test_a_page_that_the_last_site_had_not_is_made(tmp_path: Path) -> None:
    """Another square had it, say: nothing is known of its file here."""
    catalogue = klein()
    sums = square(catalogue, None, tmp_path / "was", 0)
    gone = next(name for name in sums if name.endswith("index.html"))
    last = last_of(tmp_path / "was", {name: one for name, one in sums.items() if name != gone}, lambda _: True)
    assert square(catalogue, last, tmp_path / "nu", 0) == sums
    assert gone in contents(tmp_path / "nu")


def test_shells_come_out_of_their_parts_as_they_went_in() -> None:
    for form in ("", "<p>%(titel)s</p>", "100%% %(a)s%(b)s 5%% %(a)s"):
        assert Shell.of_parts(Shell(form).parts) == Shell(form)


def kept(target: Path, shown: Callable[[Seen], dict[str, str]] = lambda seen: dict(seen.shown)) -> KeptPages:
    """Of a site of which one square was made, and is in the ledger."""
    catalogue, inputs = klein(), look(KLEIN / "mkdocs.yml", TODAY)
    assert inputs
    sums = square(catalogue, None, target, 0)
    seen = Seen(catalogue, site.shared(catalogue), inputs)
    left = Left(inputs.world, {"plekken/0": ("", sums)}, ledger.lying(target, sums), 0, shown(seen))
    return KeptPages(target, left, seen)


def test_pages_of_places_that_show_something_else_do_not_stay(tmp_path: Path) -> None:
    id = slices(klein())[0].plekken[0].id
    found = kept(tmp_path / "een")("plekken/0")
    assert found
    assert found.stays(id)
    other = kept(tmp_path / "twee", lambda seen: {**seen.shown, id: "anders"})("plekken/0")
    unknown = kept(tmp_path / "drie", lambda _: {})("plekken/0")
    assert [bool(one and one.stays(id)) for one in (other, unknown)] == [False, False]


def test_pages_show_the_file_of_the_place_and_of_whom_one_can_ask_instead() -> None:
    """Another file is another page; that of a contact point is one for who leads to it; another shell one for all."""
    catalogue, inputs = led_to(klein()), look(KLEIN / "mkdocs.yml", TODAY)
    assert inputs
    shared = site.shared(catalogue)
    before = Seen(catalogue, shared, inputs).shown
    touched: dict[str, set[str]] = {}
    for file in inputs.places:
        other = replace(inputs, places={**inputs.places, file: "anders"})
        now = Seen(catalogue, shared, other).shown
        touched[Path(file).stem] = {id for id in before if before[id] != now[id]}
    assert [id for id, ids in touched.items() if id not in ids] == []
    assert any(len(ids) > 1 for ids in touched.values())
    assert not all(ids == before.keys() for ids in touched.values())
    shell = replace(shared, urls=replace(shared.urls, plattegrond="anders.svg"))
    assert not set(Seen(catalogue, shell, inputs).shown.values()) & set(before.values())


def led_to(catalogue: Catalogue) -> Catalogue:
    """Nobody can be called, in an area where a place is whom to ask."""
    area = next(id for id, one in catalogue.woorden.gebieden.items() if one.contactpunt and one.contactpunt.plek)
    silent = {"contact": Contact(), "gebied": area}
    return replace(catalogue, voorzieningen=tuple(v.model_copy(update=silent) for v in catalogue.voorzieningen))


def test_a_square_to_which_somebody_wrote_is_not_believed(tmp_path: Path) -> None:
    pages = kept(tmp_path)
    page = next(tmp_path.rglob("index.html"))
    page.write_bytes(page.read_bytes() + b" ")
    assert pages("plekken/0") is None


def test_a_bundle_that_is_not_what_its_hash_says_is_not_believed(tmp_path: Path) -> None:
    """Whatever its times say."""
    pages = kept(tmp_path)
    bundle = next(tmp_path.rglob(f"*{ENDING}"))
    bundle.write_bytes(bytes([*bundle.read_bytes()[:-1], 0]))
    lying = {**pages.left.lying, **ledger.lying(tmp_path, [bundle.relative_to(tmp_path).as_posix()])}
    later = replace(pages.left, lying=lying, at=2**63)
    assert replace(pages, left=later)("plekken/0") is None
