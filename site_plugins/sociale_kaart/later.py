"""A pattern that is compiled when it is first asked: most commands meet no line that needs it, and start sooner."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

Form = str | Callable[[re.Match[str]], str]


@dataclass(frozen=True)
class Later:
    """As `re.compile(written, flags)`, which would take its time at once."""

    written: str
    flags: int = 0

    @cached_property
    def pattern(self) -> re.Pattern[str]:  # for speed
        return re.compile(self.written, self.flags)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        return self.pattern.search(text, start)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        return self.pattern.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self.pattern.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(text)

    def findall(self, text: str) -> list[str]:
        found: list[str] = self.pattern.findall(text)
        return found

    def sub(self, form: Form, text: str, count: int = 0) -> str:
        return self.pattern.sub(form, text, count)
