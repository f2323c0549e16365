"""What people do between two builds, by dice: to the files of a region, and to its words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import yaml
from dice_region import KINDS, PLACES, place, some_text, write
from edits_of_site import (
    a_file_of_the_site_is_changed,
    all_are_only_touched,
    one_is_a_link_now,
    one_is_changed_and_nothing_shows_it,
    one_is_gone,
)

Edit = Callable[[Path, Path, Random], None]  # (folder of the region, of the site, dice)


def _some_place(region: Path, dice: Random, *, extra: bool = False) -> Path:
    found = sorted((region / PLACES).rglob("extra-*.yml" if extra else "*.yml"))
    return dice.choice(found)


def _change(region: Path, dice: Random, **new: Any) -> None:
    path = _some_place(region, dice, extra=True)
    found = yaml.safe_load(path.read_text("utf-8"))
    write(path, found | {key: value for key, value in new.items() if value is not None})


def checked_again(region: Path, _: Path, dice: Random) -> None:
    _change(region, dice, controle={"datum": f"2026-11-{dice.randint(1, 20):02}", "bron": "bezoek"})


def another_name(region: Path, _: Path, dice: Random) -> None:
    _change(region, dice, naam=f"{dice.choice('ABCDEFGZ')}ladder {dice.randint(100, 999)}")


def other_hours(region: Path, _: Path, dice: Random) -> None:
    _change(region, dice, openingstijden=[f"wo {dice.randint(8, 11):02}:00-17:00"])


def other_kind(region: Path, _: Path, dice: Random) -> None:
    _change(region, dice, categorie=dice.choice(KINDS))


def other_text(region: Path, _: Path, dice: Random) -> None:
    _change(
        region, dice, samenvatting={"nl": some_text(dice)}, omschrijving={"nl": some_text(dice), "en": some_text(dice)}
    )


def elsewhere(region: Path, _: Path, dice: Random) -> None:
    _change(region, dice, gebied=dice.choice(["overkant", "hanzehoek"]), locatie={"lat": 52.1366, "lon": 6.2011})


def comes_to_other_areas(region: Path, _: Path, dice: Random) -> None:
    """From its own door, or from nowhere that is known."""
    areas = dice.sample(["overkant", "hanzehoek"], dice.randint(1, 2))
    if dice.random() < 0.5:
        _change(region, dice, werkgebied=areas)
    else:
        number = dice.randint(1000, 9999)
        found = {key: value for key, value in place(dice, number).items() if key not in {"adres", "locatie", "gebied"}}
        write(region / PLACES / f"extra-{number}.yml", found | {"werkgebied": areas})


def offers_more(region: Path, _: Path, dice: Random) -> None:
    block = {
        "id": "les",
        "soort": "cursus",
        "naam": {"nl": f"Les {some_text(dice)}"},
        "openingstijden": ["do 19:00-21:00"],
    }
    _change(region, dice, aanbod=[{"nl": some_text(dice)}, block])


def can_be_called_no_more(region: Path, _: Path, dice: Random) -> None:
    _change(region, dice, contact={})


def says_for_whom(region: Path, _: Path, dice: Random) -> None:
    _change(region, dice, doelgroep=["grootouders"], talen=["nl", "tr"], drempel={"kosten": "gratis"})


def stopped(region: Path, _: Path, dice: Random) -> None:
    _change(region, dice, status=dice.choice(["gestopt", "tijdelijk-dicht", "open"]))


def a_new_place(region: Path, _: Path, dice: Random) -> None:
    number = dice.randint(1000, 9999)
    write(region / PLACES / f"extra-{number}.yml", place(dice, number))


def gone(region: Path, _: Path, dice: Random) -> None:
    _some_place(region, dice, extra=True).unlink()


def renamed(region: Path, _: Path, dice: Random) -> None:
    """The file has another name, so the place another address; the old one leads there."""
    path = _some_place(region, dice, extra=True)
    new = path.with_name(f"extra-{dice.randint(10_000, 99_999)}.yml")
    found = yaml.safe_load(path.read_text("utf-8"))
    path.unlink()
    write(new, found | {"oude_namen": [*found.get("oude_namen", []), path.stem]})


def into_a_folder(region: Path, _: Path, dice: Random) -> None:
    path = _some_place(region, dice)
    folder = region / PLACES / f"map-{dice.randint(1, 3)}"
    folder.mkdir(exist_ok=True)
    if path.parent != folder:
        path.rename(folder / path.name)


def another_word(region: Path, _: Path, dice: Random) -> None:
    path = region / "data" / "gebieden.yml"
    path.write_text(path.read_text("utf-8").replace("The Far Side", "The Far Side Again"), encoding="utf-8")


def another_contact_point(region: Path, _: Path, dice: Random) -> None:
    path = region / "data" / "gebieden.yml"
    here = dice.choice(sorted((region / PLACES).rglob("extra-*.yml"))).stem
    lines = path.read_text("utf-8").split("\n")
    changed = [
        f"  contactpunt: {{plek: {here}}}" if line.startswith("  contactpunt: {plek") else line for line in lines
    ]
    path.write_text("\n".join(changed), encoding="utf-8")


def another_language(region: Path, _: Path, dice: Random) -> None:
    path = region / "mkdocs.yml"
    text = path.read_text("utf-8")
    if "[en, nl, tr, pl]" in text:
        path.write_text(text.replace("[en, nl, tr, pl]", "[en, nl, tr]"), encoding="utf-8")
    else:
        path.write_text(text.replace("[en, nl, tr]", "[en, nl, tr, pl]"), encoding="utf-8")


def another_text_by_hand(region: Path, _: Path, dice: Random) -> None:
    path = region / "content" / "en" / "over.md"
    path.write_text(path.read_text("utf-8") + f"\nA line more, {dice.randint(1, 99)}.\n", encoding="utf-8")


def nothing(_: Path, __: Path, ___: Random) -> None:
    """Somebody builds once more."""


EDITS: tuple[Edit, ...] = (
    checked_again, another_name, other_hours, other_kind, other_text, elsewhere, comes_to_other_areas, offers_more,
    can_be_called_no_more, says_for_whom, stopped, a_new_place, gone, renamed, into_a_folder, another_word,
    another_contact_point, another_language, another_text_by_hand, a_file_of_the_site_is_changed,
    one_is_changed_and_nothing_shows_it,
    one_is_gone, one_is_a_link_now, all_are_only_touched, nothing,
)  # fmt: skip
