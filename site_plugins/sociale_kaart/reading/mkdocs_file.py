"""What a region's mkdocs.yml may say besides the region's own settings: nothing that runs code or reads other files.

MkDocs runs whatever that file names. Who checks or builds somebody's proposal would run it on her own machine.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

import yaml
from yaml.events import MappingStartEvent, ScalarEvent, SequenceStartEvent

from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.extension_options import judge_options
from sociale_kaart.reading.tree import Tree

PLUGIN = "sociale-kaart"
TRUST = "KAART_TRUST_MKDOCS"  # in the environment, because a file cannot vouch for itself

RUNS_CODE = Rule(
    "instelling-voert-uit",
    Say(
        "`{read}` in mkdocs.yml kan programma's uitvoeren of andere bestanden lezen; daarom bouwen wij hier niet mee.",
        "`{read}` in mkdocs.yml can run programs or read other files, so it is refused.",
    ),
    Say(
        f"Haal het weg. Beheer je de regio, en vertrouw je dit bestand? Zet dan {TRUST}=1 in de omgeving.",
        f"Remove it. Do you keep this region, and trust this file? Then set {TRUST}=1 in the environment.",
    ),
)

MISSPELT = Rule(
    "instelling-onbekend",
    Say("`{read}` in mkdocs.yml kennen wij niet.", "We do not know `{read}` in mkdocs.yml."),
    Say("Bedoel je `{nearest}`?", "Did you mean `{nearest}`?"),
)
_NEAR = 0.8  # of 1: nearer than any two names that MkDocs knows and we refuse or take

_WORD = re.compile(r"\w+")
_HARMLESS = frozenset(
    _WORD.findall(
        "site_name site_url site_dir site_author site_description copyright docs_dir use_directory_urls repo_url "
        "repo_name edit_uri dev_addr strict nav not_in_nav validation remote_branch remote_name plugins "
        "markdown_extensions theme"
    )
)
EXTENSIONS = frozenset(
    _WORD.findall("abbr attr_list def_list fenced_code footnotes md_in_html nl2br sane_lists smarty tables toc")
)


def is_trusted(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the keeper has said, outside the file, that she trusts it."""
    return environment.get(TRUST, "") not in {"", "0", "nee", "no"}


def plugin_options(settings: Mapping[str, Any]) -> tuple[tuple[str | int, ...], dict[str, Any]]:
    """Where the plugin's options are, and the options; empty when there are none."""
    plugins = settings.get("plugins", [])
    pairs = plugins.items() if isinstance(plugins, dict) else enumerate(plugins)
    for place, plugin in pairs:
        if place == PLUGIN and isinstance(plugin, dict):
            return ("plugins", PLUGIN), plugin
        if isinstance(plugin, dict) and isinstance(plugin.get(PLUGIN), dict):
            return ("plugins", place, PLUGIN), plugin[PLUGIN]
    return (), {}


def judge(tree: Tree, text: str) -> Iterator[Problem]:
    """What in the file is refused, unless somebody trusts it."""
    if is_trusted():
        return
    settings = tree.value if isinstance(tree.value, dict) else {}
    yield from _keys(settings, tree)
    for name in named(settings.get("plugins")):
        if name != PLUGIN:
            yield _refused(tree.position("plugins"), name, {PLUGIN})
    for name in named(settings.get("markdown_extensions")):
        if _short(name) not in EXTENSIONS:
            yield _refused(tree.position("markdown_extensions"), name, EXTENSIONS)
    tagged = list(_tags(text, tree.file))
    yield from tagged
    written = named(settings.get("markdown_extensions"))
    if not tagged:  # what a tag makes of an option is not in the tree
        yield from judge_options(tree, {name: _short(name) for name in written if _short(name) in EXTENSIONS})


def _keys(settings: Mapping[str, object], tree: Tree) -> Iterator[Problem]:
    for key in settings:
        if key not in _HARMLESS:
            yield _refused(tree.position(key, key=True), key, _HARMLESS)
        elif key == "theme" and settings[key] != PLUGIN:  # any theme but ours may bring programs of its own
            yield RUNS_CODE.at(tree.position(key, key=True), read=key)


def misspelt(tree: Tree) -> list[Problem]:
    """The plugins that are ours with a slip of the pen."""
    plugins = named(tree.value.get("plugins")) if isinstance(tree.value, dict) else ()
    found = [_refused(tree.position("plugins"), name, {PLUGIN}) for name in plugins if name != PLUGIN]
    return [problem for problem in found if problem.rule is MISSPELT]


def _refused(position: FilePosition, name: str, known: Collection[str]) -> Problem:
    """Somebody who misspelt a name should not read that she wants to run a program."""
    meant = _meant(name, known)
    return MISSPELT.at(position, read=name, nearest=meant) if meant else RUNS_CODE.at(position, read=name)


def _meant(name: str, known: Collection[str]) -> str:
    bare = _short(name).lower().replace("_", "-").replace(" ", "-")
    spelt = {word.replace("_", "-"): word for word in known}
    return spelt.get(next(iter(get_close_matches(bare, spelt, n=1, cutoff=_NEAR)), ""), "")


def extensions(settings: object) -> list[str]:
    """The extensions of Markdown that the file names, as far as a check may use them."""
    names = named(settings.get("markdown_extensions")) if isinstance(settings, dict) else ()
    return [name for name in names if _short(name) in EXTENSIONS]


def named(value: object) -> Iterator[str]:
    """The names in a list such as `[attr_list, {toc: {permalink: ja}}]`, or in a mapping."""
    if isinstance(value, dict):
        yield from map(str, value)
    elif isinstance(value, list):
        for item in value:
            yield from map(str, item) if isinstance(item, dict) else [str(item)]


def _short(name: str) -> str:
    return name.removeprefix("markdown.extensions.")


def _tags(text: str, file: str) -> Iterator[Problem]:
    """`!!python/name:…` runs what it names, `!ENV` puts on the site what only the machine should know."""
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if isinstance(event, ScalarEvent | MappingStartEvent | SequenceStartEvent) and event.tag and event.tag != "!":
            mark, tag = event.start_mark, event.tag.replace("tag:yaml.org,2002:", "!!")
            position = FilePosition(file, mark.line + 1, mark.column + 1) if mark else FilePosition(file)
            yield RUNS_CODE.at(position, read=tag)
