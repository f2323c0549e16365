"""Make what a release consists of, in a new folder: the wheel, the bills of materials, the licences, and checksums.

`python scripts/release.py dist` needs `make build/assets/.stamp` before, and the network once, for the tool that writes
the bill of the Python packages. It ends with exit code 1 when the tag in GITHUB_REF_NAME is not this version's.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "build" / ".release"  # the tool's own environment, so that it is not in the bill itself
NPM_NAME = "sociale-kaart-assets"


def version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def wheel(folder: Path) -> None:
    options = ("--no-deps", "--no-build-isolation", "--disable-pip-version-check", "--quiet")
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", folder, ROOT], check=True)


def python_bill(target: Path) -> None:
    """Of the environment that this runs in: what the site is built with, each with its licence's text."""
    venv.create(TOOLS, clear=True, with_pip=True)
    install: list[str | Path] = [
        TOOLS / "bin" / "python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    subprocess.run([*install, "--require-hashes", "-r", ROOT / "requirements" / "release.txt"], check=True)
    options = ("--gather-license-texts", "--output-reproducible", "--of", "JSON", "-o", target)
    tool = TOOLS / "bin" / "cyclonedx-py"
    subprocess.run([tool, "environment", "--pyproject", ROOT / "pyproject.toml", *options, sys.executable], check=True)


def npm_bill(target: Path) -> None:
    """Of what the scripts and sheets contain. npm wants a version and takes the folder's name, so it gets a copy."""
    with tempfile.TemporaryDirectory() as parent:
        copy = Path(parent) / NPM_NAME
        copy.mkdir()
        package = json.loads((ROOT / "package.json").read_text("utf-8"))
        del package["devDependencies"]
        (copy / "package.json").write_text(json.dumps({**package, "version": version()}), "utf-8")
        (copy / "package-lock.json").write_text(json.dumps(used_only()), "utf-8")
        npm: list[str | Path] = [
            sys.executable,
            ROOT / "scripts" / "node.py",
            "npm",
            "sbom",
            "--sbom-format",
            "cyclonedx",
        ]
        told = subprocess.run([*npm, "--package-lock-only"], cwd=copy, capture_output=True, check=True)
    bill = json.loads(told.stdout)
    # Chance and the clock: the same release has the same bytes.
    del bill["serialNumber"], bill["metadata"]["timestamp"]
    target.write_text(json.dumps(bill, indent=2) + "\n", "utf-8")


def used_only() -> dict[str, Any]:
    """The lock file without what only tests use: npm's `--omit dev` leaves out what these and we both use, too."""
    lock: dict[str, Any] = json.loads((ROOT / "package-lock.json").read_text("utf-8"))
    lock["packages"][""].pop("devDependencies")
    return {**lock, "packages": {name: one for name, one in lock["packages"].items() if not one.get("dev")}}


def checksums(folder: Path) -> str:
    """As `sha256sum` writes them and `sha256sum --check` reads them."""
    files = sorted(path for path in folder.iterdir() if path.name != "SHA256SUMS")
    return "".join(f"{sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)


def main(folder: Path) -> int:
    tag = os.environ.get("GITHUB_REF_NAME", "")
    if tag and tag != f"v{version()}":
        print(f"De tag is {tag}, maar dit is versie {version()}: zet beide gelijk.", file=sys.stderr)
        return 1
    if folder.exists():
        print(f"{folder} is er al: noem een map die er nog niet is.", file=sys.stderr)
        return 1
    folder.mkdir(parents=True)
    wheel(folder)
    python_bill(folder / "sbom-python.cdx.json")
    npm_bill(folder / "sbom-npm.cdx.json")
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")
    shutil.copy(ROOT / "build" / "assets" / "LICENCES.txt", folder / "LICENCES-npm.txt")
    (folder / "SHA256SUMS").write_text(checksums(folder), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
