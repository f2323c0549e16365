"""What the form says of an answer is what `kaart check` says of the file with that answer in it."""

from __future__ import annotations

import random

import pytest
from both_judges import JUDGE, TODAY, judged, unquoted

from sociale_kaart.checks.surroundings import Surroundings
from sociale_kaart.checks.whereabouts import Whereabouts
from sociale_kaart.outputs.form.form_files import form
from sociale_kaart.outputs.form.form_rules import rules
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.place.telefoon import read_phone
from sociale_kaart.problems import Language, Level
from sociale_kaart.visible_text import looked_at
from support.node import in_node
from support.sample import sample


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_form_and_the_check_agree(language: Language) -> None:
    catalogue = sample()
    rows = [vars(answer) for answer, _ in judged()]
    said = in_node(JUDGE, {"answers": rows, "form": form(catalogue, Voice(language)), "vandaag": TODAY.isoformat()})
    different = []
    for (answer, wrong), found in zip(judged(), said, strict=True):
        if "+44" in answer.tekst:  # of a country whose numbers are judged after sending
            continue
        python = sorted((p.rule.id, str(p.as_dict(language)["message"])) for p in wrong)
        script = sorted((one["regel"], one["melding"]) for one in found)
        if "vrouwenopvang" in answer.values["categorie"]:  # to who types it the form repeats what a check may not
            python, script = unquoted(python), unquoted(script)
        if any("…`" in message for _, message in python):  # so it does of what may be a person's own
            python, script = ([(rule, "") for rule, _ in said] for said in (python, script))
        if python != script:
            different.append(f"{answer.veld}: {answer.tekst!r}\n  kaart check: {python}\n  form:        {script}")
    assert not different, "\n".join(different)


def test_there_are_enough_answers_of_both_kinds() -> None:
    wrong = [answer for answer, found in judged() if any(p.level is Level.ERROR for p in found)]
    assert len(judged()) >= 800
    assert len(wrong) >= 380
    assert len(judged()) - len(wrong) >= 380


def test_both_look_through_the_same_characters() -> None:
    """Browsers know by Unicode's own list what nothing shows."""
    unseen = [code for code in range(0x110000) if not 0xD800 <= code < 0xE000 and not looked_at(chr(code))]
    script = """
    import { seen } from "./templates/assets/js/form/text.mjs";
    const { last } = JSON.parse(readFileSync(0, "utf8"));
    const codes = Array.from({ length: last }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
    say(codes.filter((code) => !seen(String.fromCodePoint(code))));
    """
    assert in_node(script, {"last": 0x110000}) == unseen


def test_phone_numbers_of_every_kind() -> None:
    """Any digits that somebody may type, with or without the country's code; other countries' are judged later."""
    rng = random.Random(31)
    starts = [
        "0",
        "06",
        "0800",
        "0900",
        "020",
        "097",
        "088",
        "+31",
        "+310",
        "0031",
        "31",
        "+32",
        "+49",
        "140",
        "",
        "+31 (0)",
    ]
    texts = [rng.choice(starts) + "".join(rng.choices("0123456789", k=rng.randint(1, 10))) for _ in range(4000)]
    script = """
    import { readPhone } from "./templates/assets/js/form/phone.mjs";
    const { texts, plans } = JSON.parse(readFileSync(0, "utf8"));
    say(texts.map((text) => readPhone(text, plans) ?? null));
    """
    plans = rules(Voice("nl"), Whereabouts(Surroundings()))["telefoon"]
    for text, found in zip(texts, in_node(script, {"texts": texts, "plans": plans}), strict=True):
        number = read_phone(text)
        if not (found and found["ver"]):
            assert (found and found["persoonlijk"]) == (number and number.persoonlijk), text
