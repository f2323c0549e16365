"""Words that may turn what hours beside them mean, or say that they are of something else. Data, no rules; patterns.

Beside one of these, words that the grammar does not know are never kept as a note: the line is asked about. A word too
many costs a question; a word too few publishes a falsehood.
"""

# Without hours, or without anybody there.
NEGATION = (
    r"geen|geeneen|nee|neen|zelden|onmogelijk|on(?:bemand|beschikbaar|bereikbaar|toegankelijk|bezet|geldig)\w*|"
    r"vrijaf|verlof\w*|vakantie\w*|rust\w*|\w*pauze\w*|siësta|vol|volle|vol(?:ge|zet|le)\w*|leeg|bezet\w*|weg|"
    r"verdwe\w+|verdwij\w+|uitval\w*|valt|slaat|slaan|uitstel\w*|intern\w*|staken|onderhoud\w*|prive|verhu\w*|"
    r"gehuurd|inventaris\w*|studiedag\w*|gemist|wachtlijst\w*|wachttijd\w*|stil(?:te)?dag\w*|feest\w*|rouw\w*|"
    r"weiger\w*|kapot|defect|buiten\s+(?:gebruik|dienst|werking)|noodgevallen|nood\w*|spoed\w*|calamiteit\w*|"
    r"dringend\w*"
)
# Only these hours, only these people, or all but these.
LIMITS = (
    r"alleen|alleenlijk|enkel|slechts|uitsluitend|behalve|uitzond\w+|uitzonder\w*|tenzij|m\.?u\.?v|exclusief|excl|"
    r"buiten|op\s+\w+\s+na|na|maximum|maximaal|max|minimaal|minimum|min|minstens|tenminste|ten\s+minste|beperkt\w*|"
    r"leden\w*|lid|lidmaatschap|abonne\w*|pas|\w*pashouders?|\w*kaarthouders?|verwij\w*|doorverwe?[iz]\w*|"
    r"voorrang\w*|meer|minder|doch|echter|hoewel|ofschoon|ondanks|toch|ander|andere|anderen|overig\w*|rest|"
    r"resterend\w*|daarbuiten|daarnaast|verder|voorts|half|halve|met\s+name|sommige|enkele|diverse|verschillende|"
    r"bepaald\w*|beurt\w*|afwissel\w*|wissel\w*|roulerend|rooster\w*|of|ofwel|danwel|eventueel|eventuele|"
    r"respectievelijk|resp|inclusief|incl"
)
# It depends.
CONDITIONS = (
    r"bij|indien|mits|als|wanneer|zover|voorzover|mocht|mochten|moet|moeten|dient|dienen|hoeft|hoeven|verplicht\w*|"
    r"vereist\w*|noodzak\w*|nodig|afhang\w*|afhangt|overleg\w*|aanvra\w+|afspr\w*|afgesproken|reserv\w*|boek|boeken|"
    r"boekt|geboekt|aanmeld\w*|aangemeld\w*|aan\s?te\s?melden|meld\w*|opgev\w*|opgave|opgegeven|geef\w*|"
    r"inschrijv\w*|ingeschreven|schrijf\w*|voldoende|genoeg|onvoldoende|weer|weers\w*|regen\w*|droog|zon|zonnig|"
    r"vorst|ijs|sneeuw|temperatu\w*|graden|wind|kou|hitte|schemer\w*|donker|licht|zons\w*|getij\w*|mogelijk\w*|"
    r"voorkeur|gewoonlijk|meestal|doorgaans|regel|regelmatig|vaak|soms|somtijds|streven|stre\w+|proberen|probeer\w*|"
    r"hoop\w*|kon|konden|wilde\w*|wilden|wil|willen|waarschuw\w*|check|controleer|raadpleeg\w*|website|facebook|"
    r"agenda|site|volgens|flexib\w*|variab\w*|varie\w*|ongeveer|circa|ca|plusminus|rond|rondom|omstreeks|tegen|"
    r"onbekend|vraag|vragen|gevraagd|informeer\w*|verwacht\w*|gepland\w*|plan\w*|bedoeling|bedoeld|drukte|druk|"
    r"geval|gevallen|zowel|wel"
)
# Opening and closing, said of something.
DOORS = (
    r"\w*sluit\w*|\w*gesloten\w*|(?:af)?dicht\w*|afgedicht|toe|slot|(?:her|weer)?open\w*|(?:her)?opent|geopend\w*|"
    r"ontoegank\w*|"
    r"bereikb\w*|onbereikb\w*|beschikba\w*|bemand\w*|bemensd|bezetting|aanwezig\w*|paraat|dienst|dienstdoend\w*|"
    r"gaat|doorga\w*|doorgaat|vervang\w*|waarne\w*|waarnem\w*"
)
# Other hours than these, now, before or later.
CHANGES = (
    r"vanaf|sinds|per|ingang|ingaan\w*|tijdelijk\w*|voorlopig\w*|vooralsnog|nader\w*|gewijzigd\w*|wijzig\w*|"
    r"aangepast\w*|aanpas\w*|afwijk\w*|afgeweken|verrui\w*|uitgebreid\w*|uitbreid\w*|inkort\w*|verlengd\w*|"
    r"verleng\w*|verkort\w*|extra|verval\w*|verplaats\w*|verzet|verzetten|verschuif\w*|verschov\w*|verschuiv\w*|"
    r"verhuis\w*|verhuiz\w*|aflast\w*|annul\w*|schrapp\w*|opheff\w*|opschort\w*|stop|stopte\w*|stoppen|start\w*|"
    r"gestart|opstart\w*|begin\w*|begon\w*|eind\w*|einde|eindig\w*|beëindig\w*|aanvang\w*|hervat\w*|opnieuw|terug|"
    r"proef\w*|pilot|experiment\w*|incidenteel|uitzonderlijk|bijzonder\w*|speciale?|corona\w*|covid\w*|lockdown|"
    r"verbouw\w*|renovatie\w*|renov\w*|verander\w*|"
    r"nieuwe?\s+\w*(?:tijd|uur|uren|rooster|regeling|dag|locatie|adres|plek)\w*|regeling|oude|oud|eerst|eerste|"
    r"vooreerst|plaats\s+van|ipv|i\.p\.v|werd|werden|had|hadden|geweest|geworden|zullen|zal|"
    r"wordt\s+\w*(?:gesloten|gewijzigd)|\w*tijden|momenteel|nu|thans|komend\w*|aanstaand\w*|a\.?s|volgend\w*|"
    r"vorig\w*|afgelopen|dezer|huidig\w*|recent\w*|onlangs|vandaag|morgen|gisteren|overmorgen|eergisteren|nog|al|"
    r"reeds|weder\w*|gelden|geldt|geldig\w*|lopend\w*"
)
# When: days, parts of them, months, seasons, how often, how long.
TIMES = (
    r"\w*dag|\w*dagen|\w*dags|\w*daagse?|\w*avond\w*|\w*middag\w*|\w*ochtend\w*|\w*morgen\w*|\w*nacht\w*|weekend\w*|"
    r"weekeind\w*|week|weken|wekelijks\w*|\w*wekelijkse?|maand\w*|jaar|jaren|jaarlijks\w*|jaarrond|kwartaal|"
    r"\w*seizoen\w*|zomer\w*|winter\w*|lente\w*|herfst\w*|voorjaar\w*|najaar\w*|ramadan|kerst\w*|pasen|paas\w*|"
    r"pinkster\w*|hemelvaart\w*|carnaval\w*|kermis\w*|sinterklaas|oudjaar\w*|nieuwjaar\w*|januari|februari|maart|"
    r"april|mei|juni|juli|augustus|september|oktober|november|december|uur|uren|uurtje|uurtjes|"
    r"(?:openings|kantoor|avond|werk|half|rust)(?:uur|uren)|minuut|minuten|kwartier\w*|kwart|halfuur|anderhalf|"
    r"anderhalve|moment\w*|tijd|tijdig|tijdstip\w*|tijdslot\w*|tijdsblok\w*|op\s+tijd|tijdens|gedurende|tussen|"
    r"tussendoor|tussentijds|tot|totdat|voordat|nadat|vooraf|achteraf|ervoor|erna|daarna|daarvoor|hierna|vervolgens|"
    r"dan|toen|vroeg|vroege|laat|late|laatst\w*|eerder|langer|korter|lang|kort|even|oneven|om\s+de|om\s+en\s+om|"
    r"keer|keren|maal|malen|x|eens|ooit|altijd|steeds|telkens|permanent|doorlopend|voortdurend|continu|hele|heel|"
    r"gehele|geheel|overdag|doordeweeks\w*|begin|halverwege|half|periode\w*|\w*periode|termijn|datum|data|datums|"
    r"middernacht|noen|zonsop\w*|zonson\w*|schooltijd|schooljaar|school|lesvrij\w*|schoolvrij\w*|werkend\w*|"
    r"werkdag\w*|vm|nm|am|pm|mo|tu|th|fr|sa|su|mon|tue|wed|thu|fri|sat|sun|\w+day|\w+days"
)
# Numbers in letters: hours, days or people.
NUMBERS = (
    r"nul|één|twee\w*|drie|drieën|vier|vieren|vijf|vijven|zes|zessen|zeven|zevenen|acht|achten|negen|negenen|tien|"
    r"tienen|elf|elven|twaalf|twaalven|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig\w*|"
    r"dertig\w*|veertig\w*|vijftig\w*|zestig\w*|zeventig\w*|tachtig\w*|negentig\w*|honderd\w*|tweede|derde|vierde|"
    r"vijfde|zesde|zevende|achtste|negende|tiende|beide|beiden|allebei|paar|aantal|dozijn|ieder\s+ander\w*|dubbel\w*"
)
# What has hours of its own beside the door; and who is there, or is not.
OTHERS = (
    r"kantine\w*|receptie\w*|balie\w*|onthaal\w*|loket\w*|telef\w*|tel|bel|bellen|belt|gebeld|mobiel|whatsapp\w*|"
    r"app|appen|appt|sms\w*|mail\w*|e-?mail\w*|online|digitaal|digitale|chat\w*|videobel\w*|beeldbel\w*|webshop\w*|"
    r"via|livestream\w*|thuis\w*|afhaal\w*|afhalen|afgehaald|ophal\w*|opgehaald|haal\w*|lever\w*|inlever\w*|"
    r"levering\w*|breng\w*|inbreng\w*|inname|inzamel\w*|\w*brievenbus\w*|inleverbus\w*|\w*automaat|\w*kluis|"
    r"\w*kluizen|keuken\w*|kassa\w*|\w*verkoop|\w*bar|\w*café\s+is|terras\w*|\w*winkeltje|\w*winkel|\w*shop|"
    r"toilet\w*|wc|lift|parke\w*|garage\w*|fietsenstalling\w*|stalling|zaal|zalen|\w*zaal|kantoor|kantoren|"
    r"secretariaat|administratie|magazijn|bibliotheek|sporthal|gymzaal|zwembad|sauna|speeltuin|speelzaal|hal|tuin|"
    r"\w*ruimte|\w*ruimten|lokaal|lokalen|locatie\w*|vestiging\w*|filia\w+|dependance\w*|bijkantoor|elders|"
    r"andere\s+plek|wijkpost|hoofdgebouw|bijgebouw|buitenterrein|gebouw\w*|terrein\w*|poort|hek|ingang|deur|deuren|"
    r"afdeling\w*|personeel\w*|medewerk\w*|vrijwillig\w*|beheerder\w*|conciërge\w*|huismeester\w*|portier\w*|"
    r"gastvrouw\w*|gastheer\w*|gastheren|dokter\w*|arts|artsen|huisarts\w*|tandarts\w*|verpleegk\w*|assistent\w*|"
    r"apotheker|mevrouw|mevr|mw|meneer|mijnheer|heer|dhr|dr|drs|ds|pastoor|dominee|imam|coach|juf|meester|bus|busje|"
    r"wagen|markt|kraam|bibliobus|bellijn|hulplijn|meldpunt|centrale|huur\w*|les|lessen|cursus\w*|training\w*"
)
# The same in English, German, French and Turkish: a line in two languages.
ELSEWHERE = (
    r"no|none|closed?s?|closing|except\w*|if|when|till|from|before|after|other|or|but|by|appointment|holidays?|"
    r"open\w*|daily|wenn|bis|ab|nach|vor|oder|pas|ferme|jusqu\w*|dès|jours?|ouvert\w*|değil|kadar"
)
# Beside words that are kept, and in whatever else is proposed: where a name of hours becomes a note, where words go.
ANYWHERE = (
    r"niet|niets|niks|nooit|noch|nergens|niemand|evenmin|amper|nauwelijks|zonder|mist|missen|onbemenst|ontbre\w*|"
    r"verhuurd?|verhuring|gereserveerd|verboden|verbod|staking\w*|gestaakt|besloten|privé|uitvaart\w*|begrafenis\w*|"
    r"bezet|gezocht|zoeken|schoongemaakt|\w*schoonmaak\w*|\w*vergader\w*|\w*overleg\w*|onderhoud|storing\w*|ziek\w*|afwezig\w*|verhinderd|uitverkocht|"
    r"volgeboekt|opgedoekt|failliet|gesloopt|afgebrand|ingetrokken|verdwenen|uitgevallen|valt\s+uit|overgeslagen|"
    r"uitgesteld|op\s+slot|genodigd\w*|uitnodiging\w*|louter|behoudens|uitgezonderd|uitgenomen|hoogstens|hooguit|"
    r"vooral|voornamelijk|hoofdzakelijk|deels|gedeeltelijk|hetzij|terwijl|anders|maar|voorrang|wisselt|wisselen|"
    r"toerbeurt\w*|zodra|zolang|behoefte|verzoek|hopelijk|misschien|wellicht|waarschijnlijk|vermoedelijk|liefst|"
    r"(?:on)?voldoende|verander\w*|principe|de\s+regel|normaliter|normaal|zou|zouden|probe\w+|hoop|hoopt|hopen|van\s+plan|voorbehoud|afhankelijk|"
    r"gelang|naargelang|gewenst|verplicht|vereist|eerst(?=\s+(?:inschrijv|aanmeld|opgev))|zie|kijk\s+op|voortaan|"
    r"doch|afwijk\w*|gewijzigd\w*|verplaatst\w*|vervalt|vervallen|afgelast\w*|geannuleerd\w*|geschrapt|opgeheven|opgeschort|gestopt|stopt|"
    r"stopgezet|was|waren|zal\s+komen|vroeger|voorheen|oorspronkelijk|later|binnenkort|straks|eenmalig\w*|verlengd|"
    r"ingekort|aangepast|heropening|heropent|in\s+plaats\s+van(?!\s\d)|vervangt|waarneming|bezorg\w*|thuisbezorg\w*|"
    r"aan\s+huis|huisbezoek\w*|(?:mevrouw|meneer|mevr|mw|dhr)\.?(?=\s+[a-z])|"
    r"dan\s+(?:is|zijn|bent|ben|kun\w*|kan|gaat|gaan|geldt|gelden|ook|wel|open)|"
    r"not|never|only|except|unless|until|kein\w*|nicht|nur|außer|geschlossen|sauf|fermé\w*|seulement|uniquement|"
    r"sadece|hariç|kapalı"
)
# What these words do not turn, though one of them may elsewhere.
HARMLESS = (
    r"(?:ook )?zonder (?:afspraak|aanmeld(?:en|ing)|inschrijving|reservering|drempel|kosten|personeel|begeleiding)|"
    r"(?:een )?afspraak (?:maken )?(?:is |hoeft )?niet(?: nodig)?|geen (?:afspraak|aanmelding|reservering) nodig|"
    r"(?:vooraf )?(?:aanmelden|opgeven|reserveren|inschrijven)(?: vooraf)? (?:is )?(?:niet nodig|hoeft niet)|"
    r"(?:toegang|deelname|entree) (?:is )?(?:volledig )?(?:gratis|vrij)|een keer langs|een keer mee|gewoon binnenlopen|"
    r"(?:staat|staan|is|zijn) (?:de )?(?:koffie|thee|koffie en thee|deur|deuren)"
    r"(?: weer| altijd)?(?: voor (?:u|je|jullie))? "
    r"(?:weer )?(?:klaar|open)|"
    r"(?:met|voor|alle|je|uw) vragen(?: over(?= \w))?|"
    r"(?:honden|huisdieren|fietsen) (?:zijn )?(?:niet|wel) (?:toegestaan|welkom)|geen (?:honden|huisdieren)|"
    r"voor een(?= \w)|deze(?= \w)|dit(?= \w)|onder(?= \w)|maaltijd(?:en)?"
)
# In which something may be held, and which have hours of their own elsewhere.
ROOMS = r"\w*bibliotheek|\w*zaal|\w*gebouw|\w*ruimte|hal|tuin|\w*lokaal|kantine|kantoor"
# What a sentence about somebody goes on with, and begins with when it is about nobody.
DOES = "heeft|houdt|werkt|geeft|zit|staat|kookt|helpt|ontvangt|leidt|komt|doet|verzorgt"
NOBODY = "De|Het|Een|Ons|Onze|Er|Hier|Daar|Dat|Dit|Wie|Ook|Iedereen|Wij|We|U|Je|Men|Koffie|Thee"
