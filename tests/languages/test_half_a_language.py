"""A language that is half translated can be published: no visitor is offered it, and nothing of it is half said."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli_run import OK, asked
from sociale_kaart.languages.brought import read_also
from sociale_kaart.languages.chains import chain
from sociale_kaart.languages.direction import own_name
from support import ROOT
from support.said_in import said_in

KLEIN = ROOT / "tests/regions/klein"
HALF = {"prs-AF": "prs", "sq": "en"}  # and which language its pages speak
SAID = "Një fjalë e vetme"
PAGES = ("", "plekken/", "plek/testplek-alles/", "agenda/", "hulplijnen/", "lijst/")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The small region with two languages of which one sentence is translated."""
    folder = tmp_path_factory.mktemp("half") / "klein"
    shutil.copytree(KLEIN, folder, ignore=shutil.ignore_patterns("site", ".cache"))
    settings = folder / "mkdocs.yml"
    text = re.sub(r"talen: \[(.*?)\]", rf"talen: [\1, {', '.join(HALF)}]", settings.read_text("utf-8"))
    settings.write_text(text, "utf-8")
    for language in HALF:
        assert asked("taal", "nieuw", language, cwd=folder).returncode == OK
        path = folder / "data/talen" / f"{language}.po"
        one = 'msgid "All places"\nmsgstr "'
        said = path.read_text("utf-8")
        assert one + '"' in said
        path.write_text(said.replace(one, one + SAID), "utf-8")
    done = asked("build", "--today", "2026-11-26", cwd=folder)
    assert done.returncode == OK, done.stdout + done.stderr
    yield folder / "site"
    read_also(None)


@pytest.mark.parametrize("language", HALF)
def test_nobody_is_offered_it(site: Path, language: str) -> None:
    assert (site / language / "index.html").is_file(), "who has the address sees how far it is"
    for path in (*site.glob("sitemap*.xml"), site / "index.html", *site.glob("p/*/index.html")):
        text = path.read_text("utf-8")
        assert f'hreflang="{language}"' not in text, path
        assert f"/{language}/" not in text, path


@pytest.mark.parametrize(("language", "instead"), HALF.items())
def test_each_page_speaks_one_language_and_says_which(site: Path, language: str, instead: str) -> None:
    for page in PAGES:
        texts = [*said_in(site / language / page / "index.html")]
        assert not [text for text, _ in texts if SAID in text], "one word of it among those of another language"
        others = {lang for text, lang in texts if text != own_name(lang)}
        assert instead in others
        assert others <= {*chain(language)} - {language}, "nothing is said to be in it that is not"
