"""The words of opening hours: how Dutch people write days, months, holidays and the rest. Data, no rules.

Words that mean the same are separated by a semicolon, in small letters, dashes as "-", ordinals written out.
"""

from __future__ import annotations

from ..value import EVEN, LAST, ODD
from .items import AFTER, ALSO, OTHER_DAYS, OTHER_WEEKDAYS, OTHER_WORKDAYS, PLAINLY, TITLE, Day, Kind, Value
from .lexicon_notes import NO_HOURS
from .lexicon_sentences import TITLES
from .lexicon_vague import VAGUE

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
SHORT_DAYS = (
    ("ma", "maa"),
    ("di", "din", "dins"),
    ("wo", "woe", "woens"),
    ("do", "don", "dond", "donder"),
    ("vr", "vrij", "vrijd"),
    ("za", "zat", "zater"),
    ("zo", "zon", "zond"),
)
PARTS = ("ochtend", "morgen", "voormiddag", "middag", "namiddag", "avond", "nacht")
SHORT_PARTS = {"mo": "morgen", "och": "ochtend", "mi": "middag", "av": "avond"}
MONTHS = (
    ("januari", "jan"),
    ("februari", "feb", "febr"),
    ("maart", "mrt"),
    ("april", "apr"),
    ("mei",),
    ("juni", "jun"),
    ("juli", "jul"),
    ("augustus", "aug"),
    ("september", "sep", "sept"),
    ("oktober", "okt"),
    ("november", "nov"),
    ("december", "dec"),
)
ORDINALS = {
    "eerste": 1,
    "tweede": 2,
    "derde": 3,
    "vierde": 4,
    "vijfde": 5,
    "laatste": LAST,
    "voorlaatste": -2,
    "een na laatste": -2,
    "een-na-laatste": -2,
}
DAY_GROUPS = {
    (
        0,
        1,
        2,
        3,
        4,
    ): "werkdag;werkdagen;weekdag;weekdagen;doordeweeks;door de weeks;door de week;door-de-weeks;"
    "tijdens de week;doordeweekse dagen;door-de-weekse dagen;alle werkdagen",
    (5, 6): "weekend;weekenden;weekends;weekeinde;weekeinden;in het weekend",
    (0, 1, 2, 3, 4, 5, 6): "dagelijks;elke dag;iedere dag;alle dagen;7 dagen per week;zeven dagen per week;"
    "365 dagen per jaar;365 dagen;"
    "de hele week;hele week;de gehele week;gehele week;"
    "elke dag van de week;iedere dag van de week;alle dagen van de week;"
    "7 dagen in de week;zeven dagen in de week;elke dag van het jaar;iedere dag van het jaar;alle dagen van het jaar",
    (OTHER_DAYS,): "overige dagen;andere dagen;alle overige dagen;alle andere dagen;rest van de week",
    (OTHER_WORKDAYS,): "overige werkdagen;andere werkdagen;alle overige werkdagen;alle andere werkdagen;"
    "overige doordeweekse dagen;andere doordeweekse dagen",
    (OTHER_WEEKDAYS,): "overige weekdagen;andere weekdagen;alle overige weekdagen;alle andere weekdagen",
}

# Written in full before anything is looked up.
SHORT_WORDS = {"afspr": "afspraak"}
SYMBOLS = {
    ",": Kind.COMMA,
    "/": Kind.SLASH,
    "|": Kind.SLASH,
    "·": Kind.SLASH,
    "•": Kind.SLASH,
    ";": Kind.STOP,
    "!": Kind.STOP,
    ".": Kind.STOP,
    ":": Kind.COLON,
    "(": Kind.OPENING,
    "[": Kind.OPENING,
    ")": Kind.CLOSING,
    "]": Kind.CLOSING,
    "-": Kind.DASH,
    "&": Kind.AND,
    "+": Kind.AND,
}

