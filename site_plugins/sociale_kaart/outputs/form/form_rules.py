"""By what the form judges, as data: patterns, limits, lists and sentences, taken from the checks themselves.

So there is one source of truth: `tests/form/test_agreement.py` gives the same values to both sides.
"""

from __future__ import annotations

from sociale_kaart.checks import (
    heard,
    identity,
    mail,
    mail_signs,
    mobile,
    named_people,
    plain_words,
    poor_links,
    secret,
    signs,
    street,
)
from sociale_kaart.checks.given_names import ALSO_WORDS, GIVEN_NAMES
from sociale_kaart.checks.signs import Sign
from sociale_kaart.checks.whereabouts import BETWEEN, NOTES, Whereabouts
from sociale_kaart.outputs.form.browser_patterns import javascript
from sociale_kaart.outputs.form.numbering_plans import phones
from sociale_kaart.outputs.form.rule_shapes import (
    FormRegels,
    Geheim,
    Gehoord,
    MailRegels,
    Mensen,
    Pattern,
    SecretSign,
    Sentence,
    TekstPatronen,
    WoordRegels,
)
from sociale_kaart.outputs.form.said_rules import ABROAD, SAID
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.place import fields, postcode
from sociale_kaart.problems import Rule
from sociale_kaart.reading import source
from sociale_kaart.reading.usage import NO_WORDS, Neerbuigend, Woordgebruik


def rules(zeg: Voice, finder: Whereabouts, usage: Woordgebruik = NO_WORDS) -> FormRegels:
    """Everything by which the form judges."""
    return {
        "zinnen": {rule.id: _sentences(rule, zeg) for rule in (*SAID, ABROAD)},
        "onzichtbaar": _invisible(zeg),
        "patronen": {kind: (pattern.pattern, rule.id) for kind, (_, pattern, rule) in fields.PATTERNS.items()},
        "nooit": sorted(postcode.NEVER_GIVEN_OUT),
        "getal": fields.NUMBER,
        "host": fields.HOST,
        "verboden": javascript(source.FORBIDDEN_PATTERN),
        "telefoon": phones(),
        "mail": _mail(),
        "tekst": _in_text(),
        "gehoord": _heard(),
        "mensen": _people(),
        "straat": javascript(street.ENDS_IN_NUMBER),
        "woordgebruik": _usage(usage),
        "getallen": javascript(signs.NUMBERS),
        "geheim": _secret(zeg, finder),
    }


def _mail() -> MailRegels:
    """Whose a mail address is: a team's, or a person's."""
    return {
        "postbussen": sorted(mail.PROVIDERS),
        "rollen": sorted(mail.ROLES),
        "stammen": mail.STEMS,
        "uitgangen": mail.ENDINGS,
        "heiligen": mail.SAINTS,
        "naam": mail.NAME_LIKE.pattern,
        "lidwoorden": sorted(mail.ARTICLES),
        "families": sorted(mail.FAMILIES),
        "lang": mail.LONG,
    }


def _in_text() -> TekstPatronen:
    """What does not belong in a text for visitors."""
    return {
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
    }


def _heard() -> Gehoord:
    """A number as it is said aloud, or with letters for digits."""
    return {
        "woorden": heard.DIGITS_OF,
        "woord": javascript(heard.WORD),
        "letters": heard.LOOKS_LIKE,
        "cijfers": javascript(heard.LIKE_DIGITS),
        "aaneen": javascript(heard.GLUED),
        "daarna": [(javascript(pattern), said.replace("\\", "$")) for pattern, said in heard.THEN],
    }


def _people() -> Mensen:
    """How a person's name is written: where it says who looked, and in texts for visitors."""
    return {
        "namen": " ".join(sorted(GIVEN_NAMES)),
        "ook_woorden": sorted(ALSO_WORDS),
        "plek": javascript(named_people.PLACE),
        "nota": _ways(named_people.IN_NOTES),
        "tekst": _ways(named_people.IN_TEXTS),
    }


def _ways(manner: named_people.Manner) -> list[list[Pattern]]:
    return [[*map(javascript, kind)] for kind in (manner.formal, manner.familiar)]


def _usage(usage: Woordgebruik) -> WoordRegels:
    """Words that a text for everyone can do without: what is better, and why where they look down on people."""
    words = {
        form: (one.beter, one.waarom if isinstance(one, Neerbuigend) else "") for form, one in usage.woorden.items()
    }
    return {
        "woorden": words,
        "patroon": javascript(usage.pattern) if usage.pattern else [],
        "meeste_woorden": plain_words.MOST_WORDS,
        "meeste_letters": plain_words.MOST_LETTERS,
    }


def _sentences(rule: Rule, zeg: Voice) -> Sentence:
    return Sentence(zeg(rule.message), zeg(rule.remedy), rule.level.name.lower())


def _invisible(zeg: Voice) -> dict[str, str]:
    """What each invisible character is called; "" is any other."""
    said = {character: zeg(say) for character, say in source.NAMES.items()}
    return {**said, "": zeg(source.OTHER)}


def _secret(zeg: Voice, finder: Whereabouts) -> Geheim:
    """What says where a place is, or may."""
    sure, named, maybe, online, name = ([_sign(sign, zeg) for sign in found] for found in finder.lists)
    return {
        "zeker": sure,
        "genoemd": named,
        "misschien": maybe,
        "online": online,
        "naam": name,
        "twijfel": [zeg(kind) for kind in secret.DOUBTED],
        "woorden": " ".join(sorted(finder.known)),
        "tussen": javascript(BETWEEN),
        "noot": javascript(NOTES),
    }


def _sign(sign: Sign, zeg: Voice) -> SecretSign:
    return SecretSign(zeg(sign.kind), javascript(sign.pattern), int(sign.looks_up))
