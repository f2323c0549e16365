"""A list of services has its address ten times over: the rows of one organisation at one door are one place. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sociale_kaart.checks.text import bare
from sociale_kaart.tools.importing.draft_place import DraftPlace
from sociale_kaart.tools.importing.matching import door
from sociale_kaart.tools.importing.source_rows import RowTable

_ADDRESS = ("adres", "adres.straat", "adres.huisnummer", "adres.toevoeging", "adres.postcode")
_MOSTLY = 0.5
MOST_OFFER = 140


def is_of_services(table: RowTable, columns: Mapping[str, str]) -> bool:
    """Whether most rows share their door and their organisation with another of another name."""
    names = _columns(columns, "naam")
    shared: dict[str, set[str]] = defaultdict(set)
    keyed = [(_key(row.cells, columns), bare(_joined(row.cells, names))) for row in table.rows]
    for key, name in keyed:
        shared[key].add(name)
    return sum(1 for key, _ in keyed if key and len(shared[key]) > 1) > _MOSTLY * len(keyed)


def _key(cells: Mapping[str, str], columns: Mapping[str, str]) -> str:
    who = bare(_joined(cells, _columns(columns, "organisatie")))
    where = bare(_joined(cells, [column for key in _ADDRESS for column in _columns(columns, key)]))
    return f"{who}|{where}" if who and any(map(str.isdigit, where)) else ""


def _columns(columns: Mapping[str, str], key: str) -> list[str]:
    return [column for column, target in columns.items() if target == key]


def _joined(cells: Mapping[str, str], columns: Iterable[str]) -> str:
    return " ".join(cells.get(column, "") for column in columns)


def with_offers(candidates: Sequence[DraftPlace]) -> None:
    """Of the rows that are one place the first becomes it, with what the others offer; they are `part_of` it."""
    for who in (lambda one: one.naam, _who):
        groups: dict[str, list[DraftPlace]] = defaultdict(list)
        for one in candidates:
            if not (one.notes.refused or one.secret or one.part_of) and door(one.values):
                groups[f"{bare(who(one))}|{door(one.values)}"].append(one)
        for rows in groups.values():
            if len(rows) > 1:
                _join(rows)


def _who(one: DraftPlace) -> str:
    return str(one.values.get("kvk") or one.values.get("organisatie") or one.naam)


def ask_about_shared_doors(candidates: Sequence[DraftPlace], bron: str) -> None:
    """Where rows of one organisation at one door stay places of their own, a person is asked whether they are one."""
    first: dict[tuple[str, str], DraftPlace] = {}
    for one in candidates:
        if one.notes.refused or one.secret or not door(one.values) or _who(one) == one.naam:
            continue
        other = first.setdefault((bare(_who(one)), door(one.values)), one)
        if other is not one:
            one.notes.said.append(
                f"dezelfde organisatie en hetzelfde adres als rij {other.number}; is het één plek? Zet dan `rijen: "
                f"dienst` "
                f"in data/import/{bron}.yml, en doe het opnieuw"
            )


def _join(rows: Sequence[DraftPlace]) -> None:
    first = rows[0]
    names = list(dict.fromkeys(one.naam for one in rows))
    offers = [{"nl": naam} for naam in names if len(names) > 1 and len(naam) <= MOST_OFFER]
    offers += [offer for one in rows for offer in one.values.get("aanbod", ())]
    kinds = [kind for one in rows for kind in _listed(one.values["categorie"])]
    agreed = _agreed(rows, first)
    first.naam = str(first.values.get("organisatie") or first.naam) if len(names) > 1 else first.naam
    listed = list(dict.fromkeys(kinds))
    first.values = {**agreed, "naam": first.naam, "categorie": listed[0] if len(listed) == 1 else listed}
    if offers:
        first.values["aanbod"] = [dict(pair) for pair in dict.fromkeys(tuple(offer.items()) for offer in offers)]
    first.also = (*first.also, *(id for one in rows[1:] for id in (one.id, *one.also)))
    for one in rows[1:]:
        one.part_of = first.number
        first.notes.dropped += one.notes.dropped


def _listed(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]


def _agreed(rows: Sequence[DraftPlace], first: DraftPlace) -> dict[str, Any]:
    """What all rows that say something of it say alike: hours of one service are not those of the place."""
    agreed: dict[str, Any] = {}
    for key in dict.fromkeys(key for one in rows for key in one.values):
        said = [one.values[key] for one in rows if key in one.values]
        if key == "contact":
            agreed[key] = _contact(said, first)
        elif key in ("herkomst", "controle", "locatie") or Counter(map(repr, said)).most_common(1)[0][1] == len(said):
            agreed[key] = said[0]
        elif key not in ("naam", "categorie", "aanbod"):
            first.notes.doubts.append(f"{key}: de rijen van deze plek zeggen niet hetzelfde")
    return {key: value for key, value in agreed.items() if value}


def _contact(said: Sequence[Mapping[str, str]], first: DraftPlace) -> dict[str, str]:
    found: dict[str, str] = {}
    for key in dict.fromkeys(key for one in said for key in one):
        values = {one[key] for one in said if key in one}
        if len(values) == 1:
            found[key] = values.pop()
        else:
            first.notes.doubts.append(f"contact.{key}: de rijen van deze plek zeggen niet hetzelfde")
    return found
