"""Words that may turn what hours beside them mean, or say that they are of something else. Data, no rules; patterns.

Beside one of these, words that the grammar does not know are never kept as a note: the line is asked about. A word too
many costs a question; a word too few publishes a falsehood.
"""

# Without hours, or without anybody there.
NEGATION = (
    r"niet|niets|niks|geen|geeneen|nooit|noch|nergens|niemand|nee|neen|zonder|evenmin|amper|nauwelijks|zelden|"
    r"onmogelijk|on(?:bemand|beschikbaar|bereikbaar|toegankelijk|bezet|geldig)\w*|vrijaf|verlof\w*|vakantie\w*|rust\w*|"
    r"\w*pauze\w*|siësta|vol|volle|vol(?:ge|zet|le)\w*|leeg|bezet\w*|ziek\w*|afwezig\w*|weg|verhinderd|"
    r"opgedoekt|failliet|gesloopt|afgebrand|ingetrokken|verdwe\w+|verdwij\w+|uitgevallen|uitval\w*|valt|overgeslagen|"
    r"slaat|slaan|uitgesteld|uitstel\w*|intern\w*|staking\w*|staken|gestaakt|storing\w*|\w*schoonmaak\w*|"
    r"schoongemaakt|onderhoud\w*|\w*vergader\w*|besloten|privé|prive|verhu\w*|"
    r"gereserveerd|gehuurd|inventaris\w*|studiedag\w*|uitverkocht|verboden|verbod|gemist|mist|missen|ontbre\w*|"
    r"wachtlijst\w*|wachttijd\w*|stil(?:te)?dag\w*|feest\w*|uitvaart\w*|begrafenis\w*|rouw\w*|weiger\w*|kapot|defect|"
    r"buiten\s+(?:gebruik|dienst|werking)|noodgevallen|nood\w*|spoed\w*|calamiteit\w*|dringend\w*|\w*overleg\w*|"
    r"onbemenst|toerbeurt\w*"
)
# Only these hours, only these people, or all but these.
LIMITS = (
    r"alleen|alleenlijk|enkel|slechts|uitsluitend|louter|behalve|behoudens|uitgezonderd|uitgenomen|uitzond\w+|"
    r"uitzonder\w*|tenzij|m\.?u\.?v|exclusief|excl|buiten|op\s+\w+\s+na|na|maximum|maximaal|max|minimaal|minimum|min|"
    r"minstens|hoogstens|hooguit|tenminste|ten\s+minste|beperkt\w*|besloten|genodigd\w*|uitnodiging\w*|leden\w*|lid|"
    r"lidmaatschap|abonne\w*|pas|\w*pashouders?|\w*kaarthouders?|verwij\w*|doorverwe?[iz]\w*|voorrang\w*|meer|minder|"
    r"maar|doch|echter|hoewel|ofschoon|ondanks|terwijl|toch|anders|ander|andere|anderen|overig\w*|rest|resterend\w*|"
    r"daarbuiten|daarnaast|verder|voorts|deels|gedeeltelijk|half|halve|vooral|voornamelijk|hoofdzakelijk|met\s+name|"
    r"sommige|enkele|diverse|verschillende|bepaald\w*|beurt\w*|afwissel\w*|wissel\w*|roulerend|rooster\w*|"
    r"of|ofwel|hetzij|danwel|eventueel|eventuele|respectievelijk|resp|inclusief|incl"
)
# It depends.
CONDITIONS = (
    r"bij|indien|mits|als|wanneer|zodra|zolang|zover|voorzover|mocht|mochten|moet|moeten|dient|dienen|hoeft|hoeven|"
    r"verplicht\w*|vereist\w*|noodzak\w*|nodig|afhankelijk|afhang\w*|afhangt|gelang|naargelang|voorbehoud|overleg\w*|"
    r"behoefte|aanvra\w+|verzoek|afspr\w*|afgesproken|reserv\w*|boek|boeken|boekt|geboekt|aanmeld\w*|aangemeld\w*|"
    r"aan\s?te\s?melden|meld\w*|opgev\w*|opgave|opgegeven|geef\w*|inschrijv\w*|ingeschreven|schrijf\w*|voldoende|"
    r"genoeg|"
    r"onvoldoende|weer|weers\w*|regen\w*|droog|zon|zonnig|vorst|ijs|sneeuw|temperatu\w*|graden|wind|kou|hitte|"
    r"schemer\w*|donker|licht|zons\w*|getij\w*|waarschijnlijk|wellicht|misschien|hopelijk|vermoedelijk|mogelijk\w*|"
    r"liefst|voorkeur|normaal|normaliter|gewoonlijk|meestal|doorgaans|principe|regel|regelmatig|vaak|soms|somtijds|"
    r"streven|stre\w+|proberen|probeer\w*|hopen|hoop\w*|zou|zouden|kon|konden|wilde\w*|wilden|wil|willen|waarschuw\w*|"
    r"check|controleer|kijk\s+op|zie|raadpleeg\w*|website|facebook|agenda|site|volgens|flexib\w*|variab\w*|varie\w*|"
    r"ongeveer|circa|ca|plusminus|rond|rondom|omstreeks|tegen|onbekend|vraag|vragen|gevraagd|informeer\w*|"
    r"verwacht\w*|gepland\w*|plan\w*|bedoeling|bedoeld|drukte|druk|geval|gevallen|zowel|wel"
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
    r"vanaf|voortaan|sinds|per|ingang|ingaan\w*|tijdelijk\w*|voorlopig\w*|vooralsnog|nader\w*|gewijzigd\w*|wijzig\w*|"
    r"aangepast\w*|aanpas\w*|afwijk\w*|afgeweken|verrui\w*|uitgebreid\w*|uitbreid\w*|ingekort|inkort\w*|verlengd\w*|"
    r"verleng\w*|verkort\w*|extra|verval\w*|vervallen|vervalt|verplaats\w*|verzet|verzetten|verschuif\w*|verschov\w*|"
    r"verschuiv\w*|verhuis\w*|verhuiz\w*|afgelast\w*|aflast\w*|geannuleerd\w*|annul\w*|geschrapt|schrapp\w*|opgeheven|"
    r"opheff\w*|opgeschort|opschort\w*|stop|stopt|stopte\w*|gestopt|stoppen|stopgezet|start\w*|gestart|opstart\w*|"
    r"begin\w*|begon\w*|"
    r"eind\w*|einde|eindig\w*|beëindig\w*|aanvang\w*|hervat\w*|opnieuw|terug|proef\w*|pilot|experiment\w*|eenmalig\w*|"
    r"incidenteel|uitzonderlijk|bijzonder\w*|speciale?|corona\w*|covid\w*|lockdown|verbouw\w*|renovatie\w*|renov\w*|"
    r"verander\w*|nieuwe?\s+\w*(?:tijd|uur|uren|rooster|regeling|dag|locatie|adres|plek)\w*|regeling|oude|oud|vroeger|"
    r"voorheen|eerst|eerste|oorspronkelijk|vooreerst|plaats\s+van|ipv|i\.p\.v|was|waren|werd|werden|had|hadden|geweest|"
    r"geworden|zullen|zal|wordt\s+\w*(?:gesloten|gewijzigd)|\w*tijden|momenteel|nu|thans|straks|binnenkort|"
    r"komend\w*|aanstaand\w*|a\.?s|volgend\w*|vorig\w*|afgelopen|dezer|huidig\w*|recent\w*|onlangs|vandaag|morgen|"
    r"gisteren|overmorgen|eergisteren|nog|al|reeds|weder\w*|gelden|geldt|geldig\w*|lopend\w*"
)
# When: days, parts of them, months, seasons, how often, how long.
TIMES = (
    r"\w*dag|\w*dagen|\w*dags|\w*daagse?|\w*avond\w*|\w*middag\w*|\w*ochtend\w*|\w*morgen\w*|\w*nacht\w*|"
    r"weekend\w*|weekeind\w*|week|weken|wekelijks\w*|\w*wekelijkse?|maand\w*|jaar|jaren|jaarlijks\w*|jaarrond|"
    r"kwartaal|\w*seizoen\w*|zomer\w*|winter\w*|lente\w*|herfst\w*|voorjaar\w*|najaar\w*|ramadan|"
    r"kerst\w*|pasen|paas\w*|pinkster\w*|hemelvaart\w*|carnaval\w*|kermis\w*|sinterklaas|oudjaar\w*|nieuwjaar\w*|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"uur|uren|uurtje|uurtjes|(?:openings|kantoor|avond|werk|half|rust)(?:uur|uren)|minuut|minuten|"
    r"kwartier\w*|kwart|halfuur|anderhalf|anderhalve|moment\w*|"
    r"tijd|tijdig|tijdstip\w*|tijdslot\w*|tijdsblok\w*|op\s+tijd|tijdens|gedurende|tussen|tussendoor|tussentijds|"
    r"tot|totdat|voordat|nadat|vooraf|achteraf|ervoor|erna|daarna|daarvoor|hierna|vervolgens|dan|toen|"
    r"vroeg|vroege|laat|late|later|laatst\w*|eerder|langer|korter|lang|kort|even|oneven|om\s+de|om\s+en\s+om|"
    r"keer|keren|maal|malen|x|eens|ooit|altijd|steeds|telkens|permanent|doorlopend|voortdurend|continu|hele|heel|"
    r"gehele|geheel|overdag|doordeweeks\w*|begin|halverwege|half|periode\w*|\w*periode|termijn|datum|data|datums|"
    r"middernacht|noen|zonsop\w*|zonson\w*|schooltijd|schooljaar|school|lesvrij\w*|schoolvrij\w*|werkend\w*|werkdag\w*|"
    r"vm|nm|am|pm|mo|tu|th|fr|sa|su|mon|tue|wed|thu|fri|sat|sun|\w+day|\w+days"
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
    r"kantine\w*|receptie\w*|balie\w*|onthaal\w*|loket\w*|telef\w*|tel|bel|bellen|belt|gebeld|mobiel|whatsapp\w*|app|"
    r"appen|appt|sms\w*|mail\w*|e-?mail\w*|online|digitaal|digitale|chat\w*|videobel\w*|beeldbel\w*|webshop\w*|via|"
    r"livestream\w*|bezorg\w*|thuis\w*|huisbezoek\w*|aan\s+huis|afhaal\w*|afhalen|afgehaald|ophal\w*|opgehaald|"
    r"haal\w*|lever\w*|inlever\w*|"
    r"levering\w*|breng\w*|inbreng\w*|inname|inzamel\w*|\w*brievenbus\w*|inleverbus\w*|\w*automaat|\w*kluis|\w*kluizen|"
    r"keuken\w*|kassa\w*|\w*verkoop|\w*bar|\w*café\s+is|terras\w*|\w*winkeltje|\w*winkel|\w*shop|toilet\w*|wc|"
    r"lift|parke\w*|garage\w*|"
    r"fietsenstalling\w*|stalling|zaal|zalen|\w*zaal|kantoor|kantoren|secretariaat|administratie|magazijn|bibliotheek|"
    r"sporthal|gymzaal|zwembad|sauna|speeltuin|speelzaal|hal|tuin|\w*ruimte|\w*ruimten|lokaal|lokalen|"
    r"locatie\w*|vestiging\w*|filia\w+|dependance\w*|bijkantoor|elders|andere\s+plek|wijkpost|hoofdgebouw|bijgebouw|"
    r"buitenterrein|gebouw\w*|terrein\w*|poort|hek|ingang|deur|deuren|afdeling\w*|"
    r"personeel\w*|medewerk\w*|vrijwillig\w*|beheerder\w*|conciërge\w*|huismeester\w*|portier\w*|gastvrouw\w*|"
    r"gastheer\w*|gastheren|dokter\w*|arts|artsen|huisarts\w*|tandarts\w*|verpleegk\w*|assistent\w*|apotheker|"
    r"mevrouw|mevr|mw|meneer|mijnheer|heer|dhr|dr|drs|ds|pastoor|dominee|imam|coach|juf|meester|"
    r"bus|busje|wagen|markt|kraam|bibliobus|bellijn|hulplijn|meldpunt|centrale|huur\w*|les|lessen|cursus\w*|training\w*"
)
# The same in English, German, French and Turkish: a line in two languages.
ELSEWHERE = (
    r"no|not|none|never|closed?s?|closing|only|except\w*|unless|if|when|until|till|from|before|after|other|or|but|by|"
    r"appointment|holidays?|open\w*|daily|nicht|kein\w*|nur|außer|geschlossen|wenn|bis|ab|nach|vor|oder|"
    r"pas|sauf|fermé\w*|ferme|seulement|uniquement|jusqu\w*|dès|jours?|ouvert\w*|kapalı|sadece|hariç|değil|kadar"
)
# In whatever is proposed, also where a name of hours becomes a note and where words are left out.
ANYWHERE = (
    r"niet|niets|niks|nooit|noch|nergens|niemand|evenmin|amper|nauwelijks|zonder|mist|missen|onbemenst|ontbre\w*|"
    r"verhuurd?|verhuring|gereserveerd|verboden|verbod|staking\w*|gestaakt|besloten|privé|uitvaart\w*|begrafenis\w*|"
    r"bezet|gezocht|zoeken|schoongemaakt|\w*schoonmaak\w*|\w*vergader\w*|\w*overleg\w*|onderhoud|storing\w*|ziek\w*|afwezig\w*|verhinderd|uitverkocht|"
    r"volgeboekt|opgedoekt|failliet|gesloopt|afgebrand|ingetrokken|verdwenen|uitgevallen|valt\s+uit|overgeslagen|"
    r"uitgesteld|op\s+slot|genodigd\w*|uitnodiging\w*|louter|behoudens|uitgezonderd|uitgenomen|hoogstens|hooguit|"
    r"vooral|voornamelijk|hoofdzakelijk|deels|gedeeltelijk|hetzij|terwijl|anders|maar|voorrang|wisselt|wisselen|"
    r"toerbeurt\w*|zodra|zolang|behoefte|verzoek|hopelijk|misschien|wellicht|waarschijnlijk|vermoedelijk|liefst|"
    r"principe|de\s+regel|normaliter|normaal|zou|zouden|probe\w+|hoop|hoopt|hopen|van\s+plan|voorbehoud|afhankelijk|"
    r"gelang|naargelang|gewenst|verplicht|vereist|eerst(?=\s+(?:inschrijv|aanmeld|opgev))|zie|kijk\s+op|voortaan|"
    r"verplaatst\w*|vervalt|vervallen|afgelast\w*|geannuleerd\w*|geschrapt|opgeheven|opgeschort|gestopt|stopt|"
    r"stopgezet|was|waren|zal\s+komen|vroeger|voorheen|oorspronkelijk|later|binnenkort|straks|eenmalig\w*|verlengd|"
    r"ingekort|aangepast|heropening|heropent|in\s+plaats\s+van(?!\s\d)|vervangt|waarneming|bezorg\w*|thuisbezorg\w*|"
    r"aan\s+huis|huisbezoek\w*|(?:mevrouw|meneer|mevr|mw|dhr)\.?(?=\s+[a-z])|"
    r"not|never|only|except|unless|until|kein\w*|nicht|nur|außer|geschlossen|sauf|fermé\w*|seulement|uniquement|"
    r"sadece|hariç|kapalı"
)
# What these words do not turn, though one of them may elsewhere.
HARMLESS = (
    r"(?:ook )?zonder (?:afspraak|aanmeld(?:en|ing)|inschrijving|reservering|drempel|kosten|personeel|begeleiding)|"
    r"(?:een )?afspraak (?:maken )?(?:is |hoeft )?niet(?: nodig)?|geen (?:afspraak|aanmelding|reservering) nodig|"
    r"(?:vooraf )?(?:aanmelden|opgeven|reserveren|inschrijven)(?: vooraf)? (?:is )?(?:niet nodig|hoeft niet)|"
    r"(?:toegang|deelname|entree) (?:is )?(?:volledig )?(?:gratis|vrij)|een keer langs|een keer mee|gewoon binnenlopen|"
    r"(?:met|voor|alle|je|uw) vragen(?: over(?= \w))?|"
    r"voor een(?= \w)|deze(?= \w)|dit(?= \w)|onder(?= \w)|maaltijd(?:en)?"
)
# In which something may be held, and which have hours of their own elsewhere.
ROOMS = r"\w*bibliotheek|\w*zaal|\w*gebouw|\w*ruimte|hal|tuin|\w*lokaal|kantine|kantoor"
# What a sentence about somebody goes on with, and begins with when it is about nobody.
DOES = "heeft|houdt|werkt|geeft|zit|staat|kookt|helpt|ontvangt|leidt|komt|doet|verzorgt"
NOBODY = "De|Het|Een|Ons|Onze|Er|Hier|Daar|Dat|Dit|Wie|Ook|Iedereen|Wij|We|U|Je|Men|Koffie|Thee"
