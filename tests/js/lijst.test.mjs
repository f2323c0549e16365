/** My list on the phone: what is in it, how it is stored, and what its places are called. */

import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { move } from "../../templates/assets/js/lijst/move.mjs";
import { places, resolved, uncut } from "../../templates/assets/js/lijst/places.mjs";
import { MOST, add, createStore, keyOf, has, merge, parse, remove, serialise } from "../../templates/assets/js/lijst/store.mjs";
import { wordsOf } from "../../templates/assets/js/lijst/words.mjs";
import { dice, garbage, someList } from "./lijst_dice.mjs";

const TRIES = 500;

/** A phone's storage. `broken`: what it throws at each access. */
function storage(/** @type {string | null} */ value = null, /** @type {"read" | "write" | ""} */ broken = "") {
  const refuse = () => {
    throw new Error("forbidden");
  };
  return {
    value,
    getItem: function () {
      return broken === "read" ? refuse() : this.value;
    },
    setItem: function (/** @type {string} */ _key, /** @type {string} */ text) {
      if (broken) refuse();
      this.value = text;
    },
    removeItem: function () {
      if (broken) refuse();
      this.value = null;
    },
  };
}

const deaf = { addEventListener: () => undefined };

// ---- the list ----
test("a list is the same after it was stored", () => {
  const roll = dice();
  for (let n = 0; n < TRIES; n++) {
    const list = someList(roll);
    deepEqual(parse(serialise(list)), list);
  }
});

test("whatever stands in the storage gives a list of ids, each once, and not too many", () => {
  const roll = dice(7);
  for (let n = 0; n < TRIES; n++) {
    const list = parse(garbage(roll));
    ok(list.every((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)));
    equal(new Set(list).size, list.length);
  }
  for (const other of [null, undefined, 7, {}, ["a"]]) deepEqual(parse(other), []);
  equal(parse(Array.from({ length: 1000 }, (_, n) => `plek-${n}`).join(",")).length, MOST);
});

test("adding, removing and merging keep the order and add no doubles", () => {
  const roll = dice(3);
  for (let n = 0; n < TRIES; n++) {
    const [one, other] = [someList(roll), someList(roll)];
    const both = merge(one, other);
    deepEqual(both.slice(0, one.length), one);
    deepEqual([...new Set([...one, ...other])].sort(), [...both].sort());
    deepEqual(merge(both, other), both);
    for (const id of one) equal(has(remove(one, id), id), false);
  }
});

test("a full list takes nothing more", () => {
  const full = Array.from({ length: MOST }, (_, n) => `plek-${n}`);
  equal(add(full, "een-te-veel"), full);
});

test("moving changes the order and nothing else, and stops at the ends", () => {
  const roll = dice(5);
  for (let n = 0; n < TRIES; n++) {
    const list = someList(roll);
    const id = `plek-${roll(20)}`;
    const moved = move(list, id, roll(2) ? 1 : -1);
    deepEqual([...moved].sort(), [...list].sort());
  }
  deepEqual(move(["a", "b", "c"], "c", -1), ["a", "c", "b"]);
  deepEqual(move(["a", "b"], "b", 1), ["a", "b"]);
});

// ---- the storage ----
test("each region on a host has a list of its own", () => {
  equal(keyOf("/"), "mijn-lijst");
  const keys = ["/", "/oost/", "/west/"].map(keyOf);
  equal(new Set(keys).size, 3);
  /** @type {string[]} */
  const asked = [];
  const phone = { ...storage(), getItem: (/** @type {string} */ key) => (asked.push(key), null) };
  createStore(() => phone, deaf, keyOf("/oost/")).kept();
  deepEqual(asked, [keyOf("/oost/")]);
});

test("nothing is written before something is kept, and nothing is left after the last is dropped", () => {
  const phone = storage();
  const store = createStore(() => phone, deaf);
  equal(store.isKept("a"), false);
  equal(phone.value, null);
  equal(store.keep("a"), true);
  equal(phone.value, "a");
  store.drop("a");
  equal(phone.value, null);
});

