"""Whoever builds a site learns that its host will not take it, before the host says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from built import KLEIN, TODAY, copy_of

from sociale_kaart import build as building
from sociale_kaart.checks import blind
from sociale_kaart.file_writing import Sums, write
from sociale_kaart.host_limits import HOSTS, exceeded, too_much
from sociale_kaart.problems import show
from sociale_kaart.reading.settings import read_region

MB = 1_000_000


@pytest.mark.parametrize(
    ("host", "found", "rules"),
    [
        ("github", {"a": 999 * MB}, []),
        ("github", {"a": 600 * MB, "b": 401 * MB}, ["host-te-groot"]),
        ("gitlab", {str(n): 1 for n in range(200_001)}, ["host-te-veel"]),
        ("cloudflare", {str(n): 1 for n in range(20_000)}, []),
        ("cloudflare", {str(n): 1 for n in range(20_001)}, ["host-te-veel"]),
        ("netlify", {f"foto/{n}.webp": 1 for n in range(54_000)}, []),
        ("netlify", {f"foto/{n}.webp": 1 for n in range(54_001)}, ["host-map-te-vol"]),
        ("netlify", {f"plek/{n}/index.html": 1 for n in range(54_001)}, []),
        ("cloudflare", {"data/a.json": 27 * MB, "b": 1}, ["host-bestand-te-groot"]),
    ],
)
def test_what_does_not_fit_is_said(host: str, found: dict[str, int], rules: list[str]) -> None:
    assert [problem.rule.id for problem in exceeded(host, found, "site")] == rules


@pytest.mark.parametrize("host", ["geen", ""])
def test_of_a_host_without_known_limits_nothing_is_said(host: str, tmp_path: Path) -> None:
    assert list(too_much(host, tmp_path / "is-er-niet")) == []


def test_each_figure_has_its_source_and_a_date() -> None:
    for limits in HOSTS.values():
        assert limits.source.startswith("https://")
        assert len(limits.seen) == 7


@pytest.mark.parametrize(
    ("line", "host"),
    [
        ("site_url: https://naam.github.io/kaart/", "github"),
        ("site_url: https://naam.gitlab.io/kaart/", "gitlab"),
        ("site_url: https://kaart.pages.dev/", "cloudflare"),
        ("site_url: https://kaart.netlify.app/", "netlify"),
        ("site_url: https://kaart.example/", ""),
        ("site_url: https://github.io.example/", ""),
    ],
)
def test_the_host_is_known_by_the_address_or_by_the_key(tmp_path: Path, line: str, host: str) -> None:
    config = copy_of(KLEIN, tmp_path / "regio")
    text = config.read_text("utf-8").replace("site_url: https://klein.sociale-kaart.example/kaart/", line)
    config.write_text(text, "utf-8")
    regio, _, _ = read_region(config)
    assert regio
    assert regio.published_by == host
    config.write_text(text.replace("      tak: proef\n", "      tak: proef\n      host: cloudflare\n"), "utf-8")
    regio, _, _ = read_region(config)
    assert regio
    assert regio.published_by == "cloudflare"


def test_a_build_warns_and_makes_the_site_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def some(catalogue: object, pieces: object, folder: Path) -> dict[str, Sums]:
        return {"alles": write(folder, [(f"{n}.html", b"") for n in range(20_001)])}

    monkeypatch.setattr(building, "write_pieces", some)
    monkeypatch.setattr(building, "finish", lambda *_: {})
    config = copy_of(KLEIN, tmp_path / "regio")
    config.write_text(config.read_text("utf-8").replace("      tak: proef\n", "      host: cloudflare\n"), "utf-8")
    site, problems = building.build(config, tmp_path / "site", TODAY, lambda *_: None)
    assert site
    assert [problem.rule.id for problem in problems][-1:] == ["host-te-veel"]


def test_a_region_of_a_newer_version_is_one_clear_sentence(tmp_path: Path) -> None:
    config = copy_of(KLEIN, tmp_path / "regio")
    text = config.read_text("utf-8").replace("      tak: proef\n", "      versie: 99.1\n      iets_nieuws: ja\n")
    config.write_text(text, "utf-8")
    regio, _, problems = read_region(config)
    assert regio is None
    assert [problem.rule.id for problem in problems] == ["nieuwere-versie"]
    assert "99.1" in show(blind(problems), "text", "nl")
