"""What the page of the form says before, and without, its script."""

from __future__ import annotations

from sociale_kaart.problems import Say

PAGE = {
    "kop": Say("Een plek toevoegen of wijzigen", "Add a place or change one"),
    "inleiding": Say(
        "Vul in wat je weet. Wat je niet weet, laat je leeg: alleen waar “nodig” bij staat, moet je iets invullen.",
        "Fill in what you know and leave the rest empty. You only have to answer where it says “required”.",
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
        "Het formulier is niet gestart. Open deze pagina opnieuw. Helpt dat niet? Misschien staat JavaScript uit in "
        "deze browser. Zo kan het ook:",
        "The form has not started. Open this page again. Still nothing? Perhaps JavaScript is off in this browser. You "
        "can also do this:",
    ),
    "zonder-mail": Say("Stuur een mail naar", "Send an e-mail to"),
    "zonder-site": Say(
        "Maak of wijzig zelf het bestand, op de site waar de bestanden staan",
        "Make or change the file yourself, on the site where the files are kept",
    ),
    "zonder-niets": Say(
        "Vraag iemand met een nieuwere telefoon of computer om hulp, bijvoorbeeld in de bibliotheek.",
        "Ask someone with a newer phone or computer for help, for example at the library.",
    ),
}
