"""What in the text of a secret place may say where it is: that is enough to ask. Patterns as in `signs.py`."""

from __future__ import annotations

import re

from sociale_kaart.checks.beside import SIDES
from sociale_kaart.checks.beyond_dutch import IN_OTHER_LANGUAGES
from sociale_kaart.checks.in_pieces import PIECES, SAID
from sociale_kaart.checks.signs import (
    AREA,
    BESIDE,
    CAPITAL,
    LINK,
    NAME,
    NUMBER,
    PART,
    Sign,
    digit,
    sign,
)
from sociale_kaart.checks.small_words import COUNTED
from sociale_kaart.checks.the_way import WAYS

_ENDS_OF_HOSTS = "nl|com|org|net|eu|be|de|info|me|ly|gl|co|to|link|page|app|io|uk|fr|site|online|shop|at|ch|cc|gd|st"
_CLOSE = "[Nn]abij|[Nn]aast|[Tt]egenover|[Aa]chter|[Ll]angs|[Vv]lak ?bij|[Dd]icht ?bij"
_TOWARDS = "noord(?:en)?|oost(?:en)?|zuid(?:en)?|west(?:en)?|(?:noord|zuid)(?:oost|west)(?:en)?"
# Endings of towns and waters, for a word at the start of a sentence that nobody knows.
_LIKE_PLACES = (
    "diep|dam|dorp|veen|burg|wijk|zijl|hoorn|huizen|oord|meer|poort|haven|beek|berg|drecht|wolde|hoven|broek|stede|"
    "straat|laan|weg|dijk|kade|gracht|singel|plein|hof|park|veld|kamp|voort|lo|loo|um|sloot|vliet|zand|horst|"
    "pad|steeg|allee"
)
_IS = "is|ligt|staat|heet|was|in|bij|aan|naast|tegenover|achter|links|rechts|nummer|nr|huisnummer|boven|beneden"
# Endings of streets, waters and towns in small letters: of these few other words end so.
_SMALL_PLACES = (
    "dam|veen|(?<!waar)(?<!ver)burg|(?<!af)wijk|drecht|wolde|hoven|(?<!on)(?<!nooit)meer|haven|(?<!pas)poort|"
    "zijl|sluis|"
    "brug|brink|sloot|vliet|horst|dorp|beek|(?<!her)(?<!ver)(?<!op)berg|loo|(?<!werk)(?<!vak)veld|rode|"
    "(?<!levens)(?<!fiets)(?<!voet)(?<!leer)(?<!groei)(?<!carrière)pad"
)
# How much stands for it: in `3 vrouwen` the number counts, in `Zuiderdiep 98 is` it does not.
_NOT_COUNTING = (
    "is|op|in|aan|van|voor|bij|te|en|of|the|and|was|heet|staat|ligt|links|rechts|hoog|boven|beneden|tegenover|naast|"
    "achter|hier|waar|daar|dus|tot|naar|met|die|dat|over|richting|kom|bel|vraag|waarna|rood|groen|blauw|zwart|hs|bis|"
    "huis|at|on|or|as|we|wij|je|u"
)


