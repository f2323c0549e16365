"""By what the form judges, as data: patterns, limits, lists and sentences, taken from the checks themselves.

So there is one source of truth: `tests/form/test_agreement.py` gives the same values to both sides.
"""

from __future__ import annotations

import re
from typing import Any

from sociale_kaart.checks import (
    heard,
    identity,
    last_checked,
    mail,
    mail_signs,
    mobile,
    named_people,
    on_offer,
    people,
    personal,
    plain_words,
    poor_links,
    position,
    reachable,
    secret,
    signs,
    street,
)
from sociale_kaart.checks import phones as invented
from sociale_kaart.checks.given_names import ALSO_WORDS, GIVEN_NAMES
from sociale_kaart.checks.whereabouts import BETWEEN, NOTES, Whereabouts
from sociale_kaart.outputs.form.numbering_plans import phones
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.place import field_rules, fields
from sociale_kaart.problems import Level, Rule, Say
from sociale_kaart.reading import source
from sociale_kaart.reading.usage import NO_WORDS, Neerbuigend, Woordgebruik

Node = dict[str, Any]

SAID: tuple[Rule, ...] = (
    *(rule for rule in field_rules.RULES.values() if rule not in field_rules.OTHER_DATES),
    source.FORBIDDEN,
    personal.PHONE,
    personal.MAIL,
    personal.PHONE_IN_TEXT,
    personal.MAIL_IN_TEXT,
    personal.BSN,
    personal.IBAN,
    people.NAME,
    people.NAME_IN_TEXT,
    poor_links.HTTP,
    poor_links.GROUP_CHAT,
    poor_links.MARKUP,
    last_checked.FUTURE,
    last_checked.LONG_AGO,
    on_offer.TWICE,
    on_offer.NO_TIME,
    on_offer.PAST,
    on_offer.OUTSIDE,
    position.OUTSIDE,
    position.SWAPPED,
    secret.IN_TEXT,
    secret.DOUBT,
    street.NUMBER,
    reachable.UNREACHABLE,
    invented.INVENTED,
    plain_words.LONG_SENTENCE,
    plain_words.LONG_WORD,
    plain_words.JARGON,
    plain_words.LOOKS_DOWN,
)
ABROAD = Rule(
    "buitenlands-nummer",
    Say(
        "Dit is een nummer uit een ander land. Dat mag. Of het klopt, kijken we na als je het hebt gestuurd.",
        "This is a number from another country. That is fine. We check it after you send it.",
    ),
    Say(
        "Is het van één mens? Vul dan onderaan deze stap in op welke dag die ja zei.",
        "Does it belong to one person? Then, at the end of this step, fill in the day they said yes.",
    ),
    Level.HINT,
)


def rules(zeg: Voice, finder: Whereabouts, usage: Woordgebruik = NO_WORDS) -> Node:
    """Everything by which the form judges."""
    return {
        "zinnen": {rule.id: _sentences(rule, zeg) for rule in (*SAID, ABROAD)},
        "onzichtbaar": _invisible(zeg),
        "patronen": {kind: [pattern.pattern, rule.id] for kind, (_, pattern, rule) in fields.PATTERNS.items()},
        "nooit": sorted(fields.NEVER_GIVEN_OUT),
        "getal": fields.NUMBER,
        "host": fields.HOST,
        "verboden": javascript(source.FORBIDDEN_PATTERN),
        "telefoon": phones(),
        "mail": {
            "postbussen": sorted(mail.PROVIDERS),
            "rollen": sorted(mail.ROLES),
            "stammen": mail.STEMS,
            "uitgangen": mail.ENDINGS,
            "heiligen": mail.SAINTS,
            "naam": mail.NAME_LIKE.pattern,
            "lidwoorden": sorted(mail.ARTICLES),
            "families": sorted(mail.FAMILIES),
            "lang": mail.LONG,
        },
        "tekst": {
            "mobiel": javascript(mobile.MOBILE),
            "ruis": javascript(mobile.NOISE),
            "begin": javascript(mobile.BEGINS),
            "mail": javascript(mail_signs.EMAIL),
            "punt": javascript(mail_signs.DOT),
            "los": javascript(mail_signs.APART),
            "bsn": javascript(identity.BSN),
            "link": javascript(identity.LINK),
            "iban": javascript(identity.IBAN),
            "opmaak": javascript(poor_links.MARKUP_FOUND),
            "groep": javascript(poor_links.GROUP),
        },
        "gehoord": {
            "woorden": heard.DIGITS_OF,
            "woord": javascript(heard.WORD),
            "letters": heard.LOOKS_LIKE,
            "cijfers": javascript(heard.LIKE_DIGITS),
            "aaneen": javascript(heard.GLUED),
            "daarna": [[javascript(pattern), said.replace("\\", "$")] for pattern, said in heard.THEN],
        },
        "mensen": _people(),
        "straat": javascript(street.ENDS_IN_NUMBER),
        "woordgebruik": _usage(usage),
        "getallen": javascript(signs.NUMBERS),
        "geheim": _secret(zeg, finder),
    }


