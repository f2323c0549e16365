"""Marks in prose: what the sample region says of itself, and what is only true of a repository at GitHub.

`<!-- voorbeeld: beheer -->` … `<!-- /voorbeeld -->` stand around paragraphs that another region must not take over.
`kaart init` puts its own in their place. They are comments, and are gone from the site.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

BEGIN = re.compile(r"<!-- voorbeeld: [a-z]+ -->")
_MARK = re.compile(r"<!-- /?(?:voorbeeld(?:: [a-z]+)?|github) -->\n*")
_SAMPLE = re.compile(r"<!-- voorbeeld: ([a-z]+) -->\n.*?<!-- /voorbeeld -->\n*", re.DOTALL)
_GITHUB = re.compile(r"<!-- github -->\n.*?<!-- /github -->\n*", re.DOTALL)


_TELLING = 60  # letters: a shorter line may be anybody's


def lines_of_the_sample(text: str) -> Iterator[str]:
    """The lines between the marks that no other region would write so by itself."""
    blocks = (match[0] for match in _SAMPLE.finditer(text))
    yield from (line.strip() for block in blocks for line in block.splitlines() if len(line.strip()) >= _TELLING)


def outside_marks(text: str) -> str:
    """Only what stands outside the marks, each line where it was."""
    return _SAMPLE.sub(lambda match: "\n" * match[0].count("\n"), text)


def without_marks(text: str) -> str:
    """As it is on the site."""
    return _MARK.sub("", text)


def filled(text: str, own: Mapping[str, str], *, at_github: bool) -> str:
    """The prose with a region's own paragraphs for those of the sample; what it has none for goes."""
    text = _SAMPLE.sub(lambda match: f"{own[match[1]].strip()}\n\n" if own.get(match[1]) else "", text)
    return without_marks(text if at_github else _GITHUB.sub("", text)).rstrip() + "\n"
