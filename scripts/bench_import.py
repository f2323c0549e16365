"""How long `kaart import` takes for a dirty register of 1,500 rows, and how much of it a person must look at.

`.venv/bin/python scripts/bench_import.py`: makes the register and a region to import it into, in a folder of its own.
"""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from support import dirty_register  # noqa: E402 - of the tests, which are no package of ours

ROWS, SECONDS = 1500, 10
KAART = str(Path(sys.executable).with_name("kaart"))


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        region = _region(Path(name))
        (region / "register.csv").write_text(_register(), encoding="utf-8")
        for turn in ("eerste keer", "tweede keer"):
            started = time.monotonic()
            done = _kaart(region, "import", "register.csv", "--licentie", "eigen", "--ja")
            print(f"{turn}: {time.monotonic() - started:.1f} s (hoogstens {SECONDS})")
            print("\n".join(done.splitlines()[-4:]))
        print(_kaart(region, "check").splitlines()[-1])
    return 0


def _region(folder: Path) -> Path:
    shutil.copytree(ROOT / "data", folder / "data", ignore=shutil.ignore_patterns("voorzieningen"))
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "data" / "voorzieningen").mkdir()
    return folder


def _register() -> str:
    rows = dirty_register.rows(ROWS)
    out = io.StringIO()
    writer = csv.DictWriter(out, dirty_register.HEADINGS, delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _kaart(region: Path, *arguments: str) -> str:
    done = subprocess.run([KAART, *arguments], cwd=region, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


if __name__ == "__main__":
    raise SystemExit(main())
