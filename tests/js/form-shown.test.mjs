/// <reference path="./node.d.ts" />
/** What the form shows of the page that will be: part by part, and nothing of a part that says nothing. */
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { shown, title } from "../../templates/assets/js/form/shown.mjs";
import { form } from "./form_data.mjs";

/** @typedef {import("../../templates/assets/js/form/place.mjs").Plek} Plek */

/** @param {Partial<Plek>} more @returns {Plek} */
const place = (more) => ({ values: {}, uren: [], waar: "deur", aanbod: [], ...more });
/** @param {Partial<Plek>} more @param {string} [vandaag] */
const parts = (more, vandaag) => shown(place(more), form, vandaag);
/** The lines of the part below a heading. @param {Partial<Plek>} more @param {string} kop */
const below = (more, kop) => parts(more).find((part) => part.kop === kop)?.regels.map(({ tekst }) => tekst);

/** @type {import("../../templates/assets/js/form/hours.mjs").Week} */
const hours = { soort: "week", dagen: [0], welke: "", tijden: [["09:00", "12:00"]], afspraak: false };

test("of a place of which nothing is filled in there is nothing to show", () => {
  deepEqual(parts({}), []);
  deepEqual(parts({ values: { naam: "De Roos" } }), []);
});

test("the summary and each paragraph of the description, without blanks around them", () => {
  const values = { samenvatting: { nl: " Soep. " }, omschrijving: { nl: "Een.\nNog een.\n  \nTwee.\n\nDrie. " } };
  deepEqual(parts({ values }), [{ soort: "alinea", kop: "", regels: ["Soep.", "Een.\nNog een.", "Twee.", "Drie."].map((tekst) => ({ tekst })) }]);
});

test("the hours in words; a line that no row stands for as it was written", () => {
  deepEqual(below({ uren: [hours, { soort: "eigen", tekst: "als het mooi weer is" }] }, "<p-open>"), ["maandag 09:00–12:00", "als het mooi weer is"]);
});

test("answers in the sentences and in the order of the page, with their signs; unknown ones say nothing", () => {
  const values = { gratis: "ja", inloop: "ja", talen: ["ar", "nl", "xx"] };
  deepEqual(parts({ values }), [
    { soort: "feiten", kop: "<p-drempel>", regels: [{ tekst: "Je kunt zo binnenlopen.", teken: "teken-1" }, { tekst: "Het is gratis.", teken: "teken-2" }] },
    { soort: "feiten", kop: "<p-weetjes>", regels: [{ tekst: "Nederlands · Arabisch", teken: "teken-3" }] },
  ]);
  deepEqual(parts({ values: { gratis: "onbekend", talen: [] } }), []);
});

test("the address on two lines, and where people are visited, as far as it is so", () => {
  const values = { adres: { straat: " Dam ", huisnummer: "1", toevoeging: "A", postcode: "1012 AB", plaats: "Amsterdam" }, werkgebied: ["west", "oost", "toverbos"] };
  deepEqual(below({ values, waar: "beide" }, "<p-waar>"), ["Dam 1A", "1012 AB Amsterdam", "<p-langs> Oost, West"]);
  deepEqual(below({ values, waar: "deur" }, "<p-waar>"), ["Dam 1A", "1012 AB Amsterdam"]);
  deepEqual(below({ values, waar: "langs" }, "<p-waar>"), ["<p-langs> Oost, West"]);
  equal(below({ values: { adres: { plaats: "Amsterdam" } }, waar: "beide" }, "<p-waar>"), undefined);
  equal(below({ values: { werkgebied: ["toverbos"] }, waar: "langs" }, "<p-waar>"), undefined);
});

test("of a secret place is shown that it is secret, and nothing of what was typed before", () => {
  const values = { categorie: ["vrouwenopvang"], adres: { straat: "Dam", plaats: "Amsterdam" }, werkgebied: ["oost"] };
  deepEqual(parts({ values, waar: "beide" }), [{ soort: "tekst", kop: "<p-waar>", regels: [{ tekst: "<p-geheim>" }] }]);
});

test("ways to reach it in the order of the questions; the day of consent is none", () => {
  const values = { contact: { email: "info@x.nl", telefoon: "020 123", toestemming: "2026-01-01" } };
  deepEqual(below({ values }, "<p-contact>"), ["020 123", "info@x.nl"]);
});

const block = (/** @type {any} */ values, /** @type {any[]} */ uren = []) => ({ blok: true, values, uren });

test("what is on offer: texts as a list, then blocks with what there is to say of each", () => {
  const soep = { naam: { nl: "Soep koken" }, soort: "cursus", omschrijving: { nl: "Leer het.\n \nEet mee." }, van: "2026-01-05", gratis: "ja", talen: ["nl"],
    aanmelden: { nl: "Bel vooraf." }, vol: "ja", contact: { telefoon: "020 123" } };
  const aanbod = [{ blok: false, values: { nl: "Koffie" }, uren: [] }, block(soep, [hours]), block({ naam: { nl: "Praten" }, soort: "activiteit" })];
  const [part] = shown(place({ aanbod }), form);
  deepEqual([part.soort, part.kop, part.regels], ["opsomming", "<p-aanbod>", [{ tekst: "Koffie" }]]);
  deepEqual(part.delen?.map(({ kop }) => kop), ["Soep koken", "Praten"]);
  deepEqual(part.delen?.[0].regels.map(({ tekst }) => tekst), [
    "Cursus", "Leer het.", "Eet mee.", "maandag 09:00–12:00", "Vanaf 5 januari 2026", "Het is gratis.", "Nederlands", "Bel vooraf.", "Er is geen plek vrij.", "020 123",
  ]);
  deepEqual(part.delen?.[1].regels, [], "that it is an activity goes without saying");
});

test("what is over, or has no name yet, is not shown", () => {
  const aanbod = [block({ naam: { nl: "Winterfeest" }, tot: "2026-02-28" }), block({ soort: "cursus" })];
  deepEqual(parts({ aanbod }, "2026-02-28")[0].delen?.map(({ kop }) => kop), ["Winterfeest"]);
  deepEqual(parts({ aanbod }, "2026-03-01"), []);
});

test("above it the name, or that there is none yet, and the kinds in the order of the region", () => {
  deepEqual(title(place({ values: { naam: " De Roos ", categorie: ["eetplek", "buurthuis"] } }), form), { naam: "De Roos", soort: "Buurthuis · Eetplek" });
  deepEqual(title(place({}), form), { naam: "<p-naamloos>", soort: "" });
});
