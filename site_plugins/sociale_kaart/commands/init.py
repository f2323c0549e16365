"""`kaart init`: a new region in a new folder, by questions or by flags."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sociale_kaart.commands.keyboard import ask
from sociale_kaart.commands.shared import INTERRUPTED, OK, Commands, add_command, tell, today, wrong
from sociale_kaart.full_disk import writing_at
from sociale_kaart.problems import Language, Say

if TYPE_CHECKING:  # what it takes to make a region is loaded when one is made
    from sociale_kaart.tools.start.answers import Start
    from sociale_kaart.tools.start.areas import Areas

Answer = TypeVar("Answer")

HELP = Say("begin een nieuwe regio in een nieuwe map", "start a new region in a new folder")
FOLDER = Say("de map voor de regio; mag er nog niet zijn, of moet leeg zijn", "its folder: not there yet, or empty")
FLAGS = {
    "gemeente": Say("van welke gemeente of streek", "of which municipality or area"),
    "naam": Say("hoe de kaart heet (anders: Sociale kaart GEMEENTE)", "what the map is called"),
    "talen": Say("talen, de eerste op het beginadres: nl,en,ar", "languages, the first at the root: nl,en,ar"),
    "host": Say("waar de site komt: github, gitlab of geen", "where the site will be: github, gitlab or geen (none)"),
    "repository": Say("het adres van de repository, als die er al is", "the repository's address, if there is one"),
    "email": Say("waar lezers melden dat er iets niet klopt", "where readers say that something is wrong"),
    "schoolvakanties": Say("noord, midden of zuid", "school holidays: noord, midden or zuid"),
    "gebieden": Say("een GeoJSON-bestand met de gebieden", "a GeoJSON file of its areas"),
}
YES = Say("stel geen vragen; wat ontbreekt, wordt het gewone", "ask nothing; what is missing becomes the usual")
ASK = {
    "gemeente": Say("Welke gemeente of streek?", "Which municipality or area?"),
    "naam": Say("Hoe heet de kaart?", "What is the map called?"),
    "talen": Say("Welke talen, de belangrijkste eerst?", "Which languages, the main one first?"),
    "host": Say("Waar komt de site: github, gitlab of geen?", "Where will the site be: github, gitlab or geen (none)?"),
    "repository": Say("Adres van de repository? (Enter: later)", "The repository's address? (Enter: later)"),
    "email": Say("E-mailadres voor meldingen? (Enter: geen)", "E-mail address for reports? (Enter: none)"),
    "schoolvakanties": Say("Schoolvakanties: noord, midden of zuid?", "School holidays: noord, midden or zuid?"),
    "gebieden": Say("GeoJSON-bestand met gebieden? (Enter: één gebied)", "GeoJSON file of areas? (Enter: one area)"),
}
USUAL = {"talen": "nl,en,ar", "host": "geen", "schoolvakanties": "midden"}
NOT_EMPTY = Say(
    "In {folder} staat al iets; daar komen wij niet aan. Kies een nieuwe map.",
    "{folder} is not empty, and is left alone. Choose a new folder.",
)
NO_PARENT = Say("De map {folder} bestaat niet. Maak die eerst.", "There is no folder {folder}. Make it first.")
NEEDED = Say(
    "Van welke gemeente is de kaart? Schrijf erbij: --gemeente Groningen",
    "Which municipality is the map of? Add: --gemeente Groningen",
)
NEEDED_HERE = Say(
    "Dit is nodig: typ de naam van de gemeente of streek, bijvoorbeeld Groningen.",
    "This is needed: type the name of the municipality or region, such as Groningen.",
)
UNREADABLE = Say(
    "Het bestand {file} is er niet, of is niet te lezen.", "The file {file} is not there, or cannot be read."
)
TOO_LARGE = Say(
    "Het bestand {file} is te groot: hoogstens 50 MB. Maak de omtrekken eenvoudiger.",
    "The file {file} is too large: 50 MB at most. Simplify its outlines.",
)
MOST_BYTES = 50_000_000
MADE = Say(
    "De regio staat in {folder}. Nu:\n  cd {folder}\n  kaart build\nLEESMIJ.md zegt hoe je verder gaat.",
    "The region is in {folder}. Next:\n  cd {folder}\n  kaart build\nLEESMIJ.md (in Dutch) says how to go on.",
)
NOTHING = Say("Er is niets gemaakt.", "Nothing was made.")


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "init", HELP, language)
    parser.add_argument("folder", type=Path, metavar="MAP", help=FOLDER(language, {}))
    for flag, words in FLAGS.items():
        parser.add_argument(f"--{flag}", metavar=flag.upper(), help=words(language, {}))
    parser.add_argument("--ja", action="store_true", help=YES(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Ask or take, judge, and write a folder that was not there or was empty."""
    from sociale_kaart.tools.start.answers import StartError
    from sociale_kaart.tools.start.files import files

    folder: Path = options.folder
    try:
        _must_be_free(folder)
        start, areas = _start(options)
    except StartError as error:
        return wrong(error.say, options.lang, **error.values)
    except (KeyboardInterrupt, EOFError):
        tell(f"\n{NOTHING(options.lang, {})}")
        return INTERRUPTED
    _write(folder, files(start, areas, today(options), version("sociale-kaart")))
    tell(MADE(options.lang, {"folder": folder}))
    return OK


