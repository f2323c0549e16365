"""What one can do at a place, in the form: all that a block can say is asked, and only what was changed is written."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import yaml
from offers_asked import asked, changed_lines, context, entry_of

from sociale_kaart.checks import on_offer, run_checks
from sociale_kaart.outputs.form.offer_fields import NOT_ASKED
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.keys import every_key
from sociale_kaart.tools.new.interview import MUST
from sociale_kaart.tools.programme.blocks import free_id
from support import ROOT
from support.node import in_node

CHANGES = yaml.safe_load((ROOT / "tests/cases/form/aanbod-wijzigen.yml").read_text(encoding="utf-8"))
DO = """
import { edited, read } from "./templates/assets/js/form/edit.mjs";
import { parse } from "./templates/assets/js/form/hours_read.mjs";
import { isBlock, makeBlock } from "./templates/assets/js/form/offers.mjs";
import { changes, finished, placeOf, put } from "./templates/assets/js/form/place.mjs";
const { source, cases, form } = JSON.parse(readFileSync(0, "utf8"));
const acts = {
  zet: (list, [n, pad, value]) => put(list[n].values, pad, value),
  uren: (list, [n, lines]) => (list[n].uren = lines.map(parse)),
  weg: (list, n) => list.splice(n, 1),
  bij: (list, values) => list.push({ blok: isBlock(values), values, uren: [] }),
  blok: (list, n) => makeBlock(list[n]),
  schuif: (list, n) => ([list[n - 1], list[n]] = [list[n], list[n - 1]]),
};
say(cases.map(({ doet }) => {
  const before = finished(placeOf(read(source), form), form);
  const plek = placeOf(read(source), form);
  for (const act of doet) for (const [name, given] of Object.entries(act)) acts[name](plek.aanbod, given);
  return edited(source, changes(before, finished(plek, form)), form.sleutels);
}));
"""


def test_everything_that_a_block_can_say_is_asked() -> None:
    assert {veld["pad"] for veld in asked()["aanbod"]} == {path for path, _ in every_key(Aanbod)} - NOT_ASKED
    assert {veld["stap"] for veld in asked()["aanbod"]} == {id for id, _ in asked()["delen"]}


def test_only_the_lines_of_what_was_done_change() -> None:
    source, cases = CHANGES["bestand"], CHANGES["gevallen"]
    done = in_node(DO, {"source": source, "cases": cases, "form": asked()})
    for case, after in zip(cases, done, strict=True):
        assert changed_lines(source, after) == case["regels"].splitlines(), case["naam"]
        told = run_checks(replace(context(), entries=[entry_of(after)]))
        assert {p.rule for p in told if p.position.field.startswith("aanbod")} <= {on_offer.OUTSIDE}, case["naam"]


MIX = """
import { CannotEdit, edited, read } from "./templates/assets/js/form/edit.mjs";
import { changes, finished, placeOf } from "./templates/assets/js/form/place.mjs";
const { sources, orders, form } = JSON.parse(readFileSync(0, "utf8"));
say(sources.map((source) => orders.map((order) => {
  const before = finished(placeOf(read(source), form), form);
  const plek = placeOf(read(source), form);
  plek.aanbod = order.filter((n) => n < plek.aanbod.length).map((n) => plek.aanbod[n]);
  const wanted = finished(plek, form);
  const after = edited(source, changes(before, wanted), form.sleutels);
  return [after, JSON.stringify(finished(placeOf(read(after), form), form)) === JSON.stringify(wanted)];
})));
"""
LISTS = [
    CHANGES["bestand"],
    CHANGES["bestand"].replace("\n", "\r\n"),
    CHANGES["bestand"].split("controle:")[0].rstrip(),
    "naam: x\naanbod: [{nl: Koffie}, {nl: Thee}, {id: soep, naam: {nl: Soep}}]  # alles\n",
    "naam: x\naanbod:\n- nl: Koffie  # a\n- id: soep\n  naam: {nl: Soep}\n# b\n\n# c\n- nl: Thee",
]


def test_whatever_the_order_no_line_and_no_comment_is_lost() -> None:
    """Every choice and order of what there is: the file says it, and what stays has its lines and comments."""
    orders = [list(order) for count in range(4) for order in permutations(range(3), count)]
    for source, found in zip(LISTS, in_node(MIX, {"sources": LISTS, "orders": orders, "form": asked()}), strict=True):
        for order, (after, is_so) in zip(orders, found, strict=True):
            assert is_so, (order, after)
            if len(order) == 3 and "[{" not in source.split("aanbod")[1][:4]:
                assert sorted(after.splitlines()) == sorted(source.splitlines()), (order, after)
        assert found[orders.index([0, 1, 2])][0] == source


NAMES = [
    "Taalcafé",
    "55+ yoga!",
    "",
    "—",
    "Een hele lange naam voor iets dat je hier elke week kunt doen",
    "ÇA",
    "ß",
    "a-b",
]


def test_an_id_is_made_as_kaart_aanbod_makes_it() -> None:
    script = """
    import { freeId } from "./templates/assets/js/form/offers.mjs";
    const { names, taken } = JSON.parse(readFileSync(0, "utf8"));
    say(names.map((name) => freeId(name, new Set(taken))));
    """
    for taken in [[], [free_id(name, []) for name in NAMES]]:
        assert in_node(script, {"names": NAMES, "taken": taken}) == [free_id(name, taken) for name in NAMES]


DRAFTS = """
import { nameOf, revived } from "./templates/assets/js/form/offers.mjs";
const { drafts, form } = JSON.parse(readFileSync(0, "utf8"));
say(drafts.map(([values, aanbod]) => revived(values, aanbod, form).map((stuk) => [stuk.blok, nameOf(stuk)])));
"""


def test_a_draft_that_a_phone_has_kept_from_before_loses_nothing() -> None:
    block = {"id": "soep", "naam": {"nl": "Soep"}}
    before = [{"aanbod": [{"nl": "Koffie"}, {"nl": "Thee"}]}, [{"nl": "Kofie"}, block]]
    now = [{}, [{"blok": True, "values": block, "uren": []}]]
    said = in_node(DRAFTS, {"drafts": [before, now, [{}, []]], "form": asked()})
    assert said == [[[False, "Koffie"], [True, "Soep"], [False, "Thee"]], [[True, "Soep"]], []]


MISSING = """
import { offerProblems } from "./templates/assets/js/form/offer_problems.mjs";
const { form } = JSON.parse(readFileSync(0, "utf8"));
const aanbod = [{ blok: true, values: {}, uren: [] }, { blok: false, values: {}, uren: [] }];
const plek = { values: {}, uren: [{ soort: "afspraak" }], waar: "deur", aanbod };
say(offerProblems({ form, plek, vandaag: "2026-11-21" }).map(({ pad, said }) => [pad, said.melding]));
"""


def test_a_name_that_is_missing_is_said_where_one_types_it() -> None:
    assert in_node(MISSING, {"form": asked()}) == [["aanbod.0.naam.nl", str(MUST.nl)]]


def test_an_offer_in_english_only_lacks_its_dutch() -> None:
    script = MISSING.replace("values: {}, uren: []", 'values: { naam: { en: "Tea" } }, uren: []', 1)
    [[pad, said]] = in_node(script, {"form": asked()})
    assert (pad, "Nederlands" in said) == ("aanbod.0.naam.nl", True)
