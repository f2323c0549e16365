"""The catalogues that a region brings, in `data/talen/`: said to a translator, where it is to be mended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po

from sociale_kaart.checks.context import Context
from sociale_kaart.languages.brought import FOLDER
from sociale_kaart.languages.catalogues import key_of
from sociale_kaart.languages.flaws import flaws
from sociale_kaart.languages.locales import is_language, nearest_language, rules_of
from sociale_kaart.languages.plural_rules import plural_forms
from sociale_kaart.languages.room import room_for
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.within import leads_away

NO_LANGUAGE = Rule(
    "taal-van-bestand",
    Say("De naam van dit bestand is geen code van een taal.", "The name of this file is no code of a language."),
    Say("Noem het naar de taal, zoals `tr.po`.{near}", "Call it after the language, such as `tr.po`.{near}"),
)
TWICE = Rule(
    "taal-twee-bestanden",
    Say("Van deze taal is er nog een bestand: {other}.", "There is another file of this language: {other}."),
    Say(
        "Zet alles in dat bestand en haal dit weg: van dit wordt niets gelezen.",
        "Put everything into that file and remove this one: nothing of this one is read.",
    ),
)
UNREADABLE = Rule(
    "vertaling-onleesbaar",
    Say("Dit is geen bestand met vertalingen: {why}.", "This is no file of translations: {why}."),
    Say(
        "Open het in Poedit en bewaar het opnieuw, of maak het met `kaart taal nieuw {language}`.",
        "Open it in Poedit and save it again, or make it with `kaart taal nieuw {language}`.",
    ),
)
PLURALS = Rule(
    "vertaling-meervoud",
    Say(
        "Bovenin staat een andere regel voor meervoud dan deze taal heeft: {read}.",
        "The rule for plurals at the top is not that of this language: {read}.",
    ),
    Say('Zet er: "Plural-Forms: {wanted}\\n"', 'Put there: "Plural-Forms: {wanted}\\n"'),
)
_SAYS = {
    "form": Rule(
        "vertaling-vormen",
        Say(
            "Voor aantallen heeft deze taal {forms} vormen; hier staan er {read}.",
            "For numbers this language has {forms} forms; here are {read}.",
        ),
        Say("Vul alle vormen in, van msgstr[0] af.", "Fill in all forms, from msgstr[0]."),
    ),
    "placeholder": Rule(
        "vertaling-plaatshouder",
        Say(
            "`{read}` staat in de tekst of in de vertaling, en niet in allebei.",
            "`{read}` is in the text or in its translation, and not in both.",
        ),
        Say(
            "Neem het over zoals het er staat: het programma zet daar iets neer, zoals een aantal of een dag.",
            "Copy it as it is: the program puts something there, such as a number or a day.",
        ),
    ),
    "script": Rule(
        "vertaling-schrift",
        Say("In `{read}` staan letters van twee schriften door elkaar.", "`{read}` mixes letters of two scripts."),
        Say(
            "Typ het woord opnieuw: een letter die er hetzelfde uitziet, wordt niet gevonden.",
            "Type the word again: a letter that only looks the same is not found.",
        ),
    ),
    "comma": Rule(
        "vertaling-komma",
        Say("Na `{read}` staat een Latijnse komma of vraagteken.", "A Latin comma or question mark follows: `{read}`."),
        Say("Gebruik `،`, `؛` of `؟`.", "Use `،`, `؛` or `؟`."),
        Level.WARNING,
    ),
    "direction": Rule(
        "vertaling-richting",
        Say(
            "Er staat een onzichtbaar teken voor de richting in: {read}.",
            "It has an invisible mark of direction: {read}.",
        ),
        Say("Haal het weg: de site zet die tekens er zelf bij.", "Remove it: the site adds such marks itself."),
    ),
    "long": Rule(
        "vertaling-te-lang",
        Say("Dit past niet op een tegel of knop: {read}", "This does not fit on a tile or a button: {read}"),
        Say("Zeg het in hoogstens {room} tekens.", "Say it in {room} characters at most."),
        Level.WARNING,
    ),
    "untranslated": Rule(
        "vertaling-zelfde",
        Say("De vertaling is de tekst zelf: {read}", "The translation is the text itself: {read}"),
        Say("Vertaal het, of laat het leeg.", "Translate it, or leave it empty."),
        Level.WARNING,
    ),
}


_BOM = Say("het begint met een onzichtbaar teken (een BOM)", "it begins with an invisible mark (a BOM)")


def check_translations(context: Context) -> Iterable[Problem]:
    """A translation that breaks a sentence is worse than none."""
    folder = context.folder / FOLDER
    paths = [] if leads_away(context.folder, FOLDER) else sorted(folder.glob("*.po"))
    names = {path.stem for path in paths}
    for path in paths:
        file = f"{FOLDER}/{path.name}"
        if context.is_asked(file) and not leads_away(context.folder, file):
            yield from _of_file(path, file, names - {path.stem})


def _of_file(path: Path, file: str, others: set[str]) -> Iterator[Problem]:
    language = path.stem
    plain = language.replace("_", "-").lower()
    if language != plain and (twin := next((one for one in sorted(others) if one.lower() == plain), "")):
        yield TWICE.at(FilePosition(file), other=f"{twin}.po")
        return
    if not is_language(language) or language[0].isupper():
        yield NO_LANGUAGE.at(FilePosition(file), near=_near(nearest_language(plain)))
        return
    found, why = read_strictly(path, language)
    if found is None:
        yield UNREADABLE.at(FilePosition(file), why=why, language=language)
        return
    wanted = plural_forms(language)
    if found.plural_forms != wanted:
        yield PLURALS.at(FilePosition(file, 1), read=found.plural_forms, wanted=wanted)
        return
    for message in found:
        for flaw in flaws(message, language, found.num_plurals) if message.id else ():
            position = FilePosition(file, message.lineno or 0, field=key_of(message)[1][:60])
            room = room_for(key_of(message)[1], message.context or "")
            yield _SAYS[flaw.soort].at(position, read=flaw.gelezen, forms=found.num_plurals, room=room or "")


def _near(code: str) -> Say:
    return Say(f" Bedoel je `{code}.po`?", f" Do you mean `{code}.po`?") if code else Say("", "")


def read_strictly(path: Path, language: str) -> tuple[Catalog | None, Say]:
    """The catalogue, or why there is none."""
    try:
        content = path.read_bytes()
        if content.startswith(b"\xef\xbb\xbf"):
            return None, _BOM
        with path.open("rb") as opened:
            return read_po(opened, locale=rules_of(language).replace("-", "_"), abort_invalid=True), Say("", "")
    except PoFileError as error:
        line = int(error.lineno or 0) + 1
        return None, Say(f"regel {line} is niet te lezen", f"line {line} cannot be read")
    except (UnicodeDecodeError, ValueError, OSError):
        return None, Say("het is geen tekst in UTF-8", "it is no text in UTF-8")
