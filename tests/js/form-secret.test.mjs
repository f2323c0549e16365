/// <reference path="./node.d.ts" />
/** What gives away where a secret place is: in its texts, its site and the notes behind its hours; by a few signs of which one can see all. */
import { deepEqual } from "node:assert/strict";
import test from "node:test";
import { inSecret } from "../../templates/assets/js/form/secret.mjs";
import { form, veld } from "./form_data.mjs";

const sign = (/** @type {string} */ kind, /** @type {string} */ pattern, more = 0) => /** @type {any} */ ([kind, [pattern, "gu"], more]);
const geheim = {
  zeker: [sign("straat", "[A-Z][a-z]+straat")], genoemd: [sign("buurt", "\\b[Jj]ordaan\\b")], misschien: [sign("naam", "(?<=bij )([A-Z][\\p{L}'-]+)", 1)],
  online: [sign("link", "kaart\\.nl")], naam: [sign("stad", " ee ")], twijfel: ["naam"], woorden: "anna gezins zorg", tussen: ["[-_./]+", "gu"], noot: ["\\(([^)]*)\\)", "gu"],
};
const asked = { ...form, regels: { ...form.regels, geheim, getallen: ["[0-9]{3,}", "gu"] } };
/** @param {string} pad @param {string} text @param {any} [more] */
const said = (pad, text, more) => inSecret(veld(pad), text, /** @type {any} */ ({ form: asked, values: { categorie: ["vrouwenopvang"], ...more } })).map(({ regel, waarden }) => `${regel} ${waarden.kind} ${waarden.read}`);

test("a street is certain, a name only perhaps; where something is certain, that is what is said", () => {
  deepEqual(said("omschrijving.nl", "In de Javastraat"), ["geheim-adres-in-tekst straat J…"]);
  deepEqual(said("omschrijving.nl", "bij Bert"), ["geheim-adres-misschien naam B…"]);
  deepEqual(said("omschrijving.nl", "Javastraat, bij Bert"), ["geheim-adres-in-tekst straat J…"]);
  deepEqual(said("omschrijving.nl", "Javastraat", { categorie: ["buurthuis"] }), []);
  deepEqual([said("talen.0", "Javastraat"), said("contact.telefoon", "Javastraat"), said("talenten", "Javastraat").length], [[], [], 1]);
});

test("what is written so that one does not see it is read all the same", () => {
  for (const text of ["Java\u200bstraat", "Java%73traat", "%4Aavastraat"]) deepEqual(said("omschrijving.nl", text).length, 1, text);
  deepEqual(said("omschrijving.nl", "100% Javastraat").length, 1, "a sign that is no escape");
});

test("words that say nothing of where it is, and its own names, are no names of others", () => {
  const own = { naam: "Huis Roos", organisatie: "Stichting Bloem", ook_bekend_als: ["Roosje"], contact: { website: "https://www.lelie.nl/x" } };
  for (const name of ["Anna", "Anna's", "Gezins-Zorg", "Roos", "Bloem", "Roosje"]) deepEqual(said("omschrijving.nl", `bij ${name}`, own), [], name);
  for (const name of ["Gezins-Bert", "Lelie"]) deepEqual(said("omschrijving.nl", `bij ${name}`, own).length, 1, name);
});

test("its site may not name a quarter or the town, nor lead to a map", () => {
  deepEqual(said("contact.website", "https://kaart.nl/x"), ["geheim-adres-in-tekst link k…"]);
  deepEqual(said("contact.website", "https://x.nl/in-de-Jordaan"), ["geheim-adres-in-tekst buurt j…"]);
  deepEqual(said("contact.website", "https://x.nl/huis_Ee/"), ["geheim-adres-in-tekst stad  …"]);
  deepEqual(said("contact.website", "https://x.nl/Javastraat"), []);
});

test("in hours a street is one, and a name only in a note behind them", () => {
  deepEqual(said("openingstijden.0", "ma 09:00 Javastraat").length, 1);
  deepEqual(said("openingstijden.0", "bij Bert"), []);
  deepEqual(said("openingstijden.0", "ma 09:00 (bij Bert)"), ["geheim-adres-misschien naam B…"]);
});
