"""What changed between two versions of a region, in words: `telefoon van De Meevaart: 020 … → 020 …`.

Of a place whose address must never be known nothing is said but that it changed, and a number that may be a
person's own is masked: what stands in a pull request is read by everyone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sociale_kaart.checks.unsaid import unsaid
from sociale_kaart.checks.veil import Shown
from sociale_kaart.markdown import plain
from sociale_kaart.place.telefoon import read_phone
from sociale_kaart.printed import on_a_line
from sociale_kaart.problems import Language, Say
from sociale_kaart.reading.spots import Path
from sociale_kaart.tools.report.leaves import alike, flat, leaves
from sociale_kaart.tools.report.places_then import PlacesThen, contents_of
from sociale_kaart.tools.report.private import is_open, mask, open_text

# Characters of a value that are said whole, of one that is said from where it differs, and of what stands before that.
WHOLE, MOST, BEFORE = 200, 2000, 40
SAME = 0.75  # of what two places say: it is one, whose file has another name
NEW = Say("Nieuwe plek: {naam} ({file})", "New place: {naam} ({file})")
GONE = Say("Plek weg: {naam} ({file})", "Place removed: {naam} ({file})")
MOVED = Say("{naam} staat nu in {file}", "{naam} is now in {file}")
RENAMED = Say(
    "{naam} heet nu {file}. Zet daar `oude_namen: [{old}]` bij: dan blijven links naar het oude adres werken",
    "{naam} is now called {file}. Add `oude_namen: [{old}]` there: then links to the old address keep working",
)
RENAMED_KNOWN = Say("{naam} heet nu {file}; {old} leidt erheen", "{naam} is now called {file}; {old} leads there")
UNREADABLE = Say("een bestand ({file}) is veranderd, en niet te lezen", "a file ({file}) changed, and cannot be read")
SECRET = Say(
    "een plek waarvan het adres geheim is, of kan zijn ({naam}), is veranderd; wat er anders is, herhalen wij niet",
    "a place whose address is secret, or may be ({naam}), changed; how is not repeated",
)
SET = Say("{key} van {naam}: nieuw: {new}", "{key} of {naam}: new: {new}")
REMOVED = Say("{key} van {naam}: weg, was {old}", "{key} of {naam}: removed, was {old}")
CHANGED = Say("{key} van {naam}: {old} → {new}", "{key} of {naam}: {old} → {new}")
NOTHING = Say("Er is aan geen enkele plek iets veranderd.", "No place has changed.")
# Parts of a place whose keys say enough without it.
_SILENT = {"contact", "adres", "drempel"}


@dataclass(frozen=True)
class Change:
    """A sentence, and what it is about."""

    say: Say
    values: Mapping[str, Shown]

    def text(self, language: Language) -> str:
        """For people at a terminal."""
        return self._said(language, {key: on_a_line(value) for key, value in self.values.items()})

    def markdown(self, language: Language) -> str:
        """For a pull request."""
        return self._said(language, {key: plain(value) for key, value in self.values.items()})

    def _said(self, language: Language, values: Mapping[str, str]) -> str:
        return str(getattr(self.say, language)).format_map(values)


def changes(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> list[Change]:
    """Every change of a place between two versions, by id."""
    before, after = PlacesThen.of(old), PlacesThen.of(new)
    ids = changed_ids(old, new)
    renamed = _renamed(ids, before, after)
    others = [id for id in ids if id not in renamed and id not in renamed.values()]
    found = [change for id in others for change in _of_place(id, before, after)]
    return [*(change for now, was in renamed.items() for change in _of_renamed(was, now, before, after)), *found]


def _renamed(ids: Iterable[str], before: PlacesThen, after: PlacesThen) -> dict[str, str]:
    """The new id of each place whose file has another name, with its old id: what it says is nearly all the same."""
    gone = {id: before.values[id] for id in ids if id not in after.files and before.values[id]}
    found: dict[str, str] = {}
    for id in ids:
        value = None if id in before.files else after.values[id]
        likeness = {was: alike(old, value) for was, old in gone.items() if value}
        was = max(likeness, key=lambda one: likeness[one], default="")
        if was and likeness[was] >= SAME:
            found[id] = was
            del gone[was]
    return found


def _of_renamed(was: str, now: str, before: PlacesThen, after: PlacesThen) -> Iterator[Change]:
    old, new = before.values[was], after.values[now]
    naam = open_text(str(new.get("naam", now)))
    if _is_secret(old, new, before, after) or before.names(old, after) or after.names(new, before):
        yield Change(SECRET, {"naam": mask(naam)})
        return
    say = RENAMED_KNOWN if was in flat(new.get("oude_namen", [])) else RENAMED
    yield Change(say, {"naam": naam, "file": open_text(after.files[now]), "old": open_text(was)})
    yield from _values(old, {**new, "oude_namen": old.get("oude_namen", [])}, open_text(str(old.get("naam", was))))


def changed_ids(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> list[str]:
    """The places whose file is another one, or says something else."""
    before, after = contents_of(old), contents_of(new)
    return sorted(id for id in {*before, *after} if before.get(id) != after.get(id))


def _of_place(id: str, before: PlacesThen, after: PlacesThen) -> Iterator[Change]:
    file = after.files.get(id) or before.files[id]
    old, new = before.values.get(id), after.values.get(id)
    if any(version.files.get(id) and value is None for version, value in ((before, old), (after, new))):
        yield Change(UNREADABLE, {"file": mask(id)})
        return
    naam = open_text(str((new or old or {}).get("naam", id)))
    if _is_secret(old, new, before, after) or before.names(old, after) or after.names(new, before):
        yield Change(SECRET, {"naam": mask(naam)})
    elif not old or not new:
        yield Change(NEW if new else GONE, {"naam": naam, "file": open_text(file)})
    else:
        if before.files[id] != file:
            yield Change(MOVED, {"naam": naam, "file": open_text(file)})
        yield from _values(old, new, open_text(str(old.get("naam", id))))


def _is_secret(old: Any, new: Any, before: PlacesThen, after: PlacesThen) -> bool:
    """Also when a kind is not known, or there is none: then nobody can tell that it is open."""
    known = (before.open_kinds | after.open_kinds) - before.secret - after.secret
    kinds = [flat(value.get("categorie", "")) for value in (old, new) if value]
    return any(not named or not known.issuperset(named) for named in kinds)


def _values(old: Mapping[str, Any], new: Mapping[str, Any], naam: Shown) -> Iterator[Change]:
    was, now = leaves(old), leaves(new)
    for path in dict.fromkeys([*was, *now]):
        if was.get(path) != now.get(path):
            both = _both(was.get(path), now.get(path), path)
            words = {"key": _label(path), "naam": naam, "old": both[0], "new": both[1]}
            yield Change(SET if path not in was else REMOVED if path not in now else CHANGED, words)


def _label(path: Path) -> Shown:
    first, *rest = (str(part) for part in (path[1:] if len(path) > 1 and path[0] in _SILENT else path))
    said = f"{first} ({', '.join(rest)})" if rest else first
    return open_text(said) if unsaid(said) == said else mask(said)


def _both(old: Any, new: Any, path: Path) -> tuple[Shown, Shown]:
    """Of long texts the part from where they differ, so that nothing that changed is out of sight."""
    was, now = ("; ".join(flat(value)) if value is not None else "" for value in (old, new))
    same = next(
        (n for n, (one, other) in enumerate(zip(was, now, strict=False)) if one != other), min(len(was), len(now))
    )
    begin = max(0, same - BEFORE) if max(len(was), len(now)) > WHOLE else 0
    return _shown(was, path, begin), _shown(now, path, begin)


def _shown(text: str, path: Path, begin: int) -> Shown:
    """What a person's own is, is masked, as in `kaart check`."""
    number = read_phone(text)
    if number:
        return mask(text) if number.persoonlijk else open_text(text)
    part = text[begin : begin + MOST]
    seen = f"{'…' * bool(begin)}{part}{'…' * (begin + len(part) < len(text))}"
    return open_text(seen) if is_open(text, path) else mask(text)
