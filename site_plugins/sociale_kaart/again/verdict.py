"""What was wrong with a region when it was last built, so that only the places that changed since are judged again.

The others are judged as they were, as long as what they are judged by is the same: everything but the places, also what
is beside the data in the region's folder, which places there are, and of those that changed all that a check of another
file looks at. Else, and where anything is in doubt, all are judged. tests/build/test_verdict.py compares the two.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sociale_kaart import loading
from sociale_kaart.again import kept_verdict
from sociale_kaart.again.inputs import Hash, Inputs, is_still
from sociale_kaart.again.kept_verdict import LastVerdict
from sociale_kaart.checks import Context, veiled
from sociale_kaart.checks.context import every_file
from sociale_kaart.checks.kenmerken import Kenmerken
from sociale_kaart.problems import Problem, Told, has_errors
from sociale_kaart.reading.content import Content
from sociale_kaart.reading.loose_files import files_beside
from sociale_kaart.reading.places import Entry

# What is in a place's file and concerns the checks of no other file.
OWN = frozenset({"controle", "drempel", "omschrijving", "openingstijden", "samenvatting"})


_Judged = tuple[Content, list[tuple[str, Told]]]


@dataclass
class Judge:
    """For one reading of a region. `beside`: the hash of what else is in its folder. `last`: None if all is to be
    judged. Afterwards, `found`: what there is to keep; `kept`: whether only what changed was judged.
    """

    config_file: Path
    inputs: Inputs | None
    beside: str
    last: LastVerdict | None
    found: LastVerdict | None = None
    kept: bool = False

    def __call__(self, context: Context, problems: Sequence[Problem]) -> tuple[Content, list[Told]]:
        """As `loading.judged`."""
        quick = self._of_what_changed(context, problems)
        self.kept = quick is not None
        proza, told = quick or _of_all(context, problems)
        if self.inputs:
            seen = {entry.tree.file: self._seen(entry) for entry in context.entries}
            self.found = LastVerdict(self.inputs.world, self.beside, self.inputs.places, seen, told)
        return proza, [one for _, one in told]

    def of_the_same(self) -> list[Told] | None:
        """What was found last time, where nothing at all is another than then."""
        last, now = self.last, self.inputs
        if not last or not now or last.places != now.places or not self._is_same_world(last, now):
            return None
        return [one for _, one in last.told]

    def _is_same_world(self, last: LastVerdict, now: Inputs) -> bool:
        return last.world == now.world and last.beside == self.beside

    def _seen(self, entry: Entry) -> str:
        """Worked out once for each text of a file."""
        file, last, now = entry.tree.file, self.last, self.inputs
        if not last or not now or not self._is_same_world(last, now) or last.places.get(file) != now.places.get(file):
            return _seen_by_others(entry)
        return last.seen.get(file) or _seen_by_others(entry)

    def _of_what_changed(self, context: Context, problems: Sequence[Problem]) -> _Judged | None:
        """None where the last verdict says nothing about the others."""
        changed = self._changed(context)
        if changed is None or has_errors(problems):
            return None
        rest = [Kenmerken.of(entry) for entry in context.entries if entry.tree.file not in changed]
        entries = [context.asked[file] for file in sorted(changed, key=lambda file: file.split("/"))]
        narrow = replace(context, entries=entries, others=rest, is_asked=changed.__contains__)
        if any(one.file in changed for one in narrow.everyone_secret):
            return None
        proza, told = _of_all(narrow, problems, changed)
        if has_errors(one for _, one in told) or not self.inputs or not is_still(self.inputs, self.config_file):
            return None
        assert self.last
        return proza, [*(one for one in self.last.told if one[0] not in changed), *told]

    def _changed(self, context: Context) -> Collection[str] | None:
        """The files of places that say something else than then; None where that may concern others too."""
        last, now = self.last, self.inputs
        if not last or not now or not self._is_same_world(last, now) or last.places.keys() != now.places.keys():
            return None
        changed = {file for file, content in now.places.items() if last.places[file] != content}
        if any(file not in context.asked for file in now.places):
            return None
        is_own = (_seen_by_others(context.asked[file]) == last.seen.get(file) for file in changed)
        return changed if all(is_own) else None


def _of_all(context: Context, problems: Sequence[Problem], only: Collection[str] | None = None) -> _Judged:
    """Each with the file that it is about: in what is told its name may be masked."""
    proza, found = loading.found_in(context, problems)
    asked = [one for one in found if only is None or one.position.file in only]
    return proza, [(one.position.file, told) for one, told in zip(asked, veiled(context, asked), strict=True)]


def _seen_by_others(entry: Entry) -> str:
    value = entry.tree.value
    assert isinstance(value, dict)
    return Hash().add(repr({key: said for key, said in value.items() if key not in OWN}).encode()).sum


def judge(config_file: Path, inputs: Inputs | None, *, anew: bool) -> Judge:
    beside = _beside(config_file.parent) if inputs else ""
    return Judge(config_file, inputs, beside, None if anew or not inputs else kept_verdict.read(config_file))


def _beside(region: Path) -> str:
    """Of each file the name, and the text as checks see it."""
    found = Hash()
    for file, text in files_beside(region, every_file):
        found.add(file.encode(errors="surrogateescape"), text.encode(errors="surrogatepass"))
    return found.sum


def keep(found: Judge) -> None:
    """For the next build, once it is certain that what was read is what was looked at."""
    if found.found:
        with contextlib.suppress(TypeError):
            kept_verdict.write(found.config_file, found.found)
