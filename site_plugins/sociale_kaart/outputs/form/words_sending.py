"""What the form says at its end: that all is checked, which ways there are to send it, how one pastes."""

from __future__ import annotations

from sociale_kaart.problems import Say

SENDING = {
    "klaar-kop": Say("Klaar?", "Ready?"),
    "klaar-uitleg": Say(
        "We kijken alles nog één keer na. Daarna kies je zelf hoe je het stuurt.",
        "We check everything one more time. Then you choose how to send it.",
    ),
    "vertaald-vraag": Say(
        "Kwam een tekst uit een vertaalmachine, zoals Google Translate? Kruis dan de taal aan.",
        "Did a translation machine, such as Google Translate, write a text? Then tick the language.",
    ),
    "maak": Say("Kijk na en ga verder", "Check and continue"),
    "kies-weg": Say("Het klopt. Hoe wil je het sturen?", "Everything looks right. How would you like to send it?"),
    "nog-niets-verstuurd": Say(
        "Er is nog niets verstuurd. Kies één van deze manieren.", "Nothing has been sent yet. Choose one of these ways."
    ),
    "weg-mail": Say("Stuur per e-mail", "Send by e-mail"),
    "weg-mail-uitleg": Say(
        "Je eigen mailprogramma gaat open, met alles erin. Jij drukt daar op versturen.",
        "Your own e-mail app opens with everything in it. Press send there.",
    ),
    "weg-site": Say("Open op {host}", "Open on {host}"),
    "weg-site-uitleg": Say(
        "Je hebt een gratis account nodig op {host}. Wat je daar opslaat, kan iedereen lezen.",
        "You need a free account on {host}. Everyone can read what you save there.",
    ),
    "weg-bestand": Say("Bewaar als bestand", "Save as a file"),
    "weg-bestand-uitleg": Say(
        "Voor wie het later wil sturen, of met git werkt.", "For if you want to send it later, or if you work with git."
    ),
    # where the text has to be pasted: a host that takes none along, or a text too long for an address
    "eerst-kopieren": Say(
        "De tekst gaat hier niet vanzelf mee. Doe het zo:", "The text is not sent along by itself. Do it like this:"
    ),
    "stap-kopieer": Say("Tik op “Kopieer de tekst”.", "Tap “Copy the text”."),
    "stap-open": Say("Tik op de knop daaronder.", "Tap the button below it."),
    "stap-plak-site": Say(
        "Maak het grote vak op die pagina leeg. Houd je vinger op het vak en kies “Plakken”. "
        "Tik dan op “Commit changes”.",
        "Empty the large box on that page. Press and hold in the box and choose “Paste”. Then tap “Commit changes”.",
    ),
    "stap-plak-mail": Say(
        "Houd je vinger onderaan de mail en kies “Plakken”. Druk dan op versturen.",
        "Press and hold at the end of the e-mail and choose “Paste”. Then press send.",
    ),
    "kopieer": Say("Kopieer de tekst", "Copy the text"),
    "gekopieerd": Say("Gekopieerd.", "Copied."),
    "zelf-kopieren": Say(
        "Kopiëren mag hier niet vanzelf. De tekst is geselecteerd: kopieer hem zelf.",
        "This page is not allowed to copy. The text is selected: please copy it yourself.",
    ),
    "bekijk-tekst": Say("Bekijk de tekst van het bestand", "See the text of the file"),
    "tekst-van": Say("Tekst van", "Text of"),
    "gelukt": Say(
        "Is het sturen gelukt? Dan kan weg wat op deze telefoon is bewaard.",
        "Have you sent it? Then what is saved on this phone can go.",
    ),
    "gooi-weg-klaar": Say("Ja, gooi weg", "Yes, delete it"),
}
