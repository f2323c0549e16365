"""Words of the sentences that frames.py takes away around hours. Data, no rules; patterns, parted by a bar."""

DETERMINERS = "de|het|een|onze|ons|alle|al onze"
PRONOUNS = "dat|dit|het|er|men|iedereen|je|u|jullie"
VERBS = "is|zijn|gaat|gaan|doet|doen|blijft|blijven|zal|zullen|staat|staan"
# What a verb may have beside it, and what says nothing of some of the hours only.
STILL = "geroosterd|gepland|nu|momenteel|weer|gewoon|standaard|vrij|dan|er"
AUDIENCES = (
    "(?:het )?publiek|iedereen|(?:alle )?bezoekers|(?:alle )?belangstellenden|(?:alle )?bewoners|alle buurtbewoners|"
    "alle geïnteresseerden|alle onderzoekers|alle inwoners|een rondleiding|een bezoek"
)
# What all of a place is called by, at the end of a word; no part of one.
PLACES = (
    r"(?:huis|bank|bieb|bib|theek|winkel|centrum|kerk|praktijk|gebouw|boerderij|museum|musea|restaurant|gemeente|stichting|"
    r"loket|milieustraat|milieupark|[a-z]*park(?:en)?|zwembad|speeltuin|archief|school|opvang|"
    r"huizen|biebs|bibs|centra|kerken|praktijken|gebouwen|boerderijen|loketten|zwembaden|speeltuinen|milieustraten|"
    r"locaties|vestigingen|bibliotheken|winkels)"
)
# What has hours of its own, within those of the place: its hours stay a note.
PARTS = (
    "kassa|kaartverkoop|bar|keuken|terras|toilet|wc|parkeer|garage|lift|tolk|poort|hek|inleverbus|afhaal|kantine|winkeltje|"
    "expositie|tentoonstelling|wachtkamer|telefoonlijn"
)
