"""Whatever a volunteer answers, the form's file is byte for byte that of `kaart new` for the same answers."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from sociale_kaart.outputs.form.form_files import form
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.tools.new import questions
from sociale_kaart.tools.new.draft import Draft, choices, slug
from sociale_kaart.tools.new.interview import ask_file, interview
from sociale_kaart.tools.terminal import Terminal
from support.node import in_node
from support.sample import sample, sample_context

TODAY = date(2026, 11, 21)
FILL = """
import { compose } from "./templates/assets/js/form/hours.mjs";
import { parse } from "./templates/assets/js/form/hours_read.mjs";
import { emptyPlace, fileName, finished, forNewFile, put } from "./templates/assets/js/form/place.mjs";
import { placeText } from "./templates/assets/js/form/yaml.mjs";
const { talks, form, vandaag } = JSON.parse(readFileSync(0, "utf8"));
say(talks.map((talk) => {
  const plek = emptyPlace(form, vandaag);
  for (const [pad, value] of talk) {
    if (pad === "openingstijden") plek.uren = value.map(parse);
    else put(plek.values, pad, value);
  }
  if (!talk.find(([pad]) => pad === "adres.straat")[1]) plek.waar = "langs";
  const values = forNewFile(finished(plek, form), form.velden);
  return [fileName(values, form), placeText(values, form.sleutels)];
}));
"""
LINES = [
    "ma-vr 09:00-17:00",
    "feestdagen gesloten",
    "1e woensdag 10:00-12:00",
    "za 10:00-14:00 (op afspraak)",
    "op afspraak",
]
SENTENCES = ["", "Een zin: met van alles # erin.", "- niets"]  # for a question that TEXTS does not know
TEXTS = {
    "naam": ["De Meevaart", "'t Hoekje: eten & meer", "Café №5 #1", "12", "Ja", "[Plek]", "Huis van de Wijk Oost"],
    "organisatie": ["", "Stichting: Voorbeeld", "no", "Buurtbalie"],
    "samenvatting.nl": ["", "Open huis, met koffie: iedereen is welkom.", "Eten # drinken", "- samen"],
    "adres.straat": ["Balistraat", "'s-Gravesandestraat", "", "1e Oosterparkstraat"],
    "adres.huisnummer": ["48", "117-119", ""],
    "adres.toevoeging": ["", "A", "2", "H"],
    "adres.postcode": ["1094 JN", "", "1094jn"],
    "adres.plaats": ["Amsterdam", "'s-Gravenhage"],
    "contact.website": ["", "https://voorbeeld.nl/?a=1#b"],
    "contact.telefoon": ["", "020 123 4567", "0800 8115", "0201234567"],
    "contact.email": ["", "info@voorbeeld.nl"],
    "controle.datum": ["2026-11-21", "2026-11-01"],
    "controle.bron": ["gebeld", "https://voorbeeld.nl: contact", "langs geweest, 's ochtends"],
    "controle.door": ["", "buurtteam", "on"],
}


def asked() -> Iterator[questions.Vraag]:
    """Every question in the order of the talk; which of the address and the areas come depends on the street."""
    yield from (questions.NAAM, questions.CATEGORIE, *questions.BEGIN, questions.STRAAT, *questions.ADRES)
    yield from (questions.GEBIED, questions.WERKGEBIED, questions.UREN, *questions.CONTACT)
    yield from (*questions.DREMPEL, *questions.EINDE)


def talk(rng: random.Random, draft: Draft) -> list[tuple[str, Any]]:
    """What somebody answers to each question."""
    found: list[tuple[str, Any]] = []
    for vraag in asked():
        path, known = ".".join(map(str, vraag.path)), list(choices(vraag, draft.context))
        if path == "categorie":
            known = [id for id in known if not draft.context.woorden.categorieen[id].is_secret]
        if vraag.kind == "lines":
            found.append((path, rng.sample(LINES, rng.randint(0, 3))))
        elif vraag.kind == "some":
            few = rng.sample(known or ["nl", "en", "ar"], rng.randint(1 if vraag.must or path == "talen" else 0, 2))
            found.append((path, sorted(few, key=(known or ["nl", "en", "ar"]).index)))
        else:
            found.append((path, rng.choice(["", *known] if known else TEXTS.get(path, SENTENCES))))
    return found


def typed(answers: list[tuple[str, Any]]) -> Iterator[str]:
    """The same answers as they are typed at a terminal."""
    has_door = bool(dict(answers)["adres.straat"])
    for path, value in answers:
        only_with_a_door = path == "gebied" or (path.startswith("adres.") and path != "adres.straat")
        if (only_with_a_door and not has_door) or (path == "werkgebied" and has_door):
            continue
        if path == "openingstijden":
            yield from (*value, "")
        else:
            yield ", ".join(value) if isinstance(value, list) else value


def test_the_same_answers_give_the_same_file() -> None:
    rng = random.Random(66)
    context = sample_context()
    catalogue = sample()
    context = replace(context, loose_files=tuple, files_beside=tuple)  # no answer changes the region's other files
    talks, written = [], []
    for _ in range(60):
        draft = Draft(context)
        answers = talk(rng, draft)
        lines = iter([*typed(answers), *["ja"] * 5])
        interview(draft, Terminal(_typist(lines), _silent, "nl"))
        talks.append(answers)
        file = ask_file(draft, Terminal(lambda _: "", _silent, "nl")) if slug(str(draft.get(("naam",)))) else ""
        written.append([file, draft.text])
    made = in_node(FILL, {"talks": talks, "form": form(catalogue, Voice("nl")), "vandaag": TODAY.isoformat()})
    for answers, expected, found in zip(talks, written, made, strict=True):
        assert found == expected, answers


def _typist(lines: Iterator[str]) -> Callable[[str], str]:
    """Answers each question in turn, and goes on when a place like it is there; there is nothing to do at it."""

    def answer(question: str) -> str:
        if "Wat is er te doen" in question:
            return ""
        return "ja" if "ja/nee" in question else next(lines)

    return answer


def _silent(_text: str) -> None:
    return
