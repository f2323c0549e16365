"""What the command line says besides problems, in Dutch and English."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sociale_kaart.problems import Language, Say

HELP = {
    "kaart": Say("Controleer en bouw een sociale kaart.", "Check and build a social map."),
    "config": Say(
        "de instellingen van de regio (anders: mkdocs.yml hier)",
        "the region's settings (default: ./mkdocs.yml)",
    ),
    "today": Say("bouw of controleer alsof het deze dag is: 2026-11-21", "as if it were this day: 2026-11-21"),
    "lang": Say("taal van de meldingen: nl of en", "language of the messages: nl or en"),
    "version": Say("toon welke versie dit is", "show which version this is"),
    "check": Say("controleer alle plekken en woorden", "validate all places and words"),
    "paths": Say(
        "toon alleen wat er mis is met deze bestanden of mappen",
        "show only what is wrong with these files or folders",
    ),
    "hours": Say(
        "zeg terug wat er van de openingstijden van deze plek begrepen is",
        "show how this place's opening hours are understood",
    ),
    "format": Say(
        "text voor mensen, github voor aantekeningen, markdown voor een tabel, json voor programma's",
        "text, github (annotations), markdown (a table) or json",
    ),
    "build": Say("controleer en bouw de site", "validate and build the site"),
    "site_dir": Say("de map waar de site komt", "the folder for the site"),
    "anew": Say(
        "doe alles opnieuw, ook wat na de vorige keer niet veranderde",
        "do everything again, also what has not changed since the last time",
    ),
    "serve": Say("bekijk de site op deze computer; volgt elke wijziging", "preview the site; follows every change"),
    "print": Say("maak een blad om te printen (PDF)", "make a sheet to print (PDF)"),
    "practice": Say("rond welke praktijk, uit data/praktijken.yml", "around which practice, from data/praktijken.yml"),
    "area": Say("welk gebied, uit data/gebieden.yml (anders de hele regio)", "which area (default: the whole region)"),
    "place": Say("welke plek op een handblad; mag vaker", "a place on a hand-out; may be given more than once"),
    "language_of_sheet": Say(
        "taal van het blad, ook een die de site niet heeft",
        "language of the sheet, also one that the site does not have",
    ),
    "theme": Say("alleen dit thema, uit data/themas.yml", "this theme only, from data/themas.yml"),
    "paper": Say("a3, a4 of a5, wat bij het blad past", "a3, a4 or a5, depending on the sheet"),
    "event": Say(
        "welke gebeurtenis, uit data/levensgebeurtenissen.yml", "which life event, from data/levensgebeurtenissen.yml"
    ),
    "period": Say("een agenda van een week of een maand (anders: week)", "week or maand: how long an agenda is (week)"),
    "out": Say("het bestand om te schrijven", "the file to write"),
    "port": Say("poort van het voorbeeld (anders 8000)", "port of the preview (default 8000)"),
}

SENTENCES = {
    "assets": Say(
        "De stijlen en scripts zijn nog niet gemaakt. Doe eerst: make assets",
        "The styles and scripts have not been made yet. First run: make assets",
    ),
    "made": Say("De site staat in {folder}\nsha256: {digest}", "The site is in {folder}\nsha256: {digest}"),
    "not-made": Say(
        "De site is niet gebouwd; een eerdere versie is gebleven zoals hij was.",
        "The site was not built; an earlier version was left as it was.",
    ),
    "no-place": Say(
        "Er is geen plek met de naam {id} die te lezen is. Lijkt erop: {near}.",
        "There is no readable place called {id}. Similar: {near}.",
    ),
    "no-version": Say(
        "{name} is geen map met een regio, en geen versie die git hier kent. {why}",
        "{name} is neither a folder with a region nor a revision that git knows here. {why}",
    ),
    "not-then": Say(
        "Van {day} is hier geen versie. {why}",
        "There is no version of {day} here. {why}",
    ),
    "wrong-then": Say(
        "De regio van {day} is met deze versie van het programma niet te lezen. Kies een latere dag.",
        "The region of {day} cannot be read by this version of the program. Choose a later day.",
    ),
    "no-path": Say("{path} bestaat niet.", "{path} does not exist."),
    "other-region": Say("{path} hoort niet bij de regio in {folder}.", "{path} is not part of the region in {folder}."),
    "printed": Say("Het blad staat in {file}", "The sheet is in {file}"),
    "unknown": Say("{kind} `{read}` is er niet. Wel: {known}.", "There is no {kind} `{read}`. Choose from: {known}."),
    "nothing-like-it": Say(
        "{kind} `{read}` is er niet, en ook niets dat erop lijkt. De id is de naam van het bestand zonder `.yml`.",
        "There is no {kind} `{read}`, nor anything like it. The id is the file name without `.yml`.",
    ),
    "no-folder": Say(
        "De map {folder} bestaat niet. Maak die eerst, of kies een andere met --out.",
        "There is no folder {folder}. Make it first, or choose another with --out.",
    ),
    "cannot-write": Say(
        "In {file} kan niet worden geschreven. Kies een ander bestand met --out.",
        "{file} cannot be written to. Choose another file with --out.",
    ),
    "praktijk": Say("Praktijk", "practice"),
    "gebied": Say("Gebied", "area"),
    "thema": Say("Thema", "theme"),
    "taal": Say("Taal", "language"),
    "papier": Say("Papier", "paper"),
    "plek": Say("Plek", "place"),
    "gebeurtenis": Say("Gebeurtenis", "life event"),
    "periode": Say("Periode", "period"),
    "not-on-paper": Say(
        "{id} komt op geen blad: de plek is gestopt, of haar adres is geheim.",
        "{id} is not on any sheet: the place no longer exists, or its address is secret.",
    ),
    "too-many": Say(
        "{count} plekken passen niet op één kaart. Kies een gebied, een thema of groter papier.",
        "{count} places do not fit on one map. Choose an area, a theme or larger paper.",
    ),
    "serving": Say(
        "Bekijk de site op http://127.0.0.1:{port}/ (stoppen: Ctrl+C)",
        "The site is at http://127.0.0.1:{port}/ (to stop: Ctrl+C)",
    ),
    "other-host": Say(
        "Dit voorbeeld is er alleen op http://127.0.0.1 of http://localhost, met de poort die `kaart serve` noemt.",
        "The preview is only at http://127.0.0.1 or http://localhost, with the port that `kaart serve` names.",
    ),
    "again": Say("Opnieuw gebouwd in {seconds} s.", "Rebuilt in {seconds} s."),
    "port-taken": Say(
        "Poort {port} is al bezet. Kies een andere met --port.",
        "Port {port} is already in use. Choose another with --port.",
    ),
    "usage": Say("Zo kan het:", "Usage:"),
    "words": Say("wat erachter komt", "positional arguments"),
    "options": Say("wat je erbij kunt zetten", "options"),
    "help": Say("toon deze uitleg", "show this help"),
    "cannot": Say("Dat lukt niet: {reason}", "That cannot be done: {reason}"),
    "bug": Say(
        "Er ging iets mis dat aan het programma ligt: {reason}. Meld het alsjeblieft.",
        "Something went wrong that is the program's fault: {reason}. Please report it.",
    ),
}

# What argparse says, and how we say it; the first that fits.
WRONG_USE = {
    r"unrecognized arguments: (?P<read>.+)": Say("`{read}` ken ik niet.", "Unknown: `{read}`."),
    r"argument (?P<name>.+): invalid choice: '(?P<read>.*)' \(choose from (?P<known>.+)\)": Say(
        "`{read}` kan niet bij {name}; kies uit {known}.", "{name} cannot be `{read}`; choose from {known}."
    ),
    r"argument (?P<name>.+): no day: '(?P<read>.*)'": Say(
        "`{read}` is geen dag die bestaat; schrijf {name} 2026-11-21.",
        "`{read}` is not a real date; write {name} 2026-11-21.",
    ),
    r"argument (?P<name>.+): no port: '(?P<read>.*)'": Say(
        "`{read}` is geen poort; schrijf {name} 8000, of een ander getal van 1 tot en met 65535.",
        "`{read}` is no port; write {name} 8000, or another number from 1 to 65535.",
    ),
    r"argument (?P<name>.+): no part: '(?P<read>.*)'": Say(
        "`{read}` is geen deel; schrijf {name} 3/16 voor het derde van zestien (van 1/16 tot en met 16/16).",
        "`{read}` is not a part; write {name} 3/16 for the third of sixteen (from 1/16 up to 16/16).",
    ),
    r"argument (?P<name>.+): invalid int value: '(?P<read>.*)'": Say(
        "`{read}` is geen getal; {name} vraagt er een.", "`{read}` is not a number, which {name} needs."
    ),
    r"ambiguous option: (?P<read>\S+) could match (?P<known>.+)": Say(
        "`{read}` kan van alles zijn; kies uit {known}.", "`{read}` may be several things; choose from {known}."
    ),
    r"argument (?P<name>\S+): ignored explicit argument '(?P<read>.*)'": Say(
        "Achter {name} hoort niets te staan, ook niet `{read}`.", "{name} takes no value, nor `{read}`."
    ),
    r"argument (?P<name>.+): expected .+": Say(
        "Achter {name} hoort nog iets te staan.", "{name} needs a value after it."
    ),
    r"argument (?P<name>\S+): not allowed with argument (?P<other>\S+)": Say(
        "{name} en {other} gaan niet samen.", "{name} and {other} cannot be used together."
    ),
    r"the following arguments are required: (?P<name>.+)": Say("Er ontbreekt: {name}.", "Missing: {name}."),
}


@dataclass(frozen=True)
class Help:
    """The help texts in one language, as attributes."""

    language: Language

    def __getattr__(self, name: str) -> str:
        return HELP[name](self.language, {})


def say(sentence: str, language: Language, **values: object) -> str:
    """A sentence in the reader's language."""
    return SENTENCES[sentence](language, values)


def wrong_use(message: str, language: Language) -> str:
    """What argparse has to say, in the reader's language; as it is when it says something that we do not expect."""
    for pattern, sentence in WRONG_USE.items():
        match = re.fullmatch(pattern, message)
        if match:
            return sentence(language, match.groupdict())
    return message
