"""Asked by hatchling before it makes a wheel: are the styles and scripts there? Without them no site could be built."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

MISSING = (
    "De wheel is niet gemaakt: de stijlen en scripts ontbreken. Doe eerst: make assets\n"
    "The wheel was not made: the styles and scripts are missing. First run: make assets"
)


class WholeWheel(BuildHookInterface[Any]):
    """An editable install may do without: `make` installs the package before it makes them."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling decides
        """Stop with a sentence when something is missing."""
        if version != "editable" and not is_whole(Path(self.root) / "build" / "assets"):
            sys.exit(MISSING)


def is_whole(assets: Path) -> bool:
    """Whether every file that the manifest names is there, and the fonts."""
    try:
        names = json.loads((assets / "manifest.json").read_text("utf-8")).values()
    except (OSError, ValueError):
        return False
    return all((assets / name).is_file() for name in names) and any((assets / "fonts").glob("*.ttf"))