WORDS: dict[Kind, dict[Value, str]] = {
    Kind.OF_MONTH: {
        None: "van de maand;v d maand;v/d maand;v/d mnd;vd mnd;v d mnd;van de mnd;"
        "vd maand;van elke maand;van iedere maand;per maand;in de maand;"
        "van een maand;elke maand;iedere maand;der maand;maandelijks"
    },
    Kind.PARITY: {
        EVEN: "even week;even weken;even weeknummers;even weeknummer",
        ODD: "oneven week;oneven weken;oneven weeknummers;oneven weeknummer",
    },
    Kind.EVERY: {None: "elke;iedere;elk;ieder;alle;weer elke;weer iedere"},
    Kind.WEEK: {None: "week;weken;weeknummer;weeknummers;weeknr;wk"},
    Kind.HOUR: {None: "uur;u;h;uren;hr;hrs"},
    Kind.UP_TO: {None: "t/m;tm;t-m;tot en met;tot met;tot & met;t e m;tem"},
    Kind.TILL: {None: "tot"},
    Kind.FROM: {
        None: "vanaf;v a;sinds;per;m i v;miv;met ingang van;ingaande;ingaand;te beginnen op;te beginnen met",
        AFTER: "na",
    },
    Kind.END_OF: {None: "eind;eind van;einde van;het einde van;het eind van"},
    Kind.NEXT_DAY: {None: "volgende ochtend;volgende dag;volgende morgen;dag erna;ochtend erna;dag erop"},
    Kind.BETWEEN: {None: "tussen"},
    Kind.AND: {None: "en;en ook;alsmede;plus;als ook;alsook;evenals"},
    Kind.OR: {None: "of"},
    Kind.CLOSED: {None: "gesloten;dicht;gesl;niet open;niet geopend;geen openingstijden;afgesloten;geheel gesloten"},
    Kind.CLOSES: {
        None: "sluit;sluiten;sluit om;sluiten om;sluiten wij om;sluiten we om;sluit al om;"
        "sluiten al om;sluiten wij al om;sluiten we al om;gaan wij dicht om;gaan we dicht om;gaat dicht om"
    },
    Kind.NONE: NO_HOURS,
    Kind.ONLY: {None: "alleen;uitsluitend;enkel;slechts"},
    Kind.OPEN: {
        None: "open;geopend;weer open;weer geopend;welkom;weer welkom;bent u weer welkom;ben je weer welkom;"
        "bent u weer van harte welkom;ben je weer van harte welkom;staan we weer voor u klaar;"
        "staan wij weer voor u klaar",
        TITLE: TITLES,
    },
    Kind.USUAL: {
        None: "gewoon open;normaal open;gewoon geopend;normaal geopend;inclusief;"
        "incl;gelden de gewone openingstijden;gelden de normale openingstijden;gelden de gewone tijden;"
        "gelden de normale tijden;gewone tijden;gewone openingstijden;normale openingstijden;zoals gewoonlijk",
        PLAINLY: "gewoon",
        ALSO: "ook;ook open;ook geopend",
    },
    Kind.ALWAYS: {
        None: "altijd open;altijd geopend;24/7;dag en nacht;24 uur per dag;24 uur per dag geopend;"
        "24 uur per etmaal;24 uur open;24 uur geopend;24 uur per dag 7 dagen per week;dag en nacht open;"
        "dag en nacht geopend;24 uur per dag , 7 dagen per week;24 uur per dag , 7 dagen in de week;"
        "24 uur per dag en 7 dagen per week;"
        "24 uur per dag open;7 dagen per week 24 uur per dag;7 dagen per week , 24 uur per dag;24 u per dag;"
        "dag & nacht;24/7 open;24/7 geopend;24/7 toegankelijk;altijd toegankelijk;dag en nacht toegankelijk"
    },
    Kind.EXCEPT: {
        None: "behalve;uitgezonderd;m u v;muv;met uitzondering van;niet;buiten;niet tijdens;m.u.v;exclusief;excl"
    },
    Kind.BECAUSE: {None: "wegens;vanwege;i v m;ivm;in verband met;door"},
    Kind.FILLER: {
        None: "van;op;in;de;het;om;tijdens;gedurende;met;wij;we;zijn;is;er;'s;"
        "aan;bij;onze;ons;elke week;iedere week;per week;wekelijks;bent u;bent u welkom;kunt u terecht;"
        "u kunt terecht;hele dag;de hele dag;gehele dag;heel;hele;geheel;maand;maanden;periode;wel;zowel;"
        "dagen;altijd;voor u;voor jou;voor je;voor jullie;"
        "5 dagen per week;6 dagen per week;4 dagen per week;3 dagen per week;vijf dagen per week;zes dagen per week;"
        "let op;let op :;let op !;let op ! :;attentie :;data;datums;data :;datums :;"
        "kan op;telkens;telkens van;telkens op;steeds van;volgende data;volgende data :;eerstvolgende data;"
        "komende data;werkdag is;vaste dag is;onze dag is;"
        "52 weken per jaar;52 weken;het hele jaar door;hele jaar door;hele jaar;gehele jaar;jaarrond"
    },
    Kind.UNKNOWN: {None: "bellen kan altijd;bellen mag altijd"},
    Kind.VAGUE: VAGUE,
}


def day_words() -> dict[str, Day]:
    """Every way to write a day: maandag, ma, maandags, maandagen, maandagmiddag, ma-middag."""
    words: dict[str, Day] = {}
    for index, (day, shorts) in enumerate(zip(DAYS, SHORT_DAYS, strict=True)):
        words |= dict.fromkeys((day, f"{day}en", f"{day}s", f"'s {day}s", *shorts), Day((index,)))
        for part in PARTS:
            named = Day((index,), part)
            words |= dict.fromkeys((f"{short}-{part}" for short in shorts), named)
            words |= {f"{short}-{key}": named for short in shorts for key, one in SHORT_PARTS.items() if one == part}
            words |= dict.fromkeys((day + part, f"{day}{part}en", f"{day}{part}s", f"{day}-{part}"), named)
    for part in PARTS:
        words |= dict.fromkeys((f"elke {part}", f"iedere {part}"), Day(tuple(range(7)), part))
    return words
