"""Builds a region: the same as `kaart build`, for people who have a checkout and no install.

    python3 scripts/build.py [-f REGION/mkdocs.yml] [--site-dir DIR] [--today D]

The packages in requirements/site.txt must be there, and `make assets` must have bundled scripts and styles.
"""

from __future__ import annotations

import os
import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
GROUP = "mkdocs.plugins"
MISSING = """Het pakket `{name}` ontbreekt. Zet alles klaar met:  make site
of installeer zelf:  python3 -m pip install --require-hashes -r {requirements}"""


def main(arguments: list[str]) -> int:
    sys.path.insert(0, str(ROOT / "site_plugins"))
    with TemporaryDirectory(prefix="kaart-") as folder:
        _introduce_plugin(Path(folder))
        try:
            return _build(arguments)
        except ModuleNotFoundError as error:
            print(MISSING.format(name=error.name, requirements=ROOT / "requirements" / "site.txt"), file=sys.stderr)
            return 1


def _build(arguments: list[str]) -> int:
    import sociale_kaart.build
    import sociale_kaart.plugin  # noqa: F401 - here, so that what is missing is said before anything is done
    from sociale_kaart.cli import main as kaart

    return kaart(["build", *arguments])


def _introduce_plugin(folder: Path) -> None:
    """MkDocs finds a plugin by what was installed; where nothing was, this says the same as an install would."""
    if any(found.module.startswith("sociale_kaart.") for found in entry_points(group=GROUP)):
        return
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    info = folder / "sociale_kaart-0.dist-info"
    info.mkdir()
    lines = (f"{name} = {module}" for name, module in project["entry-points"][GROUP].items())
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: sociale-kaart\nVersion: 0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(os.linesep.join([f"[{GROUP}]", *lines, ""]), encoding="utf-8")
    sys.path.append(str(folder))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
