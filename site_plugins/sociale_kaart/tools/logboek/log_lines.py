"""The lines of a server's log in the common or the combined format, of which only what is counted is taken."""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

LONGEST = 64 * 1024  # bytes of a line; whatever is behind them is passed over
GZIP = b"\x1f\x8b"
_LINE = re.compile(
    rb'[^\["]{1,2000}'
    rb"\[(\d\d)/(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/(\d{4}):[^\]]{1,40}\]"
    rb' "((?:[^"\\]|\\.)*)" (\d{3}) (?:\d+|-)'
    rb'(?: "(?:[^"\\]|\\.)*" "((?:[^"\\]|\\.)*)")?'
)
_MONTHS = {name: n for n, name in enumerate(b"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}
# Who says that it is a program, by a part of its name; and who says nothing where browsers always do.
ROBOTS = (
    *("bot", "crawl", "spider", "slurp", "scan", "monitor", "uptime", "preview", "fetch", "headless", "lighthouse"),
    *("curl", "wget", "python", "java/", "go-http", "libwww", "okhttp", "axios", "scrapy", "feed", "archive"),
)
_ROBOT = re.compile("|".join(map(re.escape, ROBOTS)).encode(), re.IGNORECASE)


class Verzoek(NamedTuple):
    """Somebody got a page: which, on which day (2026-11-21), and whether a program did."""

    dag: str
    pad: str
    is_robot: bool


class BrokenLogError(ValueError):
    """What was packed ends too early or is no such thing; `args` has how many lines could be read."""


@dataclass
class Gelezen:
    """What was read of a file so far. `first_odd`: the number of the first line that is none of a log."""

    lines: int = 0
    empty: int = 0
    odd: int = 0
    first_odd: int = 0


def requests(stream: io.BufferedReader, read: Gelezen) -> Iterator[Verzoek]:
    """Each page that somebody got; `read` counts along. Nothing but the line at hand is in memory."""
    for line in _lines(stream, read):
        found = _LINE.match(line)
        if not found:
            read.odd += 1
            read.first_odd = read.first_odd or read.lines
            continue
        day, month, year, asked, status, agent = found.groups()
        method, _, rest = asked.partition(b" ")
        if method == b"GET" and status in (b"200", b"304"):
            date = f"{year.decode()}-{_MONTHS[month]:02d}-{day.decode()}"
            yield Verzoek(date, rest.partition(b" ")[0].decode("utf-8", "replace"), _is_robot(agent))


def _lines(stream: io.BufferedReader, read: Gelezen) -> Iterator[bytes]:
    try:
        while line := stream.readline(LONGEST):
            read.lines += 1
            rest = line
            while len(rest) == LONGEST and not rest.endswith(b"\n"):
                rest = stream.readline(LONGEST)
            if line.isspace():
                read.empty += 1
            else:
                yield line
    except (EOFError, OSError, zlib.error) as error:
        raise BrokenLogError(read.lines) from error


@lru_cache(maxsize=4096)  # for speed
def _is_robot(agent: bytes | None) -> bool:
    """The common format does not say who asks: then everybody counts."""
    return agent is not None and (agent in (b"", b"-") or _ROBOT.search(agent) is not None)


def unpacked(stream: io.BufferedReader) -> io.BufferedReader:
    """The same, of what may be packed with gzip."""
    head = stream.peek(len(GZIP))[: len(GZIP)]
    return io.BufferedReader(gzip.GzipFile(fileobj=stream)) if head == GZIP else stream
