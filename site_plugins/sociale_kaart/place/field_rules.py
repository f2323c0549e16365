"""What can be wrong with one value of a place, said to the volunteer who typed it."""

from __future__ import annotations

from pydantic_core import PydanticCustomError

from sociale_kaart.place.aanbod_regels import OFFER_DATES as OFFER_DATES
from sociale_kaart.place.aanbod_regels import OFFER_ID as OFFER_ID
from sociale_kaart.place.aanbod_regels import TEXT_BESIDE_KEYS as TEXT_BESIDE_KEYS
from sociale_kaart.place.datum_regels import DATE as DATE
from sociale_kaart.place.datum_regels import DATE_ORDER as DATE_ORDER
from sociale_kaart.place.datum_regels import DATE_TWO_WAYS as DATE_TWO_WAYS
from sociale_kaart.place.datum_regels import DATE_UNFINISHED as DATE_UNFINISHED
from sociale_kaart.place.datum_regels import FUTURE as FUTURE
from sociale_kaart.place.datum_regels import OTHER_DATES as OTHER_DATES
from sociale_kaart.place.postcode import POSTCODE as POSTCODE
from sociale_kaart.place.postcode import POSTCODE_SIGNS as POSTCODE_SIGNS
from sociale_kaart.place.telefoon_regels import PHONE as PHONE
from sociale_kaart.place.telefoon_regels import PHONE_EXTENSION as PHONE_EXTENSION
from sociale_kaart.place.telefoon_regels import PHONE_TEXT as PHONE_TEXT
from sociale_kaart.place.telefoon_regels import PHONE_TWO as PHONE_TWO
from sociale_kaart.place.telefoon_regels import WHATSAPP as WHATSAPP
from sociale_kaart.problems import Rule, Say

_SPELLING = Say("Kijk in docs/velden.md wat hier kan staan.", "See docs/velden.md for what is allowed here.")

