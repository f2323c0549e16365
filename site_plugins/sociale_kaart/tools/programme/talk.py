"""One proposal after another, each to confirm; what the text does not say is asked, and left out without an answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from sociale_kaart.problems import Say
from sociale_kaart.tools.programme.blocks import block
from sociale_kaart.tools.programme.moments_in_text import as_line, clock_of
from sociale_kaart.tools.programme.proposals import Programma
from sociale_kaart.tools.programme.voorstel import Voorstel
from sociale_kaart.tools.terminal import Terminal
from sociale_kaart.tools.yaml_text import item_lines

PASTE = Say(
    "Plak de tekst van het programma. Klaar? Typ een regel met alleen een punt.",
    "Paste the text of the programme. Done? Type a line with only a full stop.",
)
MANY = Say(
    "Gevonden: {n}. Jij zegt van elk of het klopt. Stoppen: Ctrl+C; dan wordt er niets bewaard.",
    "Found: {n}. You say of each whether it is right. To stop, press Ctrl+C; then nothing is saved.",
)
NONE = Say("Hierin staat niets met een naam, een dag en een tijd.", "Nothing in it has a name, a day and a time.")
END = Say(
    "*{naam}* begint {dagen} om {tijden}. Tot hoe laat is het? (Enter: overslaan)",
    "*{naam}* begins {dagen} at {tijden}. Until what time is it? (Enter: skip)",
)
DAY = Say(
    "*{naam}* is van {tijden}. Op welke dag? (Enter: overslaan)",
    "*{naam}* is from {tijden}. On which day? (Enter: skip)",
)
UNCLEAR = Say("Dat kan ik niet lezen. Bijvoorbeeld: {example}.", "I cannot read that. For example: {example}.")
RIGHT = Say("Klopt dit? ja/nee", "Is this right? ja/nee")
LEFT = Say(
    "Dit heb ik niet begrepen. Het is dus nergens opgeschreven:",
    "I did not understand this, so it was written nowhere:",
)


def pasted(terminal: Terminal) -> str:
    """What somebody pastes, up to a line with only a full stop."""
    terminal.tell(PASTE)
    return "\n".join(iter(lambda: terminal.ask(""), "."))


def confirmed(found: Programma, taken: Iterable[str], terminal: Terminal) -> list[dict[str, Any]]:
    """The blocks to which somebody said yes; `taken`: ids that the place has already."""
    ids, kept = set(taken), list[dict[str, Any]]()
    if found.voorstellen:
        terminal.tell(MANY, n=len(found.voorstellen))
    else:
        terminal.tell(NONE)
    skipped = []
    for voorstel in found.voorstellen:
        whole = _completed(voorstel, terminal)
        made = block(whole, ids) if whole else None
        if made and _is_right(made, terminal):
            kept.append(made)
            ids.add(made["id"])
        elif not made:
            skipped.append(voorstel.naam)
    _show_left((*found.niet_begrepen, *skipped), terminal)
    return kept


def _completed(voorstel: Voorstel, terminal: Terminal) -> Voorstel | None:
    """With the end or the day that the text does not say; None without an answer."""
    if not voorstel.vraag:
        return voorstel
    sentence, example = (END, "15:30") if voorstel.vraag == "einde" else (DAY, "dinsdag")
    about = {"naam": voorstel.naam, "dagen": voorstel.dagen, "tijden": voorstel.tijden}
    for answer in _answers(terminal, f"{sentence(terminal.language, about)}: "):
        line = _line(voorstel, answer)
        if line:
            return replace(voorstel, openingstijden=(line,), vraag="")
        terminal.tell(UNCLEAR, example=example)
    return None


def _answers(terminal: Terminal, question: str) -> Iterator[str]:
    """Until there is none."""
    while answer := terminal.ask(question).strip():
        yield answer


def _line(voorstel: Voorstel, answer: str) -> str:
    if voorstel.vraag == "dag":
        return as_line(answer.lower(), voorstel.tijden)
    end = clock_of(answer)
    return as_line(voorstel.dagen, f"{voorstel.tijden}-{end}") if end else ""


def _is_right(made: dict[str, Any], terminal: Terminal) -> bool:
    terminal.say("\n" + "\n".join(item_lines(made)))
    while True:
        answer = terminal.ask(f"{RIGHT(terminal.language, {})}: ").strip().lower()
        if answer[:1] in {"j", "y", "n"}:
            return answer[:1] != "n"


def _show_left(lines: Iterable[str], terminal: Terminal) -> None:
    left = list(lines)
    if left:
        terminal.tell(LEFT)
        for line in left:
            terminal.say(f"  {line}")
