/// <reference path="./node.d.ts" />
// Scripts that put no blank between words: a part of what is written is found.
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { normalise } from "../../templates/assets/js/normalise.mjs";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";
import { search } from "../../templates/assets/js/search/rank.mjs";

/** @type {Record<string, string>} */
const KINDS = { zh: "免费公共图书馆", ja: "無料の公共図書館", th: "ห้องสมุดประชาชนฟรี", lo: "ຫ້ອງສະໝຸດປະຊາຊົນ", km: "បណ្ណាល័យសាធារណៈ", my: "အခမဲ့စာကြည့်တိုက်", other: "食物银行" };
const ids = Object.keys(KINDS);
const index = buildIndex({
  themas: [],
  categorieen: Object.entries(KINDS).map(([id, naam]) => ({ id, naam, meervoud: naam, themas: [], namen: normalise(naam), woorden: "" })),
  gebieden: [],
  kenmerken: [],
  plekken: ids.map((id, kind) => [id, id, [kind]]),
});

/** @param {string} text */
const places = (text) => (search(index, text)?.plekken ?? []).map((i) => ids[i]);

for (const [id, typed] of [["zh", "图书馆"], ["zh", "公共图书馆"], ["ja", "図書館"], ["th", "ห้องสมุด"], ["lo", "ຫ້ອງສະໝຸດ"], ["km", "បណ្ណាល័យ"], ["my", "စာကြည့်တိုက်"], ["other", "食物"]]) {
  test(`${typed} is found within ${KINDS[id]}`, () => equal(places(typed)[0], id));
}

test("another word of such a script finds nothing", () => deepEqual(places("医院诊所"), []));
