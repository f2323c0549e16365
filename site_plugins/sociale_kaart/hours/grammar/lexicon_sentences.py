"""Labels and openings of sentences around hours. Data, no rules; written as in lexicon.py."""

import re

# Parts of a place that have hours of their own: the label becomes the note.
LABELS = (
    "balie;winkel;kantoor;receptie;secretariaat;werkplaats;textiel;keuken;bibliotheek;administratie;sporthal;zwembad;"
    "speelzaal;computerruimte;leeszaal;terras;café;cafe;magazijn;buurthuis;buurtkamer;kringloop;weggeefwinkel;"
    "speeltuin;kinderboerderij;gymzaal;zaal;atelier;tuin;moestuin;brengtijden;inname;"
    "banenzwemmen;baantjes zwemmen;recreatief zwemmen;vrij zwemmen;"
    "vrij schaatsen;vrij spelen;vrij sporten;vrij klimmen;vrij skaten;aquarobic;aquajoggen;zwemles;"
    "beperkte dienstverlening;zelfbediening;alleen leden;alleen voor leden;lunch;diner;samen eten;maaltijd;"
    "koffie;taalcafé;taalcafe;taalles;huiswerkhulp;kinderclub;naailes;yoga;bingo;repareren;"
    "aanmelden niet nodig;aanmelden is niet nodig;geen aanmelding nodig;zonder aanmelding;aanmelding niet nodig;"
    "aanmelden hoeft niet;vooraf aanmelden hoeft niet;opgeven hoeft niet;opgeven niet nodig;reserveren hoeft niet;"
    "reserveren niet nodig;reserveren is niet nodig;vooraf aanmelden niet nodig;"
    "met personeel;zonder personeel;met begeleiding;discozwemmen;peuterzwemmen;ouderenzwemmen;vrouwenzwemmen;buitenbad;"
    "binnenbad;aquafitness;koffieochtend;koffie-inloop;eettafel;open eettafel;buurtrestaurant;warme maaltijd;"
    "open huis;open kerk;kantine;speelotheek;kledingbank;ruilwinkel;stiltecentrum;jongerencentrum;consultatiebureau;"
    "bloedprikken;prikpost;avondspreekuur;avondopenstelling;afhalen;ophalen;inleveren;inbreng;innemen;"
    "nachtopvang;winteropvang;dagopvang;huiskamer;soos;gebedsruimte;taalhuis;loket;servicepunt;infopunt;"
    "vervoer mogelijk;vervoer is mogelijk;parkeren mogelijk;pinnen mogelijk;weer of geen weer"
)
# The place itself, as the subject of a sentence.
SUBJECTS = (
    "het buurthuis;de bibliotheek;de winkel;de kringloop;de kringloopwinkel;de voedselbank;het buurtcentrum;"
    "het wijkcentrum;het huis van de wijk;de buurtkamer;het inloophuis;het zwembad;de speeltuin;de kinderboerderij;"
    "het taalhuis;het repair café;het repair cafe;het café;de sporthal;het kantoor;de balie;de weggeefwinkel;"
    "het jongerencentrum;ons kantoor;onze winkel;onze balie;"
    "u bent;ben je;de boerderij;de uitgifte vindt plaats;vindt plaats;"
    "de praktijk;de huisartsenpraktijk;onze praktijk;de apotheek;de kerk;onze kerk;de kapel;"
    "de moskee;de kledingbank;de speelotheek;de ruilwinkel;de boerderijwinkel;de zorgboerderij;het museum;het bad;"
    "het gebouw;het gemeentehuis;het stadhuis;het stadsloket;het servicepunt;het informatiepunt;het steunpunt;"
    "het ontmoetingscentrum;het dienstencentrum;het dorpshuis;het wijkgebouw;het activiteitencentrum;de huiskamer;"
    "de opvang;de nachtopvang;de dagopvang;de eettafel;het buurtrestaurant;het restaurant;de kantine;de club;"
    "voor bezoek;voor bezoekers;voor publiek;voor iedereen;het spreekuur;de inloop;het loket;"
    "bezoekers zijn van harte;bezoekers zijn;u bent van harte;u bent altijd;je bent van harte;je bent;"
    "jullie zijn van harte;"
    "iedereen is van harte;iedereen is;van harte;je kunt binnenlopen;je kunt terecht;je kan terecht;u kunt binnenlopen;"
    "je kunt bij ons terecht;u kunt bij ons terecht;kunt u bij ons terecht;kun je bij ons terecht;"
    "kunt u binnenlopen;kun je binnenlopen;kun je terecht;loop gerust binnen;loop binnen;kom gerust langs;kom langs;"
    "u kunt;je kunt;u kan;je kan;kunt u;kun je;terecht;langskomen;langs komen;"
    "onze deuren staan open;onze deur staat open;de deur staat open;staat de deur open;staan de deuren open"
)
# What names hours, and says of no day that it is open.
TITLES = (
    "openingstijden;openingstijd;openingsuren;openstelling;opening;aangepaste openingstijden;nieuwe openingstijden;"
    "gewijzigde openingstijden;afwijkende openingstijden;speciale openingstijden;reguliere openingstijden"
)
ARTICLES = frozenset({"de", "het", "onze", "ons"})
# What such a place is called by, at the end of a word.
PLACE = re.compile(
    r"(?:huis|bank|bieb|theek|winkel|centrum|kerk|praktijk|gebouw|boerderij|museum|restaurant|gemeente|stichting|loket)(?:tje|je)?$"
)
