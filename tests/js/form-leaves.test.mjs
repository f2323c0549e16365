/// <reference path="./node.d.ts" />
/** What the form asks, given the other answers, and what it says is wrong with the answers to one question. */
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { isAsked, problems } from "../../templates/assets/js/form/leaves.mjs";
import { form, veld } from "./form_data.mjs";

/** @typedef {import("../../templates/assets/js/form/place.mjs").Plek} Plek */

/** @param {Partial<Plek>} more @param {any} [blok] */
const about = (more, blok) => ({ form, plek: /** @type {Plek} */ ({ values: {}, uren: [], waar: "beide", aanbod: [], ...more }), vandaag: "2026-11-28", blok });
/** @param {string} pad @param {Partial<Plek>} more @param {any} [blok] */
function wrong(pad, more, blok) {
  const question = /** @type {any} */ ((blok ? form.aanbod : form.velden).find((one) => one.pad === pad) ?? veld(pad));
  return problems(question, about(more, blok)).map(({ pad: at, said }) => `${at}: ${said.melding}`);
}

const secret = { categorie: ["vrouwenopvang"] };

test("where a place is, is asked of a place with a door; where it comes, of one that comes", () => {
  const asked = (/** @type {Plek["waar"]} */ waar) => ["adres.straat", "locatie.lat", "gebied", "werkgebied", "naam"].filter((pad) => isAsked(veld(pad), about({ waar })));
  deepEqual(asked("deur"), ["adres.straat", "locatie.lat", "gebied", "naam"]);
  deepEqual(asked("langs"), ["werkgebied", "naam"]);
  deepEqual(asked("beide"), ["adres.straat", "locatie.lat", "gebied", "werkgebied", "naam"]);
  equal(isAsked(veld("werkgebied_overig"), about({ waar: "deur" })), true);
  equal(isAsked(veld("mailadres"), about({ waar: "langs" })), true, "only what begins so is about the door");
});

test("a secret place is asked nothing about where it is, and nothing on offer there who does it or how to reach them", () => {
  const asked = (/** @type {any} */ blok) => ["adres.straat", "werkgebied", "contact.email", "organisatie", "naam", "nooit_contact"].filter((pad) => isAsked(veld(pad), about({ values: secret }, blok)));
  deepEqual(asked(undefined), ["contact.email", "organisatie", "naam", "nooit_contact"]);
  deepEqual(asked({ values: {}, uren: [] }), ["adres.straat", "werkgebied", "naam", "nooit_contact"]);
  equal(isAsked(veld("contact.email"), about({}, { values: {}, uren: [] })), true);
});

test("what is not asked cannot be wrong", () => {
  deepEqual(wrong("adres.plaats", { values: { adres: { straat: "Dam" } } }), ["adres.plaats: <nodig>"]);
  deepEqual(wrong("adres.plaats", { values: { adres: { straat: "Dam" } }, waar: "langs" }), []);
});

test("what must be there, and is blank, is asked for where it is typed", () => {
  deepEqual(wrong("naam", {}), ["naam: <nodig>"]);
  deepEqual(wrong("naam", { values: { naam: "  " } }), ["naam: <nodig>"]);
  deepEqual(wrong("samenvatting", {}), ["samenvatting.nl: <nodig>"]);
  deepEqual(wrong("ook_bekend_als", {}), []);
  const { said } = problems(form.velden[0], about({}))[0];
  deepEqual(said, { regel: "formulier", niveau: "error", melding: "<nodig>", raad: "" });
});

test("an address needs its town, and what stands at the door its street", () => {
  const adres = (/** @type {any} */ values) => ({ values: { adres: values } });
  deepEqual(wrong("adres.plaats", adres({ straat: "  " })), []);
  for (const part of [{ huisnummer: "1" }, { toevoeging: "A" }, { postcode: "1012 AB" }, { toelichting: { nl: "Om de hoek." } }]) {
    deepEqual(wrong("adres.straat", adres({ plaats: "Amsterdam", ...part })), ["adres.straat: <nodig>"], JSON.stringify(part));
    deepEqual(wrong("gratis", adres(part)), [], "no other question is needed because of it");
  }
  deepEqual(wrong("adres.straat", adres({ plaats: "Amsterdam", huisnummer: " " })), [], "a town alone is no address");
});

test("each of several answers is judged where it stands", () => {
  deepEqual(wrong("talen", { values: { talen: ["xx", " ", " yy "] } }), ["talen.0: xx of nl, ar", "talen.2: yy of nl, ar"]);
  deepEqual(wrong("gratis", { values: { gratis: "soms" } }), ["gratis: soms of ja, nee, onbekend"]);
});

test("a text in another language needs the Dutch one beside it, each for itself in a list", () => {
  deepEqual(wrong("samenvatting", { values: { samenvatting: { ar: "\u200b" } } })[0], "samenvatting.nl: In het Nederlands?");
  /** @type {any[]} */
  const lijst = [{ nl: "\u200b", ar: "\u200b" }, { ar: "\u200b" }];
  deepEqual(wrong("aantekening", { values: { aantekening: lijst } }).filter((one) => one.includes("Nederlands")), ["aantekening.1.nl: In het Nederlands?"]);
  equal(wrong("talen", { values: { talen: ["xx"] } }).some((one) => one.includes("Nederlands")), false, "words of the model are no texts");
});

test("a row of hours says what it lacks, and one that is written out is judged as a text", () => {
  const week = (/** @type {string} */ from) => /** @type {any} */ ({ soort: "week", dagen: [0], welke: "", tijden: [[from, ""]], afspraak: false });
  deepEqual(wrong("openingstijden", { uren: [{ soort: "afspraak" }, week("09:00"), { soort: "dag", van: "", tijden: [] }] }), ["openingstijden.1: <mist-tijden>", "openingstijden.2: <mist-datum>"]);
  const written = wrong("openingstijden", { uren: [{ soort: "eigen", tekst: " \u200b " }] });
  deepEqual(written.map((one) => one.split(":")[0]), ["openingstijden.0"]);
});

test("of what is on offer its own answers are judged, and its own hours", () => {
  const blok = { values: { gratis: "soms" }, uren: [{ soort: "dag", van: "", tijden: [] }] };
  deepEqual(wrong("gratis", { values: { gratis: "ja" } }, blok), ["gratis: soms of ja, nee, onbekend"]);
  deepEqual(wrong("naam", { values: { naam: "De Roos" } }, blok), ["naam.nl: <nodig>"]);
  deepEqual(wrong("openingstijden", {}, blok), ["openingstijden.0: <mist-datum>"]);
});
