"""Words with which nobody can tell when it is. Data, no rules; written as in lexicon.py."""

from __future__ import annotations

import re

from .items import FOR_NOW, OTHER_WEEK, Value

# Hours of a part of the year: as a note on hours without dates, they would be there all year.
SEASONAL = re.compile(
    r"\b(?:zomer|winter|najaar|voorjaar|herfst|lente|kerst|vakantie|feestdag|examen|corona)s?(?:en)?"
    r"(?:vakantie|periode|seizoen|dienst|maanden|dagen|openings?|inloop|spreek|avond|ochtend|middag|lessen|week|reserve)?s?"
    r"(?:uur|uren|rooster|tijd(?:en)?|opening|openstelling|regeling|dienst)\b|\b(?:hoog|laag)seizoen\b|"
    r"\b(?:kerst|paas|pinkster|carnavals?|herfst|krokus|examen|project|thema)we(?:ek|ken)\b",
    re.IGNORECASE,
)
# Holidays of schools elsewhere: nobody here knows in which region the site is.
REGION = re.compile(r"\bregio (?:noord|midden|zuid)\b", re.IGNORECASE)
# Why something is closed on one day, and not each week.
FOR_ONCE = re.compile(
    r"\b(?:(?:studie|team|personeels|bijscholings)(?:dag|middag|ochtend|uitje|feest)|bedrijfsuitje|ziekte|uitvaart|"
    r"begrafenis|overlijden|(?:stroom)?storing|lekkage|staking|inventarisatie|verhuizing|bijscholing|jubileum|storm|"
    r"gladheid|een defect)\b",
    re.IGNORECASE,
)
_ONCE = ("1x", "1 x", "één keer", "een keer", "1 keer", "eens", "één maal", "eenmaal", "1 maal")
_FORTNIGHT = ("2 weken", "twee weken", "14 dagen", "veertien dagen")

VAGUE: dict[Value, str] = {
    # Hedges: with one of these nobody can tell on which days the hours hold.
    None: "meestal;soms;af en toe;zo af en toe;nu en dan;zo nu en dan;een enkele keer;"
    "bij gelegenheid;sporadisch;zelden;"
    "vaak;ongeveer;circa;ca;±;"
    "een keer per maand;1 keer per maand;1 x per maand;1x per maand;"
    "twee keer per maand;2 keer per maand;2 x per maand;2x per maand;"
    "wisselend;wisselende;afwisselend;tenzij;mits;indien;als;wanneer;eventueel;onbekend;"
    "nader te bepalen;volgt;variabel;diverse;verschillende;enkele;een aantal;aantal;"
    "tot nader order;begin;halverwege;rond;rondom;paar;doorgaans;regelmatig;incidenteel;mogelijk;"
    "flexibel;nooit;zonsopgang;zonsondergang;schemering;tussen de middag;schoolweken;lesweken;"
    "mooi weer;goed weer;droog weer;slecht weer;weersafhankelijk;voorbehoud;afhankelijk;"
    "schooljaar;christelijke feestdagen;islamitische feestdagen;kerstavond;oudejaarsavond;oudjaarsavond",
    # Until when? With an end beside it that is said.
    FOR_NOW: "tijdelijk;voorlopig",
    # Which weeks? Without "even weken" beside it nobody knows.
    OTHER_WEEK: "om de week;om de twee weken;om de 2 weken;tweewekelijks;elke 2 weken;elke twee weken;"
    "iedere 2 weken;iedere twee weken;om de andere week;om en om;een keer per twee weken;1 x per 2 weken;"
    "om de 14 dagen;om de veertien dagen;elke 14 dagen;elke veertien dagen;iedere 14 dagen;iedere veertien dagen;"
    "een keer per 14 dagen;een keer per veertien dagen;eens per twee weken;eens per 2 weken;eens in de twee weken;"
    "eens in de 2 weken;eens per 14 dagen;eens per veertien dagen;eens in de 14 dagen;eens in de veertien dagen;"
    "een keer in de twee weken;een keer in de 2 weken;1 keer per 2 weken;1 keer in de 2 weken;14-daags;veertiendaags;"
    + ";".join(f"{once} {per} {weeks}" for once in _ONCE for per in ("per", "in de", "om de") for weeks in _FORTNIGHT),
    # Seasons without dates: a good reason for a closure, but no moment that a calendar knows.
    "seizoen": "zomer;winter;voorjaar;najaar;herfst;lente;zomers;'s zomers;winters;'s winters;vakantie;vakantieperiode;"
    "zomerperiode;zomermaanden;wintermaanden;zomerseizoen;winterseizoen;seizoen;zomertijd;wintertijd;hoogseizoen;laagseizoen;bouwvak;bouwverlof;"
    "ramadan;suikerfeest;offerfeest;carnaval;sinterklaas",
    # A title above dates, that says itself that the place is closed.
    "sluiting": "zomerstop;winterstop;kerststop;zomersluiting;wintersluiting;kerstsluiting;vakantiesluiting;"
    "brugdag;studiedag;teamdag;personeelsdag;collectieve sluiting;sluitingsdagen;sluitingsdag;sluitingsperiode;"
    "sluiting;jaarlijkse sluiting;zomerreces;winterreces;reces",
}
