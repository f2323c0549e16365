"""A page written by hand: what is wrong with its text, each on its line."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache, partial
from html import escape

from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.prose_markup import PICTURE, Refused, refusals, reported

MAX_BYTES = 64 * 1024
MOST_SIGNS = 1000  # of `[` and of `<`: reading Markdown takes time in proportion to their square
MOST_TOLD = 20
ALWAYS = ("toc", "tables", "fenced_code")  # the extensions of Markdown that MkDocs has by itself

TOO_DENSE = Rule(
    "tekst-te-vol-tekens",
    Say(
        "Het teken `{sign}` staat {count} keer op deze pagina; het mag er hoogstens {limit} keer staan.",
        "The sign `{sign}` is on this page {count} times; it may be there {limit} times at most.",
    ),
    Say("Verdeel de tekst over meer pagina's.", "Split the text into more pages."),
)
TEMPLATE = Rule(
    "tekst-sjabloon",
    Say("`template` kan hier niet staan.", "`template` cannot be used here."),
    Say("Haal de regel weg: elke pagina ziet er hetzelfde uit.", "Remove the line: all pages look the same."),
)
MARKUP_IN_TITLE = Rule(
    "tekst-titel",
    Say(
        "In `{key}` staat HTML; daar komt het op de pagina te staan zoals je het typte.",
        "`{key}` holds HTML; there it will be shown as it was typed.",
    ),
    Say("Schrijf gewone tekst.", "Write plain text."),
    Level.WARNING,
)
NO_PICTURE = Rule(
    "tekst-plaatje-ontbreekt",
    Say("Het plaatje {name} is er niet.", "The picture {name} is not there."),
    Say("Zet het in de map plaatjes/ naast de tekst.", "Put it in the folder plaatjes/ beside the text."),
)
_HEAD = re.compile(r"-{3}[ \t]*\n((?:.*\n)*?)(?:\.{3}|-{3})[ \t]*\n")
_KEY = re.compile(r"(template|title|description)[ ]*:(.*)")
_MARKUP = re.compile(r"<[a-zA-Z/!?]")
_SHOWN_PICTURE = re.compile(r'<img\b[^>]*\bsrc="([^"]*)"')


def problems_of(text: str, name: str, pictures: Collection[str], extensions: Sequence[str] = ()) -> list[Problem]:
    """Everything that may not be on a page, as Markdown with these extensions reads `text`."""
    for sign in "[<":
        if text.count(sign) > MOST_SIGNS:
            return [TOO_DENSE.at(FilePosition(name), sign=sign, count=text.count(sign), limit=MOST_SIGNS)]
    head = _HEAD.match(text)
    begin = head.end() if head else 0
    body = "\n" * text.count("\n", 0, begin) + text[begin:]
    return [*_of_head(head[1] if head else "", name), *_of_body(body, name, pictures, extensions)]


def _of_head(head: str, name: str) -> Iterator[Problem]:
    for number, line in enumerate(head.splitlines(), 2):
        match = _KEY.match(line)
        if match and match[1] == "template":
            yield TEMPLATE.at(FilePosition(name, number, 1))
        elif match and _MARKUP.search(match[2]):
            yield MARKUP_IN_TITLE.at(FilePosition(name, number, 1), key=match[1])


def _of_body(body: str, name: str, pictures: Collection[str], extensions: Sequence[str]) -> Iterator[Problem]:
    html = _render(body, extensions)
    found = reported(refusals(html))[:MOST_TOLD]
    for number, one in enumerate(found):
        same = [other.read for other in found].count(one.read)
        before = [other.read for other in found[:number]].count(one.read)
        line = _line_of(body, one, before, same) or _first_line_with(number, body, extensions)
        yield one.rule.at(FilePosition(name, line, 1), read=one.read)
    for picture in dict.fromkeys(_SHOWN_PICTURE.findall(html)):
        if picture.rpartition("/")[2] not in pictures and not any(one.rule is PICTURE for one in found):
            position = FilePosition(name, body.count("\n", 0, max(body.find(picture), 0)) + 1, 1)
            yield NO_PICTURE.at(position, name=picture)


def _render(body: str, extensions: Sequence[str]) -> str:
    return _rendered(body, tuple(dict.fromkeys((*ALWAYS, *extensions))))


@lru_cache(maxsize=512)  # for speed
def _rendered(body: str, extensions: tuple[str, ...]) -> str:
    """Kept by its text, so that a preview renders again only what has changed."""
    import markdown  # here: most files that are checked are no prose

    html: str = markdown.Markdown(extensions=[*extensions]).convert(body)
    return html


def _line_of(body: str, one: Refused, before: int, same: int) -> int:
    """Where it is written, when it is written so as often as it is refused; else 0."""
    needle = one.read.rstrip(">").lower()
    for words in (needle, escape(needle)):
        starts = [match.start() for match in re.finditer(re.escape(words), body.lower())]
        if len(starts) == same:
            return body.count("\n", 0, starts[before]) + 1
    return 0


def _first_line_with(number: int, body: str, extensions: Sequence[str]) -> int:
    """The line with which the page begins to have more than `number` faults: it was spelled in a way of its own."""
    lines = body.splitlines(keepends=True)
    render = partial(_render, extensions=extensions)
    low, high = 1, len(lines)
    while low < high:
        middle = (low + high) // 2
        if len(reported(refusals(render("".join(lines[:middle]))))) > number:
            high = middle
        else:
            low = middle + 1
    return low
