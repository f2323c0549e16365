"""Words that tie a sentence about hours together and carry no meaning for them. Data, no rules.

Only words that neither take hours away, nor give them to some, nor say how often: no *niet*, *of*, *soms*, *vol*.
"""

# A noun may follow these, whatever it is.
_DETERMINERS = "de het een onze ons uw jouw"
# A time or a day behind one of these may be another one: *voor 12 uur*.
_PREPOSITIONS = "aan bij in met naar te uit voor"
_OTHERS = (
    "ik je jij u hij ze zij wij we jullie hier er daar dat dit dan die wie ook graag gezellig gerust "
    "gewoon leuk lekker fijn samen allemaal iedereen buurtbewoners bezoekers vrijwilligers medewerkers "
    "bewoners mensen ouders klanten gasten team is zijn ben bent wordt worden kan kunt kunnen mag mogen "
    "wil wilt heten heet ontvangen ontvangt verwelkomen begroeten helpen helpt zit zitten staat staan "
    "vind vindt vinden plaats heb hebt heeft hebben opent openen houdt houden doet doen gaat gaan komt "
    "komen kom ga wachten wacht schuif schuift aanschuiven aankloppen aanlopen binnenkomen binnenlopen "
    "binnenwandelen langslopen meedoen mee meedraaien ontmoeten bezoeken bekijken snuffelen brengen "
    "afgeven afhalen ophalen inleveren halen kopen lenen ruilen kookt koken eten eet drinken drinkt tafel "
    "kop kopje koffie thee praatje deur deuren klaar welkom hartelijk harte toegankelijk bezoek terecht "
    "langs aanwezig present"
)
DETERMINERS = frozenset(_DETERMINERS.split())
PREPOSITIONS = frozenset(_PREPOSITIONS.split())
GLUE = DETERMINERS | PREPOSITIONS | frozenset(_OTHERS.split())
