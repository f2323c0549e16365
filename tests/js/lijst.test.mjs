import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { listLink, readLink } from "../../templates/assets/js/lijst/link.mjs";
import { channels, message, smsParts } from "../../templates/assets/js/lijst/message.mjs";
import { places, resolved } from "../../templates/assets/js/lijst/places.mjs";
import * as lists from "../../templates/assets/js/lijst/store.mjs";
import { wordsOf } from "../../templates/assets/js/lijst/words.mjs";

const { MOST, add, createStore, has, merge, move, parse, remove, serialise } = lists;
const PAGE = "https://kaart.example/ar/lijst/";
const TRIES = 500;

/** Numbers that look random and are the same in every run. */
function dice(seed = 1) {
  return (/** @type {number} */ sides) => {
    seed = (seed * 48271) % 2147483647;
    return seed % sides;
  };
}

/** @param {(sides: number) => number} roll */
function someList(roll) {
  return merge([], Array.from({ length: roll(12) }, () => `plek-${roll(20)}`));
}

/** @param {(sides: number) => number} roll */
function garbage(roll) {
  const signs = ["%", "%2", "%2C", "%25", ",", "#", "p=", "&", " ", "é", "س", "<b>", "\u0000", "a", "-", "1", "plek-1", "=", ".", "😀"];
  return Array.from({ length: roll(40) }, () => signs[roll(signs.length)]).join("");
}

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

// ---- the link ----
test("a list is the same after it was sent", () => {
  const roll = dice(11);
  for (let n = 0; n < TRIES; n++) {
    const list = someList(roll);
    const hash = new URL(listLink(PAGE, list)).hash;
    deepEqual(readLink(hash, parse), { ids: list, lost: 0 });
    deepEqual(readLink(`#p=${encodeURIComponent(list.join(","))}`, parse)?.ids, list); // encoded on the way
    deepEqual(readLink(`#p=${encodeURIComponent(encodeURIComponent(list.join(",")))}`, parse)?.ids, list);
    deepEqual(readLink(`#ergens&p=${list.join(",")}.`, parse)?.ids, list); // the full stop of a sentence
  }
});

test("no list in the address is no list, an empty one is an empty list", () => {
  for (const hash of ["", "#", "#inhoud", "#mijn"]) equal(readLink(hash, parse), null);
  deepEqual(readLink("#p=", parse), { ids: [], lost: 0 });
});

test("whatever stands in the address is read as far as it can be, and what is lost is counted", () => {
  const roll = dice(13);
  for (let n = 0; n < TRIES; n++) {
    const found = readLink(`#p=${garbage(roll)}`, parse);
    ok(found && found.ids.length <= MOST && found.lost >= 0);
  }
  const broken = readLink("#p=plek-1,%E0%A4%A,plek-2", parse);
  deepEqual(broken, { ids: ["plek-1", "plek-2"], lost: 1 });
  deepEqual(readLink("#p=plek-1%2Cplek-2%2", parse)?.ids[0], "plek-1");
});

test("of 1,000 places a list has the first, and knows how many more there were", () => {
  const ids = Array.from({ length: 1000 }, (_, n) => `plek-${n}`);
  deepEqual(readLink(`#p=${ids.join(",")}`, parse), { ids: ids.slice(0, MOST), lost: 1000 - MOST });
});

// ---- the message ----
const TEXTS = { begin: "Deze plekken:", link: "Open de lijst:" };

test("a message says what it is, names the places and ends with the link", () => {
  equal(message(TEXTS, ["A & B", "C"], PAGE), `Deze plekken:\n- A & B\n- C\nOpen de lijst:\n${PAGE}`);
});

test("what is sent is what was meant, whatever the names are", () => {
  const roll = dice(17);
  for (let n = 0; n < TRIES; n++) {
    const names = Array.from({ length: roll(4) }, () => garbage(roll));
    const link = listLink(PAGE, someList(roll));
    const found = channels(TEXTS, names, link, "Een lijst & meer");
    const text = message(TEXTS, names, link);
    equal(new URL(found.whatsapp ?? "").searchParams.get("text"), text);
    equal(new URL(found.mail ?? "").searchParams.get("body"), text.replace(/\n/g, "\r\n"));
    equal(new URL(found.mail ?? "").searchParams.get("subject"), "Een lijst & meer");
    ok(found.sms === null || decodeURIComponent(found.sms.replace("sms:?&body=", "")).endsWith(link));
  }
});

test("what is too long for an SMS first leaves out the names, then is no SMS", () => {
  const link = listLink(PAGE, Array.from({ length: 20 }, (_, n) => `een-plek-met-een-lange-naam-${n}`));
  const names = Array.from({ length: 20 }, (_, n) => `Een plek met een hele lange naam die je niet verzint, nummer ${n}`);
  equal(decodeURIComponent(channels(TEXTS, names, link, "").sms ?? "").includes("verzint"), false);
  const long = listLink(PAGE, Array.from({ length: MOST }, (_, n) => `een-plek-met-een-lange-naam-${n}`));
  const found = channels(TEXTS, [], long, "");
  equal(found.sms, null);
  ok(found.whatsapp && found.mail);
  equal(channels(TEXTS, [], "x".repeat(9000), "").whatsapp, null);
});

test("an SMS in Arabic holds fewer characters", () => {
  deepEqual([160, 161, 306, 307].map((n) => smsParts("a".repeat(n))), [1, 2, 2, 3]);
  deepEqual([70, 71, 134, 135].map((n) => smsParts("م".repeat(n))), [1, 2, 2, 3]);
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

test("a number gets the form of its language", () => {
  const say = wordsOf({ aantal: { one: "مكان", two: "مكانان", few: "{n} أماكن", other: "{n}" }, naam: "{naam} {naam}" }, "ar");
  deepEqual([1, 2, 3, 100].map((n) => say("aantal", { n })), ["مكان", "مكانان", "3 أماكن", "100"]);
  equal(say("naam", { naam: "$& {n}" }), "$& {n} $& {n}");
  equal(say("is-er-niet"), "");
});
