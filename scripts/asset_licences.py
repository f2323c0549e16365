"""The licences of third-party code: passing it on requires passing on their texts."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

RULE = "\n\n" + "-" * 78 + "\n\n"


class NoLicenceError(Exception):
    """A package has no licence text; the message tells so in Dutch."""


def licences(packages: Path, used: Iterable[Path]) -> str:
    """The texts for every package of which a file is among `used`; `packages` is the folder node_modules."""
    names = sorted({name for path in used if (name := package_of(path, packages.name))})
    texts = (licence(packages / name, name) for name in names)
    return RULE.join(["Licences of the third-party code in these files.", *texts]).replace("\r\n", "\n") + "\n"


def package_of(path: Path, packages: str) -> str | None:
    """The npm package that a file belongs to: "leaflet", "@scope/name", or None for our own."""
    if path.parts[0] != packages:
        return None
    return "/".join(path.parts[1 : 3 if path.parts[1].startswith("@") else 2])


def licence(folder: Path, name: str) -> str:
    """Name, version and licence text of a package."""
    about = json.loads((folder / "package.json").read_text("utf-8"))
    texts = sorted(path for path in folder.iterdir() if re.search(r"licen[cs]e", path.name, re.IGNORECASE))
    if not texts:
        raise NoLicenceError(f"Het npm-pakket {name} heeft geen licentietekst; dan mag de site het niet meeleveren.")
    return f"{about['name']} {about['version']} ({about['license']})\n\n{texts[0].read_text('utf-8').strip()}"
