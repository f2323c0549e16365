/** What a screen's address says, and what a slide has. */

import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { unpack } from "../../templates/assets/js/finder/unpack.mjs";
import { read, write } from "../../templates/assets/js/kiosk/choice.mjs";
import { createSlides } from "../../templates/assets/js/kiosk/slides.mjs";
import { packed } from "./finder_data.mjs";

const OFFERED = ["nl", "en", "ar", "tr", "pl", "so"];

test("languages come in the order that was chosen, each once, and only those of the site", () => {
  deepEqual(read("#praktijk=brug&talen=ar,nl,ar", OFFERED, "nl"), { gebied: "", praktijk: "brug", talen: ["ar", "nl"], vreemd: false });
  deepEqual(read("#talen=xx,tr", OFFERED, "nl"), { gebied: "", praktijk: "", talen: ["tr"], vreemd: true });
  deepEqual(read("#talen=xx", OFFERED, "en").talen, ["en"]);
  deepEqual(read("#gebied=west", OFFERED, "ar").talen, ["ar", "nl", "en", "tr"]);
});

test("a screen of a language that is not offered shows that one", () => {
  deepEqual(read("#gebied=west", ["nl"], "ckb").talen, ["ckb", "nl"]);
});

test("what is chosen comes back", () => {
  const { gebied, talen } = read(`#${write("gebied=west", ["nl", "so"])}`, OFFERED, "nl");
  deepEqual([gebied, talen], ["west", ["nl", "so"]]);
  equal(write("", ["nl"]), "talen=nl");
});

test("beyond what the data know nothing is open, and without anything there is still the last slide", () => {
  const data = unpack(packed(1, 60));
  const slides = createSlides(data, [], [], { gebied: "" });
  equal(slides.of("open", data.duur * 1440, 0)?.soort, "oud");
  equal(slides.of("agenda", 600, 0), undefined);
  equal(slides.of("nood", 600, 0), undefined);
  equal(slides.of("telefoon", 600, 0)?.soort, "telefoon");
});

test("of more places than fit each has its turn", () => {
  const data = unpack(packed(1, 60));
  const slides = createSlides(data, [], [], { gebied: "" });
  const at = data.duur * 1440; // all of them, as nothing is known
  const lists = [0, 1, 2].map((turn) => /** @type {{plekken: number[]}} */ (slides.of("open", at, turn)).plekken);
  equal(new Set(lists.flat()).size, lists.flat().length);
});
