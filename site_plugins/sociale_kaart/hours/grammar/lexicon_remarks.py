"""Sentences beside hours that say nothing of when the door is open: what to bring, who is welcome. Data; patterns.

Each is a whole sentence. None holds a day or a time of the door; `none` of them may make the hours fewer.
"""

from __future__ import annotations

_WHO = r"(?:u|uw|je|jij|jullie|iedereen|men|bezoekers|we|wij)"
_THING = (
    r"(?:inlever(?:bus|brievenbus|kast)|brievenbus|(?:kleding|glas|papier|textiel)(?:container|bak)|boeken(?:kast|hut)|"
    r"mini-?bieb|buiten(?:terrein|ruimte)|weggeefkast|ruilkast|geldautomaat|openbaar toilet)"
)
_ANY = r"[^.;!?|\d]"
REMARKS = (
    # What is as it was.
    (
        r"(?:de|alle|onze)?\s*(?:andere|overige|overigen) (?:openings)?(?:tijden|uren|dagen)(?: en dagen| en tijden)? "
        r"(?:blijven|zijn) (?:hetzelfde|gelijk|ongewijzigd|onveranderd|zoals (?:ze waren|voorheen))"
    ),
    r"(?:voor het overige|verder) (?:verandert|wijzigt) er niets",
    # Something that is no door.
    (
        rf"(?:de|het|onze|ons) {_THING}(?: {_ANY}{{0,25}})? (?:is|blijft) (?:(?:wel|gewoon|dag en nacht|24/7|"
        r"altijd|buiten openingstijden|24 uur per dag) )+"
        r"(?:open|geopend|toegankelijk|bereikbaar|beschikbaar|te gebruiken)"
    ),
    (
        rf"(?:bij|in) (?:de|het|onze|ons) {_THING} (?:kun je|kan je|kunt u|kan men|kun u) (?:dag en nacht|altijd|24/7)"
        rf" terecht"
    ),
    (
        rf"(?:boeken|materialen|spullen|geleende boeken) (?:inleveren|terugbrengen) (?:kan|mag) (?:24/7|dag en nacht|"
        rf"altijd)"
        rf"{_ANY}{{0,50}}"
    ),
    # What to bring.
    rf"(?:(?:graag|vergeet niet|gelieve)\s+)?(?:neem|breng)\s+{_ANY}{{3,70}}?\s+mee(?:\s+te (?:nemen|brengen))?",
    rf"{_WHO} (?:dient|moet|mag|kunt|kan) {_ANY}{{3,70}} mee ?(?:te )?(?:nemen|brengen)",
    rf"vergeet {_ANY}{{3,60}} niet(?: mee te nemen)?",
    rf"(?:graag|gelieve) {_ANY}{{3,50}} (?:meenemen|meebrengen|mee te nemen|mee te brengen)",
    # Who is welcome, and what there is.
    (
        rf"(?:kom|loop|wip|wandel|stap) (?:(?:gerust|eens|gewoon|even|lekker|vrijblijvend|ook|een keer|dus) )*"
        rf"(?:binnen|langs|kijken|meedoen|mee)(?: {_ANY}{{0,50}})?"
    ),
    r"(?:voel je )?(?:van harte )?welkom",
    (
        rf"{_WHO} (?:is|bent|ben|zijn) (?:dan |ook |altijd )?(?:van harte |altijd )?welkom(?: (?:om|voor|bij)"
        rf"(?! afspraak){_ANY}{{3,60}})?"
    ),
    rf"(?:wij|we) zien (?:u|je|jullie) (?:dan )?graag{_ANY}{{0,30}}",
    r"(?:wij|we) staan (?:dan )?voor (?:u|je|jullie) klaar",
    rf"(?:wij|we) hopen (?:u|je|jullie) {_ANY}{{3,40}} (?:begroeten|ontmoeten|zien|verwelkomen)",
    r"tot (?:dan|ziens|gauw|snel)",
    rf"(?:er is|dan is er) (?:altijd |ook |volop )?(?:koffie|thee|soep|gratis)(?! van){_ANY}{{0,50}}",
    (
        r"(?:de )?(?:koffie|thee|koffie en thee|koffie en de thee)(?: en (?:iets lekkers|koek))? "
        r"(?:is|zijn|staat|staan)(?: dan| altijd)? (?:gratis|klaar|voor (?:u|je|jullie) klaar)"
    ),
    r"(?:de )?(?:toegang|entree|deelname) (?:is |blijft )?(?:gratis|vrij|kosteloos)",
    r"gratis (?:toegang|entree|deelname|parkeren)",
    # No appointment, and dogs.
    r"(?:u heeft |je hebt |er is )?(?:een )?geen afspraak (?:is )?(?:nodig|vereist)",
    (
        r"(?:(?:een )?(?:afspraak|aanmelding|reservering|inschrijving)(?: maken)?|(?:vooraf )?(?:aanmelden|reserveren|"
        r"inschrijven|opgeven)) is niet (?:nodig|vereist|noodzakelijk)"
    ),
    r"(?:vooraf )?(?:aanmelden|reserveren|inschrijven|opgeven) hoeft niet",
    r"(?:u|je) hoeft (?:u |je |zich )?(?:hiervoor |vooraf )?(?:geen afspraak te maken|niet aan te melden)",
    rf"honden (?:zijn|mogen|moeten){_ANY}{{3,60}}",
    rf"honden (?:niet|alleen aangelijnd) toegestaan{_ANY}{{0,40}}",
    # In English.
    rf"free (?:coffee|tea|entry|entrance|admission|parking){_ANY}{{0,40}}",
    rf"(?:coffee and tea|tea and coffee|admission|entry|entrance) (?:is|are) free{_ANY}{{0,20}}",
    r"(?:everyone|everybody|all|you) (?:is|are) (?:very )?welcome",
    r"no (?:appointment|reservation|registration|booking) (?:is )?(?:needed|required|necessary)",
    rf"(?:please )?bring {_ANY}{{3,60}}",
    rf"(?:just )?(?:walk|drop|come) (?:in|by|along)(?: for {_ANY}{{3,40}})?",
    # That it may be busy.
    rf"hou(?:d|dt)?(?: u)? er rekening mee dat het {_ANY}{{0,60}}(?:druk|drukker) (?:kan|is|zijn|worden){_ANY}{{0,20}}",
    rf"(?:(?:met|voor|bij|heeft u|heb je) )?(?:(?:meer|andere) )?(?:vragen|informatie)\? {_ANY}{{3,50}}",
    (
        rf"(?:voor|bij) (?:meer |verdere )?(?:informatie|vragen|inlichtingen)(?: kunt u| kun je| kan men)? "
        rf"{_ANY}{{0,40}}(?:bellen|mailen|terecht op de website)"
    ),
)
