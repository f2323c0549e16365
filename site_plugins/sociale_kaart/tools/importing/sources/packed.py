"""Lists that come as a zip: what may be wrong with it, and that no small one becomes what no memory holds."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable

from sociale_kaart.tools.importing.source_rows import MOST_BYTES

DAMAGED = (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError)


def is_too_large(parts: Iterable[zipfile.ZipInfo]) -> bool:
    return sum(one.file_size for one in parts) > 4 * MOST_BYTES
