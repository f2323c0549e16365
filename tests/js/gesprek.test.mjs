/** A talk: which places come first, what fits on a sheet, what an address may say, and the text for a record. */

import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { metres } from "../../templates/assets/js/finder/distance.mjs";
import { unpack } from "../../templates/assets/js/finder/unpack.mjs";
import { MOST, fromAddress, toAddress, toggled } from "../../templates/assets/js/gesprek/kept.mjs";
import { nearest } from "../../templates/assets/js/gesprek/nearest.mjs";
import { record } from "../../templates/assets/js/gesprek/record.mjs";
import { packed } from "./finder_data.mjs";

const HERE = { lat: 52.36, lon: 4.9 };
const known = (/** @type {string} */ id) => !id.includes("onbekend");

test("what serves a tile is what has one of its kinds, is open for now and not secret; by distance, as the naive way has it", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const data = unpack(packed(seed, 40));
    const kinds = ["tafel", "huis"];
    const serves = (/** @type {number} */ place) => data.bij[data.plekken.bij[place]].some((kind) => kinds.includes(data.soorten[kind][0]));
    const far = (/** @type {number} */ place) => {
      const to = data.about(place);
      return to ? metres(HERE, to) : Infinity;
    };
    const naive = [...Array(data.aantal).keys()]
      .filter((place) => serves(place) && !data.stelt(place, "gesloten") && !data.stelt(place, "geheim"))
      .sort((a, b) => (far(a) === far(b) ? a - b : far(a) - far(b)));
    deepEqual(nearest(data, kinds, HERE), naive, `seed ${seed}`);
    deepEqual(nearest(data, kinds, undefined).sort(), naive.sort(), `seed ${seed}`);
  }
});

test("nobody is sent to a closed door or to a secret address", () => {
  const all = packed(5, 40);
  for (const [bit, state] of ["gesloten", "komt", "geheim"].entries()) {
    const data = unpack({ ...all, plekken: { ...all.plekken, ook: Array(40).fill(1 << bit) } });
    equal(nearest(data, ["tafel", "huis", "bank", "bad"], HERE).length, state === "komt" ? 40 : 0, state);
  }
});

test("without a spot, who gets in most easily comes first", () => {
  const data = unpack(packed(7, 40));
  const low = nearest(data, ["tafel", "huis", "bank", "bad"], undefined).map((place) => [0, 1, 2].filter((bit) => data.plekken.wel[place] & (1 << bit)).length);
  deepEqual(low, [...low].sort((a, b) => b - a));
});

test("a kind that the region does not have is nothing", () => {
  deepEqual(nearest(unpack(packed(3, 40)), ["weg"], HERE), []);
});

test("a place is put on the sheet and taken off by the same tap; a sixth does not fit", () => {
  const one = { id: "a", voor: "zin" };
  deepEqual(toggled([], one), [one]);
  deepEqual(toggled([one], { id: "a", voor: "" }), []);
  const full = Array.from({ length: MOST }, (_, n) => ({ id: `plek-${n}`, voor: "" }));
  equal(toggled(full, one), null);
  equal(toggled(full, full[2])?.length, MOST - 1);
});

test("behind # stand ids of places and nothing else, and they come back", () => {
  const kept = [{ id: "a", voor: "zin" }, { id: "b-c", voor: "lichaam" }];
  equal(toAddress("/gesprek/", kept), "/gesprek/#p=a,b-c");
  equal(toAddress("/gesprek/", []), "/gesprek/");
  deepEqual(fromAddress("#p=a,b-c", known).map(({ id }) => id), ["a", "b-c"]);
  deepEqual(fromAddress("#p=a,onbekend,a,%2e,<b>", known).map(({ id }) => id).filter((id) => id === "a"), ["a"]);
  ok(fromAddress(`#p=${Array.from({ length: 900 }, (_, n) => `p${n}`).join(",")}`, known).length <= MOST);
  for (const hash of ["", "#", "#p=", "#voor=jan", "#%E0%A4%A"]) deepEqual(fromAddress(hash, known), []);
});

test("a record has a line for each place, and leaves out what is not known", () => {
  const about = { site: "Sociale kaart", datum: "27-11-2026", bij: "", waarvoor: "Voor:" };
  equal(record(about, [
    { naam: "De Test", straat: "Dorpsstraat\u00a01", waarvoor: "Genieten", code: "abcde", adres: "https://x.example/p/abcde/" },
    { naam: "Elders", straat: "", waarvoor: "", code: "", adres: "https://x.example/plek/elders/" },
  ]), [
    "Sociale kaart, 27-11-2026",
    "1. De Test, Dorpsstraat 1. Voor: Genieten. Code abcde: https://x.example/p/abcde/",
    "2. Elders. https://x.example/plek/elders/",
  ].join("\n"));
});
