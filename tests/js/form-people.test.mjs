/// <reference path="./node.d.ts" />
/** Whose name stands where a task or an organisation should: by a few names and manners of writing them of which one can see all. */
import { deepEqual } from "node:assert/strict";
import test from "node:test";
import { people } from "../../templates/assets/js/form/people.mjs";
import { form, veld } from "./form_data.mjs";

const titled = ["(?:mevrouw|meneer) (?:van |de )*[A-Z][a-z]+", "gu"];
const initials = ["[A-Z]\\. [A-Z][a-z]+", "gu"];
const sentTo = ["(?<=naar )([A-Za-z]+)((?: [A-Z][a-z]+)*)", "gu"];
const by = ["(?<=door )([A-Z][a-z]+)((?: [A-Z][a-z]+)*)", "gu"];
const mensen = { namen: "kees anna johanna ben", ook_woorden: ["ben"], plek: ["straat$", "gu"], tekst: [[titled], [sentTo]], nota: [[titled, initials], [sentTo, by]] };
const mail = { rollen: ["balie"], stammen: ["buurt"], uitgangen: ["werk"] };
const asked = { ...form, regels: { ...form.regels, mensen, mail } };
/** @param {string} pad @param {string} text @param {any} [values] @param {any} [blok] */
const said = (pad, text, values = {}, blok = undefined) => people(veld(pad), text, /** @type {any} */ ({ form: asked, values, blok })).map(({ regel, waarden }) => `${regel} ${waarden.read}`);

test("visitors are sent to a task, not to a person", () => {
  deepEqual(said("omschrijving", "Vraag naar Kees"), ["naam-in-tekst K…"]);
  deepEqual(said("omschrijving", "Vraag naar Kees en naar Anna Bakker, en weer naar Kees"), ["naam-in-tekst K…", "naam-in-tekst A…"]);
  for (const text of ["Vraag naar Voorlichting", "Kees is er ook", "Ga naar Anna Balie", "Ga naar Anna Buurtteam", "Ga naar Anna Opbouwwerk", "Ga naar ben", "Ga naar Anna Paulownastraat"]) deepEqual(said("omschrijving", text), [], text);
  deepEqual(said("omschrijving", "naar Ben, naar Ｋees, naar A\u200bnna").length, 3, "a name that is a word too has its capital; and what is hidden is read");
});

test("a person who agreed may be named; in a note nobody is", () => {
  const agreed = { contact: { toestemming: "2026-01-15" } };
  deepEqual(said("omschrijving", "Vraag naar Kees", agreed), []);
  deepEqual(said("controle.bron", "gebeld naar Kees", agreed), ["naam-van-een-mens K…"]);
});

test("who looked is asked as if `door` stood before it, and a note is judged in its own manner", () => {
  deepEqual(said("controle.door", "Kees"), ["naam-van-een-mens K…"]);
  deepEqual(said("controle.bron", "Kees"), []);
  deepEqual([said("controle.bron", "J. Vos"), said("omschrijving", "J. Vos")], [["naam-van-een-mens J…"], []]);
  deepEqual([said("controle.bron", "gegeven door Kees"), said("omschrijving", "gegeven door Kees")], [["naam-van-een-mens K…"], []]);
});

test("a title makes a name of what follows, unless that is the place's own or a street", () => {
  deepEqual(said("omschrijving", "mevrouw Jansen doet open"), ["naam-in-tekst m…"]);
  const own = { naam: "Huis van Mevrouw van de Wal", ook_bekend_als: ["Bij Jansen"] };
  for (const text of ["mevrouw Jansen", "mevrouw van de Wal", "meneer de Wal"]) deepEqual(said("omschrijving", text, own), [], text);
  for (const text of ["mevrouw van Vliet", "mevrouw de Walvis"]) deepEqual(said("omschrijving", text, own).length, 1, text);
  deepEqual(said("omschrijving", "de mevrouw Jansenstraat"), []);
  deepEqual(said("omschrijving", "naar Johanna, en naar Kees", { naam: "Huis van Johanna" }), ["naam-in-tekst K…"]);
});

test("a place may be called after somebody, and so may who runs it; of what is on offer it is asked", () => {
  for (const pad of ["naam", "ook_bekend_als", "organisatie"]) deepEqual(said(pad, "Ga naar Kees"), [], pad);
  for (const pad of ["samenvatting", "adres.toelichting", "aanmelden"]) deepEqual(said(pad, "Ga naar Kees").length, 1, pad);
  deepEqual([said("naam", "Ga naar Kees", {}, {}), said("organisatie", "Ga naar Kees", {}, {})], [["naam-in-tekst K…"], []]);
});