DOUBTFUL: tuple[Sign, ...] = (
    sign(
        LINK,
        rf"(?<![\w@.\-])(?:https?://)?(?:www\.)?([a-z0-9][a-z0-9.\-]*\.(?:{_ENDS_OF_HOSTS}))(?![\w.]\w)",
        looks_up=True,
        parts=[f".{end}" for end in _ENDS_OF_HOSTS.split("|")],
    ),
    sign(
        NAME,
        rf"(?<=[\w,;)\"”%&+/\-] )[\"“‘'’(]?({CAPITAL}{PART}*[a-zà-ÿ]{PART}*|{CAPITAL}{{6,}})",
        0,
        looks_up=True,
    ),
    sign(NAME, rf"[(\"“‘]({CAPITAL}{PART}*[a-zà-ÿ]{PART}*)", 0, looks_up=True),
    sign(
        NAME,
        rf"(?:^|[.!?:•\n]\s*)({CAPITAL}{PART}*[a-zà-ÿ]{PART}*|{CAPITAL}{{6,}})"
        rf"(?=\s*(?:$|[\d,;.!?]|{CAPITAL})| (?:{_IS})(?!\w)| (?!(?:een|één)(?!\w))(?:{SAID})\s*(?:$|[.,;!?]))",
        re.MULTILINE,
        looks_up=True,
    ),
    sign(NAME, rf"(?<!\w)({CAPITAL}{PART}{{1,40}}?(?:{_LIKE_PLACES}))(?!\w)", 0, looks_up=True),
    digit(
        NUMBER,
        rf"(?<![\w])([^\W\d_]{PART}*)[ .,:\-]{{1,3}}(?:nr\.? ?|nummer |no\.? )?"
        rf"(?!(?:19|20)\d\d(?!\d)|11[2-6](?!\d))[1-9]\d{{0,3}}"
        rf" ?[a-zA-Z]?(?![\w:%€/]|[.,:]\d| ?[€%]| ?- ?\d| (?!(?:{_NOT_COUNTING})(?!\w))[^\W\d_]{{2,}}"
        rf"| (?:{'|'.join(COUNTED)})(?!\w))",
        looks_up=True,
    ),
    digit(NUMBER, r"(?<!\w)(?:bij|op|naar|naast|at) (?!(?:19|20)\d\d|11[2-6])[1-9]\d{0,3}[a-z]?(?= ?(?:[.,;!?]|$))"),
    digit(NUMBER, r"(?<!\w)[ANES]\d{1,3}(?!\w)", 0),
    digit(NUMBER, r"(?<!\w)(?:nr|no|num|nummer|number|huisnr)\.? ?(?!0|11[2-6])\d"),
    sign(BESIDE, r"(?<!\w)tegenover (?:de|het|een|'t|nummer|nr)(?!\w)"),
    sign(BESIDE, r"(?<!\w)(?:om|op) de hoek(?! ?(?:kijken|komen|van de straat|zien))(?!\w)"),
    sign(
        AREA,
        rf"(?<!\w)(?:(?:{_TOWARDS}|rand|midden|hart|centrum|kant) van (?:de|het|onze|deze) "
        r"(?:stad|dorp|wijk|gemeente|buurt)|"
        r"(?:noord|oost|zuid|west)(?:kant|rand|zijde)|"
        r"(?:in|uit|van|bij) (?:de|het) (?:binnenstad|stadscentrum|centrum))(?!\w)",
        parts=("van de ", "van het ", "van onze ", "van deze ", "kant", "rand", "zijde", "binnenstad", "centrum"),
    ),
    sign(
        AREA,
        r"(?<!\w)(?:stadsdeel|wijk|buurt|district|dorp) [A-Z]\w+|(?<!\w)[A-Z][a-zë]+se (?:buurt|wijk|kwartier)(?!\w)",
        0,
    ),
    sign(
        NAME,
        rf"(?<!\w)(?:aan|langs|bij|op|over|in|naar|uit|van|nabij|tussen|ingang|richting|tot|voorbij) (?:de |het |'t )?"
        rf"(?:{PART}+ en )?([^\W\d_]{{3,}}(?:{_SMALL_PLACES}))(?!\w)",
        looks_up=True,
    ),
    sign(BESIDE, rf"(?<!\w)(?:{_CLOSE}) (?:de|het|'t) ([A-Z]{{2,6}})(?!\w)", 0, looks_up=True),
    sign(
        BESIDE,
        r"(?<!\w)(?:(?:onze|de) (?:naaste )?(?:buren|buurman) (?:zijn|is) (?:de|het|een)|"
        r"in hetzelfde (?:gebouw|pand|blok) als)(?!\w)",
    ),
    sign(BESIDE, r"(?<!\w)tussen [^\W\d_]{4,} en [^\W\d_]{4,} in(?= ?(?:[.,;!?]|$))"),
    sign(
        AREA, r"(?<!\w)(?:dorp|dorpje|stad|stadje|plaatsje|gehucht) (?:onder|boven|bij|naast|tussen|nabij|vlak)(?!\w)"
    ),
    sign(AREA, r"(?<!\w)(?:over de grens (?:in|bij|met)|stad[ \-](?:noord|oost|zuid|west|centrum))(?!\w)"),
    sign(
        AREA,
        r"(?<!\w)(?:in de (?:polder|duinen)|aan (?:de kust|het (?:strand|water))|op (?:een|het) \w+terrein)(?!\w)",
    ),
    sign(AREA, r"(?<!\w)(?:zit|zitten|ligt|liggen|staat|wonen|woont) aan zee(?!\w)"),
    digit(NUMBER, r"(?<!\w)(?:langs|aan|bij|over|van|naast|nabij) (?:de )?[aens]\d{1,3}(?!\w)"),
    digit(NUMBER, r"(?<![\w.@/\-])([^\W\d_]{4,})\d{1,4}[a-z]?(?![\w.@])", looks_up=True),
    sign(LINK, r"(?<![\w.@])@ ?([a-z][\w.]{2,})", looks_up=True),
    sign(LINK, r"(?<![\w@./\-])(?!www\.)([a-z]{3,}\.[a-z]{3,}\.[a-z]{3,})(?![\w./])", looks_up=True),
    *PIECES,
    *SIDES,
    *WAYS,
    *IN_OTHER_LANGUAGES,
)
# Where another file names the place: no more than this, as a text about other things may have names and numbers.
NEAR: tuple[Sign, ...] = (
    *(one for one in DOUBTFUL if one.kind in (BESIDE, AREA)),
    sign(
        NAME,
        rf"(?<!\w)(?:[Aa]an|[Ii]n|[Oo]p|{_CLOSE}) (?:de |het |'t )?({CAPITAL}{PART}+)",
        0,
        looks_up=True,
    ),
)