def _must_be_free(folder: Path) -> None:
    from sociale_kaart.tools.start.answers import StartError

    if folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
        raise StartError(NOT_EMPTY, folder=folder)
    if not folder.absolute().parent.is_dir():
        raise StartError(NO_PARENT, folder=folder.absolute().parent)


def _start(options: argparse.Namespace) -> tuple[Start, Areas]:
    """Every answer, judged as it is given: a wrong flag is refused, a wrong answer asked again."""
    from sociale_kaart.tools.start import answers, areas
    from sociale_kaart.tools.start.files import usual_name

    asks = not options.ja and sys.stdin.isatty()

    def answer(flag: str, judge: Callable[[str], Answer], usual: str = "") -> Answer:
        given: str | None = getattr(options, flag)
        if given is not None or not asks:
            return judge(usual if given is None else given)
        return _asked(f"{ASK[flag](options.lang, {})}{f' [{usual}]' if usual else ''} ", judge, usual, options.lang)

    gemeente = answer("gemeente", partial(_needed, asks=asks and options.gemeente is None))
    naam = answer("naam", answers.name, usual_name(gemeente))
    talen = answer("talen", answers.languages, USUAL["talen"])
    host = answer("host", answers.host, USUAL["host"])
    repository = answer("repository", answers.repository) if host != "geen" or options.repository else ""
    email = answer("email", answers.email)
    vakanties = answer("schoolvakanties", answers.vakanties, USUAL["schoolvakanties"])
    divided = answer("gebieden", lambda file: _areas(file) if file else areas.one_area(gemeente))
    return answers.Start(gemeente, naam, talen, host, repository, email, vakanties), divided


def _asked(question: str, judge: Callable[[str], Answer], usual: str, language: Language) -> Answer:
    from sociale_kaart.tools.start.answers import StartError

    while True:
        try:
            return judge(ask(question).strip() or usual)
        except StartError as error:
            tell(f"  {error.say(language, error.values)}")


def _needed(read: str, *, asks: bool) -> str:
    from sociale_kaart.tools.start import answers

    if not read:
        raise answers.StartError(NEEDED_HERE if asks else NEEDED)
    return answers.name(read)


def _areas(file: str) -> Areas:
    from sociale_kaart.tools.start import answers, areas

    try:
        if Path(file).stat().st_size > MOST_BYTES:
            raise answers.StartError(TOO_LARGE, file=file)
        text = Path(file).read_text("utf-8-sig")
    except (OSError, ValueError):
        raise answers.StartError(UNREADABLE, file=file) from None
    return areas.read_areas(text, file)


def _write(folder: Path, made: Mapping[str, str]) -> None:
    """Beside its place first, so that there is a whole region or none."""
    fresh = folder.absolute().with_name(f".{folder.absolute().name}.{os.getpid()}")
    try:
        for name, text in made.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with writing_at(folder / name):
                path.write_text(text, "utf-8", newline="\n")
        if folder.exists():
            folder.rmdir()
        fresh.rename(folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
