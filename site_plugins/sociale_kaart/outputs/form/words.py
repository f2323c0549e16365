"""The form's own words, in the two languages of those who change the data."""

from __future__ import annotations

from sociale_kaart.problems import Say
from sociale_kaart.tools.new.interview import MUST

# What the page says before, and without, its script.
PAGE = {
    "kop": Say("Een plek toevoegen of wijzigen", "Add a place or change one"),
    "inleiding": Say(
        "Vul in wat je weet. Wat je niet weet, laat je leeg. Je hebt geen account nodig om te beginnen.",
        "Fill in what you know. Leave out what you do not know. You need no account to begin.",
    ),
    "prive": Say(
        "Wat je typt, blijft op deze telefoon of computer. Er gaat niets weg voordat jij dat aan het eind zelf doet.",
        "What you type stays on this phone or computer. Nothing leaves it until you send it yourself, at the end.",
    ),
    "laden": Say("Het formulier wordt geladen …", "Loading the form …"),
    "mislukt": Say(
        "Het formulier kon niet worden geladen. Kijk of je internet hebt en open deze pagina opnieuw. "
        "Wat je eerder typte, is er nog.",
        "The form could not be loaded. Check your connection and open this page again. What you typed is still there.",
    ),
    "zonder": Say(
        "Dit formulier werkt alleen met JavaScript, en dat staat uit in deze browser. Zo kan het ook:",
        "This form needs JavaScript, which is off in this browser. You can also do this:",
    ),
    "zonder-mail": Say("Stuur een mail naar", "Send an e-mail to"),
    "zonder-site": Say(
        "Maak of wijzig zelf het bestand, op de site waar de bestanden staan",
        "Make or change the file yourself, on the site where the files are",
    ),
    "zonder-niets": Say(
        "Vraag iemand met een nieuwere telefoon of computer om hulp, bijvoorbeeld in de bibliotheek.",
        "Ask somebody with a newer phone or computer for help, for instance at the library.",
    ),
}

