"""The wheel, made from a clean clone: whole or not made, and enough to start a region with that builds at once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from support import ROOT

OFFLINE = ("--no-deps", "--no-build-isolation", "--disable-pip-version-check")
GRONINGEN = ("--gemeente", "Groningen", "--host", "github", "--ja")


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "KAART_LANG"}}
    return subprocess.run(
        list(map(str, command)), cwd=cwd, env=clean, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What git has of this checkout, and nothing that was made from it."""
    done = run("git", "clone", "--quiet", "--no-hardlinks", ROOT, tmp_path / "kloon", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    return tmp_path / "kloon"


def wheel(clone: Path) -> subprocess.CompletedProcess[str]:
    return run(sys.executable, "-m", "pip", "wheel", *OFFLINE, "-w", clone.parent / "wielen", ".", cwd=clone)


def test_half_a_wheel_is_not_made(clone: Path) -> None:
    (clone / "build" / "assets").mkdir(parents=True)
    (clone / "build" / "assets" / "manifest.json").write_text('{"site.js": "site.ABC.js"}', "utf-8")
    done = wheel(clone)
    said = done.stdout + done.stderr
    assert done.returncode != 0
    assert "Doe eerst: make assets" in said
    assert "Traceback" not in said


def test_with_the_wheel_alone_a_region_is_started_and_built(clone: Path) -> None:
    shutil.copytree(ROOT / "build" / "assets", clone / "build" / "assets")
    made = wheel(clone)
    assert made.returncode == 0, made.stdout + made.stderr
    here = clone.parent
    shutil.rmtree(clone)
    venv.create(here / "venv", with_pip=False)
    python = here / "venv" / "bin" / "python"
    (found,) = (here / "wielen").glob("sociale_kaart-*.whl")
    home = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=here).stdout.strip()
    target = ("install", "--quiet", "--no-deps", "--no-index", "--target", home, found)
    installed = run(sys.executable, "-m", "pip", *target, cwd=here)
    assert installed.returncode == 0, installed.stderr
    # The libraries are those of the tests, without the links to this checkout that an editable install has.
    libraries = next(Path(path) for path in sys.path if path.endswith("site-packages"))
    kaart = (
        python,
        "-c",
        (
            f"import sys; sys.path.append({str(libraries)!r}); from sociale_kaart.cli import main; "
            "sys.exit(main(sys.argv[1:]))"
        ),
    )
    assert run(*kaart, "init", "groningen", *GRONINGEN, cwd=here).returncode == 0
    built = run(*kaart, "build", cwd=here / "groningen")
    assert built.returncode == 0, built.stdout + built.stderr
    assert (here / "groningen" / "site" / "ar" / "over" / "index.html").is_file()
