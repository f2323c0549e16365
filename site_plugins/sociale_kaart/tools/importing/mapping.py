"""Which column is which key: proposed from headings and contents, written for a person to read and mend, read back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.place.telefoon import read_phone
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.tree import Tree
from sociale_kaart.tools.importing.headings import IGNORED, PEOPLE, meant, targets
from sociale_kaart.tools.importing.licences import APART, COMPARE, Terms, terms_of
from sociale_kaart.tools.importing.source_rows import RowTable
from sociale_kaart.tools.yaml_text import entry

# Several columns may hold these: the first that can be used counts, or they are read together.
MANY = frozenset({"contact.telefoon", "openingstijden", "categorie", IGNORED, PEOPLE})
_ENOUGH, _SAMPLE, _MOSTLY = 60, 60, 0.6

UNKNOWN_KEY = Rule(
    "import-onbekende-sleutel",
    Say("Kolom `{column}` hoort volgens dit bestand bij `{read}`, en dat is geen sleutel.",
        "Column `{column}` is mapped to `{read}` here, which is no key."),
    Say("Bedoelde je `{near}`? Of schrijf `niet` om de kolom over te slaan.",
        "Did you mean `{near}`? Or write `niet` to leave the column out."),
)  # fmt: skip
NO_COLUMNS = Rule(
    "import-geen-kolommen",
    Say("In dit bestand staat niet welke kolom wat is.", "This file does not say which column is what."),
    Say("Haal het weg en doe `kaart import` opnieuw; dan komt er een nieuw voorstel.",
        "Remove it and run `kaart import` again for a new proposal."),
)  # fmt: skip


UNKNOWN_WORD = Rule(
    "import-onbekend-woord",
    Say("Bij `{key}` staat `{read}`, en dat kan niet.", "`{key}` says `{read}`, which it cannot."),
    Say("Kies {words}.", "Choose {words}."),
)
PLACES, SERVICES = "plek", "dienst"
_TEXTS = ("naam", "licentie", "peildatum", "vermelding", "gebruik", "rijen")
_CHOICES = {"gebruik": (APART, COMPARE), "rijen": (PLACES, SERVICES)}


@dataclass(frozen=True)
class Mapping_:  # noqa: N801 - `Mapping` is Python's
    """What data/import/<bron>.yml says. `kinds`: what the list calls a kind of place, and which that is here.

    `vermelding`: whom the list wants to be named. `gebruik`: what it is used for, where its terms are not ours.
    `rijen`: what a row is, a place or one service of a place.
    """

    bron: str
    naam: str
    licentie: str
    peildatum: str
    columns: Mapping[str, str]
    kinds: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)
    openly: frozenset[str] = frozenset()
    vermelding: str = ""
    gebruik: str = ""
    rijen: str = ""

    def columns_of(self, target: str) -> list[str]:
        return [column for column, key in self.columns.items() if key == target]

    @property
    def terms(self) -> Terms | None:
        """What the licence asks; None when it does not allow sharing."""
        return terms_of(self.licentie)

    @property
    def is_of_services(self) -> bool:
        return self.rijen == SERVICES


def propose(table: RowTable, kinds: Callable[[str], bool], areas: Callable[[str], bool]) -> dict[str, str]:
    """A key for each column; `niet` for those that nothing is known of."""
    scored = sorted(
        (
            (score, -index, heading, key)
            for index, heading in enumerate(table.headings)
            for key, score in _scores(heading, _sample(table, heading), kinds, areas).items()
        ),
        reverse=True,
    )
    chosen: dict[str, str] = {}
    taken: set[str] = set()
    for score, _, heading, key in scored:
        if score < _ENOUGH or heading in chosen or (key in taken and key not in MANY):
            continue
        chosen[heading] = key
        taken.add(key)
    return {heading: chosen.get(heading, IGNORED) for heading in table.headings}


def _sample(table: RowTable, heading: str) -> list[str]:
    cells = (row.cells.get(heading, "").strip() for row in table.rows)
    return [cell for cell in cells if cell][:_SAMPLE]


def _scores(
    heading: str, cells: Sequence[str], kinds: Callable[[str], bool], areas: Callable[[str], bool]
) -> dict[str, int]:
    key, sure = meant(heading)
    if key == "adres.huisnummer" and _are_row_numbers(cells):
        return {"herkomst.id": 95}
    seen = {name: _share(cells, test) for name, test in {**_LOOKS, "categorie": kinds, "gebied": areas}.items()}
    scores = {name: int(80 * share) for name, share in seen.items() if share >= _MOSTLY}
    if not key:
        return scores
    if key in _LOOKS and cells and seen[key] < 0.2 and sure < 100:
        sure = 0  # it is called so, and holds something else
    if key == "locatie.lat" or key == "locatie.lon":
        return {key: sure}
    if key in ("adres", "locatie") and _share(cells, _is_spot) >= _MOSTLY:
        return {"locatie": 100}
    if key == "adres.straat" and _share(cells, _is_whole_address) >= _MOSTLY:
        return {"adres": 100}
    return {**scores, key: max(scores.get(key, 0), sure)}


def _are_row_numbers(cells: Sequence[str]) -> bool:
    """`Nr` above 1, 2, 3, or above MV-001: the list counts its rows so, and no house has such a number."""
    if sum(cell[:1].isdigit() for cell in cells) < _MOSTLY * len(cells):
        return True
    numbers = [int(cell) for cell in cells if cell.isdigit() and len(cell) < 10]
    return len(numbers) == len(cells) > 2 and all(two > one for one, two in pairwise(numbers))


def _share(cells: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(map(test, cells)) / len(cells) if cells else 0.0


def _is_spot(text: str) -> bool:
    return bool(re.match(r"POINT|\(?-?\d{1,6}[.,]\d+\s*[,; ]\s*-?\d{1,6}[.,]\d+", text, re.IGNORECASE))


def _is_whole_address(text: str) -> bool:
    return bool(
        re.search(r"[a-z]{3}.*\d.*\b\d{4}\s?[a-z]{2}\b|\b\d{4}\s?[a-z]{2}\b.*[a-z]{3}.*\d", text, re.IGNORECASE)
    )


_LOOKS: dict[str, Callable[[str], bool]] = {
    "adres.postcode": lambda text: bool(re.fullmatch(r"[1-9]\d{3}\s?[a-zA-Z]{2}", text)),
    "contact.email": lambda text: bool(re.fullmatch(r"\S+@\S+\.\w+", text)),
    "contact.website": lambda text: bool(re.match(r"https?://|www\.", text, re.IGNORECASE)),
    "contact.telefoon": lambda text: len(text) > 8 and text[0] in "0+(" and read_phone(text) is not None,
    "openingstijden": lambda text: len(text) > 8 and text[0].isalpha() and not read_lines([text])[1],
    "adres": _is_whole_address,
    "locatie": _is_spot,
}  # fmt: skip


HEAD = """\
# Hoe de lijst `{naam}` bij onze sleutels past. Gemaakt door `kaart import`; kijk het na en verbeter wat niet klopt.
# Achter een kolom staat de sleutel (docs/velden.md), of: niet (overslaan), mensen (gegevens van mensen: nooit bewaard).
# licentie: CC0-1.0 of publiek domein; of: eigen, als de lijst van jullie zelf is en vrij gedeeld mag worden. Bij een
#   andere, zoals ODbL-1.0, hoort een vermelding (wie de bron is), en gebruik: apart (elke plek krijgt die licentie, en
#   staat apart in de bestanden voor programma's) of vergelijken (alleen tonen wat verschilt, niets overnemen).
# peildatum: de dag waarop de lijst klopte; die staat als controle bij plekken waar de lijst zelf geen datum heeft.
# soorten: zet achter elke soort die wij niet kennen een id uit data/categorieen.yml, of: niet.
# rijen: plek, of dienst als elke rij een dienst is: rijen van één organisatie achter één deur worden dan één plek.
# vast: wat voor elke plek geldt als de lijst het niet zegt. openbaar: nummers van plekken waarvan een mens zei dat het
# adres bekend mag zijn, ook al klinkt de naam als opvang.
"""


def mapping_text(mapping: Mapping_) -> str:
    """The file, as a person reads it."""
    lines = [
        *entry("bron", mapping.bron),
        *entry("naam", mapping.naam),
        "licentie:" + (f" {mapping.licentie}" if mapping.licentie else ""),
        *(entry("vermelding", mapping.vermelding) if mapping.vermelding else []),
        *(entry("gebruik", mapping.gebruik) if mapping.gebruik else []),
        *entry("peildatum", mapping.peildatum),
        *(entry("rijen", mapping.rijen) if mapping.rijen else []),
        *(entry("kolommen", dict(mapping.columns)) if mapping.columns else []),
        *(entry("soorten", dict(mapping.kinds)) if mapping.kinds else []),
        *(entry("vast", dict(mapping.fixed)) if mapping.fixed else []),
    ]
    return (
        HEAD.format(naam=" ".join(mapping.naam.split())) + "\n".join(line.replace(': ""', ":") for line in lines) + "\n"
    )


def mapping_of(tree: Tree, bron: str) -> tuple[Mapping_ | None, list[Problem]]:
    """What the file says, or what is wrong with it."""
    said = tree.value if isinstance(tree.value, dict) else {}
    columns, fixed = _pairs(said.get("kolommen")), _pairs(said.get("vast"))
    problems = [*_unknown(tree, "kolommen", columns), *_unknown(tree, "vast", fixed)]
    if "kolommen" in said and not columns:
        problems.append(NO_COLUMNS.at(FilePosition(tree.file)))
    problems += _unknown_words(tree, said)
    if problems:
        return None, problems
    openly = said.get("openbaar")
    listed = openly if isinstance(openly, list) else [openly] if isinstance(openly, str) else []
    text = {key: str(said.get(key) or "").strip() for key in _TEXTS}
    naam, kinds, openbaar = text.pop("naam"), _pairs(said.get("soorten")), frozenset(map(str, listed))
    return Mapping_(bron, naam or bron, columns=columns, kinds=kinds, fixed=fixed, openly=openbaar, **text), []


def _unknown_words(tree: Tree, said: Mapping[str, object]) -> Iterable[Problem]:
    for key, words in _CHOICES.items():
        read = str(said.get(key) or "").strip()
        if read and read not in words:
            yield UNKNOWN_WORD.at(
                tree.position(key), key=key, read=read, words=" of ".join(f"`{one}`" for one in words)
            )


def _unknown(tree: Tree, part: str, columns: Mapping[str, str]) -> Iterable[Problem]:
    from rapidfuzz import process

    for column, key in columns.items():
        if key not in targets():
            near = process.extractOne(key, sorted(targets()))
            yield UNKNOWN_KEY.at(tree.position(part, column), column=column, read=key, near=near[0])


def _pairs(value: object) -> dict[str, str]:
    return {str(key): str(item).strip() for key, item in value.items()} if isinstance(value, dict) else {}
