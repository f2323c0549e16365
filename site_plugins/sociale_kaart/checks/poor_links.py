"""Links that could be better, and markup that would be shown literally."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.text import walk
from sociale_kaart.problems import Level, Problem, Rule, Say

HTTP = Rule(
    "http",
    Say("`{read}` begint met http:// , zonder de s.", "`{read}` starts with http://, without the s."),
    Say(
        "Probeer of https:// ook werkt, en schrijf dat: dan kan niemand meelezen.",
        "See if https:// works too, and write that: then nobody else can read along.",
    ),
    Level.HINT,
)
GROUP_CHAT = Rule(
    "groepschat",
    Say(
        "Hier staat een link naar een groepschat: wie meedoet, laat zijn nummer aan iedereen zien.",
        "This is a link to a group chat: anyone who joins shows their number to everyone.",
    ),
    Say(
        "Geef liever een nummer of een website bij `contact`.",
        "Give a number or a website under `contact` instead.",
    ),
    Level.WARNING,
)
MARKUP = Rule(
    "opmaak",
    Say("In deze tekst staat opmaak: `{read}`.", "This text contains markup: `{read}`."),
    Say(
        "Schrijf gewone tekst; wat hier staat, ziet de bezoeker letterlijk.",
        "Write plain text; visitors see exactly what is written here.",
    ),
    Level.WARNING,
)

KEY = Rule(
    "link-met-sleutel",
    Say(
        "In dit adres staat een sleutel (achter `{sleutel}`): wie het leest, kan misschien naar binnen.",
        "There is a key in this address (behind `{sleutel}`): whoever reads it may be able to get in.",
    ),
    Say(
        "Haal alles vanaf het vraagteken weg, en kijk of het adres dan nog werkt. Was de link alleen voor jou bedoeld? "
        "Gebruik dan het adres dat iedereen krijgt.",
        "Take away everything from the question mark, and see if the address still works. Was the link meant for you "
        "only? Then use the address that everybody gets.",
    ),
    Level.WARNING,
)

GROUP = re.compile(r"chat\.whatsapp\.com/|(?:t|telegram)\.me/(?:joinchat|\+)|signal\.group/", re.IGNORECASE)
# A name that says that it is one, and a value that nobody thought up.
KEY_FOUND = re.compile(
    r"https?://\S*[?&;#](?P<name>(?:[a-z]+[_-]?)??(?:token|sig|signature|api[_-]?key|secret|password|passwd|pwd|auth|"
    r"session(?:[_-]?id)?|sessid|sid))=(?=[^\s&#]*\d)[^\s&#]{12,}",
    re.IGNORECASE,
)
_SIGNS = ("=", "http://", "whatsapp", ".me/", "signal.group")
MARKUP_FOUND = re.compile(
    r"</?[A-Za-z!][^<>\n]{0,200}>?|\{\{.{0,80}|\{%.{0,80}|\$\{.{0,80}|\*\*[^*\n]{1,80}\*\*"
    r"|\[[^\]\n]{1,80}\]\([^)\n]{1,200}\)|&(?:[a-z]{2,8}|#[0-9]{2,5});"
)


def check_links(context: Context) -> Iterable[Problem]:
    """Websites use https where they can, and no link leads into a group chat or behind a door."""
    for entry, text in context.with_text():
        if not any(sign in text for sign in _SIGNS):
            continue
        for path, part in walk(entry.tree.value):
            if part.startswith("http://"):
                yield HTTP.at(entry.tree.position(*path), read=part)
            if GROUP.search(part):
                yield GROUP_CHAT.at(entry.tree.position(*path))
            if key := KEY_FOUND.search(part):
                yield KEY.at(entry.tree.position(*path), sleutel=key["name"])


def check_markup(context: Context) -> Iterable[Problem]:
    """Texts are plain: HTML, Markdown and template markers would be shown as they are."""
    for entry, text in context.with_text():
        if not MARKUP_FOUND.search(text):
            continue
        for path, part in walk(entry.tree.value):
            match = MARKUP_FOUND.search(part)
            if match:
                yield MARKUP.at(entry.tree.position(*path), read=match.group())
