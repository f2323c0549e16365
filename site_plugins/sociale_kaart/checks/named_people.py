"""How people's names are written: with a title or initials, where readers are sent to somebody, or told what one does.

The form judges by the same patterns (`outputs/form/form_rules.py`), so no `\\b` stands here: to a browser words are
ASCII. What is formal is a name; what is familiar has two groups, which are one when the first is a common given name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from sociale_kaart.checks.signs import CAPITAL

Written = tuple[str, int]  # a pattern, and its flags
NAME_WORD = rf"{CAPITAL}[^\W\d_]+"
_SURNAME = rf"(?:(?:van|von|de|den|der|ten|ter|'t|[Ee]l|[Aa]l|la)\s+){{0,4}}{NAME_WORD}"
# The beginning of a mail address is judged with the address.
_NO_MAIL = (
    r"(?![^\W_]|\s?(?:@|[(\[{<]\s?(?:at|a|@|apenstaart)|[._]\w|apenstaart)|\s(?:punt|dot)\s|"
    r"\sat\s\S+\s?(?:[.,(\[{<]|dot|punt))"
)
_WHOLE_NAME = rf"({NAME_WORD}){_NO_MAIL}((?:\s+{_SURNAME}(?:-{NAME_WORD})?)?)"
# What somebody may be for others; with an ending, as in `yogadocent`.
_TASKS = (
    r"gastvrouw|gastheer|vrijwilliger|vrijwilligster|coördinator|beheerder|begeleider|begeleidster|docente?|"
    r"leraar|lerares|"
    r"trainer|trainster|organisator|meester|juf|juffrouw|wijkagent|agent|kok|kokkin|dominee|imam|pastor|pater|coach|"
    r"voorzitter|penningmeester|secretaris|dokter|huisarts|therapeut|buurman|buurvrouw|aanspreekpunt|aanspreekpersoon|"
    r"contactpersoon|medewerker|medewerkster|instructeur|instructrice|dirigent|eigenaar|eigenares|initiatiefnemer|"
    r"oprichter|conciërge|opbouwwerker|werker|werkster|host|volunteer|teacher|coordinator|caretaker|manager|owner"
)
_TASK = rf"(?:[^\W\d_]{{2,30}})?(?:{_TASKS})(?:\(s\))?"
# How people are told whom to turn to.
_TURN_TO = (
    r"(?:vraag|bel|mail|app|sms|spreek|praat|overleg)(?:\s+het)?(?:\s+(?:naar|om|met|aan|even|gerust|dan|maar|"
    r"gewoon|altijd|eens|de"
    r" balie|aan de balie|bij de balie)){0,4}|"
    r"(?:loop|kom|ga)(?:\s+(?:maar|even|gerust|dan|eens))*\s+(?:binnen|langs)\s+bij|"
    r"(?:aanmelden|aanmelding|opgeven|opgave|afspraak|inschrijven|informatie|info|inlichtingen|meld je(?: aan)?|"
    r"reserveren|"
    r"geef je op|contact(?: op| opnemen)?|terecht|bereikbaar|afspraak maken|maak een afspraak)(?:\s+kan)?\s+"
    r"(?:bij|met|via|with)|"
    r"(?:stuur|app|mail|bel)(?:\s+(?:een|naar|appje|berichtje|mailtje|even)){1,3}|(?:sleutel|kaartje|"
    r"lijst)\s+bij|wend je tot|"
    r"(?:stuur|geef|vraag|schrijf)|(?:je )?vindt? (?:daar|er|hier)|"
    rf"(?:contact(?: person)?|beheer|begeleiding|leiding|onder leiding van|o\.l\.v\.|inlichtingen|informatie|"
    rf"info|aanmelden|"
    rf"opgeven|opgave|{_TASK})(?:\s+(?:is|heet|zijn)|,)?\s?:?|heet|naam is|name is|"
    r"(?:begeleid|gegeven|geleid|verzorgd|gerund|georganiseerd|opgericht|bedacht|gestart|led|run|taught|given|guided|"
    r"hosted|classes|lessons|les|lessen|yoga|training|workshop|[^\W\d_]+les)\s+(?:door|by)|"
    r"(?:[^\W\d_]*les|lessen|spreekuur|begeleiding|initiatief|training|workshop|inloop|uitleg|yoga|"
    r"[^\W\d_]*groep)\s+van|"
    r"(?<!sa)[^\W\d_]{3,30}en\s+met|(?:breien|haken|naaien|leren|koken|[^\W\d_]*les)\s+bij|"
    r"(?:kookt|staat|helpt|geeft|doet|opent|begeleidt|leidt|schenkt|verzorgt|organiseert|ontvangt)|"
    r"(?:ask|call|email|text|phone|message|meet|see)(?:\s+for)?|(?:speak|talk|write) (?:to|with)|"
    r"(?:[iİ]letişim|öğretmen|eğitmen|koordinatör|gönüllü)\s?:?"
)
# A page of a person on a site where anyone has one.
_PROFILE = (
    r"(?:facebook\.com|instagram\.com|linkedin\.com/in|t\.me|x\.com|twitter\.com|tiktok\.com|threads\.net)/@?|"
    r"(?<![\w.])@"
)
_DOES = (
    r"belde|mailde|schreef|vertelde|zei|zegt|keek|ging|heeft|doet|is|komt|opent|werkt|weet|regelt|helpt|kookt|"
    r"geeft|leidt|"
    r"zet|begeleidt|verzorgt|organiseert|staat|neemt|belt|kent|vertelt|ontvangt|leert|schenkt|bakt|runt|zorgt|spreekt|"
    r"zijn (?:de|onze|er)|koken|helpen|geven|staan|said|called|helps|works|opens|runs|makes|teaches|will|leads|"
    r"can help|"
    rf"als {_TASK}|\({_TASK}\)|aan de (?:telefoon|lijn|balie)|gesproken|gehoord|gemaild|gebeld"
)
# `Kim is een app`, `Meneer Paprika is een winkel`; not `Kim is een vrijwilliger`.
_THING = (
    r"(?!\s+is\s+(?:een|de|het|hét|dé|onze|ons|jouw|a|an|the|our)\s+(?!(?:[^\W\d_]+\s+)?(?:\w*vrouw|man|mens|"
    r"heer|\w*gast\w*|"
    rf"vrijwillig\w+|vriend\w*|begeleid\w+|docent\w*|hulpverlener|verpleegkundige|"
    rf"moeder|vader|buur\w+|woman|person|nurse|{_TASK})))(?!\s+is\s+de\s+naam)(?!\s+helpt je (?:met je huiswerk|"
    rf"de weg))"
)
# `Mevrouw Meijer Stichting`, and Huis, School, Fonds.
_BODY = (
    r"(?!\s+(?:Stichting|Fonds|School|Huis|Foundation|Groep|College|Instituut|Museum|Vereniging|Winkel|"
    r"Prijs|Orde|Noster))"
)
_TITLES = (
    "[Dd]hr|[Dd]rs|[Dd]s|[Hh]r|[Mm]evr|[Mm]w|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Jj]uf|[Jj]uffrouw|[Zz]uster|"
    "[Bb]roeder|[Mm]eester|"
    "[Dd]okter|[Dd]ominee|[Pp]astor|[Pp]ater|[Ii]mam|Mrs|Ms|Mr|Bay|Bayan|DHR|MEVR|MW|MEVROUW|MENEER|DE HEER"
)
_TITLE = rf"(?<!\w)(?:{_TITLES})(?!\w)\.?\s+"
_TITLES_BEHIND = "(?:[Hh]anım|[Bb]ey|abla|abi|hoca|[Hh]oca|teyze)(?:a|e|ı|i|ya|ye|dan|den|la|le|ın|in)?"
_TITLES_ARABIC = "السيد|السيدة|للسيد|للسيدة|الأستاذ|الأستاذة|الآنسة"
# Of a word (what stands between blanks): whether it could be the end of a title.
TITLE_AT_END = re.compile(
    rf"(?<!\w)(?:{_TITLES.replace('[Dd]e ', '').replace('DE ', '')})\.?$|(?<!\w){_TITLES_BEHIND}(?!\w)|"
    rf"(?<!\w)(?:{_TITLES_ARABIC})(?!\w)"
)
_ARABIC = r"[\u0621-\u064a]{2,}"
_ASK_IN_ARABIC = (
    r"(?:اسأل(?:ي|وا)? عن|تواصل(?:ي|وا)? مع|تحدث(?:ي|وا)? (?:مع|إلى)|راسل(?:ي|وا)?|المسؤولة?|المعلمة?|المدربة?|"
    r"المنسقة?|"
    r"المتطوعة?|اتصل(?:ي|وا)? (?:مع|على))"
)

# In any letters, because a given name follows; it is looked at and not taken, so that it may itself send to somebody.
ADDRESSED = (rf"{_TITLE}(?:(?<!Mr )(?<!Mr\. )(?:[A-Z]\.\s?){{1,4}})?{_SURNAME}(?![^\W_]){_BODY}{_THING}", 0)
ADDRESSED_BEHIND = (rf"(?<!\w)(?!(?:Bu|Her|Bir|Tüm|Sayın)\s){NAME_WORD}\s+{_TITLES_BEHIND}(?!\w)", 0)
ADDRESSED_IN_ARABIC = (rf"(?<!\w)(?:{_TITLES_ARABIC})\s+(?!ال|من |في |أو |و){_ARABIC}", 0)
INITIALS = (rf"[A-Z](?<!\w.)\.\s?(?:[A-Z]\.\s?){{0,3}}{_SURNAME}", 0)
ASKED = (rf"(?<!\w)(?:met|door|bij|van|via|aan|{_TURN_TO})\s+(?={_WHOLE_NAME})", re.IGNORECASE)
TURNED_TO = (rf"(?<!\w)(?:{_TURN_TO})\s+(?={_WHOLE_NAME})", re.IGNORECASE)
TELLS = (rf"(?<!\w){_WHOLE_NAME}(?![^\W_]){_THING}(?:\s+(?:en|and)\s+{NAME_WORD})?,?\s+(?:{_DOES})(?!\w)", 0)
HAS_TASK = (rf"(?<!\w){_WHOLE_NAME},\s+(?:(?:de|onze|een|our|the)\s+)?{_TASK}(?!\w)", 0)
_TURKISH_VERBS = r"\s+(?:sorun|arayın|yazın|danışın|başvurun)|\s+ile\s+(?:görüşün|konuşun)"
IN_TURKISH = (
    rf"(?<!\w)({NAME_WORD})((?:\s+{NAME_WORD})?)(?:['’][a-zıüöğşç]{{1,4}}(?:{_TURKISH_VERBS})|{_TURKISH_VERBS})(?!\w)",
    0,
)
IN_ARABIC = (rf"(?<!\w)(?:{_ASK_IN_ARABIC}\s+|اتصل(?:ي|وا)? ب)(?=({_ARABIC})())", 0)
PROFILE = (rf"(?:{_PROFILE})([^\W\d_]{{2,}})((?:[._\-][^\W\d_]+){{0,4}})", re.IGNORECASE)
ALONE = (rf"^\s*{_WHOLE_NAME}\s*[.!]?$", 0)
# `Mw. Dr. Van der Meerstraat`, `J. van Galenstraat`: places are called after people.
PLACE = re.compile(
    r"(?:straat|plein|laan|weg|kade|gracht|park|hof|pad|dijk|singel|markt|school|huis|kerk|college|brug|plantsoen)$|"
    r"^(?:Albert Heijn|Jan Linders|Dirk van den Broek|Anne Frank|Annie M|Vincent van Gogh|Johan Cruijff|"
    r"Bob Marley|Jip en)"
)


@dataclass(frozen=True)
class Manner:
    """How names are written in one kind of text. Of what is `titled` and `familiar` a word tells (`names.may_name`)."""

    titled_written: tuple[Written, ...]
    unannounced_written: tuple[Written, ...]
    familiar_written: tuple[Written, ...]

    @cached_property
    def titled(self) -> tuple[re.Pattern[str], ...]:  # for speed
        """Compiled when a text has such a word: most have none."""
        return _compiled(self.titled_written)

    @cached_property
    def unannounced(self) -> tuple[re.Pattern[str], ...]:  # for speed
        return _compiled(self.unannounced_written)

    @cached_property
    def familiar(self) -> tuple[re.Pattern[str], ...]:  # for speed
        return _compiled(self.familiar_written)

    @property
    def formal(self) -> tuple[re.Pattern[str], ...]:
        return self.titled + self.unannounced


def _compiled(written: Iterable[Written]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, flags) for pattern, flags in written)


_TITLED = (ADDRESSED, ADDRESSED_BEHIND, ADDRESSED_IN_ARABIC)
_FAMILIAR = (TELLS, HAS_TASK, IN_TURKISH, IN_ARABIC, PROFILE)
# Where it says who looked, a name is a name; in a text for visitors only where they are sent to somebody.
IN_NOTES = Manner(_TITLED, (INITIALS,), (ASKED, ALONE, *_FAMILIAR))
IN_TEXTS = Manner(_TITLED, (), (TURNED_TO, *_FAMILIAR))
