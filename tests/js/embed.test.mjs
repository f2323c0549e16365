/** What stands in the line for another site, and what is believed of a message. */

import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { heightIn, told } from "../../templates/assets/js/embed/height.mjs";
import { address, elementLine, frameLine } from "../../templates/assets/js/embed/line.mjs";
import { practiceIn } from "../../templates/assets/js/finder/practice.mjs";

test("a height is a number of pixels, and all else is nothing", () => {
  equal(heightIn(told(411.2)), 412);
  for (const other of [null, undefined, 5, "sociale-kaart", {}, { hoogte: 5 }, { soort: "iets", hoogte: 5 }]) equal(heightIn(other), undefined);
  for (const hoogte of ["5", -1, 0, NaN, Infinity, 1e9, [5], { valueOf: () => 5 }]) equal(heightIn({ soort: "sociale-kaart", hoogte }), undefined);
});

test("what is not chosen is not in the address, and what nobody knows is not either", () => {
  equal(address("https://a.nl/k/", "", { thema: "", toon: "" }), "https://a.nl/k/insluiten/kader/");
  equal(address("https://a.nl/", "ar/", { thema: "eten", gebied: "west", iets: "x" }), "https://a.nl/ar/insluiten/kader/#thema=eten&gebied=west");
});

test("a name with quotes and signs is text in the line", () => {
  const name = '"><script>&\'';
  equal(frameLine("https://a.nl/#a=1&b=2", name).split(" title=")[0], '<iframe src="https://a.nl/#a=1&amp;b=2"');
  for (const line of [frameLine("https://a.nl/", name), elementLine("https://a.nl/", "ar/", { thema: name }, name)]) {
    equal(line.includes(name), false);
    equal(line.replace(/<\/?(iframe|script|sociale-kaart|a)\b/g, "").includes("<"), false);
    equal(line.includes("\n"), false);
  }
});

test("a practice is taken out of the address, wherever it stands", () => {
  deepEqual(practiceIn("#thema=eten&praktijk=de-brug"), { praktijk: "de-brug", rest: "thema=eten" });
  deepEqual(practiceIn(""), { praktijk: "", rest: "" });
});
