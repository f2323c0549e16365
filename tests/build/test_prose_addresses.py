"""Pages by hand take no address of ours, and prose is written over nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from built import KLEIN, TODAY, contents, copy_of, made
from found import errors, said

from sociale_kaart.addresses import taken_by
from sociale_kaart.file_writing import write
from sociale_kaart.folders import MARKER, move_into
from sociale_kaart.judged import load_catalogue, problems_of


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return copy_of(KLEIN, tmp_path / "regio")


OURS = ("lijst", "bewaren", "wegwijzer", "druk", "p", "plek", "plekken", "kaart", "data", "assets", "categorie", "404")


@pytest.mark.parametrize("language", ["en", "nl"])
def test_no_page_by_hand_takes_an_address_of_ours(config: Path, language: str) -> None:
    """English is at the root of this region, where the other languages have their folders."""
    names = [*OURS, "nl", "tr"]
    for name in (*names, "nieuw"):
        (config.parent / "content" / language / f"{name}.md").write_text("# Iets\n", encoding="utf-8")
    assert errors(config) == {f"content/{language}/{name}.md pagina-naam" for name in names}
    asked = problems_of(config, TODAY, lambda file: file.endswith("lijst.md"))
    assert said(asked) == ["pagina-naam 0"]


def test_every_address_of_a_build_is_taken(config: Path) -> None:
    """Asked of the site itself: whatever output is added, no page can replace a file of it."""
    catalogue, _ = load_catalogue(config, TODAY)
    assert catalogue
    taken = taken_by(catalogue)
    own = {f"{id}/index.html" for pages in catalogue.proza.values() for id, _ in pages}
    for name in contents(made(config, config.parent / "site")).keys() - {MARKER}:
        language = next((code for code in ("nl", "tr") if name.startswith(f"{code}/")), "en")
        rest = name.removeprefix(f"{language}/")
        if rest not in own:
            assert rest.split("/")[0].removesuffix(".html") in taken | {"meedoen"}, name


def test_prose_is_written_over_nothing(tmp_path: Path) -> None:
    for folder in ("proza", "site"):
        (tmp_path / folder / "plek").mkdir(parents=True)
        (tmp_path / folder / "plek" / "index.html").write_text(folder, encoding="utf-8")
    with pytest.raises(FileExistsError):
        move_into(tmp_path / "proza", tmp_path / "site")
    with pytest.raises(FileExistsError):
        write(tmp_path / "site", [("plek/index.html", b"")])
    assert (tmp_path / "site" / "plek" / "index.html").read_text(encoding="utf-8") == "site"
