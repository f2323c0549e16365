"""The form's own words. In languages other than these two: the catalogues, in the context `formulier`."""

from __future__ import annotations

from sociale_kaart.outputs.form.words_asked_first import ASKED_FIRST
from sociale_kaart.outputs.form.words_hours import HOURS
from sociale_kaart.outputs.form.words_offers import OFFERS
from sociale_kaart.outputs.form.words_sending import SENDING
from sociale_kaart.problems import Say
from sociale_kaart.tools.new.interview import MUST

WORDS = {
    "nodig": MUST,
    "moet": Say("(nodig)", "(required)"),
    "kies": Say("Kies …", "Choose …"),
    "over": Say("Nog {n} tekens over", "{n} characters left"),
    "te-veel": Say("{n} tekens te veel", "{n} characters too many"),
    "fout": Say("Let op:", "Please check:"),
    "tip": Say("Tip:", "Tip:"),
    # where the advice of `kaart check` speaks of a file
    "raad-persoonlijk-nummer": (
        consent := Say(
            "Zei de eigenaar dat het op de kaart mag? Vul dan onderaan deze stap de dag in. Zo niet: haal het weg.",
            "Did its owner agree to have it on the map? Then fill in the day at the end of this step. If not, "
            "remove it.",
        )
    ),
    "raad-persoonlijk-adres": consent,
    "raad-naam-in-tekst": Say(
        "Schrijf de taak, zoals: vraag naar de gastvrouw. Zei deze mens dat de naam op de kaart mag? Vul dan bij "
        "contact de dag in.",
        "Write the task instead, such as: ask for the host. Did this person agree to be named on the map? Then fill "
        "in the day under contact.",
    ),
    "raad-leeftijd": Say(
        "De eerste leeftijd moet lager zijn dan de tweede.", "The first age must be lower than the second."
    ),
    "raad-nederlands-ontbreekt": Say("Vul ook de Nederlandse tekst in.", "Fill in the Dutch text too."),
    "raad-buiten-de-regio": Say("Zet de speld opnieuw.", "Place the pin again."),
    "raad-huisnummer": Say(
        "Schrijf alleen het nummer, zoals 48 of 117-119; een letter hoort in het vak hieronder.",
        "Write only the number, such as 48 or 117-119; a letter goes in the box below.",
    ),
    "raad-huisnummer-bij-straat": Say("Zet het nummer in het vak hieronder.", "Put the number in the box below."),
    "raad-onbereikbaar": Say(
        "Weet je een adres, een nummer of een website? Vul die dan in.",
        "Do you know an address, a number or a website? Then fill it in.",
    ),
    "raad-datum": Say("Kies een dag die bestaat.", "Choose a real date."),
    "nog": Say("Nog een", "Add another"),
    "weg": Say("Haal weg", "Remove"),
    "verder": Say("Verder", "Continue"),
    "regel": Say("regel", "line"),
    "nog-soort": Say("Nog een soort", "Add another kind"),
    "ook-soort": Say("Ook dit soort plek", "Also this kind of place"),
    "in-taal": Say("Ook in een andere taal", "In another language too"),
    "andere-talen": Say(
        "Andere talen, als code (bijvoorbeeld fi of ps)", "Other languages, as a code (for example fi or ps)"
    ),
    "stap-goed": Say("in orde", "all right"),
    "stap-fout": Say("hier klopt nog iets niet", "something is not right yet"),
    "fouten-kop": Say("Dit klopt nog niet", "This is not right yet"),
    # where
    "waar-vraag": Say("Hoe kom je bij deze plek?", "How do you reach this place?"),
    "waar-deur": Say("Je gaat er naartoe", "You go there"),
    "waar-langs": Say("Ze komen bij je of helpen per telefoon", "They come to you or help by phone"),
    "waar-beide": Say("Allebei", "Both"),
    "geheim-kop": Say("Geheim adres.", "Secret address."),
    "geheim": Say(
        "Bij dit soort plek mag niemand weten waar het is. Daarom vraagt dit formulier geen adres. "
        "Schrijf het ook nergens anders op: geen straat, geen wijk, geen link naar een kaart.",
        "Nobody may know where a place like this is, so this form does not ask for an address. Please do not write "
        "it anywhere else either: no street, no neighbourhood, no link to a map.",
    ),
    "kaart-open": Say("Zet een speld op de kaart", "Put a pin on the map"),
    "kaart-naam": Say("Kaart om de speld te zetten", "Map for placing the pin"),
    "kaart-tik": Say("Tik op de kaart waar de deur is.", "Tap the map where the door is."),
    "kaart-gezet": Say(
        "De speld staat. Niet goed? Tik ergens anders of sleep de speld.",
        "The pin is in place. Not right? Tap somewhere else or drag the pin.",
    ),
    "kaart-toetsen": Say(
        "Met het toetsenbord: de pijltjestoetsen schuiven de speld.", "With the keyboard: the arrow keys move the pin."
    ),
    "kaart-mislukt": Say(
        "De kaart kon niet worden geladen. Probeer het nog eens, of laat de speld weg.",
        "The map could not be loaded. Try again, or leave the pin out.",
    ),
    "hier-ben-ik": Say("Ik sta nu voor de deur", "I am at the door now"),
    "hier-mislukt": Say("Je telefoon zegt niet waar je bent.", "Your phone is not telling us where you are."),
    "zoeken": Say("Even zoeken …", "Looking …"),
    "graden": Say("Liever in graden", "Type it in degrees instead"),
    "dichterbij": Say("Dichterbij", "Zoom in"),
    "verder-weg": Say("Verder weg", "Zoom out"),
    "laden": Say("Even geduld …", "One moment …"),
    "lijkt-kop": Say("Staat de plek er al? Deze lijken erop:", "Is this place already listed? These look like it:"),
    "wijzig-die": Say("wijzig die plek", "change that place"),
    **HOURS,
    **OFFERS,
    # the preview
    "voorbeeld": Say("Bekijk hoe de pagina er ongeveer uitziet", "See roughly what the page will look like"),
    "voorbeeld-uitleg": Say("Zo ongeveer komt het op de site.", "This is roughly how it will look on the site."),
    "p-naamloos": Say("Nog geen naam", "No name yet"),
    "p-aanbod": Say("Wat kun je hier doen?", "What can you do here?"),
    "p-open": Say("Wanneer is het open?", "When is it open?"),
    "p-drempel": Say("Wat heb je nodig om binnen te komen?", "What do you need to get in?"),
    "p-weetjes": Say("Goed om te weten", "Good to know"),
    "p-waar": Say("Waar is het?", "Where is it?"),
    "p-geheim": Say(
        "Voor je veiligheid is het adres geheim. Bel eerst.", "For your safety the address is secret. Call first."
    ),
    "p-langs": Say("Ze komen bij je of helpen per telefoon, in:", "They come to you or help by phone, in:"),
    "p-contact": Say("Contact", "Contact"),
    **SENDING,
    "vandaag": Say("Vandaag nagekeken", "Checked today"),
    "niets-veranderd": Say("Je hebt nog niets veranderd.", "You have not changed anything yet."),
    "niet-te-wijzigen": Say(
        "Dit bestand is zo geschreven dat het formulier het niet veilig kan wijzigen.",
        "This file is written in a way that the form cannot safely change.",
    ),
    "open-bestand": Say("Open het bestand zelf", "Open the file itself"),
    # changing a place, and what is kept
    "wijzigt": Say("Je wijzigt:", "You are changing:"),
    "geen-bestand": Say(
        "Deze plek kun je hier niet wijzigen. Misschien bestaat de plek niet meer, of is het adres geheim. "
        "Bij een geheim adres staat het bestand niet op de site.",
        "You cannot change this place here. Perhaps it no longer exists, or its address is secret. The file of a "
        "place with a secret address is not on the site.",
    ),
    "mail-ons": Say("Mail ons wat er niet klopt", "E-mail us about what is wrong"),
    **ASKED_FIRST,
    "bewaard": Say("Bewaard op dit apparaat.", "Saved on this device."),
    "niet-bewaard": Say(
        "Dit apparaat bewaart niets. Sluit deze pagina niet voordat je klaar bent.",
        "This device cannot save anything. Do not close this page until you are done.",
    ),
    "teruggezet": Say(
        "Welkom terug. Dit is wat je op {wanneer} had ingevuld. Het staat alleen op dit apparaat.",
        "Welcome back. Here is what you filled in on {wanneer}. It is only on this device.",
    ),
    "gooi-weg": Say("Gooi weg en begin opnieuw", "Delete it and start again"),
}
# What goes out with a file: who keeps the data reads Dutch, or else English.
TO_KEEPERS = {
    "kaart-bron": Say("aangewezen op de kaart", "aangewezen op de kaart"),
    "onderwerp-nieuw": Say("Nieuwe plek", "Nieuwe plek"),
    "onderwerp-wijzig": Say("Wijziging", "Wijziging"),
    "mail-nieuw": Say("Hallo, hier is een nieuwe plek voor de kaart.", "Hello, here is a new place for the map."),
    "mail-wijzig": Say("Hallo, hier is een wijziging voor de kaart.", "Hello, here is a change for the map."),
}
