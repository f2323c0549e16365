"""All that `kaart check` says of a region, asked before anything is written: what it refuses is left out and told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sociale_kaart.checks.all import run_checks
from sociale_kaart.checks.context import Context
from sociale_kaart.problems import Level, Problem, Say
from sociale_kaart.reading.places import Entry
from sociale_kaart.tools.importing.draft_place import REGISTER, DraftPlace
from sociale_kaart.tools.importing.import_plan import Progress, counted, nobody
from sociale_kaart.tools.importing.writing import new_text
from sociale_kaart.tools.new.draft import entry_of

EACH = Say("Nieuwe plekken nakijken: {done} van {all}", "Checking new places: {done} of {all}")
TOGETHER = Say("Alle {all} plekken samen nakijken", "Checking all {all} places together")
_NEEDED = ("naam", "categorie", "controle", "herkomst", "")
_DOOR = ("adres.straat", "adres.plaats", "adres.huisnummer")
_PERSONAL = frozenset(
    [
        "persoonlijk-nummer",
        "persoonlijk-adres",
        "persoonlijk-nummer-in-tekst",
        "persoonlijk-adres-in-tekst",
        "bsn",
        "iban",
        "naam-van-een-mens",
        "naam-in-tekst",
    ]
)
_ROUNDS = 6


@dataclass
class New:
    """A candidate that will have a file of its own. `text`: what will be in it, once that can be read."""

    candidate: DraftPlace
    file: str
    text: str = ""


def settle(
    news: list[New],
    changed: dict[str, tuple[bytes, DraftPlace]],
    context: Context,
    progress: Progress = nobody,
) -> list[Entry]:
    """Take away, round by round, what makes an error; the places that are left, as they will be read.

    `changed`: files of the region with what they will be; one that would be wrong is left as it is.
    """
    entries = _readable(news, progress)
    for _ in range(_ROUNDS):
        progress(TOGETHER, len(entries), len(entries))
        now = {file: entry_of(data.decode("utf-8"), file)[0] for file, (data, _) in changed.items()}
        others = [now.get(one.tree.file) or one for one in context.entries]
        whole = replace(context, entries=sorted((*others, *entries), key=lambda one: one.tree.file.split("/")))
        errors = [problem for problem in run_checks(whole) if problem.level is Level.ERROR]
        if not _settled(errors, news, changed):
            break
        entries = _readable(news, progress)
    return entries


def _settled(errors: Iterable[Problem], news: list[New], changed: dict[str, tuple[bytes, DraftPlace]]) -> bool:
    """Whether something had to be taken away."""
    by_file = {new.file: new for new in news if not new.candidate.notes.refused}
    found = False
    for problem in errors:
        file = problem.position.file
        other = str(problem.values.get("other", ""))
        new = by_file.get(file) or by_file.get(other)
        if new:
            _take_away(
                new.candidate,
                problem if file == new.file else replace(problem, position=replace(problem.position, field="")),
            )
            found = True
        elif file in changed:
            _, candidate = changed.pop(file)
            candidate.notes.doubts.append(f"niet bijgewerkt: {problem.rule.message('nl', problem.values)}")
            found = True
    return found


def _readable(news: list[New], progress: Progress) -> list[Entry]:
    found: list[Entry] = []
    for new in counted(news, EACH, progress):
        for _ in range(_ROUNDS):
            if new.candidate.notes.refused:
                break
            new.text = new_text(new.candidate.values)
            entry, problems = entry_of(new.text, new.file)
            if entry:
                found.append(entry)
                break
            for problem in problems:
                _take_away(new.candidate, problem, quiet=new.candidate.secret)
    return found


def _take_away(candidate: DraftPlace, problem: Problem, *, quiet: bool = False) -> None:
    """The piece that the problem is about; the whole row when nothing can be left of the place without it."""
    field = problem.position.field
    top, _, rest = field.partition(".")
    said = f"{field.partition('.nl')[0] or 'de plek'}: "
    said += "kan zo niet in een bestand staan" if quiet else problem.rule.message("nl", problem.values)
    if problem.rule.id in _PERSONAL:
        candidate.notes.dropped += 1
    if field == "controle.bron" and candidate.values.get("controle", {}).get("bron") != REGISTER:
        candidate.values["controle"]["bron"] = REGISTER  # a place is no worse for who said it
        candidate.notes.doubts.append(said)
        return
    if top in _NEEDED:
        candidate.notes.refused.append(said)
        return
    if top not in candidate.values:  # it had two faults, and is gone already
        return
    if said not in candidate.notes.doubts:
        candidate.notes.doubts.append(said)
    part: Any = candidate.values[top]
    key = rest.partition(".")[0]
    if (
        isinstance(part, dict)
        and key in part
        and field not in _DOOR
        and top not in ("locatie", "samenvatting", "omschrijving")
    ):
        del part[key]
    else:
        del candidate.values[top]
