/// <reference path="./node.d.ts" />
/** The warning that a place is there already, while somebody types: when it looks, what it says, and when it is silent. */
import "./paper.mjs";
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { names } from "../../templates/assets/js/form/data.mjs";
import { likeWarning } from "../../templates/assets/js/form/like.mjs";
import { packed } from "./finder_data.mjs";

const plekken = { ...packed(1, 2), plekken: { ...packed(1, 2).plekken, naam: ["De Meevaart", "Het Bad"], id: "", lat: [100, 5000], lon: [100, 5000], circa: 0 } };
const zoek = { categorieen: [{ id: "buurthuis" }, { id: "zwembad" }], plekken: [["de-meevaart", "De Meevaart", [0]], ["het-bad", "Het Bad", [1]]] };

/** @param {string} text @param {RegExp} pattern @param {string} [why] */
const match = (text, pattern, why) => ok(pattern.test(text), why ?? text);

/** A form in which the name and more are typed; what it waits for is done at once. @param {any} values @param {string} [id] */
function typing(values, id) {
  /** @type {{asked: string[], fails: boolean, waits: [Function, number][], gone: number[]}} */
  const seen = { asked: [], fails: false, waits: [], gone: [] };
  const stand = (/** @type {string} */ name, /** @type {unknown} */ value) => Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  stand("fetch", async (/** @type {string} */ address) => {
    seen.asked.push(address);
    return { ok: !seen.fails, status: 404, json: async () => (address.includes("zoek") ? zoek : plekken) };
  });
  /** @type {any} */
  const app = { plek: { values }, id, watchers: [], addresses: { root: "/", lezer: "nl", home: "/nl/" }, w: { "wijzig-die": "Wijzig die", "lijkt-kop": "Deze zijn er al" } };
  const box = /** @type {any} */ (likeWarning(app));
  const changed = async () => {
    const [later, stop] = [globalThis.setTimeout, globalThis.clearTimeout];
    stand("setTimeout", (/** @type {Function} */ look, /** @type {number} */ ms) => seen.waits.push([look, ms]));
    stand("clearTimeout", (/** @type {number} */ one) => seen.gone.push(one));
    app.watchers[0]();
    stand("setTimeout", later);
    stand("clearTimeout", stop);
    await seen.waits[seen.waits.length - 1][0]();
    return box.children.join("");
  };
  return { seen, changed, box, values };
}

test("a place of that name is named, with a way to see it and a way to change it instead", async () => {
  const { changed, box, seen } = typing({ naam: " de meevaart " });
  match(String(box), /^<div class="lijkt-op" aria-live="polite"><\/div>$/);
  equal(await changed(), '<div class="mededeling"><div><strong>Deze zijn er al</strong><ul>'
    + '<li><a href="/nl/plek/de-meevaart/" lang="nl">De Meevaart</a> · <a href="#wijzig=de-meevaart">Wijzig die<span class="kaart-hulp">: De Meevaart</span></a></li></ul></div></div>');
  deepEqual(seen.asked, ["/data/zoek.nl.json", "/data/plekken.nl.json"]);
});

test("one of another name is named where it is of the same kind and at the same spot", async () => {
  const here = { lat: String(52.301), lon: String(4.801) };
  match(await typing({ naam: "Iets anders", categorie: ["buurthuis"], locatie: here }).changed(), /De Meevaart/);
  match(await typing({ categorie: ["buurthuis"], locatie: here }).changed(), /De Meevaart/, "also before it has a name");
  equal(await typing({ naam: "Iets anders", categorie: ["zwembad"], locatie: here }).changed(), "");
  equal(await typing({ naam: "Iets anders", categorie: "buurthuis", locatie: here }).changed(), "", "no kind was chosen yet");
  equal(await typing({ naam: "Iets anders", categorie: ["buurthuis"], locatie: { lat: "x", lon: "" } }).changed(), "", "no spot");
});

test("a place that is being changed is not like itself", async () => {
  equal(await typing({ naam: "De Meevaart" }, "de-meevaart").changed(), "");
});

test("before there are three letters or a spot nothing is fetched", async () => {
  const { changed, seen } = typing({ naam: "De" });
  equal(await changed(), "");
  deepEqual(seen.asked, []);
  match(await typing({ naam: "Bad" }).changed(), /Het Bad/, "three are looked for, and small words do not count");
});

test("who is still typing is left alone for nearly a second, each time anew", async () => {
  const { changed, seen } = typing({ naam: "De Meevaart" });
  await changed();
  await changed();
  deepEqual(seen.waits.map(([, ms]) => ms), [900, 900]);
  deepEqual(seen.gone, [0, 1]);
});

test("what is the same is not read out twice, places are fetched once, and a warning goes when the name is another", async () => {
  const { changed, box, seen, values } = typing({ naam: "De Meevaart" });
  await changed();
  await changed();
  deepEqual([box.times, seen.asked.length], [1, 2]);
  values.naam = "Wat anders";
  equal(await changed(), "");
  equal(box.times, 2);
});

test("without a connection nothing is said, and it is tried again at the next change", async () => {
  const { changed, seen } = typing({ naam: "De Meevaart" });
  seen.fails = true;
  equal(await changed(), "");
  seen.fails = false;
  match(await changed(), /De Meevaart/);
  equal(seen.asked.length, 4);
});

test("the names on the map are those of the language of the page; an address that is not there is told", async () => {
  const { seen } = typing({});
  deepEqual([await names("/", "nl"), seen.asked], [plekken, ["/data/opschriften.nl.json"]]);
  seen.fails = true;
  equal(await names("/", "nl").catch(String), "Error: /data/opschriften.nl.json: 404");
});
