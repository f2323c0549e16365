"""Which column is which key: proposed from headings and contents."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.place.telefoon import read_phone
from sociale_kaart.tools.importing.headings import IGNORED, PEOPLE, meant
from sociale_kaart.tools.importing.source_rows import RowTable

# Several columns may hold these: the first that can be used counts, or they are read together.
MANY = frozenset({"contact.telefoon", "openingstijden", "categorie", IGNORED, PEOPLE})
_OF_A_HOUSE = re.compile(r"hui[sz]|house|hnr|street", re.IGNORECASE)
_ENOUGH, _SAMPLE, _MOSTLY = 60, 60, 0.6


def propose(table: RowTable, kinds: Callable[[str], bool], areas: Callable[[str], bool]) -> dict[str, str]:
    """A key for each column; `niet` for those that nothing is known of."""
    scored = sorted(
        (
            (score, -index, heading, key)
            for index, heading in enumerate(table.headings)
            for key, score in _scores(heading, _sample(table, heading), kinds, areas).items()
        ),
        reverse=True,
    )
    chosen: dict[str, str] = {}
    taken: set[str] = set()
    for score, _, heading, key in scored:
        if score < _ENOUGH or heading in chosen or (key in taken and key not in MANY):
            continue
        chosen[heading] = key
        taken.add(key)
    if "naam" not in taken:  # then it is called after who runs it, if each row has another
        called = next((heading for heading, key in chosen.items() if key == "organisatie"), "")
        cells = [" ".join(row.cells.get(called, "").split()) for row in table.rows]
        if called and len({*filter(None, cells)}) > _MOSTLY * len(cells):
            chosen[called] = "naam"
    return {heading: chosen.get(heading, IGNORED) for heading in table.headings}


def _sample(table: RowTable, heading: str) -> list[str]:
    cells = (row.cells.get(heading, "").strip() for row in table.rows)
    return [cell for cell in cells if cell][:_SAMPLE]


def _scores(
    heading: str, cells: Sequence[str], kinds: Callable[[str], bool], areas: Callable[[str], bool]
) -> dict[str, int]:
    key, sure = meant(heading)
    if key == "adres.huisnummer" and not _OF_A_HOUSE.search(heading) and _are_row_numbers(cells):
        return {"herkomst.id": 95}
    seen = {name: _share(cells, test) for name, test in {**_LOOKS, "categorie": kinds, "gebied": areas}.items()}
    scores = {name: int(80 * share) for name, share in seen.items() if share >= _MOSTLY}
    if not key:
        return scores
    if key in _LOOKS and cells and seen[key] < 0.2 and sure < 100:
        sure = 0  # it is called so, and holds something else
    if key == "locatie.lat" or key == "locatie.lon":
        return {key: sure}
    if key in ("adres", "locatie") and _share(cells, _is_spot) >= _MOSTLY:
        return {"locatie": 100}
    if key == "adres.postcode" and _share(cells, _is_postcode_and_town) >= _MOSTLY:
        return {"adres.plaats": 100}
    if key == "adres.straat" and _share(cells, _is_whole_address) >= _MOSTLY:
        return {"adres": 100}
    return {**scores, key: max(scores.get(key, 0), sure)}


def _are_row_numbers(cells: Sequence[str]) -> bool:
    """`Nr` above 1, 2, 3, or above MV-001: the list counts its rows so. `Huisnummer` says itself what it is."""
    if sum(cell[:1].isdigit() for cell in cells) < _MOSTLY * len(cells):
        return True
    numbers = [int(cell) for cell in cells if cell.isdigit() and len(cell) < 10]
    return len(numbers) == len(cells) > 2 and all(two > one for one, two in pairwise(numbers))


def _share(cells: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(map(test, cells)) / len(cells) if cells else 0.0


def _is_spot(text: str) -> bool:
    return bool(re.match(r"POINT|\(?-?\d{1,6}[.,]\d+\s*[,; ]\s*-?\d{1,6}[.,]\d+", text, re.IGNORECASE))


def _is_postcode_and_town(text: str) -> bool:
    """`1094 JN Amsterdam`, which the reader of towns parts."""
    return bool(re.match(r"(?:NL-)?[1-9]\d{3}\s?[a-zA-Z]{2},?\s+[^\W\d]", text))


def _is_whole_address(text: str) -> bool:
    return bool(
        re.search(r"[a-z]{3}.*\d.*\b\d{4}\s?[a-z]{2}\b|\b\d{4}\s?[a-z]{2}\b.*[a-z]{3}.*\d", text, re.IGNORECASE)
    )


_LOOKS: dict[str, Callable[[str], bool]] = {
    "adres.postcode": lambda text: bool(re.fullmatch(r"[1-9]\d{3}\s?[a-zA-Z]{2}", text)),
    "contact.email": lambda text: bool(re.fullmatch(r"\S+@\S+\.\w+", text)),
    "contact.website": lambda text: bool(re.match(r"https?://|www\.", text, re.IGNORECASE)),
    "contact.telefoon": lambda text: len(text) > 8 and text[0] in "0+(" and read_phone(text) is not None,
    "openingstijden": lambda text: len(text) > 8 and text[0].isalpha() and not read_lines([text])[1],
    "adres": _is_whole_address,
    "locatie": _is_spot,
}  # fmt: skip
