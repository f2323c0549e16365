"""What can be wrong with a date."""

from __future__ import annotations

from sociale_kaart.place.aanbod_regels import OFFER_DATES as OFFER_DATES
from sociale_kaart.place.aanbod_regels import OFFER_ID as OFFER_ID
from sociale_kaart.place.aanbod_regels import TEXT_BESIDE_KEYS as TEXT_BESIDE_KEYS
from sociale_kaart.place.telefoon_regels import PHONE as PHONE
from sociale_kaart.place.telefoon_regels import PHONE_EXTENSION as PHONE_EXTENSION
from sociale_kaart.place.telefoon_regels import PHONE_TEXT as PHONE_TEXT
from sociale_kaart.place.telefoon_regels import PHONE_TWO as PHONE_TWO
from sociale_kaart.place.telefoon_regels import WHATSAPP as WHATSAPP
from sociale_kaart.problems import Rule, Say

DATE = Rule(
    "datum",
    Say("`{read}` is geen datum die bestaat.", "`{read}` is not a real date."),
    Say(
        "Schrijf jaar-maand-dag, zoals `2026-04-13` voor 13 april 2026.",
        "Write year-month-day, such as `2026-04-13` for 13 April 2026.",
    ),
)
FUTURE = Rule(
    "datum-in-toekomst",
    Say("`{read}` moet nog komen; vandaag is het {today}.", "`{read}` is in the future; today is {today}."),
    Say("Schrijf de dag waarop het gebeurd is.", "Write the day it happened."),
)
DATE_ORDER = Rule(
    "datum-volgorde",
    Say("`{read}` is een datum, maar in een andere vorm.", "`{read}` is a date, but in another form."),
    Say("Schrijf jaar-maand-dag: `{meant}`.", "Write year-month-day: `{meant}`."),
)
DATE_TWO_WAYS = Rule(
    "datum-dubbelzinnig",
    Say("`{read}` kan meer dan één dag zijn.", "`{read}` may be more than one day."),
    Say(
        "Schrijf jaar-maand-dag, met vier cijfers voor het jaar. Bedoel je `{meant}`?",
        "Write year-month-day, with four digits for the year. Did you mean `{meant}`?",
    ),
)
DATE_UNFINISHED = Rule(
    "datum-zonder-dag",
    Say("`{read}` is geen hele datum: er is ook een dag nodig.", "`{read}` is not a whole date: it needs a day too."),
    Say(
        "Schrijf jaar-maand-dag, zoals `2026-04-13` voor 13 april 2026.",
        "Write year-month-day, such as `2026-04-13` for 13 April 2026.",
    ),
)
OTHER_DATES = (DATE_ORDER, DATE_TWO_WAYS, DATE_UNFINISHED)  # which a calendar to pick a day from cannot give
