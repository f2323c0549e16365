"""Of which rules the form says the sentences, those of the checks themselves; and one of its own."""

from __future__ import annotations

from sociale_kaart.checks import (
    last_checked,
    on_offer,
    people,
    personal,
    plain_words,
    poor_links,
    position,
    reachable,
    secret,
    street,
)
from sociale_kaart.checks import phones as invented
from sociale_kaart.place import field_rules
from sociale_kaart.problems import Level, Rule, Say
from sociale_kaart.reading import source

# The form says the plainer rule: a calendar gives no other dates.
_ELSEWHERE = (*field_rules.OTHER_DATES, field_rules.POSTCODE_SIGNS)
SAID: tuple[Rule, ...] = (
    *(rule for rule in field_rules.RULES.values() if rule not in _ELSEWHERE),
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
