"""What belongs to a person stays out of the other files too: words, practices, crisis numbers, settings and prose."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.mail import words_of
from sociale_kaart.checks.named_people import IN_NOTES, IN_TEXTS, Manner
from sociale_kaart.checks.names import may_name, names
from sociale_kaart.checks.people import NAME_IN_TEXT
from sociale_kaart.checks.personal import PUSHED, in_text, may_be_personal
from sociale_kaart.checks.settings import setting
from sociale_kaart.checks.text import masked, plain
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.last_import import line_of, read_state
from sociale_kaart.reading.praktijken import FILE as PRAKTIJKEN
from sociale_kaart.reading.tree import Path, Tree, read_tree

LINES = ("crisis", "hulplijnen")  # the files with numbers to call
OWN_NUMBER = Rule(
    "crisisnummer-van-een-mens",
    Say("`{read}` kan het nummer van een mens zijn.", "`{read}` may be a person's own number."),
    Say(
        "Dit nummer komt op elke pagina. Zet hier het nummer van een organisatie. {pushed}",
        "This number appears on every page. Put an organisation's number here. {pushed}",
    ),
)
_REMEDY = Say(
    "Haal het weg: hier kan niemand toestemming geven. Schrijf de organisatie of de taak. {pushed}",
    "Remove it: nobody can give consent here. Name the organisation or the role instead. {pushed}",
)
TOGETHER = 50
_MARKS = re.compile(r"</?[A-Za-z][^<>@]*>|[*`\\]|(?<!\w)_+|_+(?!\w)")
_FOLD = re.compile(r"\n[ \t]*")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")

# Where it stands, what stands there, how a name would be written there, and words that are no surprise in an address.
Said = tuple[Callable[[], FilePosition], str, Manner, frozenset[str]]


def check_crisis_numbers(context: Context) -> Iterable[Problem]:
    """A number that every page shows is no person's own."""
    line = context.regio.lijn
    if line and line.nummer.persoonlijk and context.is_asked(context.config.file):
        yield OWN_NUMBER.at(setting(context, "lijn"), read=masked(line.nummer.getoond), pushed=PUSHED)
    for file in LINES:
        lines = getattr(context.woorden, file) if context.is_asked(f"data/{file}.yml") else {}
        for id, line in lines.items():
            for key, number in (("nummer", line.nummer), ("ook", line.ook), ("whatsapp", line.whatsapp)):
                if number and number.persoonlijk:
                    yield OWN_NUMBER.at(context.position(file, id, key), read=masked(number.getoond), pushed=PUSHED)


def check_other_files(context: Context) -> Iterable[Problem]:
    """Every text of every file but the places', which have their own checks."""
    region = words_of((context.regio.regio, *context.regio.naam.values()))
    for file, text in context.loose_files():
        if context.is_asked(file) and _may_say_something(text):
            yield from _of_file([*_said(context, file, text, region)])
    for file, text in context.remembered():
        if context.is_asked(file) and _may_say_something(text):
            yield from _of_file([*_imported(file, text, region)])


def _of_file(said: list[Said]) -> Iterator[Problem]:
    for start in range(0, len(said), TOGETHER):
        yield from map(_elsewhere, _personal(said[start : start + TOGETHER]))


def _said(context: Context, file: str, text: str, region: frozenset[str]) -> Iterator[Said]:
    """As data where it is some; whatever cannot be read as such is read as it stands."""
    tree = _tree(context, file, text) if file.endswith((".yml", ".yaml")) else None
    return _data(tree, region) if tree else _prose(file, text, region)


def _imported(file: str, text: str, region: frozenset[str]) -> Iterator[Said]:
    """What a list said of each place, as an import remembers it."""
    state = read_state(text)
    if state is None:
        yield from _prose(file, text, region)
    for id, known in (state or {}).items():
        for path, said in _texts(known.base):
            if path != ("herkomst", "id"):
                yield partial(FilePosition, file, line_of(text, id)), plain(said), IN_TEXTS, region


def _may_say_something(text: str) -> bool:
    """A quick look at a whole file before it is parsed: most have nothing of the kind, not even behind an escape."""
    return "\\" in text or _is_worth_a_look(_FOLD.sub(" ", plain(text)))


def _is_worth_a_look(text: str) -> bool:
    return may_be_personal(text) or may_name(text) or any(one.search(text) for one in IN_NOTES.unannounced)


def _personal(said: list[Said]) -> Iterator[Problem]:
    """A quick look at some texts together, then at each: a drawing has thousands."""
    if len(said) > 1 and not _is_worth_a_look("\n".join(text for _, text, _, _ in said)):
        return
    for position, text, patterns, own in said:
        if _is_worth_a_look(text):
            yield from in_text(position, text, partial(frozenset, own))
            for name in names(text, own, patterns):
                yield NAME_IN_TEXT.at(position(), read=masked(name), pushed=PUSHED)


def _elsewhere(problem: Problem) -> Problem:
    """The remedy does not send anybody to `contact` in a file that has no such key."""
    return replace(problem, rule=replace(problem.rule, remedy=_REMEDY))


def _tree(context: Context, file: str, text: str) -> Tree | None:
    """The tree that has been read already, for most files; none if the file cannot be parsed."""
    known = context.config if file == context.config.file else context.trees.get(file[len("data/") : -len(".yml")])
    if known and known.value:
        return known
    tree, problems = read_tree(text, file, "ignored" if file == context.config.file else "refused")
    return None if problems else tree


def _data(tree: Tree, region: frozenset[str]) -> Iterator[Said]:
    """Values, keys and comments; a practice may be called after its doctor, and a crisis number is a number."""
    has_numbers = tree.file in {f"data/{name}.yml" for name in LINES}
    for path, said in _texts(tree.value):
        if not (has_numbers and path[-1:] in (("nummer",), ("ook",))):
            own = region | _of_practice(tree, path) if tree.file == PRAKTIJKEN else region
            yield partial(tree.position, *path), plain(said), IN_TEXTS, own
    for line, column, said in tree.comments:
        yield partial(FilePosition, tree.file, line, column), plain(said), IN_NOTES, region


def _texts(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every text, keys included; a key is reported at the position of its value."""
    if isinstance(value, str):
        yield path, value
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if isinstance(key, str):
            yield (*path, key), key
        yield from _texts(item, (*path, key))


def _of_practice(tree: Tree, path: Path) -> frozenset[str]:
    practice = tree.value.get(str(path[0])) if isinstance(tree.value, dict) else None
    name = practice.get("naam") if isinstance(practice, dict) else ""
    return words_of((name,)) if isinstance(name, str) else frozenset()


def _prose(file: str, text: str, region: frozenset[str]) -> Iterator[Said]:
    """Paragraph by paragraph, as written and as shown."""
    line = 1
    for paragraph in _BLANK_LINE.split(text):
        written = " ".join(paragraph.split())
        shown = _MARKS.sub("", html.unescape(written))
        for said in dict.fromkeys((shown, written)):
            yield partial(FilePosition, file, line), plain(said), IN_TEXTS, region
        line += paragraph.count("\n") + 2
