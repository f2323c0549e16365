"""Find the browser for the tests, or install one, and print its path.

Order: KAART_BROWSER, a Chromium or Chrome on this machine, one that Playwright installed before;
else apt (root on Debian or Ubuntu; it works where Playwright's download is blocked), else Playwright.
Of each, Chromium's headless shell comes first: the same engine without windows, four times as quick at a new visit.
Tests call `find_browser`; only running this file as a script installs anything. Before it does so as root it asks, on a
terminal; elsewhere, with CI=true or with KAART_INSTALL=ja it goes on, and with KAART_INSTALL=nee it does without root.
"""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_APPS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
# Playwright names its folders after its own version, the platform and the kind of build.
PLAYWRIGHT_BUILDS = (
    "chromium_headless_shell-*/chrome-*/*headless*shell",
    "chromium-*/chrome-linux*/chrome",
    "chromium-*/chrome-mac*/*.app/Contents/MacOS/*",
)
WRONG_SETTING = """KAART_BROWSER wijst naar {setting}, maar dat is geen browser die start.
Zet KAART_BROWSER op het volledige pad van Chromium of Chrome, of haal de instelling weg."""
FAILED = """Er is geen browser gevonden en installeren is niet gelukt.
De browsertests hebben Chromium of Google Chrome nodig. Kies een van deze wegen:
  - Debian of Ubuntu:  sudo apt-get install chromium
  - Fedora:            sudo dnf install chromium
  - macOS:             brew install --cask chromium
  - overal:            .venv/bin/python -m playwright install --with-deps chromium
Staat er al een browser op een andere plek? Zet dan KAART_BROWSER=/pad/naar/chromium in de omgeving.
Zonder browser draait `make unit` de overige tests."""


ASKED = """Er is geen browser gevonden. De browsertests hebben Chromium nodig.
Mag ik dat als beheerder (root) op deze computer installeren? Dan voer ik uit:
{commands}
Zonder uw toestemming haalt Playwright een eigen Chromium, alleen voor u, in {folder}.
(KAART_INSTALL=ja of KAART_INSTALL=nee in de omgeving slaat deze vraag over.)
Installeren als beheerder? [j/N] """
APT_NAMES = ("chromium-headless-shell", "chromium")  # not every release has the headless shell


def candidates() -> Iterator[str]:
    """Every place where a browser may be, best first."""
    yield from (path for name in NAMES if (path := shutil.which(name)))
    yield from (app for app in MAC_APPS if Path(app).exists())
    for pattern in PLAYWRIGHT_BUILDS:
        yield from map(str, sorted(_playwright_folder().glob(pattern), key=_age))


def _playwright_folder() -> Path:
    if chosen := os.environ.get("PLAYWRIGHT_BROWSERS_PATH", "").strip("0"):
        return Path(chosen)
    caches = "Library/Caches" if sys.platform == "darwin" else ".cache"
    return Path.home() / caches / "ms-playwright"


def _age(path: Path) -> float:
    """Negative time of change: the newest build sorts first."""
    return -path.stat().st_mtime


@cache
def works(path: str) -> bool:
    """Whether it starts: Ubuntu's chromium-browser can be a script that only says that it needs snap."""
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def find_browser() -> str | None:
    """The path of a browser that starts, or None. A KAART_BROWSER that does not start hides all others."""
    setting = os.environ.get("KAART_BROWSER")
    if setting:
        return setting if works(setting) else None
    return next((path for path in candidates() if works(path)), None)


def administrator() -> list[str] | None:
    """What to put before a command to run it as root without a question; None if that cannot be done."""
    if os.name == "posix" and os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    return [sudo, "-n"] if sudo and _run([sudo, "-n", "true"], quiet=True) else None


def _run(command: list[str], *, quiet: bool = False) -> bool:
    """Whether the command succeeded. What it says goes to stderr: stdout is for the path alone."""
    output = subprocess.DEVNULL if quiet else sys.stderr
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        return subprocess.run(command, stdout=output, stderr=output, env=environment, check=False).returncode == 0
    except OSError:
        return False


def apt_commands(root: list[str]) -> list[list[str]]:
    """Debian's own Chromium: renew the lists, then each name that it may have there."""
    apt = [*root, "apt-get", "--quiet"]
    install = [*apt, "install", "-y", "--no-install-recommends"]
    return [[*apt, "update"], *([*install, name] for name in APT_NAMES)]


def playwright_commands(*, with_libraries: bool) -> list[list[str]]:
    """Playwright's own build; the libraries it needs are installed as root."""
    install = [sys.executable, "-m", "playwright", "install", *["--with-deps"] * with_libraries]
    return [[*install, "--only-shell", "chromium"], [*install, "chromium"]]


def install_with_apt(root: list[str] | None) -> bool:
    if root is None or not shutil.which("apt-get"):
        return False
    update, *installs = apt_commands(root)
    return _run(update) and any(_run(command) for command in installs)


def install_with_playwright(root: list[str] | None) -> bool:
    with_libraries = sys.platform == "linux" and root is not None
    return any(_run(command) for command in playwright_commands(with_libraries=with_libraries))


def install_browser() -> str | None:
    """The path of a browser after installing one; a way that only seems to work is followed by the next."""
    root = administrator()
    if root is not None and not may_use_root(root):
        root = None
    for install in (install_with_apt, install_with_playwright):
        if install(root) and (path := find_browser()):
            return path
    return None


def may_use_root(root: list[str]) -> bool:
    """What the environment says, else what a person at a terminal answers; where nobody can answer, it goes on."""
    setting = os.environ.get("KAART_INSTALL", "").lower()
    if setting in ("ja", "nee"):
        return setting == "ja"
    if os.environ.get("CI", "").lower() == "true" or not sys.stdin.isatty():
        return True
    update, *installs = apt_commands(root) if shutil.which("apt-get") else playwright_commands(with_libraries=True)
    commands = "\n".join(f"  {line}" for line in (shlex.join(update), " || ".join(map(shlex.join, installs))))
    print(ASKED.format(commands=commands, folder=_playwright_folder()), end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("j", "ja", "y", "yes")


def main() -> int:
    """Print the path, after installing if need be; exit code 1 and what to do if there is none."""
    path = find_browser()
    if not path and (setting := os.environ.get("KAART_BROWSER")):
        print(WRONG_SETTING.format(setting=setting), file=sys.stderr)
        return 1
    if not path:
        print("Geen browser gevonden; Chromium wordt geïnstalleerd ...", file=sys.stderr)
        path = install_browser()
    print(path or FAILED, file=sys.stdout if path else sys.stderr)
    return 0 if path else 1


if __name__ == "__main__":
    sys.exit(main())
