/// <reference path="./node.d.ts" />
/** A place as it is being filled in: what one begins with, what a file opens as, and what becomes of it in the end. */
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { changes, emptyPlace, fileName, finished, forNewFile, isReachable, placeOf } from "../../templates/assets/js/form/place.mjs";
import { form } from "./form_data.mjs";

/** @typedef {import("../../templates/assets/js/form/yaml.mjs").Values} Values */

/** @param {Values} values @param {Partial<import("../../templates/assets/js/form/place.mjs").Plek>} [more] */
const end = (values, more = {}) => finished({ values, uren: [], waar: "beide", aanbod: [], ...more }, form);

test("a new place speaks Dutch, is in the town that most are in, and was checked today", () => {
  deepEqual(emptyPlace(form, "2026-11-28"), {
    values: { talen: ["nl"], adres: { plaats: "Amsterdam" }, controle: { datum: "2026-11-28" } }, uren: [], waar: "deur", aanbod: [],
  });
});

test("where people come is a door, unless somebody comes to them, and it may be both", () => {
  const where = (/** @type {Values} */ tree) => placeOf(tree, form).waar;
  equal(where({ adres: { straat: "Dam" } }), "deur");
  equal(where({}), "deur");
  equal(where({ werkgebied: ["oost"] }), "langs");
  equal(where({ werkgebied: "" }), "deur", "an empty key says nothing");
  equal(where({ werkgebied: ["oost"], gebied: "west" }), "beide");
  equal(where({ werkgebied: ["oost"], adres: {}, gebied: "" }), "langs");
  equal(where({ werkgebied: ["oost"], locatie: { lat: "52" } }), "beide");
});

test("of a file that was opened a list is a list, and each line of hours a row", () => {
  const plek = placeOf({ ook_bekend_als: "Het Huis", openingstijden: ["op afspraak", "als de deur open is"], aanbod: [{ nl: "Soep" }] }, form);
  deepEqual(plek.values.ook_bekend_als, ["Het Huis"]);
  deepEqual(plek.uren, [{ soort: "afspraak" }, { soort: "eigen", tekst: "als de deur open is" }]);
  deepEqual(plek.aanbod, [{ blok: false, values: { nl: "Soep" }, uren: [] }]);
  equal("aanbod" in plek.values, false, "it is apart");
  deepEqual(placeOf({}, form), { values: {}, uren: [], waar: "deur", aanbod: [] });
});

test("a file says nothing that is empty, and what was typed as a number is one", () => {
  deepEqual(end({ naam: " De Roos ", samenvatting: { nl: "" }, ook_bekend_als: ["", "Roos"], locatie: { lat: "52.1", lon: "4.9" } }), {
    naam: "De Roos", ook_bekend_als: ["Roos"], locatie: { lat: 52.1, lon: 4.9 },
  });
  deepEqual(end({}, { uren: [{ soort: "afspraak" }] }), { openingstijden: ["op afspraak"] });
});

test("an address without a street is none, and neither is half a spot", () => {
  deepEqual(end({ adres: { plaats: "Amsterdam", huisnummer: "1" } }), {});
  deepEqual(end({ adres: { straat: "Dam", plaats: "Amsterdam" } }), { adres: { straat: "Dam", plaats: "Amsterdam" } });
  deepEqual([end({ locatie: { lat: "52.1" } }), end({ locatie: { lon: "4.9", lat: "" } })], [{}, {}]);
});

test("of a place that comes to people there is no door, and of one with a door alone not where it comes", () => {
  const both = { adres: { straat: "Dam" }, locatie: { lat: 1, lon: 2 }, gebied: "oost", werkgebied: ["west"] };
  deepEqual(end(both, { waar: "langs" }), { werkgebied: ["west"] });
  deepEqual(end(both, { waar: "deur" }), { adres: { straat: "Dam" }, locatie: { lat: 1, lon: 2 }, gebied: "oost" });
  deepEqual(end(both), both);
});

test("where a secret place is never leaves the form, whatever was typed before it was one", () => {
  const both = { adres: { straat: "Dam" }, locatie: { lat: 1, lon: 2 }, gebied: "oost", werkgebied: ["west"] };
  for (const waar of /** @type {const} */ (["deur", "langs", "beide"])) {
    deepEqual(end({ ...both, categorie: ["vrouwenopvang"] }, { waar }), { categorie: ["vrouwenopvang"] }, waar);
  }
  equal(fileName({ naam: "De Roos", categorie: ["vrouwenopvang"], gebied: "oost" }, form), "data/plekken/de-roos.yml");
});

test("one can reach a place by its door, at home, or by a way to contact it; the day of consent is none", () => {
  for (const one of [{ adres: { straat: "Dam" } }, { locatie: { lat: 1, lon: 2 } }, { werkgebied: ["oost"] }, { contact: { email: "info@x.nl" } }, { status: "gestopt" }]) {
    equal(isReachable(/** @type {Values} */ (/** @type {unknown} */ (one))), true, JSON.stringify(one));
  }
  for (const one of [{}, { contact: {} }, { contact: { toestemming: "2026-01-01" } }, { status: "open", naam: "De Roos" }]) {
    equal(isReachable(/** @type {Values} */ (/** @type {unknown} */ (one))), false, JSON.stringify(one));
  }
  equal(isReachable({ contact: { toestemming: "2026-01-01", telefoon: "020 123" } }), true);
});

test("a new file leaves out what nobody knows and what goes without saying, and nothing that was typed", () => {
  const values = { naam: "onbekend", gratis: "onbekend", inloop: "ja", status: "open" };
  deepEqual(forNewFile(values, form.velden), { naam: "onbekend", inloop: "ja" });
  deepEqual(forNewFile({ status: "gestopt" }, form.velden), { status: "gestopt" });
  deepEqual(values.gratis, "onbekend", "what is on the screen stays");
});

test("a file is called after its place, in the folder of its area", () => {
  equal(fileName({ naam: "Café 't Hoekje", gebied: "oost" }, form), "data/plekken/oost/cafe-t-hoekje.yml");
  equal(fileName({ naam: "De Roos" }, form), "data/plekken/de-roos.yml");
  equal(fileName({ naam: "!?" }, form), "data/plekken/nieuwe-plek.yml");
  equal(fileName({}, form), "data/plekken/nieuwe-plek.yml");
});

test("only what differs is changed; what is on offer comes after the rest, also where there was none", () => {
  deepEqual(changes({ naam: "A", gratis: "ja" }, { naam: "B", gratis: "ja" }), [[["naam"], "B"]]);
  deepEqual(changes({ naam: "A" }, { naam: "A" }), []);
  deepEqual(changes({ naam: "A", aanbod: [{ nl: "Soep" }] }, { naam: "A", aanbod: [{ nl: "Soep" }] }), []);
  deepEqual(changes({}, { naam: "B", aanbod: [{ nl: "Soep" }] }).map(([path]) => path[0]), ["naam", "aanbod"]);
  deepEqual(changes({ aanbod: [{ nl: "Soep" }] }, {}), [[["aanbod"], undefined]]);
});
