"""Which column is which key, written for a person to read and mend, and read back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.tree import Tree
from sociale_kaart.tools.importing.cleaning.meanings import day_of
from sociale_kaart.tools.importing.headings import targets
from sociale_kaart.tools.importing.licences import APART, COMPARE, Terms, terms_of
from sociale_kaart.tools.yaml_text import entry

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
    problems = [*_unknown(tree, "kolommen", columns), *_unknown(tree, "vast", {key: key for key in fixed})]
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
    day = str(said.get("peildatum") or "").strip()
    if day and not day_of(day):
        yield UNKNOWN_WORD.at(tree.position("peildatum"), key="peildatum", read=day, words="`2026-11-21`")
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
