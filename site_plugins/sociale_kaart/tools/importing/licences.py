"""Under which terms a list may be used, and what follows from that for the places that come out of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sociale_kaart.problems import Say

OWN, FREE = "eigen", frozenset({"CC0-1.0", "CC0", "PDDL-1.0", "PDM-1.0", "publiek domein"})
ODBL, OSM_CREDIT = "ODbL-1.0", "© OpenStreetMap-bijdragers"
# Terms that allow sharing with all, as long as the source is named; those that also want the same terms kept.
NAMED = {
    "odbl": ODBL, "odbl-1.0": ODBL, "cc-by-4.0": "CC-BY-4.0", "cc by 4.0": "CC-BY-4.0", "cc-by": "CC-BY-4.0",
    "cc-by-sa-4.0": "CC-BY-SA-4.0", "cc by-sa 4.0": "CC-BY-SA-4.0", "cc-by-sa": "CC-BY-SA-4.0",
    "etalab-2.0": "etalab-2.0", "licence ouverte": "etalab-2.0", "odc-by-1.0": "ODC-By-1.0",
}  # fmt: skip
APART, COMPARE = "apart", "vergelijken"  # what `gebruik` in a mapping can say


@dataclass(frozen=True)
class Terms:
    """A licence as it is written here. `must_name`: places under it are marked and kept apart in the exports."""

    licentie: str
    must_name: bool


def terms_of(said: str) -> Terms | None:
    """What a licence asks; None when it is not known here, or does not allow sharing."""
    text = " ".join(said.split())
    free: Mapping[str, str] = {one.lower(): one for one in (*FREE, OWN)}
    if text.lower() in free:
        return Terms(free[text.lower()], False)
    name = NAMED.get(re.sub(r"^https?://\S*opendatacommons.org/licenses/odbl\S*$", "odbl", text.lower()))
    return Terms(name, True) if name else None


WHAT_FOLLOWS = Say(
    "De lijst valt onder {licence}. Dat kan, maar niet zomaar: de gegevens van deze regio zijn CC0, en deze niet. Elke "
    "plek eruit krijgt de licentie en de bronvermelding ({credit}) in zijn bestand en op zijn pagina, en staat in de "
    "bestanden voor programma's apart.",
    "The list is under {licence}. That is possible, with a consequence: this region's data are CC0, and these are not. "
    "Each place out of it carries the licence and the credit ({credit}) in its file and on its page, and is kept apart "
    "in the files for programs.",
)
