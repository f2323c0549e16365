"""Nobody's private number, address, BSN or IBAN is published, unless that person has agreed.

Messages mask what was read, because the log of an automatic check can be read by everyone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from sociale_kaart.checks import identity
from sociale_kaart.checks.context import Context
from sociale_kaart.checks.heard import LOOKS_LIKE, heard
from sociale_kaart.checks.mail import is_personal, own_words
from sociale_kaart.checks.mail_signs import EMAIL, WELL_KNOWN, joined, spelled_out
from sociale_kaart.checks.mobile import mobiles
from sociale_kaart.checks.text import free_part, masked, plain, walk
from sociale_kaart.place.contact import Contact
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

# A quick look at all that a place says, because nearly every place says nothing of the kind. Within one line: digits of
# two texts are no number.
_LOOKS = "".join(LOOKS_LIKE)
_RUN = re.compile(rf"[\d{_LOOKS}](?<![^\W\d_].)(?:(?:[^\w\n]|_){{0,5}}[\d{_LOOKS}]){{8,}}", re.DOTALL)
_SIGN = (
    r"@|&#64;|&commat;|%40|_at_|-at-|(?<!\w)at-?teken|['‘\"“]at['’\"”]|apen?staart|arroba|aapje|krulletje|"
    rf"(?:{WELL_KNOWN})[.,]|"
)
_AT = re.compile(_SIGN + r"[(\[{|*] ?(?:a[)\]}|*]|at| a)|<at")
_AT_DOT = re.compile(rf" at \S+ ?(?:[.,(\[{{<|\-]|(?:dot|punt|nokta) )| (?:{WELL_KNOWN}) (?:punt|dot|nokta|com|nl)")
_IN_WORD = re.compile(rf"{_SIGN}[(\[{{|*](?:a[)\]}}|*]|at|$)|<at|^(?:{WELL_KNOWN})")
# A mobile number begins like these but the last; none else is spelled.
_SOUNDS = re.compile("zes|six|nul|zero|zéro|sechs|null|altı|sıfır|ستة|صفر")
_HALF = re.compile(
    r"06(?:[ ,:.\-]{1,3}\d{1,4}){0,3}(?:[ ,:.\-]{0,3}(?=[^\W\d])|\s*\n\s*\d)"
)  # and is spelled from there


def check_contact(context: Context) -> Iterable[Problem]:
    """A number or an address that may be a person's own comes with the day on which that person agreed."""
    for entry in context.entries:
        for above, contact in entry.voorziening.contacten:
            if contact.toestemming is None:
                yield from _without_consent(entry, above, contact, context)


def _without_consent(entry: Entry, above: Path, contact: Contact, context: Context) -> Iterator[Problem]:
    for key, number in (("telefoon", contact.telefoon), ("whatsapp", contact.whatsapp)):
        if number and number.persoonlijk:
            yield PHONE.at(entry.tree.position(*above, "contact", key), read=masked(number.getoond))
    if contact.email and is_personal(contact.email, own_words(entry.voorziening, context)):
        yield MAIL.at(entry.tree.position(*above, "contact", "email"), read=masked(contact.email))


def check_texts(context: Context) -> Iterable[Problem]:
    """Free text has nowhere to record consent, so nothing personal may be in it, and a BSN nowhere at all."""
    for (entry, text), has_word in zip(context.with_plain_text(), context.with_word(_is_telling), strict=True):
        if (has_word or _has_digits(text)) and may_be_personal(text):
            own = partial(own_words, entry.voorziening, context)
            for path, part in _parts(entry):
                if may_be_personal(part):
                    yield from in_text(partial(entry.tree.position, *path), part, own)


def check_comments(context: Context) -> Iterable[Problem]:
    """Whoever can read the file can read what is behind a #."""
    for entry in context.entries:
        own = partial(own_words, entry.voorziening, context)
        for line, column, text in entry.tree.comments:
            yield from in_text(partial(FilePosition, entry.tree.file, line, column), plain(text), own)


def may_be_personal(text: str) -> bool:  # for speed
    """Whether `text` (plain) is worth a closer look."""
    if _has_digits(text):
        return True
    small = text.lower()
    return bool(_AT.search(small) or _AT_DOT.search(small)) or bool(_SOUNDS.search(small))


def _has_digits(text: str) -> bool:
    """Whether it has as many as a number has."""
    return bool(_RUN.search(text) or _HALF.search(text))


def _is_telling(word: str) -> bool:  # for speed
    """Whether a word can stand in what says an address, or the sound of a number."""
    small = word.lower()
    return small == "at" or bool(_IN_WORD.search(small)) or bool(_SOUNDS.search(small))


def in_text(position: Callable[[], FilePosition], text: str, own: Callable[[], frozenset[str]]) -> Iterator[Problem]:
    """What in `text` (plain) is a person's; `own`: the words that it is no surprise to find in an address."""
    for rule, found in (
        (PHONE_IN_TEXT, mobiles(heard(text))),
        (MAIL_IN_TEXT, (m.group() for m in EMAIL.finditer(joined(text)) if is_personal(spelled_out(m), own()))),
        (BSN, identity.bsns(heard(text))),
        (IBAN, identity.ibans(text)),
    ):
        for read in found:
            yield rule.at(position(), read=masked(read), pushed=PUSHED)


def _parts(entry: Entry) -> Iterator[tuple[Path, str]]:
    """Every text of a place but those whose values are numbers and addresses by design."""
    return ((path, plain(text)) for path, text in walk(free_part(entry.tree.value)))
