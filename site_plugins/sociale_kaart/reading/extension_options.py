"""What `mkdocs.yml` says to an extension of Markdown: tried on a page of our own: it may put HTML on every page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sociale_kaart.problems import Problem, Rule, Say
from sociale_kaart.reading.prose_markup import refusals, reported
from sociale_kaart.reading.tree import Path, Tree

_NOTHING = ("", "~", "null")  # `toc:` and nothing behind it
# All that an extension may write something of its own beside.
SAMPLE = """[TOC]

# Kop

## "Kop" -- 'kop' ... << kop >>

Tekst[^1] en kop.

```python
code
```

[^1]: Noot.
"""
NO_OPTION = Rule(
    "opmaak-instelling",
    Say(
        "Zo kan `{name}` niet worden ingesteld: de Markdown van deze pagina's is er niet mee te lezen.",
        "`{name}` cannot be set like this: the Markdown of these pages cannot be read with it.",
    ),
    Say(
        "Haal weg wat onder `{name}` staat, of schrijf het zoals de handleiding van Python-Markdown het zegt.",
        "Remove what stands below `{name}`, or write it as the manual of Python-Markdown says.",
    ),
)
MARKUP = Rule(
    "opmaak-instelling",
    Say(
        "Met deze instelling van `{name}` komt `{read}` op elke pagina, en dat kan daar niet staan.",
        "With this setting of `{name}`, `{read}` comes on every page, and it cannot be there.",
    ),
    Say("Haal de instelling weg, of gebruik gewone tekst zonder HTML.", "Remove the setting, or use plain text."),
)


def judge_options(tree: Tree, known: Mapping[str, str]) -> Iterator[Problem]:
    """Each extension with options, by itself. `known`: extensions as they are written, and what they are called."""
    for path, name, options in _with_options(tree):
        if name in known:
            yield from _judged(tree, path, known[name], options)


def _with_options(tree: Tree) -> Iterator[tuple[Path, str, object]]:
    """`[attr_list, {toc: {permalink: ja}}]`, or a mapping."""
    found = tree.value.get("markdown_extensions") if isinstance(tree.value, dict) else None
    rows = enumerate(found) if isinstance(found, list) else [(None, found)]
    for number, one in rows:
        for name, options in one.items() if isinstance(one, dict) else ():
            above = ("markdown_extensions",) if number is None else ("markdown_extensions", number)
            if options not in _NOTHING:
                yield (*above, name), str(name), options


def _judged(tree: Tree, path: Path, name: str, options: object) -> Iterator[Problem]:
    from markdown import Markdown  # here: most regions set nothing

    position = tree.position(*path, key=True)
    usual = ("toc", "footnotes")  # in these the others have something to do
    try:
        html = Markdown(extensions=[*dict.fromkeys((*usual, name))], extension_configs={name: options}).convert(SAMPLE)
    except Exception:  # whatever an extension does with what it cannot read
        yield NO_OPTION.at(position, name=name)
        return
    for one in dict.fromkeys(refused.read for refused in reported(refusals(html))):
        yield MARKUP.at(position, name=name, read=one)
