"""What belongs to a person stays out, unless that person said yes: no number, no address, no BSN or IBAN.

Messages mask what was read, because the log of an automatic check can be read by everyone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sociale_kaart.checks import identity
from sociale_kaart.checks.context import Context
from sociale_kaart.checks.mail import EMAIL, is_personal, spelled_out
from sociale_kaart.checks.text import free_part, masked, plain, walk
from sociale_kaart.place.telefoon import read_phone
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.places import Entry
from sociale_kaart.reading.tree import Path

PUSHED = Say(
    "Staat het al online? Vraag een vrijwilliger om het ook uit de oude versies te halen.",
    "Is it already online? Ask a maintainer to remove it from the old versions too.",
)
PHONE = Rule(
    "persoonlijk-nummer",
    Say(
        "`{read}` kan het nummer van een mens zijn, en er staat geen `toestemming` bij.",
        "`{read}` may be a person's own number, and there is no `toestemming` to go with it.",
    ),
    Say(
        "Zei de eigenaar dat het op de kaart mag? Zet dan bij `contact` de dag: `toestemming: 2026-01-15`. "
        "Zo niet: haal het weg.",
        "Did its owner agree to have it on the map? Then put the day under `contact`: `toestemming: 2026-01-15`. If "
        "not, remove it.",
    ),
)
MAIL = Rule(
    "persoonlijk-adres",
    Say(
        "`{read}` kan het e-mailadres van een mens zijn, en er staat geen `toestemming` bij.",
        "`{read}` may be a person's own e-mail address, and there is no `toestemming` to go with it.",
    ),
    PHONE.remedy,
)
PHONE_IN_TEXT = Rule(
    "persoonlijk-nummer-in-tekst",
    Say(
        "In deze tekst staat een nummer dat van een mens kan zijn: `{read}`.",
        "This text contains a number that may be a person's own: `{read}`.",
    ),
    Say(
        "Haal het uit de tekst. Met toestemming mag het bij `contact`. {pushed}",
        "Take it out of the text. With consent, it may go under `contact`. {pushed}",
    ),
)
MAIL_IN_TEXT = Rule(
    "persoonlijk-adres-in-tekst",
    Say(
        "In deze tekst staat een e-mailadres dat van een mens kan zijn: `{read}`.",
        "This text contains an e-mail address that may be a person's own: `{read}`.",
    ),
    PHONE_IN_TEXT.remedy,
)
BSN = Rule(
    "bsn",
    Say("`{read}` kan een burgerservicenummer (BSN) zijn.", "`{read}` may be a citizen service number (BSN)."),
    Say("Haal het weg; dat mag nooit op de kaart. {pushed}", "Remove it; it may never be on the map. {pushed}"),
)
IBAN = Rule(
    "iban",
    Say("`{read}` is een rekeningnummer (IBAN).", "`{read}` is a bank account number (IBAN)."),
    BSN.remedy,
)

# 06 numbers, with or without the country's code, also inside a link such as wa.me/31612345678; not 06-12-2026 10 uur.
_MOBILE = re.compile(
    r"(?<![\d,.])(?!\d\d([\-/.])\d\d\1(?:19|20)\d\d(?!\d))"
    r"(?:(?:\+|00)?31[ .\-]*(?:\(0\))?|0)[ .\-]*6(?:[ .\-/_()]{0,3}\d){8}(?!\d|[.:]\d)"
    r"|\+\d(?:[ .\-()]{0,2}\d){7,14}"
)
# Within one line: the texts of a place are joined by line ends, and digits of two of them are no number.
_DIGITS = re.compile(r"\d(?:[^\S\n]|[\d.\-()/_‐-―−]){7,}\d")
_AT = ("@", "\uff20", "(at", "[at", "apenstaart")
FEWEST_DIGITS = 9  # of a phone number without its 0, a BSN, and the tail of an IBAN


def check_contact(context: Context) -> Iterable[Problem]:
    """A number or an address that may be a person's own has the day on which that person said yes."""
    for entry in context.entries:
        if entry.voorziening.contact.toestemming is None:
            yield from _without_consent(entry, context)


def _without_consent(entry: Entry, context: Context) -> Iterator[Problem]:
    contact = entry.voorziening.contact
    for key, number in (("telefoon", contact.telefoon), ("whatsapp", contact.whatsapp)):
        if number and number.persoonlijk:
            yield PHONE.at(entry.tree.position("contact", key), read=masked(number.getoond))
    if contact.email and is_personal(contact.email, entry.voorziening, context):
        yield MAIL.at(entry.tree.position("contact", "email"), read=masked(contact.email))


def check_texts(context: Context) -> Iterable[Problem]:
    """Free text has no place for consent, so nothing personal may stand in it; and nowhere a BSN."""
    for entry, text in context.with_text():
        if _may_be_personal(text):
            for path, part in _parts(entry):
                yield from _in_text(entry, entry.tree.position(*path), part, context)


def check_comments(context: Context) -> Iterable[Problem]:
    """Whoever can read the file, can read what stands behind a #."""
    for entry in context.entries:
        for line, column, text in entry.tree.comments:
            yield from _in_text(entry, FilePosition(entry.tree.file, line, column), plain(text), context)


def _may_be_personal(text: str) -> bool:
    """A quick look at all that a place says, because nearly every place says nothing of the kind."""
    if any(sign in text for sign in _AT):
        return True
    return any(sum(map(str.isdigit, run)) >= FEWEST_DIGITS for run in _DIGITS.findall(text))


def _in_text(entry: Entry, position: FilePosition, text: str, context: Context) -> Iterator[Problem]:
    for match in _MOBILE.finditer(text):
        digits = re.sub(r"[^\d+]", "", match.group().replace("(0)", ""))
        number = read_phone(digits) or read_phone(f"+{digits}")
        if number and number.persoonlijk:
            yield PHONE_IN_TEXT.at(position, read=masked(match.group()), pushed=PUSHED)
    for match in EMAIL.finditer(text):
        if is_personal(spelled_out(match), entry.voorziening, context):
            yield MAIL_IN_TEXT.at(position, read=masked(match.group()), pushed=PUSHED)
    for rule, numbers in ((BSN, identity.bsns(text)), (IBAN, identity.ibans(text))):
        for digits in numbers:
            yield rule.at(position, read=masked(digits), pushed=PUSHED)


def _parts(entry: Entry) -> Iterator[tuple[Path, str]]:
    """Every text of a place but those whose values are numbers and addresses by design."""
    return ((path, plain(text)) for path, text in walk(free_part(entry.tree.value)))
