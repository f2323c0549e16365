"""What somebody puts in content/: named by `kaart check` with its line, and never on a page as anything but text."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from built import KLEIN, TODAY, base_of, contents, copy_of, dead_links, made, pages_of
from found import errors, said

from sociale_kaart.judged import load_catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.problems import Level
from sociale_kaart.reading import prose
from sociale_kaart.reading.prose_markup import cleaned, refusals
from support import ROOT
from support.told import told

CASES = ROOT / "tests" / "cases" / "prose"
EXTENSIONS = ["attr_list", "footnotes", "def_list", "abbr"]
PNG = b"\x89PNG\r\n\x1a\n" + bytes(4) + b"IEND\xaeB`\x82"


@pytest.mark.parametrize("path", sorted(CASES.glob("bad/*.md")), ids=lambda path: path.stem)
def test_a_bad_page_gets_its_messages(path: Path) -> None:
    problems = prose.problems_of(path.read_text(encoding="utf-8"), path.name, ["foto.png"], EXTENSIONS)
    assert said(problems) == path.with_suffix(".expected").read_text(encoding="utf-8").splitlines()
    assert all(told(one).as_dict("nl")["message"] != told(one).as_dict("en")["message"] for one in problems)


@pytest.mark.parametrize("path", sorted(CASES.glob("good/*.md")), ids=lambda path: path.stem)
def test_a_good_page_gets_none(path: Path) -> None:
    assert said(prose.problems_of(path.read_text(encoding="utf-8"), path.name, ["foto.png"], EXTENSIONS)) == []


HOSTILE = (
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!-- x --!><img src=x onerror=alert(1)>",
    '<a href="java\tscript:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="//kwaad.example/">x</a>',
    '<a title=">" onclick="alert(1)">x</a>',
    '<img src="https://kwaad.example/x.png">',
    '<img src="plaatjes/x.svg">',
    '<img alt="`><script>alert(1)</script>">',
    "<svg><animate onbegin=alert(1)>",
    "<math><mtext><style><img src=x onerror=alert(1)>",
    '<p style="position:fixed">x</p>',
    '<p class="weg">x</p>',
    "<meta http-equiv=refresh content='0;url=https://kwaad.example/'>",
    "<base href=https://kwaad.example/>",
    "<form action=https://kwaad.example/><input name=x></form>",
    "<a href='x' x",
    "<a/onclick=alert(1)>x</a>",
    "<?php x ?>",
    "<![CDATA[<script>]]>",
    "</article></main>",
)


@pytest.mark.parametrize("html", HOSTILE)
def test_whatever_is_refused_is_text_when_cleaned(html: str) -> None:
    """By the eyes of a browser's own parser: no element of it is left but those on the list."""
    assert refusals(html)
    assert not refusals(cleaned(html))


@pytest.mark.parametrize(
    "html", ["<p>1 &lt; 2 < 3</p>", '<td style="text-align: right;">1</td>', "<!-- later -->", "<br />"]
)
def test_what_is_allowed_stays(html: str) -> None:
    assert not refusals(html)
    assert cleaned(html) == html.replace(' style="text-align: right;"', "")


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return copy_of(KLEIN, tmp_path / "regio")


STRAY = {
    "los.html": "tekst-bestand",
    "kwaad.js": "tekst-bestand",
    "sw.js": "tekst-bestand",
    "README.md": "tekst-bestand",
    "Over Ons.md": "tekst-bestand",
    "data/voorzieningen.json": "tekst-bestand",
    "plek/testplek-alles.md": "tekst-bestand",
    "plaatjes/kwaad.svg": "plaatje-soort",
    "plaatjes/kwaad.html": "plaatje-soort",
    "plaatjes/geen-plaatje.png": "plaatje-soort",
    "plaatjes/map/x.png": "plaatje-soort",
    "aux.md": "naam-van-windows",
    f"{'a' * 120}.md": "naam-te-lang",
}


@pytest.mark.parametrize("name", STRAY)
def test_everything_else_in_the_folder_is_an_error(config: Path, name: str) -> None:
    path = config.parent / "content" / "nl" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("# Iets\n", encoding="utf-8")
    assert [error.split()[-1] for error in errors(config)] == [STRAY[name]]


