"""What was counted, as people read it at a terminal, and for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from sociale_kaart.printed import on_a_line
from sociale_kaart.problems import Language, Say
from sociale_kaart.tools.logboek.views import View
from sociale_kaart.tools.logboek.visits import FEWEST, Geteld

PERIOD = Say("Opgevraagde pagina's van {first} tot en met {last}.", "Pages asked for from {first} to {last}.")
NOTHING = Say("Er is geen pagina van deze site opgevraagd.", "No page of this site was asked for.")
RARE = Say("Niets is zo vaak opgevraagd dat het hier mag staan.", "Nothing was asked for so often that it may be here.")
FEW = Say(
    "Minder dan {fewest} staat er niet. Robots die zeggen dat ze dat zijn, tellen niet mee. Een pagina over meer "
    "thema's telt bij elk thema.",
    "Less than {fewest} is not shown. Robots that say what they are do not count. A page about more themes counts with "
    "each theme.",
)
NO_SENSITIVE = Say("Wat gevoelig is, telt per gebied niet mee.", "What is sensitive does not count per area.")
REST = Say("andere pagina's", "other pages")
NONE = "–"


def text(view: View, found: Geteld, language: Language) -> str:
    """Without sums: less what is shown, they would tell what is not."""
    if not found.pages:
        return NOTHING(language, {})
    lines = [PERIOD(language, {"first": found.first, "last": found.last})]
    lines += [FEW(language, {"fewest": FEWEST}), *([NO_SENSITIVE(language, {})] if view.row == "gebied" else []), ""]
    return "\n".join([*lines, *(_table(view, found, language) if found.shown else [RARE(language, {})])])


def _table(view: View, found: Geteld, language: Language) -> Iterator[str]:
    """The rows and columns in which something is shown."""
    shown, rest = found.shown, REST(language, {})
    seen, heard = ({cell[side] for cell in shown} for side in (0, 1))
    columns = [(id, name or rest) for id, name in view.columns if id in heard]
    table = [["", *(name for _, name in columns)]]
    for row, name in view.rows:
        if row in seen:
            table.append([name or rest, *(str(shown.get((row, id), NONE)) for id, _ in columns)])
    width, *wide = [max(map(len, column)) for column in zip(*table, strict=True)]
    for first, *others in table:
        numbers = (on_a_line(cell).rjust(size) for cell, size in zip(others, wide, strict=True))
        yield "  ".join([on_a_line(first).ljust(width), *numbers])


def _cells(view: View, found: Geteld) -> Iterator[tuple[str, str, int]]:
    """What may be told, in the region's order."""
    shown = found.shown
    for row, _ in view.rows:
        for column, _ in view.columns:
            if count := shown.get((row, column)):
                yield row, column, count


def as_csv(view: View, found: Geteld) -> str:
    """A row for each count; with semicolons, as Dutch spreadsheets want it."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow([view.row, view.column, "paginas"])
    writer.writerows(_cells(view, found))
    return target.getvalue().rstrip("\r\n")


def as_dict(view: View, found: Geteld) -> dict[str, object]:
    counts = [{view.row: row, view.column: column, "paginas": count} for row, column, count in _cells(view, found)]
    return {"van": found.first, "tot": found.last, "minstens": FEWEST, "aantallen": counts}
