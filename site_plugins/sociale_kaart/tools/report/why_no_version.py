"""Why git does not give a version: that it is not here does not say that there is none."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from shlex import quote

from sociale_kaart.problems import Say

NO_GIT = Say(
    "Het programma git is op deze computer niet te vinden; eerdere versies zijn alleen met git te lezen.",
    "The program git cannot be found on this computer; earlier versions can be read with git only.",
)
NOT_KEPT = Say(
    "Deze map is geen kloon van git, maar bijvoorbeeld een ZIP: daar zitten geen eerdere versies in. "
    "Haal de regio op met `git clone`.",
    "This folder is no clone of git, but a ZIP, for example, which has no earlier versions. "
    "Fetch the region with `git clone`.",
)
OF_SOMEBODY_ELSE = Say(
    "Git leest hier niets, omdat de map van een andere gebruiker is. Vertrouw je hem? "
    "git config --global --add safe.directory {folder}",
    "Git reads nothing here, since the folder is another user's. Do you trust it? "
    "git config --global --add safe.directory {folder}",
)
SHALLOW = Say(
    "In deze kloon zitten alleen de laatste versies. Haal de rest op: git fetch --unshallow "
    "(bij GitHub Actions: `fetch-depth: 0` onder `with:` van actions/checkout).",
    "This clone has the latest versions only. Fetch the rest: git fetch --unshallow "
    "(on GitHub Actions: `fetch-depth: 0` below `with:` of actions/checkout).",
)
PARTLY = Say(
    "In deze kloon ontbreken bestanden van die versie. Haal de regio opnieuw op, zonder `--filter`.",
    "This clone lacks files of that version. Fetch the region again, without `--filter`.",
)

LOOK = Say("Zie welke er zijn: git log --oneline", "See which there are: git log --oneline")


def why_not(region: Path) -> Say | None:
    """None where git knows all and has no such version."""
    try:
        command = ["git", "-C", str(region), "rev-parse", "--is-shallow-repository"]
        asked = subprocess.run(command, capture_output=True, check=False, env=os.environ | {"LC_ALL": "C"})  # noqa: S603
    except OSError:
        return NO_GIT
    if asked.returncode:
        other = b"dubious ownership" in asked.stderr or b"owned by someone else" in asked.stderr
        return _of_somebody_else(region.resolve()) if other else NOT_KEPT
    return SHALLOW if asked.stdout.strip() == b"true" else None


def _of_somebody_else(region: Path) -> Say:
    """With the folder that git wants to be told: that of the clone, in which the region may be one of more."""
    top = next((one for one in (region, *region.parents) if os.path.lexists(one / ".git")), region)
    folder = {"folder": quote(top.as_posix())}
    return Say(OF_SOMEBODY_ELSE.nl.format_map(folder), OF_SOMEBODY_ELSE.en.format_map(folder))
