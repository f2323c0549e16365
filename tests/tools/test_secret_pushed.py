"""docs/iets-geheims-gepusht.md, tried: its commands take a secret out of every branch, tag and message."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from support import ROOT

STEPS = dict(
    re.findall(r"```sh\n# (\w+)\n(.*?)```", (ROOT / "docs" / "iets-geheims-gepusht.md").read_text("utf-8"), re.DOTALL)
)
SECRET = "Verzonnenstraat 12"
PLACE = "data/voorzieningen/oost/plek.yml"


class Keeper:
    """Somebody at a terminal, with a home of her own, and a server that is a folder."""

    def __init__(self, folder: Path) -> None:
        self.home, self.server = folder / "home", folder / "server.git"
        self.home.mkdir()
        who = {f"GIT_{role}_{what}": "x@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        rest = {"HOME": str(self.home), "GIT_CONFIG_NOSYSTEM": "1", "ADRES": str(self.server), "PAD": PLACE}
        kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        self.environment = {**kept, **who, **rest}
        self.run("git init -q --bare -b main ../server.git", self.home)

    def run(self, command: str, folder: Path) -> str:
        shell = ["bash", "-eu", "-c", command]  # as at a terminal, where a pipe that finds nothing is no fault
        done = subprocess.run(shell, cwd=folder, env=self.environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def work(self, name: str) -> Path:
        """A fresh copy to work in."""
        self.run(f"git clone -q ../server.git {name}", self.home)
        return self.home / name


@pytest.fixture
def keeper(tmp_path: Path) -> Keeper:
    """Three commits on two branches, with a tag; the secret stands in an old file, a present one, and a message."""
    keeper = Keeper(tmp_path)
    work = keeper.work("werk")
    place = work / PLACE
    place.parent.mkdir(parents=True)
    (work / "README.md").write_text("# Kaart\n", "utf-8")
    place.write_text(f"naam: Plek\nadres: {SECRET}\n", "utf-8")
    keeper.run(f"git add . && git commit -qm 'plek op {SECRET}' && git tag -m een v1", work)
    keeper.run("git checkout -qb voorstel && git commit -q --allow-empty -m voorstel && git checkout -q main", work)
    place.write_text("naam: Plek\n", "utf-8")
    keeper.run("git commit -qam bijgewerkt && git push -q origin --all && git push -q origin --tags", work)
    (keeper.home / "geheim.txt").write_text(f"{SECRET}\n", "utf-8")
    (keeper.home / "vervang.sed").write_text(f"s/{SECRET}/[weg]/g\n", "utf-8")
    return keeper


def everything(keeper: Keeper) -> str:
    """Every object that somebody gets who copies all of it, as text; as over the network, so not by links to files."""
    keeper.run("git clone -q --mirror --no-local ../server.git kijk", keeper.home)
    return objects(keeper.home / "kijk")


def objects(copy: Path) -> str:
    command = "git cat-file --batch-all-objects --batch-check='%(objectname)' | git cat-file --batch"
    return subprocess.run(["bash", "-c", command], cwd=copy, capture_output=True, check=True).stdout.decode("latin-1")


def test_the_steps_take_it_out(keeper: Keeper) -> None:
    assert list(STEPS) == ["kopie", "zoeken", "weghalen", "berichten", "opruimen", "opsturen"]
    clean = keeper.home / "schoonmaak"
    keeper.run(STEPS["kopie"], keeper.home)
    found = keeper.run(STEPS["zoeken"], clean)
    assert PLACE in found
    assert "niet in berichten" not in found
    for step in ("weghalen", "berichten", "opruimen"):
        keeper.run(STEPS[step], clean)
    assert keeper.run(STEPS["zoeken"], clean) == "niet in berichten\n"
    keeper.run(STEPS["opsturen"], clean)
    left = everything(keeper)
    assert SECRET not in left
    assert "[weg]" in left
    assert "# Kaart" in left
    assert SECRET in objects(keeper.server)  # for who knows its number, until the host cleans up: step 4


def test_what_was_not_secret_is_still_there(keeper: Keeper) -> None:
    keeper.run(STEPS["kopie"], keeper.home)
    for step in ("weghalen", "berichten", "opruimen", "opsturen"):
        keeper.run(STEPS[step], keeper.home / "schoonmaak")
    fresh = keeper.work("vers")
    assert (fresh / "README.md").is_file()
    branches = keeper.run("git ls-remote --heads origin", fresh)
    assert re.findall(r"refs/heads/(\S+)", branches) == ["main", "voorstel"]
    assert keeper.run("git tag", fresh) == "v1\n"


def test_a_new_commit_alone_does_not(keeper: Keeper) -> None:
    assert SECRET in everything(keeper)