WORDS = {
    "nodig": MUST,
    "mag": Say("(mag leeg)", "(optional)"),
    "kies": Say("Kies …", "Choose …"),
    "over": Say("Nog {n} tekens over", "{n} characters left"),
    "te-veel": Say("{n} tekens te veel", "{n} characters too many"),
    "fout": Say("Let op:", "Please check:"),
    "tip": Say("Tip:", "Hint:"),
    "nog": Say("Nog een", "Another one"),
    "weg": Say("Haal weg", "Remove"),
    "verder": Say("Verder", "Go on"),
    "regel": Say("regel", "line"),
    "nog-soort": Say("Nog een soort", "Another kind"),
    "ook-soort": Say("Ook dit soort plek", "Also this kind of place"),
    "in-taal": Say("Ook in een andere taal", "In another language too"),
    "andere-talen": Say(
        "Andere talen, als code (bijvoorbeeld fi of ps)", "Other languages, as a code (for instance fi or ps)"
    ),
    "stap-goed": Say("in orde", "all right"),
    "stap-fout": Say("hier klopt nog iets niet", "something is not right yet"),
    "fouten-kop": Say("Dit klopt nog niet", "This is not right yet"),
    # where
    "waar-vraag": Say("Hoe kom je bij deze plek?", "How does one reach this place?"),
    "waar-deur": Say("Je gaat er naartoe", "You go there"),
    "waar-langs": Say("Ze komen bij je of helpen per telefoon", "They come to you or help by phone"),
    "waar-beide": Say("Allebei", "Both"),
    "geheim-kop": Say("Geheim adres.", "Secret address."),
    "geheim": Say(
        "Bij dit soort plek mag niemand weten waar het is. Daarom vraagt dit formulier geen adres. "
        "Schrijf het ook nergens anders op: geen straat, geen wijk, geen link naar een kaart.",
        "Nobody may know where such a place is, so this form asks for no address. "
        "Do not write it anywhere else either: no street, no area, no link to a map.",
    ),
    "kaart-open": Say("Zet een speld op de kaart", "Put a pin on the map"),
    "kaart-naam": Say("Kaart om de speld te zetten", "Map to put the pin on"),
    "kaart-tik": Say("Tik op de kaart waar de deur is.", "Tap on the map where the door is."),
    "kaart-gezet": Say(
        "De speld staat. Niet goed? Tik ergens anders of sleep de speld.",
        "The pin is there. Not right? Tap somewhere else or drag the pin.",
    ),
    "kaart-toetsen": Say(
        "Met het toetsenbord: de pijltjestoetsen schuiven de speld.", "By keyboard: the arrow keys move the pin."
    ),
    "kaart-mislukt": Say(
        "De kaart kon niet worden geladen. Probeer het nog eens, of laat de speld weg.",
        "The map could not be loaded. Try again, or leave the pin out.",
    ),
    "kaart-bron": Say("aangewezen op de kaart", "aangewezen op de kaart"),
    "hier-ben-ik": Say("Ik sta nu voor de deur", "I am at the door now"),
    "hier-mislukt": Say("Je telefoon zegt niet waar je bent.", "Your phone does not say where you are."),
    "zoeken": Say("Even zoeken …", "Looking …"),
    "graden": Say("Liever in graden", "Rather in degrees"),
    "dichterbij": Say("Dichterbij", "Zoom in"),
    "verder-weg": Say("Verder weg", "Zoom out"),
    "laden": Say("Even geduld …", "One moment …"),
    "lijkt-kop": Say("Staat de plek er al? Deze lijken erop:", "Is it there already? These are like it:"),
    "wijzig-die": Say("wijzig die plek", "change that place"),
    # when
    "uren-week": Say("Open op vaste dagen", "Open on fixed days"),
    "uren-dicht": Say("Gesloten", "Closed"),
    "uren-dag": Say("Open op één datum", "Open on one date"),
    "uren-afspraak": Say("Op afspraak", "By appointment"),
    "uren-altijd": Say("Altijd open", "Always open"),
    "uren-eigen": Say("In eigen woorden", "In your own words"),
    "dagen": Say("Dagen", "Days"),
    "datum": Say("Datum", "Date"),
    "welke": Say("Welke weken?", "Which weeks?"),
    "week-": Say("elke week", "every week"),
    "week-1": Say("de eerste van de maand", "the first of the month"),
    "week-2": Say("de tweede van de maand", "the second of the month"),
    "week-3": Say("de derde van de maand", "the third of the month"),
    "week-4": Say("de vierde van de maand", "the fourth of the month"),
    "week--1": Say("de laatste van de maand", "the last of the month"),
    "week-1,3": Say("de eerste en derde van de maand", "the first and third of the month"),
    "week-2,4": Say("de tweede en vierde van de maand", "the second and fourth of the month"),
    "week-even": Say("even weken", "even weeks"),
    "week-oneven": Say("oneven weken", "odd weeks"),
    "van": Say("Van", "From"),
    "tot": Say("Tot", "Until"),
    "nog-tijd": Say("Nog een tijd op die dag", "Another time on that day"),
    "alleen-afspraak": Say("Alleen op afspraak", "By appointment only"),
    "dicht-wat": Say("Wanneer is het dicht?", "When is it closed?"),
    "dicht-feestdagen": Say("Op feestdagen", "On public holidays"),
    "dicht-schoolvakanties": Say("In schoolvakanties", "In school holidays"),
    "dicht-datum": Say("Op een datum of een tijd lang", "On a date or for a while"),
    "eerste-dag": Say("Eerste dag", "First day"),
    "laatste-dag": Say("Laatste dag (leeg: één dag)", "Last day (empty: one day)"),
    "reden": Say("Waarom?", "Why?"),
    "reden-": Say("geen reden", "no reason"),
    "reden-zomerstop": Say("zomerstop", "summer break"),
    "reden-verbouwing": Say("verbouwing", "building work"),
    "reden-verhuizing": Say("verhuizing", "moving"),
    "eigen-regel": Say("Zoals je het op de deur schrijft (in het Nederlands)", "As you write it on the door (in Dutch)"),
    "eigen-uitleg": Say(
        "Dit formulier kan zo'n regel niet narekenen. Dat gebeurt nadat je het hebt gestuurd.",
        "This form cannot work out such a line. That is done after you have sent it.",
    ),
    "later": Say("dit lezen we na het sturen", "we read this after it was sent"),
    "begrepen": Say("Zo begrijpen wij het", "This is how we read it"),
    "komende": Say("De komende keren open", "The coming times that it is open"),
    "zonder-eigen": Say("Zonder de regels in je eigen woorden.", "Without the lines in your own words."),
    "niet-open": Say("In de komende vier weken is het niet open.", "It is not open in the coming four weeks."),
    "onzeker": Say("niet zeker, bel eerst", "not certain, call first"),
    "mist-dagen": Say("Kies op welke dagen.", "Choose on which days."),
    "mist-tijden": Say("Vul in van hoe laat tot hoe laat.", "Fill in from when until when."),
    "mist-datum": Say("Vul een datum in.", "Fill in a date."),
    "mist-volgorde": Say("De laatste dag ligt voor de eerste.", "The last day is before the first."),
    "mist-tekst": Say("Vul de regel in, of haal hem weg.", "Fill in the line, or remove it."),
    # the preview
    "voorbeeld": Say("Bekijk hoe de pagina er ongeveer uitziet", "See roughly what the page will look like"),
    "voorbeeld-uitleg": Say("Zo ongeveer komt het op de site.", "Roughly like this it will be on the site."),
    "p-naamloos": Say("Nog geen naam", "No name yet"),
    "p-aanbod": Say("Wat kun je hier doen?", "What can you do here?"),
    "p-open": Say("Wanneer is het open?", "When is it open?"),
    "p-drempel": Say("Wat heb je nodig om binnen te komen?", "What do you need to come in?"),
    "p-waar": Say("Waar is het?", "Where is it?"),
    "p-geheim": Say("Voor je veiligheid is het adres geheim. Bel eerst.", "For your safety the address is secret. Call first."),
    "p-langs": Say("Ze komen bij je of helpen per telefoon, in:", "They come to you or help by phone, in:"),
    "p-contact": Say("Contact", "Contact"),
    # the end
    "klaar-kop": Say("Klaar?", "Ready?"),
    "klaar-uitleg": Say(
        "We kijken alles nog één keer na. Daarna kies je zelf hoe je het stuurt.",
        "We check everything once more. Then you choose how to send it.",
    ),
    "maak": Say("Kijk na en ga verder", "Check and go on"),
    "kies-weg": Say("Het klopt. Hoe wil je het sturen?", "All is well. How would you like to send it?"),
    "nog-niets-verstuurd": Say(
        "Er is nog niets verstuurd. Kies één van deze manieren.", "Nothing has been sent yet. Choose one of these ways."
    ),
    "weg-mail": Say("Stuur per e-mail", "Send by e-mail"),
    "weg-mail-uitleg": Say(
        "Je eigen mailprogramma gaat open, met alles erin. Jij drukt daar op versturen.",
        "Your own mail program opens with everything in it. There you press send.",
    ),
    "weg-site": Say("Open op {host}", "Open at {host}"),
    "weg-site-uitleg": Say(
        "Je hebt een gratis account nodig op {host}. Wat je daar opslaat, kan iedereen lezen.",
        "You need a free account at {host}. What you save there can be read by everyone.",
    ),
    "weg-bestand": Say("Bewaar als bestand", "Save as a file"),
    "weg-bestand-uitleg": Say(
        "Voor wie het later wil sturen, of met git werkt.", "For who wants to send it later, or works with git."
    ),
    "eerst-kopieren": Say(
        "De tekst past niet in de link. Kopieer hem eerst, en plak hem op de pagina die opengaat in plaats van wat er staat.",
        "The text does not fit in the link. Copy it first, and paste it on the page that opens instead of what is there.",
    ),
    "kopieer": Say("Kopieer de tekst", "Copy the text"),
    "gekopieerd": Say("Gekopieerd.", "Copied."),
    "zelf-kopieren": Say(
        "Kopiëren mag hier niet vanzelf. De tekst is geselecteerd: kopieer hem zelf.",
        "This page may not copy. The text is selected: copy it yourself.",
    ),
    "bekijk-tekst": Say("Bekijk de tekst van het bestand", "See the text of the file"),
    "tekst-van": Say("Tekst van", "Text of"),
    "gelukt": Say(
        "Is het sturen gelukt? Dan kan weg wat op deze telefoon is bewaard.",
        "Has it been sent? Then what was kept on this phone can go.",
    ),
    "gooi-weg-klaar": Say("Ja, gooi weg", "Yes, throw it away"),
    "onderwerp-nieuw": Say("Nieuwe plek", "Nieuwe plek"),
    "onderwerp-wijzig": Say("Wijziging", "Wijziging"),
    "mail-nieuw": Say("Hallo, hier is een nieuwe plek voor de kaart.", "Hello, here is a new place for the map."),
    "mail-wijzig": Say("Hallo, hier is een wijziging voor de kaart.", "Hello, here is a change for the map."),
    "niets-veranderd": Say("Je hebt nog niets veranderd.", "You have not changed anything yet."),
    "niet-te-wijzigen": Say(
        "Dit bestand is zo geschreven dat het formulier het niet veilig kan wijzigen.",
        "This file is written in a way in which the form cannot change it safely.",
    ),
    "open-bestand": Say("Open het bestand zelf", "Open the file itself"),
    # changing a place, and what is kept
    "wijzigt": Say("Je wijzigt:", "You are changing:"),
    "geen-bestand": Say(
        "Deze plek kun je hier niet wijzigen. Misschien bestaat de plek niet meer, of is het adres geheim. "
        "Bij een geheim adres staat het bestand niet op de site.",
        "This place cannot be changed here. Perhaps it is no more, or its address is secret. "
        "The file of a place with a secret address is not on the site.",
    ),
    "mail-ons": Say("Mail ons wat er niet klopt", "Send us an e-mail about what is wrong"),
    "bewaard": Say("Bewaard op dit apparaat.", "Kept on this device."),
    "niet-bewaard": Say(
        "Dit apparaat bewaart niets. Sluit deze pagina niet voordat je klaar bent.",
        "This device keeps nothing. Do not close this page before you are done.",
    ),
    "teruggezet": Say(
        "Welkom terug. Dit is wat je op {wanneer} had ingevuld. Het staat alleen op dit apparaat.",
        "Welcome back. This is what you had filled in on {wanneer}. It is on this device only.",
    ),
    "gooi-weg": Say("Gooi weg en begin opnieuw", "Throw it away and start anew"),
}
