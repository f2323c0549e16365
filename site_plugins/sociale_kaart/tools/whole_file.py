"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` at `path`; interrupted, the file is as it was. What has the name meanwhile may be anybody's link."""
    fresh = path.with_name(f".{path.name}.nieuw")
    fresh.unlink(missing_ok=True)
    with fresh.open("xb") as file:
        file.write(data)
    if path.exists():
        shutil.copymode(path, fresh)
    os.replace(fresh, path)  # noqa: PTH105 - the one call that is atomic on every system
