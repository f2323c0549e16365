"""The place as far as it has been answered, and what the model and the checks say of one answer."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain, count
from types import MappingProxyType
from typing import Any

from sociale_kaart.checks import Context, Veil, run_checks
from sociale_kaart.checks.text import bare
from sociale_kaart.place.keys import velden
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.problems import Level, Problem, Told
from sociale_kaart.reading.places import FOLDER, Entry, parse_place
from sociale_kaart.reading.spots import Path
from sociale_kaart.tools.new.questions import Vraag
from sociale_kaart.tools.yaml_text import place_text

SLUG = "nieuwe-plek"
FILE = f"{FOLDER}/{SLUG}.yml"
ALIKE = {"dubbele-plek", "gesplitste-plek", "lijkt-op-andere-plek", "dubbele-naam"}

OF_ALL = {"onbereikbaar"}  # said at the name, of all the answers together


@dataclass
class Draft:
    """`context`: the region with its places. `values`: the answers so far, as they will be written."""

    context: Context
    values: dict[str, Any] = field(default_factory=dict)

    def get(self, path: Path) -> Any:
        value: Any = self.values
        for part in path:
            value = value.get(part) if isinstance(value, Mapping) else None
        return value

    def put(self, path: Path, value: Any) -> None:
        """Set an answer; an empty one takes the key away."""
        *above, last = path
        there = self.values
        for part in above:
            there = there.setdefault(str(part), {})
        if value:
            there[str(last)] = value
        else:
            there.pop(str(last), None)

    @property
    def text(self) -> str:
        """The file as it would be written."""
        return place_text(self.values)

    @cached_property
    def files(self) -> dict[str, str]:
        """The file of each place that is there, by its id, as it may be shown."""
        veil = Veil.of(self.context)
        return {one.voorziening.id: veil.file(one.tree.file) for one in self.context.entries}

    @property
    def is_secret(self) -> bool:
        found = (self.context.woorden.categorieen.get(id) for id in self.values.get("categorie", ()))
        return any(one.is_secret for one in found if one)

    def errors(self, path: Path) -> list[Told]:
        """Every error that the value at `path` causes."""
        return [p for p in self.problems(path) if p.level is Level.ERROR]

    def problems(self, path: Path) -> list[Told]:
        """What the model and the checks say of the value at `path`, what has not been asked yet aside."""
        name = ".".join(map(str, path))
        entry, found = parse_place(place_text(self._whole()), SLUG, FILE)
        problems = [p for p in self._checked([entry]) if p.rule.id not in OF_ALL] if entry else self.told(found)
        own = [p for p in problems if p.position.file != self.context.config.file]  # `talen` is a setting, too
        return [p for p in own if p.position.field == name or p.position.field.startswith(f"{name}.")]

    def alike(self) -> list[Told]:
        """Whether a place like it is already there, by name and address."""
        entry, _ = parse_place(place_text(self._whole()), SLUG, FILE)
        entries = [*self.context.entries, entry] if entry else []
        return [p for p in self._checked(entries) if p.rule.id in ALIKE and p.position.file == FILE]

    def told(self, problems: list[Problem]) -> list[Told]:
        """What reading the draft found; of a secret kind of place nothing is repeated, as in a file."""
        return replace(Veil.of(self.context), entries={}, read_source=lambda _: self.text).tell(problems)

    def _checked(self, entries: list[Entry]) -> list[Told]:
        """What the checks say of these places; the region's own words are not judged again with each answer."""
        return run_checks(replace(self.context, entries=entries, is_asked=lambda file: file == FILE))

    def _whole(self) -> dict[str, Any]:
        """The answers, with something for each key that must be there and was not asked yet."""
        whole = deepcopy(self.values)
        whole.setdefault("naam", "Nieuwe plek")
        whole.setdefault("categorie", list(self.context.woorden.categorieen)[:1])
        controle = {"datum": self.context.today.isoformat(), "bron": "gebeld"}
        whole["controle"] = {**controle, **whole.get("controle", {})}
        if whole.get("adres"):
            whole["adres"] = {"straat": "Straat", "plaats": "Plaats", **whole["adres"]}
        return whole


def choices(vraag: Vraag, context: Context) -> dict[str, str]:
    """What can be answered, with what it is called; nothing when every text can be."""
    if vraag.words:
        return {id: one.naam.get("nl", id) for id, one in getattr(context.woorden, vraag.words).items()}
    part, *below = vraag.path
    known = {veld.name: veld for veld in velden(Voorziening)}
    veld = known.get(str(part))
    if veld and veld.part and below:
        veld = {one.name: one for one in velden(veld.part)}.get(str(below[0]))
    return {word: word for word in (veld.words if veld else ())}


def synonyms(vraag: Vraag, context: Context) -> dict[str, str]:
    """The id that each synonym stands for; one of several words says nothing."""
    found: dict[str, set[str]] = {}
    for id, one in getattr(context.woorden, vraag.words).items() if vraag.words else ():
        for word in (word for words in one.synoniemen.values() for word in words):
            found.setdefault(bare(word), set()).add(id)
    return {word: next(iter(ids)) for word, ids in found.items() if len(ids) == 1}


def chosen(text: str, known: Mapping[str, str], also: Mapping[str, str] = MappingProxyType({})) -> str:
    """The word that an answer means: its number in the list, its id, its name or a synonym; else the answer."""
    ids = list(known)
    if re.fullmatch(r"[0-9]{1,3}", text) and 1 <= int(text) <= len(ids):
        return ids[int(text) - 1]
    named = {**also} | {bare(name): id for id, name in known.items()} | {bare(id): id for id in ids}
    near = difflib.get_close_matches(bare(text), list(named), n=1, cutoff=0.9)
    return named[near[0]] if near else text


def slug(naam: str) -> str:
    """The file's name for a place: small letters without accents, digits and hyphens."""
    return re.sub("[^a-z0-9]+", "-", bare(naam)).strip("-")[:80].strip("-")


def free_name(draft: Draft) -> str:
    """A name for the file that no other has: with the area behind it, or a number when that must not be known."""
    name, area = slug(str(draft.get(("naam",)))), str(draft.get(("gebied",)) or "")
    with_area = [slug(f"{name} {area}")] if area and not draft.is_secret else []
    numbered = (f"{name}-{number}" for number in count(2))
    return next(one for one in chain([name], with_area, numbered) if one not in draft.files)


def entry_of(text: str, file: str) -> tuple[Entry | None, list[Problem]]:
    """The place as it will be in `file`."""
    return parse_place(text, file.rpartition("/")[2].removesuffix(".yml"), file)
