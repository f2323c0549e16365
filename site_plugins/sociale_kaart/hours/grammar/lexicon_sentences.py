"""Labels and openings of sentences around hours. Data, no rules; written as in lexicon.py."""

# Parts of a place that have hours of their own: the label becomes the note.
LABELS = (
    "balie;winkel;kantoor;receptie;secretariaat;werkplaats;textiel;keuken;bibliotheek;administratie;sporthal;zwembad;"
    "speelzaal;computerruimte;leeszaal;terras;café;cafe;magazijn;buurthuis;buurtkamer;kringloop;weggeefwinkel;"
    "speeltuin;kinderboerderij;gymzaal;zaal;atelier;tuin;moestuin;brengtijden;inname;"
    "banenzwemmen;baantjes zwemmen;recreatief zwemmen;vrij zwemmen;aquarobic;aquajoggen;zwemles;"
    "beperkte dienstverlening;zelfbediening;alleen leden;alleen voor leden;lunch;diner;samen eten;maaltijd;"
    "koffie;taalcafé;taalcafe;taalles;huiswerkhulp;kinderclub;naailes;yoga;bingo;repareren"
)
# The place itself, as the subject of a sentence.
SUBJECTS = (
    "het buurthuis;de bibliotheek;de winkel;de kringloop;de kringloopwinkel;de voedselbank;het buurtcentrum;"
    "het wijkcentrum;het huis van de wijk;de buurtkamer;het inloophuis;het zwembad;de speeltuin;de kinderboerderij;"
    "het taalhuis;het repair café;het repair cafe;het café;de sporthal;het kantoor;de balie;de weggeefwinkel;"
    "het jongerencentrum;ons kantoor;onze winkel;onze balie;het spreekuur;de inloop;het loket;"
    "bezoekers zijn van harte;bezoekers zijn;u bent van harte;u bent altijd;je bent van harte;je bent;"
    "jullie zijn van harte;"
    "iedereen is van harte;iedereen is;van harte;je kunt binnenlopen;je kunt terecht;je kan terecht;u kunt binnenlopen;"
    "je kunt bij ons terecht;u kunt bij ons terecht;kunt u bij ons terecht;kun je bij ons terecht;"
    "kunt u binnenlopen;kun je binnenlopen;kun je terecht;loop gerust binnen;loop binnen;kom gerust langs;kom langs;"
    "onze deuren staan open;onze deur staat open;de deur staat open;staat de deur open;staan de deuren open"
)
