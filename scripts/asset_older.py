"""Sheets of style for the oldest browsers that we name: what they call otherwise, by the name that they know.

They know `margin-top` and `margin-inline-start`, and pass over `margin-block` and `inset`. esbuild writes none of these
out. A text runs from left to right or from right to left here, never downwards: so above is `top`, and only start and
end have two sides.
"""

import re
from collections.abc import Iterator

# Chrome before 87 and Safari before 14.1.
PAIRS = re.compile(r"(?<=[{;])(margin|padding|inset)-(block|inline):([^;{}]+)")
SIDES = re.compile(r"(?<=[{;])(margin|padding|inset)-block-(start|end):")
IMPORTANT = "!important"
ENDS = ("start", "end")


def older(css: str) -> str:
    """The same, as these browsers know it. Of `inset-inline` only what is alike on both sides can be said."""
    return SIDES.sub(lambda found: f"{_on_paper(found[1], 'block', found[2])}:", PAIRS.sub(_pair, css))


def _pair(found: re.Match[str]) -> str:
    what, way, value = found.groups()
    weight = IMPORTANT if value.endswith(IMPORTANT) else ""
    values = [*_values(value.removesuffix(IMPORTANT))]
    is_alike = way == "block" or values[0] == values[-1]
    if what == "inset" and not is_alike:
        return found[0]
    name = _on_paper if is_alike else _by_language
    both = zip(ENDS, (values[0], values[-1]), strict=True)
    return ";".join(f"{name(what, way, end)}:{one}{weight}" for end, one in both)


def _by_language(what: str, way: str, end: str) -> str:
    return f"{what}-{way}-{end}"


def _on_paper(what: str, way: str, end: str) -> str:
    """The name of a side that is the same in every language, or of two that say the same: shorter, too."""
    on_paper = {"block": ("top", "bottom"), "inline": ("left", "right")}[way][ENDS.index(end)]
    return on_paper if what == "inset" else f"{what}-{on_paper}"


def _values(text: str) -> Iterator[str]:
    """The one value or the two, of which each may be a sum with spaces in it."""
    depth, begin = 0, 0
    for at, letter in enumerate(text := text.strip()):
        depth += (letter == "(") - (letter == ")")
        if letter == " " and not depth:
            yield text[begin:at]
            begin = at + 1
    yield text[begin:]
