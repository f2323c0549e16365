"""What a document or a sheet of an office program says: such a file is a zip with XML in it."""

from __future__ import annotations

import html
import re
import zipfile
import zlib
from pathlib import Path

ENDINGS = (".xlsx", ".xlsm", ".ods", ".odt", ".odp", ".docx", ".pptx")
_CELL = re.compile(r"</(?:si|c|row|w:p|text:p|table:table-row|a:p)>")
_TAG = re.compile(r"<[^<>]*>")


def is_office(path: Path) -> bool:
    return path.name.lower().endswith(ENDINGS) and zipfile.is_zipfile(path)


def text_of_office(path: Path, limit: int) -> str:
    """Its words, a cell or a paragraph on each line, as far as they can be read. Only `limit` bytes are unpacked."""
    said: list[str] = []
    try:
        with zipfile.ZipFile(path) as packed:
            for name in sorted(packed.namelist()):
                if limit > 0 and name.endswith((".xml", ".rels")):
                    with packed.open(name) as opened:
                        data = opened.read(limit)
                    limit -= len(data)
                    said.append(_words(data.decode("utf-8", "replace")))
    except (OSError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, EOFError):
        return "\n".join(said)
    return "\n".join(said)


def _words(xml: str) -> str:
    return html.unescape(_TAG.sub("", _CELL.sub("\n", xml)))