def _people() -> Node:
    """How a person's name is written: where it says who looked, and in texts for visitors."""
    return {
        "namen": " ".join(sorted(GIVEN_NAMES)),
        "ook_woorden": sorted(ALSO_WORDS),
        "plek": javascript(named_people.PLACE),
        "nota": _ways(named_people.IN_NOTES),
        "tekst": _ways(named_people.IN_TEXTS),
    }


def _ways(manner: named_people.Manner) -> list[list[list[str]]]:
    return [[*map(javascript, kind)] for kind in (manner.formal, manner.familiar)]


def _usage(usage: Woordgebruik) -> Node:
    """Words that a text for everyone can do without: what is better, and why where they look down on people."""
    words = {
        form: [one.beter, one.waarom if isinstance(one, Neerbuigend) else ""] for form, one in usage.woorden.items()
    }
    return {
        "woorden": words,
        "patroon": javascript(usage.pattern) if usage.pattern else [],
        "meeste_woorden": plain_words.MOST_WORDS,
        "meeste_letters": plain_words.MOST_LETTERS,
    }


def _sentences(rule: Rule, zeg: Voice) -> list[object]:
    return [zeg(rule.message), zeg(rule.remedy), rule.level.name.lower()]


def _invisible(zeg: Voice) -> dict[str, str]:
    """What each invisible character is called; "" is any other."""
    said = {character: zeg(say) for character, say in source.NAMES.items()}
    return {**said, "": zeg(source.OTHER)}


def _secret(zeg: Voice, finder: Whereabouts) -> Node:
    """What says where a place is, or may: [kind, pattern, whether its first group is looked up in `woorden`]."""
    names = ("zeker", "genoemd", "misschien", "online", "naam")
    lists = {
        name: [[zeg(sign.kind), javascript(sign.pattern), int(sign.looks_up)] for sign in found]
        for name, found in zip(names, finder.lists, strict=True)
    }
    return {
        **lists,
        "twijfel": [zeg(kind) for kind in secret.DOUBTED],
        "woorden": " ".join(sorted(finder.known)),
        "tussen": javascript(BETWEEN),
        "noot": javascript(NOTES),
    }


_PLAIN = " '#&~\"°%<>@!,:;="  # what a pattern may escape in Python and not in a browser
_CLASSES = re.compile(r"\[\^\\W\\d_\]|\\.|\[\^?|\]|\(\?P<")
_IN_BROWSER = {r"[^\W\d_]": r"[\p{L}\p{Nl}\p{No}]", "(?P<": "(?<", r"\d": r"\p{Nd}"}


def javascript(pattern: re.Pattern[str]) -> list[str]:
    """The same pattern for a browser, with its flags: there \\w and \\d are ASCII only, and few escapes are allowed."""
    inside = False

    def translated(match: re.Match[str]) -> str:
        nonlocal inside
        text = match.group()
        if text in _IN_BROWSER:
            return _IN_BROWSER[text]
        if text[0] == "[" and not inside:
            inside = True
        elif text == "]":
            inside = False
        elif text == r"\w":
            return r"\p{L}\p{N}_" if inside else r"[\p{L}\p{N}_]"
        elif text[0] == "\\" and text[1] in (_PLAIN if inside else _PLAIN + "-/"):
            return text[1]
        return text

    flags = "gu" + "i" * bool(pattern.flags & re.IGNORECASE) + "m" * bool(pattern.flags & re.MULTILINE)
    return [_CLASSES.sub(translated, pattern.pattern), flags]
