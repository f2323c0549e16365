"""The talk itself: one question after another, each answer checked at once, until the file can be written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sociale_kaart.checks.personal import MAIL, PHONE
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.said import say_rule
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.problems import Level, Say
from sociale_kaart.reading.places import FOLDER
from sociale_kaart.tools.new import questions
from sociale_kaart.tools.new.draft import Draft, choices, chosen, free_name, slug, synonyms
from sociale_kaart.tools.new.questions import Vraag
from sociale_kaart.tools.programme.blocks import groups_of
from sociale_kaart.tools.programme.proposals import programme
from sociale_kaart.tools.programme.talk import confirmed
from sociale_kaart.tools.start.files import EXAMPLES
from sociale_kaart.tools.terminal import Terminal

MUST = Say("Dit is nodig.", "This is required.")
MEANS = Say("  Begrepen: {words}", "  Understood: {words}")
MORE = Say("  Nog een regel? (Enter: klaar)", "  Another line? (Enter: done)")
SECRET = Say(
    "Waar zo'n plek is, is geheim: er wordt niet naar gevraagd, en zet het ook nergens anders in.",
    "Where a place like this is must stay secret: we do not ask for it, and please do not write it anywhere else.",
)
KNOWN = Say("Staat deze plek er al? {message}", "Is this place already listed? {message}")
GO_ON = Say("Toch een nieuwe plek maken? ja/nee", "Make a new place anyway? ja/nee")
FILE = Say("Naam van het bestand (zonder .yml)?", "File name (without .yml)?")
TAKEN = Say("Er is al een plek met die bestandsnaam: {file}.", "There is already a place with that file name: {file}.")
NAMED = Say("Er is al een plek die zo heet: {file}.", "There is already a place of that name: {file}.")
BETTER = Say("Anders opschrijven? (Enter: zo laten)", "Write it differently? (Enter: leave it)")
CANNOT = Say(
    "Gebruik kleine letters zonder accent, cijfers en streepjes.",
    "Use lower-case letters without accents, digits and hyphens.",
)


class StoppedError(Exception):
    """The person would rather not go on; nothing is written."""


def interview(draft: Draft, terminal: Terminal) -> None:
    """Ask everything; raises StoppedError when the place is there already."""
    ask(questions.NAAM, draft, terminal)
    _warn_of_name(draft, terminal)
    ask(questions.CATEGORIE, draft, terminal)
    _all(questions.BEGIN, draft, terminal)
    if draft.is_secret:
        terminal.tell(SECRET)
    else:
        _where(draft, terminal)
        _warn_of_alike(draft, terminal)
    ask(questions.UREN, draft, terminal)
    _offers(draft, terminal)
    _all(questions.CONTACT, draft, terminal)
    _all(questions.DREMPEL, draft, terminal)
    _all(questions.EINDE, draft, terminal)


def _all(vragen: Sequence[Vraag], draft: Draft, terminal: Terminal) -> None:
    for vraag in vragen:
        ask(vraag, draft, terminal)


def _where(draft: Draft, terminal: Terminal) -> None:
    ask(questions.STRAAT, draft, terminal)
    if draft.get(("adres", "straat")):
        _all(questions.ADRES, draft, terminal)
        ask(questions.GEBIED, draft, terminal)
    else:
        draft.values.pop("adres", None)
        ask(questions.WERKGEBIED, draft, terminal)


def _offers(draft: Draft, terminal: Terminal) -> None:
    """What there is to do, a line each as a programme says it; each to confirm."""
    lines: list[str] = []
    question = questions.AANBOD.say
    while text := terminal.ask(f"{question(terminal.language, {})}: ").strip():
        lines.append(text)
        question = MORE
    if lines:
        found = programme("\n".join(lines), groups_of(draft.context.woorden))
        draft.put(("aanbod",), confirmed(found, (), terminal))


def _warn_of_name(draft: Draft, terminal: Terminal) -> None:
    file = draft.files.get(slug(str(draft.get(("naam",)))))
    if file:
        terminal.tell(NAMED, file=file)
        _stop_or_go_on(terminal)


def _warn_of_alike(draft: Draft, terminal: Terminal) -> None:
    alike = draft.alike()
    for problem in alike:
        terminal.tell(KNOWN, message=problem.rule.message(terminal.language, problem.values))
    if alike:
        _stop_or_go_on(terminal)


def _stop_or_go_on(terminal: Terminal) -> None:
    if not terminal.ask(f"{GO_ON(terminal.language, {})} [nee]: ").lower().startswith(("j", "y")):
        raise StoppedError


def ask(vraag: Vraag, draft: Draft, terminal: Terminal) -> None:
    """Ask until the answer can go into the file."""
    known, default = choices(vraag, draft.context), _default(vraag, draft)
    for number, (id, name) in enumerate(known.items(), 1):
        terminal.say(f"  {number:>2} {id}" + (f" ({name})" if name.lower() != id else ""))
    hint = f" [{default}]" if default else ""
    while True:
        text = terminal.ask(f"{vraag.say(terminal.language, {})}{hint}: ").strip() or default
        if not text and vraag.must:
            terminal.tell(MUST)
        elif _take(vraag, text, known, draft, terminal):
            return


def _take(vraag: Vraag, text: str, known: dict[str, str], draft: Draft, terminal: Terminal) -> bool:
    if vraag.kind == "lines":
        return _lines(vraag, text, draft, terminal)
    also = synonyms(vraag, draft.context)
    value: Any = chosen(text, known, also)
    if vraag.kind == "some":
        value = [chosen(part.strip(), known, also) for part in text.split(",") if part.strip()]
    draft.put(vraag.path, "" if value == "onbekend" else value)
    problems = draft.problems(vraag.path) if text else []
    for problem in problems:
        terminal.show(problem)
    errors = [problem for problem in problems if problem.level is Level.ERROR]
    if not errors and any(problem.level is Level.WARNING for problem in problems):
        better = terminal.ask(f"  {BETTER(terminal.language, {})} ").strip()
        return _take(vraag, better, known, draft, terminal) if better else True
    if any(problem.rule in {PHONE, MAIL} for problem in errors):
        ask(questions.TOESTEMMING, draft, terminal)
        errors = draft.errors(vraag.path)
    if errors:
        draft.put(vraag.path, "")
    return not errors


def _lines(vraag: Vraag, text: str, draft: Draft, terminal: Terminal) -> bool:
    """Line after line, each said back in words; one that cannot be read is not taken."""
    taken: list[str] = []
    t = translations(terminal.language)
    while text:
        draft.put(vraag.path, [text])
        problems = draft.problems(vraag.path)
        for problem in problems:
            terminal.show(problem)
        if not draft.errors(vraag.path):
            taken.append(text)
            words = [say_rule(rule, t) for rule in read_lines([text])[0].regels]
            terminal.tell(MEANS, words="; ".join(words))
        text = terminal.ask(f"{MORE(terminal.language, {})} ").strip()
    draft.put(vraag.path, taken)
    return True


def _default(vraag: Vraag, draft: Draft) -> str:
    if vraag.path == ("controle", "datum"):
        return draft.context.today.isoformat()
    if vraag.path == ("controle", "bron"):
        return str(draft.get(("contact", "website")) or "")
    if vraag.path == ("adres", "plaats"):
        return _usual_town(draft)
    return "nl" if vraag.path == ("talen",) else ""


def _usual_town(draft: Draft) -> str:
    """Where most of the region's places are; those of `kaart init` are in a made-up town."""
    real = [one.voorziening for one in draft.context.entries if not one.tree.file.startswith(f"{EXAMPLES}/")]
    towns = [v.adres.plaats for v in real if v.adres]
    return max(set(towns), key=lambda town: (towns.count(town), town), default=draft.context.regio.regio)


def ask_file(draft: Draft, terminal: Terminal) -> str:
    """The file's name below the region: in the folder of its area, unless where it is must not be known."""
    folder = "" if draft.is_secret else str(draft.get(("gebied",)) or "")
    there = draft.files
    default = free_name(draft)
    while True:
        name = terminal.ask(f"{FILE(terminal.language, {})} [{default}]: ").strip().removesuffix(".yml") or default
        if name != slug(name) or not name:
            terminal.tell(CANNOT)
        elif name in there:
            terminal.tell(TAKEN, file=there[name])
        else:
            return "/".join(filter(None, (FOLDER, folder, f"{name}.yml")))
