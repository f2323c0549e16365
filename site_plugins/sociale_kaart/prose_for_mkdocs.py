"""What MkDocs gets for the prose of one language: the folders that its pages are in, and our shell around them.

It knows nothing of MkDocs, so that whatever takes its place can have the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.reading.content_files import picture_names
from sociale_kaart.reading.prose_markup import PICTURES
from sociale_kaart.rendering.environment import prepare
from sociale_kaart.rendering.layout import Layout, Urls


def borrowed(catalogue: Catalogue, language: str, region: Path) -> Iterator[tuple[str, str]]:
    """Pages that this language has no text of, and where they are: in another, with the pictures for them."""
    for id, code in catalogue.proza_taal.get(language, {}).items():
        yield f"{id}.md", f"content/{code}"
        for picture in sorted(picture_names(region, f"content/{code}")):
            yield f"{PICTURES}/{picture}", f"content/{code}"


def folder_of(catalogue: Catalogue, language: str) -> str:
    """Where the pages of this language are, below the region's folder; a language that has none lends another's."""
    lent = catalogue.proza_taal.get(language, {})
    has_own = len(lent) < len(catalogue.proza[language])
    return f"content/{language if has_own else next(iter(lent.values()), language)}"


def dress(env: Environment, catalogue: Catalogue, language: str, urls: Urls) -> Environment:
    """The same words, escaping and strictness as our own pages have."""
    env.autoescape = True
    env.undefined = StrictUndefined
    env.add_extension("jinja2.ext.i18n")
    prepare(env, language)
    layout = Layout(catalogue, language, urls)
    env.globals |= vars(layout.names) | layout.places(1) | {"stijlen": ()}
    return env
