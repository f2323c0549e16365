"""Which changes to the code would no test notice? Mutates one room after another, and says what survived.

    python scripts/mutate.py [--sample N] [ROOM[/MODULE]…]

The rooms, their modules and the quick tests that cover them are in pyproject.toml under `tool.mutate`; there `alone`
says which are asked of one module on its own, where it needs no others. `javascript` is in stryker.config.json. Ends
with 1 when a room's score is below 85 %. What survived is in `.cache/mutate/ROOM.txt`; docs/mutanten.md says of each
why it may. With `--sample`, only N mutants of each module are tried, always the same.

mutmut expects a package below `src/`, so each room is laid out anew in a folder of its own. Its workers start from a
process that has only collected the tests: after a whole run, what the code keeps in caches would hide mutants. What ran
at import is out of its reach, so a mutant that survived is asked once more, in a process that starts with it.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / ".cache" / "mutate"
COPIED = ("content", "data", "docs", "scripts", "templates", "tests", "mkdocs.yml", "CONTRIBUTING.md")
LINKED = ("build", "node_modules", "site_plugins")  # the last to be read as text: what runs is the copy in `src`
JAVASCRIPT = "javascript"
ENOUGH = 0.85
KILLED = {1, 3, 36, 24, -24, 152, 255, -11, -9}  # a test failed, or it took far too long, or the process died


@dataclass(frozen=True)
class Room:
    """What is mutated, and the tests that are asked. `warm`: a call at the end of a file of the tests, which makes

    what every one of them needs and what the room has no part in, once instead of for every mutant.
    """

    name: str
    modules: list[str]
    tests: list[str]
    warm: dict[str, str]

    @property
    def folder(self) -> Path:
        return WORK / self.name

    @property
    def inside(self) -> Path:
        """Where the mutated code and its tests are."""
        return self.folder / "mutants"


def rooms(names: list[str]) -> list[Room]:
    """As pyproject.toml lists them; of `checks/last_checked` that one module."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["mutate"]
    found = []
    for name in names or settings:
        room, _, module = name.partition("/")
        own = settings[room]
        modules = [f"{Path(own['modules'][0]).parent}/{module}.py"] if module else own["modules"]
        tests = own.get("alone", {}).get(module, own["tests"])
        found.append(Room(name.replace("/", "-"), modules, tests, own.get("warm", {})))
    return found


def lay_out(room: Room) -> None:
    """The checkout as mutmut wants it."""
    shutil.rmtree(room.folder, ignore_errors=True)
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "site_plugins", room.folder / "src", ignore=skip)
    room.inside.mkdir()
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
        copy(ROOT / name, room.inside / name)
    for name in LINKED:
        (room.inside / name).symlink_to(ROOT / name)
    for file, call in room.warm.items():
        with (room.inside / file).open("a", encoding="utf-8") as text:
            text.write(f"{call}\n")
    modules = [f"src/sociale_kaart/{module}" for module in room.modules]
    own = {"source_paths": ["src"], "only_mutate": modules, "pytest_add_cli_args_test_selection": room.tests}
    lines = [f"{key} = {json.dumps(value)}" for key, value in own.items()]
    settings = (
        (ROOT / "pyproject.toml")
        .read_text("utf-8")
        .replace("[tool.mutmut]\n", "\n".join(["[tool.mutmut]", *lines, ""]))
    )
    (room.folder / "pyproject.toml").write_text(settings, encoding="utf-8")


def verdicts(room: Room) -> dict[Path, dict[str, int | None]]:
    """By module: how the tests ended for each of its mutants."""
    found = sorted(room.inside.rglob("*.py.meta"))
    return {
        path.relative_to(room.inside / "src"): json.loads(path.read_text("utf-8"))["exit_code_by_key"] for path in found
    }


def survives(room: Room, mutant: str) -> bool:
    """Whether the tests pass too in a process that has the mutant from its first import on; some end at that."""
    environment = {**os.environ, "MUTANT_UNDER_TEST": mutant, "PYTHONPATH": str(room.inside / "src")}
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *room.tests]
    return not subprocess.run(command, cwd=room.inside, env=environment, capture_output=True, check=False).returncode


def difference(room: Room, mutant: str) -> str:
    """What the mutant changes."""
    command = [sys.executable, "-m", "mutmut", "show", mutant]
    said = subprocess.run(command, cwd=room.folder, capture_output=True, encoding="utf-8", check=False).stdout
    return "\n".join(line for line in said.splitlines() if not line.startswith(("---", "+++", "@@")))


def mutate(room: Room, sample: int) -> None:
    """Make the mutants, and try them. mutmut makes them before it sees that it knows none by the name it was given."""
    run = [sys.executable, "-m", "mutmut", "run", "--max-children", "1"]
    with (WORK / f"{room.name}.log").open("w", encoding="utf-8") as log:
        if sample:
            subprocess.run([*run, "none*"], cwd=room.folder, check=False, stdout=log, stderr=log)
            run += [mutant for ended in verdicts(room).values() for mutant in chosen(list(ended), sample)]
        subprocess.run(run, cwd=room.folder, check=True, stdout=log)


def chosen(mutants: list[str], sample: int) -> list[str]:
    """Some of them, the same ones each time."""
    return random.Random(sample).sample(mutants, min(sample, len(mutants)))  # noqa: S311 - no secret


def judge(room: Room, sample: int) -> float:
    """Mutate a room, print a row for each module, write down what survived; the share that was killed."""
    lay_out(room)
    mutate(room, sample)
    total, survivors = Counter[str](), list[str]()
    for module, every in verdicts(room).items():
        ended = {name: every[name] for name in chosen(list(every), sample or len(every))}
        alive = [mutant for mutant, code in ended.items() if code not in KILLED]
        alive = [mutant for mutant in alive if survives(room, mutant)]
        survivors += alive
        total.update(all=len(ended), killed=len(ended) - len(alive))
        if ended:
            print(
                f"| `{module.with_suffix('')}` | {len(ended)} | {len(alive)} | {1 - len(alive) / len(ended):.0%} |",
                flush=True,
            )
    (WORK / f"{room.name}.txt").write_text(
        "\n".join(difference(room, mutant) for mutant in survivors), encoding="utf-8"
    )
    return total["killed"] / max(total["all"], 1)


def record() -> None:
    """The form's tests ask Node from Python, where Stryker sees nothing: what they ask and get, as tests for it."""
    folder = ROOT / ".tmp" / "form"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/form"]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "NODE_ASKED": str(folder)}, check=True)


def javascript() -> int:
    """Stryker prints and judges by itself."""
    record()
    stryker = ROOT / "node_modules/@stryker-mutator/core/bin/stryker.js"
    return subprocess.run([sys.executable, ROOT / "scripts/node.py", stryker, "run"], cwd=ROOT, check=False).returncode


def main(arguments: list[str]) -> int:
    """Every room that was asked for, or all of them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args(arguments)
    names: list[str] = options.names
    python = rooms([name for name in names if name != JAVASCRIPT]) if names != [JAVASCRIPT] else []
    scores = {room.name: judge(room, options.sample) for room in python}
    for name, score in scores.items():
        print(f"{name}: {score:.1%} of the mutants were noticed; the others are in .cache/mutate/{name}.txt")
    failed = javascript() if not names or JAVASCRIPT in names else 0
    return 1 if failed or any(score < ENOUGH for score in scores.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
