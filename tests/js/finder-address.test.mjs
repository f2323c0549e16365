/** What someone chose ⇄ the address; and what is wrong in an address costs no more than itself. */

import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { coherent, isState, nothing, read, write } from "../../templates/assets/js/finder/address.mjs";
import { anyState, dice, packed } from "./finder_data.mjs";

const data = packed(1, 5);

test("every choice comes back from its address as it was", () => {
  const throws = dice(7);
  for (let round = 0; round < 500; round++) {
    const state = coherent(anyState(throws), data);
    deepEqual(read(`#${write(state)}`, data), { state, vreemd: [] });
  }
});

test("nothing chosen is no address, and an address is short and readable", () => {
  equal(write(nothing()), "");
  const state = { ...nothing(), thema: "eten", open: "nu", drempel: ["gratis", "inloop"], bij: "1011", straal: 1000 };
  equal(write(state), "thema=eten&open=nu&drempel=gratis,inloop&bij=1011&straal=1000");
  equal(write({ ...nothing(), leeftijd: "0" }), "leeftijd=0");
});

test("what cannot be used is named, what can be used is used", () => {
  const { state, vreemd } = read("#thema=bestaat-niet&open=nu&drempel=gratis,toverwoord&constructor=x&=&%E0%A4=1&leeftijd=999", data);
  deepEqual(state, { ...nothing(), open: "nu", drempel: ["gratis"] });
  deepEqual(vreemd, ["thema", "drempel", "constructor", "", "%E0%A4", "leeftijd"]);
  deepEqual(read("#open=%E0%A4%A", data).vreemd, ["open"]);
  deepEqual(read("#bij=elders", data).vreemd, ["bij"], "nobody knows where the middle of that area is");
});

test("a kind that the theme does not have is let go, and so is a distance without a spot", () => {
  equal(read("#thema=geld&soort=tafel", data).state.soort, "");
  equal(read("#thema=eten&soort=tafel", data).state.soort, "tafel");
  deepEqual([read("#straal=500&sorteer=afstand", data).state.straal, read("#sorteer=afstand", data).state.sorteer], [0, ""]);
  equal(coherent({ ...nothing(), straal: 500 }, data, true).straal, 500);
});

test("an anchor of the page is no choice", () => {
  deepEqual(["#letter-3", "#inhoud", "", "#thema=eten"].map(isState), [false, false, false, true]);
});
