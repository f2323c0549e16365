"""The pages of a tiny region as a build makes them: its map, its list, and what these fetch."""

from __future__ import annotations

from pathlib import Path

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import site
from sociale_kaart.vakken.slices import whole


def make_site(catalogue: Catalogue, folder: Path) -> None:
    """Write the site without its prose: the first language at the root, the others below their code."""
    shared = site.shared(catalogue)
    files = [*shared.files, *site.map_files(catalogue)]
    languages = site.every_language(catalogue, shared.urls)
    for pages in languages:
        files += site.index_pages(pages)
    files += site.place_pages(catalogue, languages, whole(catalogue))
    for name, content in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
