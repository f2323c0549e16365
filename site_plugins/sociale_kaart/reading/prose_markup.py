"""What may stand in a page written by hand: a list of elements, attributes and kinds of link. All else is refused.

Rendered Markdown is read more strictly than a browser does: every `<` must begin a tag of a form that can be read in
one way only. So nothing can be one thing to us and another to a browser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

from sociale_kaart.problems import Rule, Say

PICTURES = "plaatjes"
PICTURE_NAME = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*\.(png|jpg|jpeg|webp|gif|avif)")

_MARKDOWN = Say(
    "Schrijf het als gewone Markdown: tekst, koppen, lijsten, links en plaatjes. Een voorbeeld is content/nl/over.md.",
    "Write it as plain Markdown: text, headings, lists, links and pictures. See content/nl/over.md for examples.",
)
ELEMENT = Rule(
    "tekst-html",
    Say("`{read}` kan niet op een pagina van de site.", "`{read}` cannot be on a page of the site."),
    _MARKDOWN,
)
ATTRIBUTE = Rule(
    "tekst-eigenschap",
    Say(
        "De eigenschap `{read}` kan niet op een pagina van de site.",
        "The attribute `{read}` cannot be on a page of the site.",
    ),
    _MARKDOWN,
)
UNBALANCED = Rule(
    "tekst-html-niet-gesloten",
    Say(
        "`{read}` heeft geen tegenhanger: elk element heeft een begin en een eind.",
        "`{read}` has no counterpart: each element has a beginning and an end.",
    ),
    _MARKDOWN,
)
LINK = Rule(
    "tekst-link",
    Say("`{read}` kan geen link op een pagina van de site zijn.", "`{read}` cannot be a link on a page of the site."),
    Say(
        "Gebruik een adres dat begint met https:// , mailto: of tel: , of een pagina van de site zelf: `../plekken/`.",
        "Use an address that begins with https://, mailto: or tel:, or a page of the site itself: `../plekken/`.",
    ),
)
PICTURE = Rule(
    "tekst-plaatje",
    Say(
        "`{read}` kan geen plaatje op een pagina zijn: wij halen niets bij een andere site.",
        "`{read}` cannot be a picture on a page: nothing is fetched from another site.",
    ),
    Say(
        "Zet het plaatje in de map plaatjes/ naast de tekst, en schrijf `![wat er te zien is](plaatjes/naam.png)`.",
        "Put the picture in the folder plaatjes/ beside the text, and write `![what it shows](plaatjes/name.png)`.",
    ),
)

_VOID = frozenset({"br", "hr", "img", "wbr"})
_ELEMENTS = _VOID | frozenset(
    re.findall(
        r"\w+",
        "a abbr b bdi bdo blockquote caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 "
        "h5 h6 i ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead "
        "time tr u ul var",
    )
)
_EVERYWHERE = frozenset({"id", "class", "lang", "dir", "title"})
_SOMEWHERE = {
    "a": {"href", "hreflang"},
    "img": {"src", "alt", "width", "height", "loading"},
    "ol": {"start", "type", "reversed"},
    "li": {"value"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align", "scope"},
    "time": {"datetime"},
    "details": {"open"},
}
# What Markdown itself writes; any other class would be one of ours, with what our scripts do to it.
_CLASS = re.compile(r"(language-[\w-]+|footnote[\w-]*|toc|toctitle|toclink|headerlink)( (?!\s)|$)+")
_ALIGNED = re.compile(r' style="text-align: (left|center|right);"')

_VALUE = r"""(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))?"""
_TAG = re.compile(rf"<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z_:@][-a-zA-Z0-9_:.@]*{_VALUE})*)\s*/?>")
_ATTRIBUTE = re.compile(r"""([a-zA-Z_:@][-a-zA-Z0-9_:.@]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
_COMMENT = re.compile(r"<!--(?!-?>)(?:(?!--)[^<>])*-->")
_MARKUP = re.compile(r"<(?=[a-zA-Z/!?])")
_OTHER_NAME = re.compile(r"<[/!?]?[^\s<>]{0,30}")
_SCHEMES = frozenset({"http", "https", "mailto", "tel", "sms"})
_PICTURE = re.compile(rf"(\.{{1,2}}/)*{PICTURES}/{PICTURE_NAME.pattern}")


@dataclass(frozen=True)
class Refused:
    """Something that is not on the list: the rule, what was read, and the tag it is in begins at `start`."""

    rule: Rule
    read: str
    start: int


def refusals(html: str) -> list[Refused]:
    """Everything in rendered prose that may not reach a page."""
    found, unbalanced = list[Refused](), list[Refused]()
    open_tags: list[tuple[str, Refused]] = []
    for start, tag in _tags(html):
        if tag is None:
            found.append(Refused(ELEMENT, _OTHER_NAME.match(html, start)[0], start))  # type: ignore[index]
            continue
        is_end, name = tag[1] == "/", tag[2].lower()
        wrong = list(_of_tag(name, "" if is_end else tag[3], start))
        itself = Refused(UNBALANCED, f"<{tag[1]}{name}>", start)
        if not is_end or not wrong:
            found += wrong
        if is_end and open_tags and open_tags[-1][0] == name:
            open_tags.pop()
        elif is_end:
            unbalanced.append(itself)
        elif name not in _VOID and not wrong:
            open_tags.append((name, itself))
    unbalanced += [itself for _, itself in open_tags]
    return [*found, *unbalanced]


def reported(found: list[Refused]) -> list[Refused]:
    """What a person is told of: an end without a beginning says nothing once the beginning was refused."""
    others = [one for one in found if one.rule is not UNBALANCED]
    return others or found


def cleaned(html: str) -> str:
    """The same with each refused tag as text; the second line of defence, for what no check has seen."""
    starts = {one.start for one in refusals(html)}
    if starts:
        ends = [*sorted(starts), len(html)]
        html = html[: ends[0]] + "".join(f"&lt;{html[a + 1 : b]}" for a, b in pairwise(ends))
    return _ALIGNED.sub("", html)


def is_local_picture(address: str) -> bool:
    return _PICTURE.fullmatch(address) is not None


def _tags(html: str) -> Iterator[tuple[int, re.Match[str] | None]]:
    """Where each piece of markup begins, with the tag that stands there; None: no tag that can be read in one way."""
    position = 0
    while match := _MARKUP.search(html, position):
        start = match.start()
        comment, tag = _COMMENT.match(html, start), _TAG.match(html, start)
        if not comment:
            yield start, tag
        position = (comment or tag or match).end()


def _of_tag(name: str, attributes: str, start: int) -> Iterator[Refused]:
    if name not in _ELEMENTS:
        yield Refused(ELEMENT, f"<{name}>", start)
        return
    if name in {"td", "th"}:  # a table's columns are aligned in this way; `cleaned` leaves it out
        attributes = _ALIGNED.sub("", attributes)
    for match in _ATTRIBUTE.finditer(attributes):
        key, value = match[1].lower(), unescape(match[2] or match[3] or match[4] or "")
        if key not in _EVERYWHERE and key not in _SOMEWHERE.get(name, ()):
            yield Refused(ATTRIBUTE, key, start)
        elif key == "class" and not _CLASS.fullmatch(value):
            yield Refused(ATTRIBUTE, value, start)
        elif key == "href" and not _is_safe_link(value):
            yield Refused(LINK, value, start)
        elif key == "src" and not is_local_picture(value):
            yield Refused(PICTURE, value, start)


def _is_safe_link(address: str) -> bool:
    """To a page of the site, or with a scheme that only opens something; a browser drops blanks from a scheme."""
    bare = "".join(sign for sign in address if sign > " ")
    before = re.split(r"[/?#]", bare, maxsplit=1)[0]
    if "\\" in bare or bare.startswith("//"):
        return False
    scheme, colon, _ = before.partition(":")
    if not colon:
        return True
    host = re.split(r"[/?#]", bare.partition("//")[2], maxsplit=1)[0]
    return scheme.lower() in _SCHEMES and (scheme.lower()[:4] != "http" or ("//" in bare and "@" not in host))
