"""What the checks look at: one frozen value, with what several checks need worked out once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from sociale_kaart.catalogue import is_secret
from sociale_kaart.checks.icon_set import is_pictogram
from sociale_kaart.checks.kenmerken import Kenmerken
from sociale_kaart.checks.kinds import is_closed
from sociale_kaart.checks.schematic import Schematic
from sociale_kaart.checks.surroundings import Surroundings
from sociale_kaart.checks.text import all_texts, dutch_texts, free_part, plain, whole
from sociale_kaart.checks.traces import Traces
from sociale_kaart.checks.whereabouts import Whereabouts
from sociale_kaart.problems import FilePosition
from sociale_kaart.reading.neighbours import Neighbour
from sociale_kaart.reading.places import Entry
from sociale_kaart.reading.tree import Path, Tree
from sociale_kaart.reading.usage import words_of
from sociale_kaart.region import InRegion


def _nothing(_file: str) -> str:
    return ""


def _no_files() -> Iterable[tuple[str, str]]:
    return ()


def every_file(_file: str) -> bool:
    """When the whole region is checked, every file is."""
    return True


@dataclass(frozen=True)
class Context(InRegion):
    """`trees`: of the files with words, by name. `config`: the tree of mkdocs.yml.

    `plan`: data/plattegrond.yml as nested text. `read_source`: the text of a place's file with its
    comments, asked for places with a secret address only. `has_pictogram`: whether that pictogram exists.
    `others`: places that are not checked now, and that those in `entries` are compared with. `is_asked`: whether a
    file, by its name below the region's folder, is checked now. `released`: names of which who keeps the data says that
    they give nothing secret away; `known_open`: places with why their address may be known. `buren`: places of
    neighbouring regions that may be shown. `loose_files`: name and text of every file of the region but its places'.
    `files_beside`: the same of what its folder holds beside its data and texts. `remembered`: of what imports remember
    of their lists.
    """

    entries: Sequence[Entry]
    trees: Mapping[str, Tree] = field(default_factory=dict)
    config: Tree = field(default_factory=lambda: Tree("mkdocs.yml"))
    plan: Mapping[str, object] = field(default_factory=dict)
    read_source: Callable[[str], str] = _nothing
    has_pictogram: Callable[[str], bool] = is_pictogram
    others: Sequence[Kenmerken] = ()
    is_asked: Callable[[str], bool] = every_file
    released: Sequence[str] = ()
    known_open: Mapping[str, str] = field(default_factory=dict)
    buren: Sequence[Neighbour] = ()
    loose_files: Callable[[], Iterable[tuple[str, str]]] = _no_files
    files_beside: Callable[[], Iterable[tuple[str, str]]] = _no_files
    remembered: Callable[[], Iterable[tuple[str, str]]] = _no_files

    @cached_property
    def everyone(self) -> list[Kenmerken]:
        """Every place of the region in file order, whether it is checked now or not."""
        return sorted((*map(Kenmerken.of, self.entries), *self.others), key=lambda one: one.file.split("/"))

    @cached_property
    def everyone_public(self) -> list[Kenmerken]:
        """Those whose address may be known."""
        kinds = {kind for one in self.everyone for kind in one.categorie}
        closed = {kind for kind in kinds if is_closed(kind, self.woorden)}
        return [one for one in self.everyone if closed.isdisjoint(one.categorie)]

    @cached_property
    def everyone_secret(self) -> list[Kenmerken]:
        """Those whose address may not be known, or that look like such a place."""
        public = {one.file for one in self.everyone_public}
        return [one for one in self.everyone if one.file not in public]

    @cached_property
    def traces(self) -> Traces:
        """What the secret places can be recognised by."""
        return self.traces_of(self.everyone_secret)

    def traces_of(self, secret: Sequence[Kenmerken]) -> Traces:
        """The same, for some of them."""
        return Traces.of(secret, self.everyone_public, self.released, self.whereabouts.known.__contains__)

    @cached_property
    def naming(self) -> list[Entry]:
        """The other places whose text has something that gives a secret place away."""
        if not self.traces.all:
            return []
        secret = {id(entry) for entry in self.secret}
        others = ((entry, whole(entry, text)) for entry, text in self.with_text() if id(entry) not in secret)
        return [*self.traces.found_in(others)]

    @cached_property
    def whereabouts(self) -> Whereabouts:
        """Finds what says where something is, by everything that the region's own files name."""
        practices = ((one.adres.straat, one.adres.plaats, one.adres.postcode or "") for one in self.praktijken.values())
        around = Surroundings.of(
            self.regio.regio,
            self.woorden,
            [*((one.straat, one.plaats, one.postcode) for one in self.everyone_public), *practices],
            plattegrond=self.plan,
            postcodes=self.postcodes,
            released=self.released,
        )
        return Whereabouts(around)

    @cached_property
    def asked(self) -> dict[str, Entry]:
        """The places that are checked now, by file."""
        return {entry.tree.file: entry for entry in self.entries}

    @cached_property
    def secret(self) -> list[Entry]:
        """Places whose address must never be known."""
        return [entry for entry in self.entries if is_secret(entry.voorziening, self.woorden)]

    @cached_property
    def public(self) -> list[Entry]:
        """The other places: messages may quote where these are."""
        secret = {id(entry) for entry in self.secret}
        return [entry for entry in self.entries if id(entry) not in secret]

    @cached_property
    def texts(self) -> list[str]:
        """All the text of each of `entries`, joined: a single search shows when there is nothing to find."""
        return ["\n".join(all_texts(free_part(entry.tree.value))) for entry in self.entries]

    @cached_property
    def schematic(self) -> Schematic:
        return Schematic.of(self.plan)

    def with_text(self) -> Iterator[tuple[Entry, str]]:
        """Each place with its joined text."""
        return zip(self.entries, self.texts, strict=True)

    def known(self, file: str) -> set[str]:
        """The ids in one of the files with words, including those of words that have faults.

        Empty when the file could not be read: references to it cannot be judged then.
        """
        tree = self.trees.get(file)
        there = tree.value if tree and isinstance(tree.value, dict) else {}
        return {*there, *getattr(self.woorden, file, ())}

    @cached_property
    def plain_texts(self) -> list[str]:
        """The same texts as a reader sees them: nothing invisible, and one form for what looks alike."""
        return [_plain(text) for text in self.texts]

    def with_plain_text(self) -> Iterator[tuple[Entry, str]]:
        """Each place with its joined text as a reader sees it."""
        return zip(self.entries, self.plain_texts, strict=True)

    def with_word(self, is_telling: Callable[[str], bool]) -> list[bool]:  # for speed
        """Of each place whether its text has such a word; each word of the region is judged once.

        What a single word rules out is not searched for. The words of each place are taken apart again each time:
        they are many times as large as its text.
        """
        telling = frozenset(filter(is_telling, self._vocabulary))
        return [not telling.isdisjoint(text.split()) for text in self.plain_texts]

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        found: set[str] = set()
        for text in self.plain_texts:
            found.update(text.split())
        return frozenset(found)

    def with_dutch(self) -> Iterator[tuple[Entry, list[tuple[Path, str]], frozenset[str]]]:
        """Each place with its Dutch texts and their paths, and with the words of these, each once."""
        for entry in self.entries:
            texts = [*dutch_texts(entry.tree.value)]
            yield entry, texts, frozenset(words_of("\n".join(text for _, text in texts)))

    def position(self, file: str, *path: str | int, key: bool = False) -> FilePosition:
        """Where `path` is in one of the files with words (`themas`, `categorieen` ...)."""
        tree = self.trees.get(file)
        return (
            tree.position(*path, key=key) if tree else FilePosition(f"data/{file}.yml", field=".".join(map(str, path)))
        )


def _plain(text: str) -> str:
    """The text itself where nothing differs, as in most: it is kept once. Most lines are ASCII, which is quick."""
    found = "\n".join(map(plain, text.split("\n")))
    return text if found == text else found
