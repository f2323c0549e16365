"""What `kaart init` and `kaart vernieuw` gave a region before: what of it is gone, its keeper took out. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from sociale_kaart.tools.yaml_text import flow, scalar

FILE = "data/vernieuwd.yml"
WORDS = ("categorieen", "themas", "doelgroepen", "crisis")  # whose entries are brought up to date, key by key
IGNORED, FILES = ".gitignore", "bestanden"
HEAD = """\
# Wat `kaart init` en `kaart vernieuw` jullie al gaven. Haal je er in de regio iets van weg, dan komt het niet terug.
# Toch weer voorgesteld krijgen? Haal het ook hier weg, of dit hele bestand, en doe `kaart vernieuw`.
"""
Offered = Mapping[str, frozenset[str]]  # by `categorieen/zwembad`: the keys; by `.gitignore`: the lines; by `bestanden`


def keys_of(name: str, words: Any, languages: Collection[str]) -> dict[str, frozenset[str]]:
    """What a file of words says, entry by entry, of texts only those in `languages`."""
    entries = words if isinstance(words, dict) else {}
    return {f"{name}/{id}": frozenset(_keys(entry, languages)) for id, entry in entries.items()}


def _keys(value: Any, languages: Collection[str], above: tuple[str, ...] = ()) -> Iterator[str]:
    if not isinstance(value, dict):
        yield ".".join(above)
        return
    for key, part in value.items():
        if "nl" not in value or key in languages:
            yield from _keys(part, languages, (*above, str(key)))


def lines_of(text: str) -> frozenset[str]:
    """Of .gitignore."""
    return frozenset(line for line in text.splitlines() if line.strip())


def joined(one: Offered, other: Offered) -> dict[str, frozenset[str]]:
    names = sorted({*one, *other})
    return {name: one.get(name, frozenset()) | other.get(name, frozenset()) for name in names}


def offered_text(offered: Offered) -> str:
    """The file, one line an entry, so that two people's changes meet seldom."""
    return HEAD + "".join(
        f"{scalar(name)}: {flow(sorted(offered[name]))}\n" for name in sorted(offered) if offered[name]
    )


def read_offered(said: Any) -> dict[str, frozenset[str]]:
    """What the file says; what it does not say rightly was not offered."""
    pairs = said.items() if isinstance(said, dict) else ()
    return {str(name): frozenset(map(str, keys if isinstance(keys, list) else [keys])) for name, keys in pairs}
