/// <reference path="./node.d.ts" />
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { answer } from "../../templates/assets/js/search/answer.mjs";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";
import { likely, scriptOf, widened, withWords } from "../../templates/assets/js/search/widen.mjs";

/** @type {import("../../templates/assets/js/search/types.mjs").Data} */
const data = {
  themas: [], categorieen: [], gebieden: [], kenmerken: [], plekken: [],
  talen: { latijn: "ar nl pl", arabisch: "ar fa" },
};

test("the words of the phone's own language come before those of all", () => {
  deepEqual(likely(data, "jedzenie", "nl", ["pl-PL", "pl", "nl"]), ["pl.latijn", "latijn"]);
  deepEqual(likely(data, "ta3am", "nl", ["ar-EG"]), ["ar.latijn", "latijn"]);
});

test("what the page has, and what nobody wrote down, is not asked for", () => {
  deepEqual(likely(data, "jedzenie", "nl", ["nl-NL", "sv"]), ["latijn"]);
  deepEqual(likely(data, "غذا", "nl", ["pl", "fa"]), ["fa.arabisch", "arabisch"]);
  deepEqual(likely({ ...data, talen: undefined }, "غذا", "nl", ["fa"]), ["arabisch"]);
});

test("what was fetched is not fetched again", () => {
  deepEqual(likely({ ...data, met: ["pl.latijn"] }, "jedzenie", "nl", ["pl"]), ["latijn"]);
  deepEqual(likely({ ...data, met: ["pl.latijn", "latijn"] }, "jedzenie", "nl", ["pl"]), []);
});

test("each script is known by its letters, and what is in none of them is Latin", () => {
  deepEqual(["хлеб", "خبز", "ዳቦ", "面包", "รถ", "żywność", "123", ""].map(scriptOf), ["cyrillisch", "arabisch", "ethiopisch", "chinees", "anders", "latijn", "latijn", "latijn"]);
});

const call = { id: "1", nummer: "1", link: "tel:1", naam: "1", wanneer: "" };
const full = /** @type {import("../../templates/assets/js/search/types.mjs").Data} */ ({
  ...data, themas: [{ id: "t", naam: "T", namen: "t", woorden: "eten" }], nood: [{ ...call, woorden: "dood" }, { ...call, woorden: "", gewoon: "schuld" }], noden: [["jas", [1]]],
});
const anders = { themas: ["jedzenie"], categorieen: [], gebieden: [], nood: ["", "dług"], noden: ["kurtka"], crisis: ["śmierć", ""] };

test("words of another language come beside those that were there; nothing is never a word, as everybody types it", () => {
  const { themas, nood, noden } = withWords(full, anders);
  equal(themas[0].woorden, "eten|jedzenie");
  deepEqual(nood?.map(({ woorden, gewoon }) => [woorden, gewoon]), [["dood|śmierć", ""], ["", "schuld|dług"]]);
  deepEqual(noden, [["jas|kurtka", [1]]]);
  deepEqual(withWords(full, { ...anders, crisis: undefined }).nood?.map(({ woorden }) => woorden), ["dood", ""]);
  const few = withWords(data, { ...anders, themas: [] });
  deepEqual([few.nood, few.noden], [undefined, undefined]);
});

test("a word of the page means what it means there, and what says nothing there is no word of a need", () => {
  const own = withWords({ ...full, vul: "was", noden: [["drogen|geen dak", [1]], ["coke", [1]]] }, { ...anders, noden: ["droger|dak", "drogen|was|drogen nehmen|dak"] });
  deepEqual(own.noden?.map(([woorden]) => woorden), ["drogen|geen dak|droger|dak", "coke|drogen nehmen|dak"]);
});

/** What comes of it where only these files are there. @param {import("../../templates/assets/js/search/types.mjs").Data} known @param {string[]} there */
async function fetched(known, ...there) {
  /** @type {string[]} */
  const asked = [];
  const stand = (/** @type {string} */ name, /** @type {unknown} */ value) => Object.defineProperty(globalThis, name, { value, configurable: true });
  stand("document", { documentElement: { lang: "nl" } });
  stand("navigator", { languages: ["pl"] });
  stand("fetch", async (/** @type {string} */ address) => {
    asked.push(address);
    if (!there.includes(address)) throw new TypeError("no such file");
    return { json: async () => (address.includes("teksten") ? texts : anders) };
  });
  return { found: await widened(known, { zoek: "data/zoek.nl.json", woorden: "data/woorden/" }, "jedzenie", answer, buildIndex), asked };
}

test("the first file that comes is used, and remembered; without any the answer stays as it was", async () => {
  const { found, asked } = await fetched(full, "data/woorden/latijn.json");
  deepEqual(asked, ["data/woorden/pl.latijn.json", "data/woorden/latijn.json"]);
  deepEqual([found?.met, found?.themas[0].woorden], [["latijn"], "eten|jedzenie"]);
  deepEqual((await fetched({ ...full, met: ["x"] }, "data/woorden/pl.latijn.json")).found?.met, ["x", "pl.latijn"]);
  deepEqual(await fetched(full), { found: null, asked: ["data/woorden/pl.latijn.json", "data/woorden/latijn.json"] });
});

/** A place of which only what it says is told apart: the first one says it. */
const told = { ...full, plekken: /** @type {import("../../templates/assets/js/search/types.mjs").Plek[]} */ ([["p", "P", [0]]]), teksten: "", apart: 1 };
told.categorieen = [{ id: "k", naam: "K", meervoud: "K", namen: "k", woorden: "", themas: [0] }];
const texts = "jedzenie #";

test("what texts of places say comes first, and other languages are not asked for what is known then", async () => {
  const { found, asked } = await fetched(told, "data/teksten.nl.json", "data/woorden/latijn.json");
  deepEqual([asked, found?.apart, found?.teksten, found?.met], [["data/teksten.nl.json"], 0, " jedzenie #", undefined]);
  deepEqual(answer(buildIndex(found ?? data), "jedzenie").result?.plekken, [0]);
});

test("where texts do not say it either, both come at once; where texts do not come, they may another time", async () => {
  const { found } = await fetched({ ...told, teksten: "soep #" }, "data/woorden/latijn.json");
  deepEqual([found?.met, found?.apart, found?.teksten], [["latijn"], 1, "soep #"]);
  const { asked } = await fetched({ ...told, apart: 0 }, "data/teksten.nl.json");
  deepEqual(asked, ["data/woorden/pl.latijn.json", "data/woorden/latijn.json"]);
  deepEqual((await fetched(told)).found, null);
});