test("a full storage: the list lives on in memory, and is stored again once there is room", () => {
  let phone = storage("a", "write");
  const store = createStore(() => phone, deaf);
  equal(store.keep("b"), true);
  deepEqual(store.kept(), ["a", "b"]);
  equal(store.isLasting(), false);
  phone = storage("a");
  store.keep("c");
  equal(phone.value, "a,b,c");
  equal(store.isLasting(), true);
});

test("a storage that may not even be named", () => {
  const store = createStore(() => {
    throw new Error("SecurityError");
  }, deaf);
  deepEqual(store.kept(), []);
  equal(store.isLasting(), true);
  store.keep("a");
  deepEqual(store.kept(), ["a"]);
  equal(store.isLasting(), false);
});

test("who watches hears of every change, also of those in other tabs, until she stops", () => {
  /** @type {Record<string, (event: any) => void>} */
  const heard = {};
  const phone = storage();
  const store = createStore(() => phone, { addEventListener: (/** @type {string} */ type, /** @type {any} */ to) => void (heard[type] = to) });
  let times = 0;
  const stop = store.onChange(() => times++);
  store.keep("a");
  heard.storage({ key: "mijn-lijst" });
  heard.storage({ key: "van-iemand-anders" });
  heard.pageshow({ persisted: true });
  equal(times, 3);
  stop();
  store.drop("a");
  equal(times, 3);
});

// ---- names, and words ----
const DATA = /** @type {any} */ ({
  categorieen: [{ id: "bieb", naam: "Bibliotheek" }],
  gebieden: [{ naam: "Oost" }],
  plekken: [["oba", "OBA", [0], 0], ["kaal", "Kaal", []]],
  verhuisd: { vroeger: "oba" },
});

test("a place says what it is and where, one that was renamed too, one that is gone says so", () => {
  deepEqual(resolved(DATA, ["vroeger", "oba", "weg", "constructor"]), ["oba", "weg", "constructor"]);
  deepEqual(places(DATA, ["oba", "kaal", "weg"]).map(({ naam, wat, known }) => [naam, wat, known]), [
    ["OBA", "Bibliotheek · Oost", true],
    ["Kaal", "", true],
    ["weg", "", false],
  ]);
});

test("a link that was cut off within an id is not complete, and that piece is no place", () => {
  const cases = /** @type {[string[], string[], boolean][]} */ ([
    [["oba", "kaal"], ["oba", "kaal"], false],
    [["oba", "kaa"], ["oba"], true],
    [["ob"], [], true],
    [["oba", "vroeg"], ["oba"], true], // what a place was called before
    [["oba", "weg"], ["oba", "weg"], false], // the beginning of nothing: a place that is gone
    [["ob", "kaal"], ["ob", "kaal"], false], // only the end is cut off
    [["kaal", "oba"], ["kaal", "oba"], false],
    [[], [], false],
  ]);
  for (const [given, ids, isCut] of cases) deepEqual(uncut(DATA, given), { ids, isCut }, given.join());
});

test("a number gets the form of its language", () => {
  const say = wordsOf({ aantal: { one: "مكان", two: "مكانان", few: "{n} أماكن", other: "{n}" }, naam: "{naam} {naam}" }, "ar");
  deepEqual([1, 2, 3, 100].map((n) => say("aantal", { n })), ["مكان", "مكانان", "3 أماكن", "100"]);
  equal(say("naam", { naam: "$& {n}" }), "$& {n} $& {n}");
  equal(say("is-er-niet"), "");
});

test("a row without an id is called as its name stands in an address", () => {
  /** @type {any} */
  const data = { categorieen: [{ id: "tas", naam: "Tas" }], gebieden: [], plekken: [["", "'t Hoekje 1", [0]], ["de-tas-2", "De Tas", [0]]] };
  deepEqual(places(data, ["de-tas-2", "t-hoekje-1"]).map(({ naam, known }) => [naam, known]), [["De Tas", true], ["'t Hoekje 1", true]]);
  deepEqual(uncut(data, ["t-hoe"]), { ids: [], isCut: true });
});
