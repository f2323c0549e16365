"""Jinja2 as we use it everywhere: escaping on, an unknown name is an error, words through gettext."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, timedelta
from types import CodeType
from typing import Any

from babel import Locale
from babel.dates import format_date, format_timedelta, get_day_names
from babel.lists import format_list
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.ext import Extension
from markupsafe import Markup, escape

from sociale_kaart.languages.catalogues import spoken, translations
from sociale_kaart.languages.direction import direction, name_in
from sociale_kaart.languages.locales import rules_of
from sociale_kaart.languages.remembering import kept
from sociale_kaart.languages.texts import Gezegd, say_in, say_sentences, word
from sociale_kaart.paths import TEMPLATES
from sociale_kaart.place.webadres import is_web_address
from sociale_kaart.rendering.escaping import QuickGenerator, UnfixedGenerator, shown

# `{{ _("words") }}` on its own becomes text; `_("words", day=…)` keeps its values.
_PLAIN = re.compile(r'\{\{ _\("([^"%]+)"\) \}\}')
_CALLED = re.compile(r'(?<!\w)_\("([^"]+)"')


class FixedWords(Extension):  # for speed
    """Looks up `_("words")` once, when a template is compiled, and not again on each of thousands of pages."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        words = translations(str(self.environment.globals["language"]))
        plain = _PLAIN.sub(lambda match: f"{{{{ {literal(words.gettext(match[1]))} }}}}", source)
        return _CALLED.sub(lambda match: f"_fill({literal(words.gettext(match[1]))}", plain)


def literal(text: str) -> str:
    """`text` as a template writes it: a translation can be anybody's, and a template is a program."""
    return json.dumps(text, ensure_ascii=False).replace("{", "\\u007b").replace("}", "\\u007d")


def fill(text: str, **values: object) -> Markup:
    """A translated text, as markup, with `values` in it, escaped."""
    return Markup(escape(text)) % values if values else Markup(escape(text))  # noqa: S704 - escaped here


class _Environment(Environment):
    shown = staticmethod(shown)

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:  # for speed
        """Copied for each page and each part of one: that is quick for a dict, not for the ChainMap of Jinja."""
        return {**self.globals, **(d or {})}


class _OnceForAll(FileSystemLoader):  # for speed
    """Compiles a template in which no language has put its words yet, once for all languages."""

    def load(self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None) -> Template:  # noqa: A002
        if name not in _compiled():
            source, path, _ = self.get_source(environment, name)
            _compiled()[name] = environment.compile(source, name, path)
        return environment.template_class.from_code(environment, _compiled()[name], environment.make_globals(globals))


@kept  # for speed
def _compiled() -> dict[str, CodeType]:
    return {}


_FEW: ContextVar[bool] = ContextVar("few", default=False)


@contextmanager
def few_pages(*, are_few: bool) -> Iterator[None]:  # for speed
    """Of a few pages compiling takes longer than rendering: then words are looked up on each, and templates compiled
    once. The pages are the same.
    """
    before = _FEW.set(are_few)
    try:
        yield
    finally:
        _FEW.reset(before)


def environment(language: str) -> Environment:
    """The environment for pages in `language`."""
    return _environment(language, _FEW.get())


@kept  # for speed
def _environment(language: str, are_few: bool) -> Environment:
    """Kept, because compiling templates costs more than rendering one."""
    env = _Environment(
        loader=(_OnceForAll if are_few else FileSystemLoader)(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        optimized=not are_few,
        extensions=["jinja2.ext.i18n", *(() if are_few else (FixedWords,))],
    )
    env.code_generator_class = UnfixedGenerator if are_few else QuickGenerator
    # Arabic takes a third of the bytes so.
    env.policies["json.dumps_kwargs"] = {"sort_keys": True, "ensure_ascii": False, "separators": (",", ":")}
    prepare(env, language)
    return env


def prepare(env: Environment, language: str) -> None:
    """Give `env` (ours, or the one that MkDocs made) the words and the filters of `language`."""
    words = translations(language)
    env.globals |= {
        "gettext": lambda text, **values: fill(words.gettext(text), **values),
        "ngettext": lambda one, many, n, **values: fill(words.ngettext(one, many, n), num=n, **values),
        "_fill": fill,
        "language": language,
        "dir": direction(language),
        "rekentaal": rules_of(spoken(language)),
        "plural": plurals(language, words.ngettext),
        "richting": direction,
        "taalnaam": lambda code: name_in(code, spoken(language)),
    }
    env.tests["webadres"] = is_web_address
    env.filters["tekst"] = lambda texts: word(texts, language)
    env.filters["gezegd"] = lambda texts: say_in(texts, language)
    env.filters["gezegde_zinnen"] = lambda texts: say_sentences(texts, language)
    env.filters["in_taal"] = lambda said: in_own_language(said, language)
    env.filters["nederlands"] = lambda text: in_own_language(Gezegd(text, "nl"), language)
    env.filters["opsomming"] = lambda words: enumeration(tuple(words), language)
    env.filters["geleden"] = lambda days: age_in_words(days, language)
    env.filters["datum"] = lambda day: day_in_words(day, language)


def in_own_language(said: Gezegd, language: str) -> Markup:
    """The text, marked with its language when that is not the page's."""
    text = escape(said.tekst)
    if said.lang == language:
        return text
    return Markup(f'<span lang="{escape(said.lang)}" dir="{said.dir}">{text}</span>')  # noqa: S704 - escaped


def plurals(language: str, ngettext: Callable[[str, str, int], str]) -> Callable[[str, str], dict[str, str]]:
    """`plural(one, many)`: the text for each plural category (CLDR) of `language`, for scripts that count."""
    samples = _samples(language)

    def plural(one: str, many: str) -> dict[str, str]:
        return {category: ngettext(one, many, n).replace("%(num)s", "{n}") for category, n in samples.items()}

    return plural


def _samples(language: str) -> Mapping[str, int]:
    """A number for each plural category of the language: {one: 1, other: 2} in Dutch, six in Arabic."""
    rule: Any = Locale.parse(rules_of(spoken(language)), sep="-").plural_form
    found: dict[str, int] = {}
    for n in (*range(130), 1_000_000):
        found.setdefault(rule(n), n)
    return found


def locale_of(language: str) -> str:
    """By which to write the dates in a sentence: its own. In Europe English puts the day before the month."""
    found = rules_of(spoken(language))
    return "en_GB" if found == "en" else found.replace("-", "_")


@kept  # for speed
def day_in_words(day: date, language: str) -> str:
    """`22 juli 2026` in the language, or in the one whose rules it borrows."""
    return format_date(day, "long", locale=locale_of(language))


@kept  # for speed
def weekday_in_words(day: date, language: str) -> str:
    """`woensdag 22 juli 2026`."""
    return format_date(day, "full", locale=locale_of(language))


def age_in_words(days: int, language: str) -> str:
    """`6 maanden geleden`, `10 jaar geleden`."""
    return format_timedelta(timedelta(days=-days), granularity="day", add_direction=True, locale=locale_of(language))


def day_names(language: str) -> list[str]:
    """Monday to Sunday, as they are written in a sentence."""
    names = get_day_names("wide", "format", locale_of(language))
    return [names[day] for day in range(7)]


def enumeration(words: tuple[str, ...], language: str) -> str:
    """`a, b en c` as the language writes it."""
    return format_list(list(words), locale=locale_of(language))