UNKNOWN_KEY = Rule(
    "onbekende-sleutel",
    Say("`{key}` kennen wij niet.", "We do not know the key `{key}`."),
    Say("{nearest}", "{nearest}"),
)
DID_YOU_MEAN = Say("Bedoel je `{suggestion}`?", "Did you mean `{suggestion}`?")
BELONGS_BELOW = Say("`{suggestion}` hoort onder `{parent}`.", "`{suggestion}` belongs under `{parent}`.")
ALL_KEYS = Say("Hier kan staan: {known}.", "Allowed here: {known}.")
NONE_YET = Say("Er is er nog geen: maak er een, of haal dit weg.", "There are none yet: make one, or remove this.")
MISSING = Rule(
    "ontbreekt",
    Say("`{key}` ontbreekt, en is verplicht.", "`{key}` is missing; it is required."),
    Say("Voeg toe: `{example}`", "Add: `{example}`"),
)
MAPPING_WANTED = Rule(
    "blok-nodig",
    Say(
        "Hier staat {read}, maar hier hoort een blok met sleutels.",
        "There is {read} here, but a mapping with keys is needed.",
    ),
    Say("Zo kan het: `{example}`", "For example: `{example}`"),
)
TEXTS_WANTED = Rule(
    "tekst-per-taal",
    Say(
        "Hier staat {read}, maar hier hoort een tekst per taal.",
        "There is {read} here, but a text for each language is needed.",
    ),
    Say("Zo kan het: `{{nl: Tekst in het Nederlands}}`", "For example: `{{nl: Text in Dutch}}`"),
)
LIST_WANTED = Rule(
    "lijst-nodig",
    Say("Hier staat {read}, maar hier hoort een lijst.", "There is {read} here, but a list is needed."),
    Say(
        "Zo kan het: `{example}`, of elk op een eigen regel met een streepje ervoor.",
        "For example: `{example}`, or each on its own line after a dash.",
    ),
)
TEXT_WANTED = Rule(
    "tekst-nodig",
    Say(
        "Hier staat {read}, maar hier hoort één gewone waarde.",
        "There is {read} here, but a single plain value is needed.",
    ),
    Say("Schrijf de waarde achter de dubbele punt.", "Write the value after the colon."),
)
COLON_IN_TEXT = Rule(
    "dubbele-punt-in-tekst",
    Say(
        "Door de dubbele punt met een spatie leest de computer `{key}` hier als een sleutel.",
        "Because of the colon and the space, the computer reads `{key}` as a key here.",
    ),
    Say(
        'Zet aanhalingstekens om de hele tekst: `"{key}: {rest}"`.',
        'Put quotes around the whole text: `"{key}: {rest}"`.',
    ),
)
EMPTY_LIST = Rule(
    "lege-lijst",
    Say("Deze lijst is leeg.", "This list is empty."),
    Say("Zo kan het: `{example}`", "For example: `{example}`"),
)
FORM = Rule(
    "vorm",
    Say("`{read}` heeft niet de goede vorm.", "`{read}` is not in the right form."),
    Say("Zo kan het: `{example}`", "For example: `{example}`"),
)
WHOLE_NUMBER = Rule(
    "heel-getal",
    Say("`{read}` is hier geen heel getal dat kan.", "`{read}` is not a whole number that is allowed here."),
    Say("Zo kan het: `{example}`", "For example: `{example}`"),
)
NOT_ALLOWED = Rule(
    "onbekend-woord",
    Say("`{read}` kan hier niet staan.", "`{read}` is not allowed here."),
    Say("Kies uit: {known}.", "Choose from: {known}."),
)
EMPTY = Rule(
    "lege-tekst",
    Say("Hier staat een lege tekst.", "There is an empty text here."),
    Say("Schrijf er iets, of haal het weg.", "Write something, or remove it."),
)
TOO_SHORT = Rule(
    "te-kort",
    Say(
        "`{read}` is te kort: minstens {limit} tekens zijn nodig.",
        "`{read}` is too short: at least {limit} characters are needed.",
    ),
    Say("Schrijf het voluit.", "Write it in full."),
)
TOO_LONG = Rule(
    "te-lang",
    Say(
        "Deze tekst heeft {length} tekens; hoogstens {limit} kan.",
        "This text has {length} characters; at most {limit} are allowed.",
    ),
    Say("Maak de tekst {over} tekens korter.", "Make the text {over} characters shorter."),
)
NO_LETTERS = Rule(
    "woord-zonder-letters",
    Say("`{read}` heeft geen letter of cijfer.", "`{read}` has no letter or digit."),
    Say("Schrijf het woord waar het om gaat.", "Write the word that it is about."),
)
NO_LANGUAGE = Rule(
    "geen-taalcode",
    Say("`{read}` is geen taalcode.", "`{read}` is not a language code."),
    Say(
        "Gebruik een code van twee of drie kleine letters, zoals nl, en, ar, tr of uk.",
        "Use a code of two or three lower-case letters, such as nl, en, ar, tr or uk.",
    ),
)
HOUSE_NUMBER = Rule(
    "huisnummer",
    Say("`{read}` is geen huisnummer.", "`{read}` is not a house number."),
    Say(
        'Schrijf alleen het nummer, zoals `"48"` of `"117-119"`; een letter hoort bij `toevoeging`.',
        'Write only the number, such as `"48"` or `"117-119"`; a letter goes under `toevoeging`.',
    ),
)
EMAIL = Rule(
    "e-mailadres",
    Say("`{read}` is geen e-mailadres.", "`{read}` is not an e-mail address."),
    Say("Zo kan het: `info@voorbeeld.nl`", "For example: `info@voorbeeld.nl`"),
)
LINK = Rule(
    "geen-link",
    Say("`{read}` is geen adres van een website.", "`{read}` is not the address of a website."),
    Say(
        "Begin met https:// , zoals `https://voorbeeld.nl`. Staat dat er al? Haal dan weg wat er niet in hoort: een "
        "spatie, een wachtwoord, een teken dat geen gewone letter is. Kopieer het adres zo uit je browser.",
        "Start with https://, such as `https://voorbeeld.nl`. Does it? Then take out what does not belong there: a "
        "space, a password, a sign that is no ordinary letter. Copy the address as your browser has it.",
    ),
)
NUMBER = Rule(
    "getal",
    Say(
        "Hier staat `{read}`, maar hier hoort een getal van {low} tot en met {high}.",
        "This says `{read}`, but a number from {low} to {high} is needed.",
    ),
    Say(
        "Schrijf een getal met een punt, zoals `{example}`.",
        "Write a number with a decimal point, such as `{example}`.",
    ),
)
AGES = Rule(
    "leeftijd",
    Say("De leeftijd loopt van {van} tot {tot}.", "The ages run from {van} to {tot}."),
    Say("`van` moet kleiner zijn dan `tot`.", "`van` must be less than `tot`."),
)
DUTCH_MISSING = Rule(
    "nederlands-ontbreekt",
    Say("Deze tekst is er niet in het Nederlands (`nl`).", "This text is missing in Dutch (`nl`)."),
    Say(
        "Voeg `nl: ...` toe; andere talen mogen ernaast.",
        "Add `nl: ...`; other languages may be next to it.",
    ),
)
OTHER = Rule("waarde", Say("`{read}` kan hier niet staan.", "`{read}` is not allowed here."), _SPELLING)

RULES = {rule.id: rule for rule in vars().copy().values() if isinstance(rule, Rule)}


def wrong(rule: Rule, **values: object) -> PydanticCustomError:
    """To raise in a validator: pydantic carries it to `reading.errors`, which knows the line."""
    return PydanticCustomError(rule.id, rule.id, values)
