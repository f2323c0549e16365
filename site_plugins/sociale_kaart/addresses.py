"""Which addresses the site makes itself, so that no page written by hand can be put in their place.

The outputs are asked, for a region with a single place: a list kept by hand would miss the next page of ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import assets, pictures, site
from sociale_kaart.outputs.makers import makers
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.content import FOLDER, ORDER
from sociale_kaart.reading.prose_markup import PICTURES
from sociale_kaart.rendering.site_addresses import prefix

TAKEN_NAME = Rule(
    "pagina-naam",
    Say("`{name}` is al een adres van de site zelf.", "`{name}` is already an address of the site itself."),
    Say("Geef deze pagina een andere naam.", "Give this page a different name."),
)


def taken_names(catalogue: Catalogue) -> Iterator[Problem]:
    """A problem for each page by hand whose address is one of ours. Those that every site has are theirs to write."""
    own = [(code, id) for code, pages in catalogue.proza.items() for id, _ in pages if id not in ORDER]
    taken = taken_by(catalogue) if own else frozenset()
    for code, id in own:
        if id in taken and id not in catalogue.proza_taal.get(code, {}):
            yield TAKEN_NAME.at(FilePosition(f"{FOLDER}/{code}/{id}.md"), name=id)


def taken_by(catalogue: Catalogue) -> frozenset[str]:
    """The first part of every address, below the root and below a language's home; nothing before assets are there."""
    small = replace(catalogue, voorzieningen=catalogue.voorzieningen[:1], gestopt=catalogue.gestopt[:1], buren={})
    try:
        names = [name for make in makers(small, site.shared(small)).values() for name, _ in make()]
    except assets.AssetsMissingError:
        names = []
    homes = [prefix(catalogue, code) for code in catalogue.regio.talen]
    below = {name.removeprefix(home) for home in homes for name in names if name.startswith(home)}
    return frozenset(
        {PICTURES, pictures.FOLDER, "index", *(name.split("/")[0].removesuffix(".html") for name in below)}
    )
