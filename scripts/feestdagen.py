"""Write the public holidays and school holidays of the Netherlands into data/feestdagen.yml.

Usage: python scripts/feestdagen.py VAKANTIES.csv

Public holidays are computed (library `holidays`); school holidays come from a CSV with the columns
regio,naam,eerste_dag,laatste_dag as published on rijksoverheid.nl. Run it once a year and look at the difference.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

import holidays

TARGET = Path(__file__).parent.parent / "data" / "feestdagen.yml"
REGIONS = ("noord", "midden", "zuid")
LONGEST = {"zomervakantie": timedelta(weeks=7), "meivakantie": timedelta(weeks=2), "kerstvakantie": timedelta(weeks=3)}
IDS = {
    "New Year's Day": "nieuwjaar",
    "Good Friday": "goede-vrijdag",
    "Easter Sunday": "eerste-paasdag",
    "Easter Monday": "tweede-paasdag",
    "King's Day": "koningsdag",
    "Liberation Day": "bevrijdingsdag",
    "Ascension Day": "hemelvaartsdag",
    "Pentecost": "eerste-pinksterdag",
    "Pentecost Monday": "tweede-pinksterdag",
    "Christmas Day": "eerste-kerstdag",
    "Second Day of Christmas": "tweede-kerstdag",
}
MARKER = "# ---- Vanaf hier geschreven door scripts/feestdagen.py: verander het daar. ----\n"


def main() -> None:
    arguments = _arguments()
    vakanties = list(_vakanties(arguments.vakanties))
    text = TARGET.read_text(encoding="utf-8")
    by_hand, _, _ = text.partition(MARKER)
    TARGET.write_text(by_hand + MARKER + "".join(_written(vakanties)), encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("vakanties", type=Path, help="CSV: regio,naam,eerste_dag,laatste_dag")
    return parser.parse_args()


def _vakanties(path: Path) -> Iterator[tuple[str, str, date, date]]:
    """Region, id, first and last day of each school holiday. A span that cannot be right stops the script."""
    with path.open(encoding="utf-8", newline="") as source:
        for row in csv.DictReader(source):
            name = row["naam"].lower()
            first, last = date.fromisoformat(row["eerste_dag"]), date.fromisoformat(row["laatste_dag"])
            if not timedelta(0) < last - first <= LONGEST.get(name, timedelta(days=9)):
                raise SystemExit(f"{path}: {row} duurt te lang of te kort; kijk het na bij de bron")
            yield row["regio"], name, first, last


def _written(vakanties: list[tuple[str, str, date, date]]) -> Iterator[str]:
    """The lines of the generated half of the file. What is known ends where the first region's list ends."""
    until = min(max(last for region, _, _, last in vakanties if region == own) for own in REGIONS)
    yield f"bekend_tot: {until}\n\nfeestdagen:\n"
    yield from (f"  {day}: {name}\n" for day, name in _public(vakanties[0][2].year, until.year))
    yield "\nschoolvakanties:\n"
    for own in REGIONS:
        yield f"  {own}:\n"
        mine = sorted((first, last, name) for region, name, first, last in vakanties if region == own)
        yield from (f"    - {{naam: {name}, van: {first}, tot_en_met: {last}}}\n" for first, last, name in mine)


def _public(first: int, last: int) -> Iterable[tuple[date, str]]:
    """Days that the law or custom calls a holiday; the library counts Liberation Day in every year as optional."""
    found = holidays.country_holidays(
        "NL", years=range(first, last + 1), categories=("public", "optional", "school"), language="en_US"
    )
    return [(day, IDS[name]) for day, joined in sorted(found.items()) for name in joined.split("; ")]


if __name__ == "__main__":
    main()
