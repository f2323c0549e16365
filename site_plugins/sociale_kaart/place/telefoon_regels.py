"""What can be wrong with a phone number, said to the volunteer who typed it."""

from __future__ import annotations

from sociale_kaart.problems import Rule, Say

PHONE = Rule(
    "telefoon",
    Say(
        "`{read}` is geen telefoonnummer dat in Nederland bestaat.",
        "`{read}` is not a phone number that exists in the Netherlands.",
    ),
    Say(
        "Schrijf het hele nummer: tien cijfers, zoals `020 123 4567`, of een kort nummer zoals `0800 8115`.",
        "Write the whole number: ten digits, such as `020 123 4567`, or a short number such as `0800 8115`.",
    ),
)
PHONE_TWO = Rule(
    "telefoon-meer-dan-een",
    Say(
        "Hier staat meer dan één telefoonnummer, of achter het nummer staan nog cijfers.",
        "There is more than one phone number here, or there are more digits after the number.",
    ),
    Say(
        "Laat het nummer staan dat mensen het eerst bellen; een ander nummer kan in de tekst bij `omschrijving`.",
        "Keep only the number that people should call first; another one can go into the text of `omschrijving`.",
    ),
)
PHONE_EXTENSION = Rule(
    "telefoon-toestel",
    Say(
        "Achter het telefoonnummer staat `{extra}`; dat kan een telefoon niet vanzelf kiezen.",
        "After the phone number it says `{extra}`, which a phone cannot dial by itself.",
    ),
    Say(
        "Laat alleen het nummer staan, en zet `{extra}` in de tekst bij `omschrijving`.",
        "Keep only the number, and put `{extra}` into the text of `omschrijving`.",
    ),
)
PHONE_TEXT = Rule(
    "telefoon-met-tekst",
    Say(
        "Bij het telefoonnummer staan ook woorden of tekens.",
        "There are also words or signs next to the phone number.",
    ),
    Say(
        "Laat alleen het nummer staan; uitleg erbij kan in de tekst bij `omschrijving`.",
        "Keep only the number; an explanation can go into the text of `omschrijving`.",
    ),
)
WHATSAPP = Rule(
    "whatsapp-kort-nummer",
    Say(
        "`{read}` is een kort nummer, en WhatsApp werkt alleen met een heel nummer.",
        "`{read}` is a short number, and WhatsApp needs a full one.",
    ),
    Say(
        "Schrijf het hele nummer waarop WhatsApp aanstaat, zoals `020 123 4567`. Is het om te bellen? "
        "Dan hoort het bij `telefoon`.",
        "Write the full number that is on WhatsApp, such as `020 123 4567`. Is it a number to call? "
        "Then it belongs under `telefoon`.",
    ),
)
