"""Files of all places, put together place by place: of 50,000 each is large, and in memory would stand there twice.

On disk meanwhile, or as the bytes that it will have.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
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
    """Rows for a CSV of which the columns are not known before the last row.

    A file for the rows of each number of columns: only rows that lack some are read again, and those are few.
    """

    def __init__(self, opened: ExitStack) -> None:
        self.columns: dict[str, None] = {}
        self._opened = opened
        self._parts: list[tuple[int, TextIO]] = []

    def add(self, row: Mapping[str, object]) -> None:
        """A column that is new stands behind those that are known."""
        if not row.keys() <= self.columns.keys():
            self.columns.update(dict.fromkeys(row))
            file = self._opened.enter_context(_rows())
            self._parts.append((len(self.columns), file))
            self._writer = csv.writer(file)
        self._writer.writerow(map(row.get, self.columns))

    def whole(self) -> bytes:
        """With its head."""
        parts = [GrowingCsv(self.columns).whole()]
        for width, file in self._parts:
            file.seek(0)
            parts.append(self._filled(file, len(self.columns) - width))
        return b"".join(parts)

    @staticmethod
    def _filled(file: TextIO, lacking: int) -> bytes:
        if not lacking:
            return file.read().encode()
        first, *rows = csv.reader(file)
        out = GrowingCsv([*first, *[""] * lacking])
        for row in rows:
            out.add([*row, *[""] * lacking])
        return out.whole()


@contextmanager
def _rows() -> Iterator[TextIO]:
    with TemporaryFile("w+", encoding="utf-8", newline="") as file:
        yield file


@contextmanager
def growing_table() -> Iterator[GrowingTable]:
    """Nothing is in it yet."""
    with writing_for_now(), ExitStack() as opened:
        yield GrowingTable(opened)


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
