"""What a text says that a place is beside, what it is in, and what it looks like. Patterns as in `signs.py`."""

from __future__ import annotations

from sociale_kaart.checks.signs import AREA, BESIDE, Sign, sign

_BUILT = (
    "station|halte|kerk|kapel|kathedraal|moskee|synagoge|tempel|park|school|crèche|winkel|supermarkt|winkelcentrum|"
    "ziekenhuis|hospitaal|bibliotheek|brug|rotonde|plein|molen|gemeentehuis|stadhuis|raadhuis|politiebureau|zwembad|"
    "sporthal|sportveld|voetbalveld|begraafplaats|kerkhof|apotheek|tankstation|pompstation|toren|museum|theater|"
    "schouwburg|bioscoop|universiteit|hogeschool|gevangenis|brandweer|kazerne|garage|bakker|bakkerij|slager|kapper|"
    "snackbar|cafetaria|pizzeria|restaurant|café|hotel|postkantoor|fabriek|viaduct|tunnel|kruispunt|stoplicht|"
    "verkeerslicht|speeltuin|speelveld|kinderboerderij|manege|camping|tennisbaan|ijsbaan|markt|haven|jachthaven|"
    "vliegveld|asielzoekerscentrum|azc|verzorgingshuis|verpleeghuis|bejaardenhuis|tuincentrum|bouwmarkt|loods|silo|"
    "bungalowpark|monument|fontein|standbeeld|zendmast|schoorsteen|gasfabriek|drogist|fietsenmaker|wasserette|"
    "sporthallen|sportschool|buurthuis|dorpshuis|wijkcentrum|rechtbank|klooster|pastorie"
)
_LINES = (
    "water|kanaal|gracht|rivier|vaart|sloot|meer|plas|vijver|spoor|spoorlijn|tramlijn|snelweg|ringweg|dijk|bos|"
    "weiland|strand|duinen|zee|kust|kade|sluis|singel|brink|boulevard|rondweg|spoorwegovergang|spoorbrug|polder"
)
_SQUARES = "plein|park|haven|jachthaven|markt|brug|rotonde|snelweg|haven|begraafplaats|kruispunt"
_PREFIX = r"(?<!\w)[a-zà-ÿ\-]{0,30}?"
MARK = rf"{_PREFIX}(?:{_BUILT}|{_LINES})(?:gebouw|terrein|je)?(?!\w)"
_THE = r"(?:de|het|een|'t|dit|die) (?:[a-zà-ÿ]+ )?"
_TO = (
    r"tegenover|naast|achter|langs|nabij|vlak ?bij|dicht ?bij|bij(?! een)|boven|onder|voorbij|om de hoek (?:van|bij)|"
    r"in de buurt van|aan de overkant van|op loopafstand van|vanaf|grenst aan|grenzen aan|"
    r"(?:uitzicht|zicht|kijk[a-z]*|kijk[a-z]* (?:je|u|uit|wij|we)) op|in dezelfde straat als|"
    r"(?:straten|straat|huizen|deuren|blokken|minuten|kwartier|meter|kilometer|km|stappen) (?:lopen |fietsen |rijden )?"
    r"(?:van|vanaf|achter|voorbij)|op het terrein van|(?:links|rechts) van|"
    r"(?:ingang|deur|gebouw|pand|muur|tuin|parkeerplaats) (?:delen )?(?:wij |we )?met"
)
_LIES = "ligt|staat|zit|is|vind je|bevindt zich|zie je"
_WHERE_IT_LIES = (
    r"naast (?:ons|onze|het|de)|tegenover|achter (?:ons|onze|het|de)|vlak ?bij|om de hoek|onze (?:naaste )?buur[a-z]*|"
    r"op de hoek|voor de deur|(?:vanuit|uit) het raam"
)
_WERE = (
    "postkantoor|kazerne|school|schoolgebouw|klooster|kerk|fabriek|pastorie|hotel|ziekenhuis|boerderij|bank|kasteel|"
    "gemeentehuis|stadhuis|raadhuis|politiebureau|bejaardenhuis|verzorgingshuis|kantoor|pand|winkel|gevangenis|station|"
    "sanatorium|pakhuis|weeshuis|gasthuis|internaat|molen|veiling|zuivelfabriek|garage|landgoed|kapel"
)
_PART_OF = (
    "kelder|vleugel|aanbouw|bijgebouw|bovenwoning|bovenverdieping|zolder|souterrain|begane grond|terrein|achterkant"
)
_DWELLINGS = (
    "woonboot|hofje|camping|vakantiepark|bungalowpark|woonwagenkamp|flat|torenflat|flatgebouw|villa|boerderij|bungalow|"
    "chalet|appartementencomplex|landgoed|kasteel|klooster|recreatiepark|villawijk|portiekflat"
)
_COLOURS = (
    "groene?|rode?|rood|blauwe?|gele?|geel|witte?|wit|zwarte?|paarse?|roze|grijze?|grijs|bruine?|houten|ijzeren|stalen|"
    "glazen|bakstenen|rieten"
)
_PARTS = (
    "(?:voor|achter|garage|zij|tuin|stal|schuif)?deur|luik|luiken|luikjes|hek|hekje|poort|poortje|dak|gevel|brievenbus|"
    "vlag|huis|huisje|gebouw|pand|villa|flat|toren|schutting|kozijnen|balkon|balkons|heg|schuur|vlaggenmast|bakstenen"
)
_NTH = "eerste|tweede|derde|vierde|vijfde|laatste|volgende|bovenste|onderste|linker|rechter"
_PARTS_OF_TOWNS = (
    "binnenstad|buitenwijk|nieuwbouwwijk|volkswijk|stadscentrum|villawijk|zijstraat|steeg|steegje|buitengebied|"
    "winkelstraat|achterbuurt|woonwijk|nieuwbouw"
)

