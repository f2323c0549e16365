"""Files of the program that an older region does not have yet: lines to call, schemes, life events, needs. Pure.

A part is brought only as a whole: where a region has one file of it, or was given it before, what is missing was taken
out. What the files name and the region does not have (a kind of place, a line) is left out of them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from sociale_kaart.paths import SKELETON
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.tools.start.files import support

LINES, EVENTS, NEEDS = "data/hulplijnen.yml", "data/levensgebeurtenissen.yml", "data/noden.yml"
SCHEMES, TYPED = "data/regelingen/", "data/noden/"
# The keys that name something else, and what.
NAMES = {
    "thema": "themas",
    "categorie": "categorieen",
    "weten_meer": "categorieen",
    "hulp_bij": "categorieen",
    "lijnen": "lijnen",
    "regelingen": "regelingen",
    "gebeurtenissen": "gebeurtenissen",
    "zie": "noden",
}
_NAMING = re.compile(rf"(?m)^( *)({'|'.join(NAMES)}): (?:\[([^\]\n]*)\]|([a-z0-9-]+))[ \t]*\n")
_ENTRY = re.compile(r"(?m)^(?=[a-z0-9-]+:)")
Known = dict[str, Collection[str]]


def whole_parts() -> dict[str, str]:
    """All that `kaart init` gives besides the words, by name."""
    return {LINES: (SKELETON / LINES).read_text("utf-8"), **dict(support())}


def new_files(there: Mapping[str, bytes], before: Collection[str]) -> dict[str, bytes]:
    """What to write for the parts that are not there. `before`: the names of files that were given before."""
    all_ours = whole_parts()
    parts = [[LINES], _below(all_ours, SCHEMES), [EVENTS], [NEEDS, *_below(all_ours, TYPED)]]
    known: Known = {name: _keys(there, f"data/{name}.yml") for name in ("themas", "categorieen")}
    made: dict[str, str] = {}
    for part in parts:
        after = {**{name: content.decode("utf-8", "replace") for name, content in there.items()}, **made}
        known |= _known(after)
        if not any(name in there or name in before for name in part):
            made |= _part({name: all_ours[name] for name in part}, known)
    return {name: text.encode() for name, text in made.items()}


def _below(files: Mapping[str, str], folder: str) -> list[str]:
    return [name for name in files if name.startswith(folder)]


def _known(files: Mapping[str, str]) -> Known:
    """The ids that are there now."""
    return {
        "lijnen": {id for name in ("data/crisis.yml", LINES) for id in _ids(files.get(name, ""))},
        "regelingen": {name.removeprefix(SCHEMES).removesuffix(".yml") for name in files if name.startswith(SCHEMES)},
        "gebeurtenissen": _ids(files.get(EVENTS, "")),
    }


def _keys(there: Mapping[str, bytes], name: str) -> set[str]:
    return _ids(there.get(name, b"").decode("utf-8", "replace"))


def _ids(text: str) -> set[str]:
    said: Any = read_tree(text, "", tags="ignored")[0].value if text else {}
    return set(said) if isinstance(said, dict) else set()


def _part(files: Mapping[str, str], known: Known) -> dict[str, str]:
    if NEEDS in files:
        return _needs(files, known)
    pruned = {name: _pruned(text, known) for name, text in files.items()}
    # A scheme is nothing without a theme to stand under.
    return {name: text for name, text in pruned.items() if not name.startswith(SCHEMES) or "\nthema:" in text}


def _needs(files: Mapping[str, str], known: Known) -> dict[str, str]:
    """Needs that lead somewhere, and what people type for these."""
    head, *entries = _ENTRY.split(files[NEEDS])
    kept = {_id(entry): entry for entry in entries}
    while True:
        pruned = {id: _pruned(entry, {**known, "noden": kept}) for id, entry in kept.items()}
        left = {id: entry for id, entry in pruned.items() if re.search(r"(?m)^ +\w", entry)}
        if len(left) == len(kept):
            break
        kept = {id: kept[id] for id in left}
    typed = {name: text for name, text in files.items() if name != NEEDS}
    return {NEEDS: head + "".join(left.values()), **{name: _of(text, left) for name, text in typed.items()}}


def _of(text: str, ids: Collection[str]) -> str:
    """The words of these needs."""
    head, *entries = _ENTRY.split(text)
    return head + "".join(entry for entry in entries if _id(entry) in ids)


def _id(entry: str) -> str:
    return entry.partition(":")[0]


def _pruned(text: str, known: Mapping[str, Collection[str]]) -> str:
    """Without what is not known; a key that names nothing any more is gone."""

    def kept(match: re.Match[str]) -> str:
        indent, key, several, one = match.groups()
        there = known.get(NAMES[key], ())
        ids = [id for id in ([part.strip() for part in several.split(",")] if several else [one]) if id in there]
        written = f"[{', '.join(ids)}]" if several else "".join(ids)
        return f"{indent}{key}: {written}\n" if ids else ""

    return _NAMING.sub(kept, text)
