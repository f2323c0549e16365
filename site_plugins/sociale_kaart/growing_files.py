"""Files of all places, put together place by place: of 50,000 each is large, and in memory would stand there twice.

On disk meanwhile, or as the bytes that it will have.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import BinaryIO, TextIO

from sociale_kaart.full_disk import writing_for_now


@dataclass
class GrowingList:
    """A list of texts that are JSON already, with commas between them."""

    file: BinaryIO
    is_empty: bool = True

    def add(self, text: bytes) -> None:
        self.file.write(text if self.is_empty else b"," + text)
        self.is_empty = False

    def whole(self, end: bytes) -> bytes:
        """All of it, and what stands behind it."""
        self.file.write(end)
        self.file.seek(0)
        return self.file.read()


@contextmanager
def growing_list(head: bytes) -> Iterator[GrowingList]:
    """`head`: what stands before it."""
    with writing_for_now(), TemporaryFile() as file:
        file.write(head)
        yield GrowingList(file)


class GrowingTable:
    """Rows for a CSV of which the columns are not known before the last row."""

    def __init__(self, file: TextIO) -> None:
        self.columns: dict[str, None] = {}
        self._file, self._writer = file, csv.writer(file)

    def add(self, row: Mapping[str, object]) -> None:
        """A column that is new stands behind those that are known."""
        if not row.keys() <= self.columns.keys():
            self.columns.update(dict.fromkeys(row))
        self._writer.writerow(map(row.get, self.columns))

    def whole(self) -> bytes:
        """With its head."""
        self._file.seek(0)
        out = GrowingCsv(self.columns)
        for row in csv.reader(self._file):
            out.add(row + [""] * (len(self.columns) - len(row)))
        return out.whole()


@contextmanager
def growing_table() -> Iterator[GrowingTable]:
    """Nothing is in it yet."""
    with writing_for_now(), TemporaryFile("w+", encoding="utf-8", newline="") as file:
        yield GrowingTable(file)


class GrowingCsv:
    """Rows for a CSV (RFC 4180) of which the columns are known; no larger in memory than the file."""

    def __init__(self, columns: Iterable[str], delimiter: str = ",", code: str = "utf-8") -> None:
        self._bytes = io.BytesIO()
        self._text = io.TextIOWrapper(self._bytes, code, newline="", write_through=True)
        self._writer = csv.writer(self._text, delimiter=delimiter)
        self.add(columns)

    def add(self, row: Iterable[object]) -> None:
        self._writer.writerow(row)

    def whole(self) -> bytes:
        return self._bytes.getvalue()
