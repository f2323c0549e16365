/// <reference path="./node.d.ts" />
/** What gives away where a secret place is: in its texts, its site and the notes behind its hours; by a few signs of which one can see all. */
import { deepEqual } from "node:assert/strict";
import test from "node:test";
import { inSecret } from "../../templates/assets/js/form/secret.mjs";
import { form, veld } from "./form_data.mjs";

const sign = (/** @type {string} */ kind, /** @type {string} */ pattern, more = 0) => /** @type {any} */ ([kind, [pattern, "gu"], more]);
const geheim = {
  zeker: [sign("straat", "[A-Z][a-z]+straat"), sign("poort", "onder de poort"), sign("huis", "nr [0-9]+"), sign("hoek", "om de hoék")], genoemd: [sign("buurt", "\\b[Jj]ordaan\\b")],
  misschien: [sign("naam", "(?<=bij )(['\\p{L}][\\p{L}\\p{N}.'’-]*)", 1), sign("site", "([a-z]+\\.nl)", 1)],
  online: [sign("link", "kaart\\.nl")], naam: [sign("stad", " ee ")], twijfel: ["naam", "site"], woorden: "anna gezins zorg in-huis", tussen: ["[-_./]+", "gu"], noot: ["\\(([^)]*)\\)", "gu"],
};
const asked = { ...form, regels: { ...form.regels, geheim, getallen: ["(?<!nr )[0-9]{3,}", "gu"] } };
const KINDS = { "contact.website": "link", "contact.email": "email", "omschrijving": "alinea" };
/** @param {string} pad @param {string} text @param {any} [more] */
const said = (pad, text, more) => judged(veld(pad, { keur: { soort: /** @type {any} */ (KINDS)[pad] ?? "tekst" } }), text, more);
/** @param {import("./form_data.mjs").Veld} veld @param {string} text @param {any} [more] */
const judged = (veld, text, more) => inSecret(veld, text, /** @type {any} */ ({ form: asked, values: { categorie: ["vrouwenopvang"], ...more } })).map(({ regel, waarden }) => `${regel} ${waarden.kind} ${waarden.read}`);

test("a street is certain, a name only perhaps; where something is certain, that is what is said", () => {
  deepEqual(said("omschrijving", "In de Javastraat"), ["geheim-adres-in-tekst straat J…"]);
  deepEqual(said("omschrijving", "bij Bert"), ["geheim-adres-misschien naam B…"]);
  deepEqual(said("omschrijving", "Javastraat, bij Bert"), ["geheim-adres-in-tekst straat J…"]);
  deepEqual(said("omschrijving", "Javastraat", { categorie: ["buurthuis"] }), []);
});

test("what people write is looked at, in a line or more; what a program reads is not", () => {
  for (const soort of ["tekst", "alinea"]) deepEqual(judged(veld("x", { keur: { soort } }), "Javastraat").length, 1, soort);
  for (const soort of ["telefoon", "whatsapp", "datum", "getal", "sleutel", "taalcode", ""]) deepEqual(judged(veld("x", { keur: { soort } }), "Javastraat"), [], soort);
  deepEqual(judged(veld("status", { soort: "woord" }), "Javastraat"), []);
});

test("what is written so that one does not see it is read all the same", () => {
  const hidden = ["Java\u200bstraat", "Java%73traat", "%4Aavastraat", "%4aava%73%74raat", "100% in de Java%73traat", "%zz Java%73traat", "%E9 Java%73traat", "om de ho%C3%A9k", "onder  de\tpoort", "onder de \u00a0 poort"];
  for (const text of [...hidden, "100% Javastraat"]) deepEqual(said("omschrijving", text).length, 1, text);
  deepEqual(said("omschrijving", "onder de\npoort"), [], "of two lines");
});

test("digits of a phone, a date or a time are no part of a word, and what they hide stays hidden", () => {
  deepEqual(said("omschrijving", "Java0201234straat"), []);
  deepEqual(said("omschrijving", "bij Bert7 020"), ["geheim-adres-misschien naam B…"]);
  deepEqual(said("omschrijving", "nr 123, sinds 123"), ["geheim-adres-in-tekst huis n…"], "the same digits elsewhere are still a number");
});

test("words that say nothing of where it is, and its own names, are no names of others", () => {
  const own = { naam: "Huis Roos", organisatie: "Stichting Bloem-en-Blad", ook_bekend_als: ["Roosje 't Veld"], contact: { website: "https://www.Lelie.nl/x" } };
  const known = ["Anna", "Anna's", "Anna’s", "'Anna'", "''Anna''.", "Gezins-Zorg", "In-Huis", "Roos", "Bloem-en-Blad", "Blad", "Roosje", "Veld"];
  for (const name of known) deepEqual(said("omschrijving", `bij ${name}`, own), [], name);
  for (const name of ["Gezins-Bert", "Huis-In", "Lelie", "'s-Zorg", "Undefined", "Null"]) deepEqual(said("omschrijving", `bij ${name}`, own).length, 1, name);
  deepEqual(said("omschrijving", "bij Undefined"), ["geheim-adres-misschien naam U…"], "of a place that has no name yet");
});

test("its own site may stand in a text, and no other one", () => {
  const site = (/** @type {string} */ website) => said("omschrijving", "kijk op lelie.nl", { contact: { website } }).length;
  for (const own of ["https://lelie.nl", "https://www.lelie.nl/huis", "HTTPS://WWW.LELIE.NL/", "http://lelie.nl/x/y"]) deepEqual(site(own), 0, own);
  for (const other of ["https://roos.nl/lelie.nl", "lelie.nl", "https://www.x.nl/www.lelie.nl", "https://mail.lelie.nl", "https://lelie.nl.www.x.nl", "zie https://lelie.nl"]) deepEqual(site(other), 1, other);
  deepEqual(said("omschrijving", "kijk op lelie.nl"), ["geheim-adres-misschien site l…"]);
});

test("its site and its address for mail may not name a quarter or the town, nor lead to a map", () => {
  deepEqual(said("contact.website", "https://kaart.nl/x"), ["geheim-adres-in-tekst link k…"]);
  for (const text of ["https://x.nl/in-de-Jordaan", "https://x.nl/in-de-Jor%64aan", "https://x.nl/in-de-Jor\u200bdaan"]) deepEqual(said("contact.website", text), ["geheim-adres-in-tekst buurt j…"], text);
  deepEqual(said("contact.website", "https://x.nl/huis_Ee/"), ["geheim-adres-in-tekst stad  …"]);
  deepEqual([said("contact.website", "https://x.nl/huis_Ee"), said("contact.email", "Ee@x.nl")].flat().length, 1);
  deepEqual([said("contact.website", "Ee/x").length, said("contact.email", "ee-huis@x.nl").length, said("contact.website", "https://x.nl/hee")], [1, 1, []]);
  deepEqual(said("contact.website", "https://x.nl/Javastraat"), []);
});

test("in hours a street is one, and a name only in a note behind them", () => {
  deepEqual(said("openingstijden", "ma 09:00 Javastraat").length, 1);
  deepEqual(said("openingstijden", "ma 09:00 in de Jordaan").length, 1);
  deepEqual(said("openingstijden", "bij Bert"), []);
  deepEqual(said("openingstijden", "ma 09:00 (bij Bert)"), ["geheim-adres-misschien naam B…"]);
  deepEqual(said("openingstijden", "ma 09:00 (bij Bert, in de Jordaan)"), ["geheim-adres-in-tekst buurt J…"]);
});
