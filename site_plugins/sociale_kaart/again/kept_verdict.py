"""What is kept of a verdict, as JSON: problems as they may be shown, and for each file hashes of what it said."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sociale_kaart.again import own_folder
from sociale_kaart.problems import FilePosition, Level, Rule, Say, Told

FORM = 2
_PLAIN = (str, int, float, bool, type(None))


@dataclass(frozen=True)
class LastVerdict:
    """`world`: what all is judged by. `beside`: the hash of what else is in the region's folder. `places`: of each
    file; `seen`: of what checks of others look at. `told`: each problem with the file that it is about.
    """

    world: str
    beside: str
    places: Mapping[str, str]
    seen: Mapping[str, str]
    told: Sequence[tuple[str, Told]]


def write(config_file: Path, verdict: LastVerdict) -> None:
    """TypeError where a problem has a value that JSON cannot hold."""
    rules: dict[Rule, int] = {}
    told = [[file, rules.setdefault(one.rule, len(rules)), *_of(one)] for file, one in verdict.told]
    document = {
        "form": FORM,
        "world": verdict.world,
        "beside": verdict.beside,
        "places": dict(verdict.places),
        "seen": dict(verdict.seen),
        "rules": [[r.id, _said(r.message), _said(r.remedy), int(r.level)] for r in rules],
        "told": told,
    }
    own_folder.put(_name(config_file), json.dumps(document, separators=(",", ":")).encode())


def read(config_file: Path) -> LastVerdict | None:
    """None where there is none, or anything is not as it was written."""
    try:
        found = json.loads(own_folder.read(_name(config_file)))
        if found["form"] != FORM:
            return None
        rules = [Rule(id, Say(*message), Say(*remedy), Level(level)) for id, message, remedy, level in found["rules"]]
        told = [(file, _told(rules[rule], where, values)) for file, rule, where, values in found["told"]]
        return LastVerdict(found["world"], found["beside"], found["places"], found["seen"], told)
    except (OSError, ValueError, TypeError, KeyError, IndexError):
        return None


def _of(one: Told) -> tuple[list[str | int], dict[str, object]]:
    where = one.position
    return [where.file, where.line, where.column, where.field], {key: _plain(v) for key, v in one.values.items()}


def _told(rule: Rule, where: Sequence[Any], values: Mapping[str, Any]) -> Told:
    return Told(rule, FilePosition(*where), {key: _value(v) for key, v in values.items()})


def _plain(value: object) -> object:
    """A list of one is a day, a list of two a sentence."""
    if isinstance(value, Say):
        return _said(value)
    if type(value) is date:
        return [value.isoformat()]
    if type(value) not in _PLAIN:
        raise TypeError(type(value))
    return value


def _value(kept: Any) -> object:
    if type(kept) is not list:
        return kept
    return Say(*kept) if len(kept) > 1 else date.fromisoformat(*kept)


def _said(sentence: Say) -> list[str]:
    return [sentence.nl, sentence.en]


def _name(config_file: Path) -> str:
    return own_folder.name_for(config_file, "-oordeel.json")