SIDES: tuple[Sign, ...] = (
    sign(BESIDE, rf"(?<!\w)(?:{_TO}) {_THE}(?:{MARK})"),
    sign(BESIDE, rf"(?<!\w)aan {_THE}{_PREFIX}(?:{_LINES}|{_SQUARES})(?!\w)", parts=["aan "]),
    sign(BESIDE, rf"(?<!\w){_THE}(?:{MARK}) (?:{_LIES}) (?:[a-zà-ÿ]+ )?(?:{_WHERE_IT_LIES})(?!\w)"),
    sign(
        BESIDE,
        r"(?<!\w)(?:(?:naast|tegenover|achter|boven|onder) ons (?:zit|ligt|is|staat|wonen|woont)|schuin tegenover|"
        r"in dezelfde straat|(?:straten|huizen|blokken) (?:verder|verderop)|"
        r"parkeren? (?:kan|kun|kunt|mag|je|doe)[a-zà-ÿ ]{0,20} (?:achter|naast|tegenover|langs|voor) )",
    ),
    sign(
        BESIDE,
        rf"(?<!\w)(?:(?:in|is|van|bij|naast|achter|op) (?:de|het|een|dit|deze) oude? |(?:voormalige?|vroegere?) )"
        rf"[a-z]{{0,30}}(?:{_WERE})(?!\w)",
        parts=["oud", "voormalig", "vroeger"],
    ),
    sign(
        BESIDE,
        rf"(?<!\w)(?:{_PART_OF}) van {_THE}(?:(?:{MARK})|{_PREFIX}(?:{_WERE}|{_DWELLINGS})(?!\w))",
        parts=[" van "],
    ),
    sign(BESIDE, rf"(?<!\w)(?:in|op|boven|achter) (?:onze |ons |deze )?(?:{_THE})?{_PREFIX}(?:{_DWELLINGS})(?!\w)"),
    sign(BESIDE, r"(?<!\w)(?:verdieping|etage),? (?:in |van |boven )?(?:de |een |het )?(?:flat|gebouw|toren|winkel)"),
    sign(BESIDE, rf"(?<!\w)(?:{_COLOURS}) (?:{_PARTS})(?!\w)"),
    sign(BESIDE, r"(?<!\w)(?:naambordje|herken[a-z]* (?:je )?(?:het|ons) (?:huis|gebouw|pand))(?!\w)"),
    sign(
        BESIDE,
        rf"(?<!\w)(?:(?:{_NTH}) (?:deur)?(?:bel|portiek|etage|oprit)|de bel (?:zit|is|hangt)|bel (?:links|"
        rf"rechts))(?!\w)",
    ),
    sign(
        AREA,
        rf"(?<!\w)(?:midden in (?:de|het|een) (?:{_LINES}|stad|dorp|centrum|natuur|wijk)|op (?:een|het) eiland|"
        rf"in (?:de|een|het) (?:[a-z]+ )?(?:{_PARTS_OF_TOWNS})|"
        rf"tussen (?:de|het) [a-z]+ en (?:de|het) {_PREFIX}(?:{_LINES}|{_BUILT})|"
        r"(?:net|vlak|even) buiten (?:de stad|het dorp)|buiten de (?:ring|bebouwde kom)|"
        r"(?:vlak|dicht) ?bij de grens|in het dorp)(?!\w)",
    ),
)
