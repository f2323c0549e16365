"""The form's words about what one can do at a place."""

from __future__ import annotations

from sociale_kaart.place.declaration import Asked
from sociale_kaart.problems import Say

AS_PLACE = Say("Zoals bij de plek", "Same as the place")
# The parts of one offer: the first stands open, the others fold.
PARTS = {
    "kern": Say("", ""),
    "uitleg": Say("Uitleg", "More about it"),
    "drempel": Say("Kosten en binnenkomen", "Costs and getting in"),
    "wie": Say("Voor wie is het?", "Who is it for?"),
    "contact": Say("Aanmelden en contact", "Joining and contact"),
}
# By key, what is asked in other words than at the place, or only here; and in which part each is.
ASKED = {
    "naam": Asked(
        "kern",
        Say("Hoe heet het?", "What is it called?"),
        Say("Kort, zoals: Taalcafé, of: Hulp bij brieven.", "Short, in Dutch, such as: Taalcafé."),
    ),
    "soort": Asked("kern", Say("Wat is het?", "What is it?"), Say("Kies wat het meest past.", "Choose the best fit.")),
    "openingstijden": Asked(
        "kern",
        Say("Wanneer is het?", "When is it?"),
        Say(
            "Vaste dagen, of één datum. Laat je dit leeg, dan is het wanneer de plek open is.",
            "Fixed days, or one date. If you leave this empty, it is whenever the place is open.",
        ),
    ),
    "van": Asked(
        "kern",
        Say("Begint het pas later? Eerste dag", "Does it start later? First day"),
        Say("Alleen als het nog niet is begonnen.", "Only if it has not started yet."),
    ),
    "tot": Asked(
        "kern",
        Say("Houdt het op? Laatste dag", "Does it end? Last day"),
        Say(
            "Daarna staat het niet meer op de site. Leeg: het gaat gewoon door.",
            "After this day it is no longer on the site. Empty: it simply goes on.",
        ),
    ),
    "omschrijving": Asked(
        "uitleg",
        Say("Wat doe of krijg je er?", "What do you do or get there?"),
        Say("Een paar gewone zinnen.", "A few plain sentences, in Dutch."),
    ),
    "categorie": Asked(
        "uitleg",
        Say("Soort plek, als het iets anders is dan de plek", "Kind of place, if it differs from the place"),
        Say(
            "Zoals een taalhuis in een buurthuis. Anders laat je het leeg.",
            "Such as a language centre in a community centre. Otherwise leave it empty.",
        ),
    ),
    "organisatie": Asked(
        "uitleg",
        Say("Wie doet het, als dat een ander is?", "Who runs it, if that is someone else?"),
        Say("De naam van de organisatie.", "The name of the organisation."),
    ),
    "doelgroep": Asked(
        "wie",
        Say("Voor wie", "Who it is for"),
        Say(
            "Meer dan één mag. Niets gekozen: zoals bij de plek.",
            "You can choose more than one. Nothing chosen: same as the place.",
        ),
    ),
    "leeftijd.van": Asked(
        "wie",
        Say("Vanaf welke leeftijd?", "From what age?"),
        Say("Leeg: zoals bij de plek.", "Empty: same as the place."),
    ),
    "leeftijd.tot": Asked(
        "wie",
        Say("Tot welke leeftijd?", "Up to what age?"),
        Say("Wie zo oud is, hoort er niet meer bij.", "From this age on, it is no longer for them."),
    ),
    "aanmelden": Asked(
        "contact",
        Say("Hoe geef je je op, in een zin?", "How do you sign up, in one sentence?"),
        Say("Zoals: Geef je op bij de balie.", "In Dutch, such as: Geef je op bij de balie."),
    ),
    "vol": Asked(
        "contact",
        Say("Is er nog plek?", "Is there still room?"),
        Say("Alleen als je dat weet.", "Only if you know."),
    ),
}
# The part in which each other key is asked, or the keys below it.
PART_OF = {
    "drempel": "drempel",
    "talen": "wie",
    "contact": "contact",
    "voor_verwijzers": "uitleg",
}
OFFERS = {
    "stuk-nieuw": Say("Iets met eigen dagen en tijden", "Something with its own days and times"),
    "stuk-tekst": Say("Alleen een regel tekst", "Just a line of text"),
    "stuk-naamloos": Say("Nog geen naam", "No name yet"),
    "stuk-leeg": Say("Nog niets", "Nothing yet"),
    "stuk-tijden-plek": Say("wanneer de plek open is", "whenever the place is open"),
    "stuk-geen-tijden": Say("nog geen dagen en tijden", "no days and times yet"),
    "stuk-alleen-tekst": Say("een regel tekst", "a line of text"),
    "stuk-vanaf": Say("vanaf {dag}", "from {dag}"),
    "stuk-tot": Say("t/m {dag}", "until {dag}"),
    "stuk-voorbij": Say("voorbij", "over"),
    "stuk-regel": Say("Wat is er te doen?", "What is there to do?"),
    "stuk-maak-blok": Say("Zet er dagen en tijden bij", "Add days and times to it"),
    "stuk-hoger": Say("Omhoog", "Move up"),
    "stuk-lager": Say("Omlaag", "Move down"),
    "stuk-weg": Say("Weggehaald: {naam}.", "Removed: {naam}."),
    "stuk-terug": Say("Zet terug", "Put it back"),
    "stuk-ingevuld": Say("{n} ingevuld", "{n} filled in"),
    "stuk-niets": Say("nog niets", "nothing yet"),
    "stuk-als-plek": Say("zoals bij de plek", "same as the place"),
    "stuk-programma": Say(
        "Heb je een heel programma als tekst, van een folder of een website? Wie met de bestanden werkt, plakt het in "
        "kaart aanbod. Dat maakt er stukken van, en jij kijkt ze na.",
        "Do you have a whole programme as text, from a leaflet or a website? People who work with the files paste it "
        "into kaart aanbod. That turns it into pieces for you to check.",
    ),
    # where the advice of `kaart check` speaks of a file
    "raad-aanbod-zonder-tijd": Say(
        "Vul hier dagen en tijden in, of kies “Op afspraak”.",
        "Fill in days and times here, or choose “By appointment”.",
    ),
    "raad-aanbod-einde-voor-begin": Say(
        "Kijk na wat de eerste en wat de laatste dag is.", "Check which is the first day and which the last."
    ),
}