def test_what_no_check_has_seen_is_not_published_either(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second line: were the checks ever wrong, the site would still hold none of it."""
    folder = config.parent / "content" / "nl"
    (folder / "kwaad.js").write_text("alert(1)", encoding="utf-8")
    (folder / "over.md").write_text("template: x.html\n\n# Over\n\n" + "\n\n".join(HOSTILE), encoding="utf-8")
    monkeypatch.setattr("sociale_kaart.loading.read_content", _unjudged)
    site = made(config, config.parent / "site")
    assert "kwaad.js" not in {Path(name).name for name in contents(site)}
    page = pages_of(site)["nl/over/index.html"]
    before = pages_of(site)["nl/privacy/index.html"]
    assert {tag for tag, _ in page.elements} <= {tag for tag, _ in before.elements} | {"h1", "p", "code", "br"}
    assert not [key for _, attributes in page.elements for key in attributes if key.startswith("on")]
    assert "alert(1)" in page.text


def _unjudged(*arguments: object) -> object:
    from sociale_kaart.reading.content import read_content

    return read_content(*arguments)[0], []  # type: ignore[arg-type]


def test_a_picture_of_the_site_itself_is_shown(config: Path) -> None:
    folder = config.parent / "content" / "nl"
    (folder / "plaatjes").mkdir()
    (folder / "plaatjes" / "foto.png").write_bytes(PNG)
    (folder / "over.md").write_text("# Over\n\n![Een deur](plaatjes/foto.png)\n", encoding="utf-8")
    site = made(config, config.parent / "site")
    assert (site / "nl" / "plaatjes" / "foto.png").read_bytes() == PNG
    assert [image["src"] for image in pages_of(site)["nl/over/index.html"].all("img")] == ["../plaatjes/foto.png"]


def test_a_language_without_texts_shows_those_of_another_marked_as_such(config: Path) -> None:
    shutil.rmtree(config.parent / "content" / "tr")
    _, problems = load_catalogue(config, TODAY)
    assert "taal-zonder-teksten" in {p.rule.id for p in problems if p.level is Level.WARNING}
    assert not errors(config)
    site = made(config, config.parent / "site")
    page, own = (pages_of(site)[f"{folder}/over/index.html"] for folder in ("tr", "nl"))
    article = next(page.all("article"))
    assert (page.root["lang"], article["lang"], article["dir"]) == ("tr", "nl", "ltr")
    assert translations("tr").gettext("This page has not been translated yet.") in page.text
    assert "translated" not in own.text
    footer = [link for link in page.all("a") if link.get("href", "").endswith("/over/") and "lang" in link]
    assert any(link["lang"] == "nl" and link["href"] == "../over/" for link in footer)


def test_a_language_with_one_page_has_all_of_them_the_others_marked(config: Path) -> None:
    """No link, no hreflang and no line of the sitemap leads to a page that is not there."""
    for name in ("over", "privacy", "toegankelijkheid"):
        (config.parent / "content" / "tr" / f"{name}.md").unlink()
    nl = config.parent / "content" / "nl"
    (nl / "nieuws.md").write_text("# Nieuws\n\n![Een deur](plaatjes/foto.png)\n", encoding="utf-8")
    (nl / "plaatjes").mkdir()
    (nl / "plaatjes" / "foto.png").write_bytes(PNG)
    _, problems = load_catalogue(config, TODAY)
    missing = {p.position.file for p in problems if p.rule.id == "pagina-ontbreekt"}
    assert missing == {f"content/tr/{name}.md" for name in ("over", "privacy", "toegankelijkheid")}
    assert not errors(config)
    site = made(config, config.parent / "site")
    assert dead_links(site) == []
    pages, base = pages_of(site), base_of(site)
    for page in pages.values():
        for address in page.alternates().values():
            assert (site / address.removeprefix(base) / "index.html").is_file(), (page.address, address)
    for place in re.findall(r"<loc>([^<]*)</loc>", (site / "sitemap.xml").read_text("utf-8")):
        assert (site / place.removeprefix(base) / "index.html").is_file(), place
    for name, language in (("over", "nl"), ("nieuws", "nl"), ("meedoen", "tr")):
        page = pages[f"tr/{name}/index.html"]
        assert next(page.all("article"))["lang"] == language
        assert (translations("tr").gettext("This page has not been translated yet.") in page.text) == (language != "tr")
    links = [(link.get("href"), link.get("lang")) for link in pages["tr/index.html"].all("a")]
    assert ("./over/", "nl") in links
    assert ("./meedoen/", "nl") not in links
    assert (site / "tr" / "plaatjes" / "foto.png").read_bytes() == PNG
    assert next(pages["nieuws/index.html"].all("article"))["lang"] == "nl"


def test_a_region_without_any_texts_is_an_error(config: Path) -> None:
    shutil.rmtree(config.parent / "content")
    (config.parent / "content").mkdir()
    assert {error.split()[-1] for error in errors(config)} == {"map-ontbreekt"}
