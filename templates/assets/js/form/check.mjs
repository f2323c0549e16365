// What is wrong with one answer: the model's kinds of value, then the checks on what it says. No DOM here.
// tests/form/test_agreement.py gives the same values to this and to `kaart check`.

import { looksInvented, readPhone } from "./phone.mjs";
import { isPersonal } from "./mail.mjs";
import { hints } from "./plain.mjs";
import { masked } from "./say.mjs";
import { shape } from "./shape.mjs";
import { people } from "./people.mjs";
import { inText } from "./prose.mjs";
import { inSecret } from "./secret.mjs";
import { answer, own } from "./answers.mjs";
import { all } from "./patterns.mjs";

/** @typedef {import("./say.mjs").Found} Found */
/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {import("./types.mjs").Form} Form */
/** @typedef {import("./yaml.mjs").Values} Values */
/** @typedef {import("./answers.mjs").Context} Context */

const EARLIEST = "2000-01-01";

/**
 * @param {Veld} veld
 * @param {string} text
 * @param {Context} context
 * @param {string} [pad] of the text within the question, such as aanbod.0.nl
 * @returns {Found[]}
 */
export function check(veld, text, context, pad = veld.pad) {
  const { regels } = context.form;
  const hidden = text.match(new RegExp(regels.verboden[0], "u"))?.[0];
  if (hidden) return [invisible(hidden, regels.onzichtbaar)];
  const wrong = veld.keur ? shape(veld.keur, text, regels) : chosen(veld, text);
  if (wrong) return [{ ...wrong, waarden: { read: text, example: `${last(veld.pad)}: ${veld.voorbeeld}`, ...wrong.waarden } }];
  const found = [about, inText, people, inSecret].flatMap((judge) => judge(veld, text, context));
  return [...found, ...hints(pad, text, regels.woordgebruik)];
}

/** @param {string} pad */
const last = (pad) => pad.slice(pad.lastIndexOf(".") + 1);

/**
 * @param {string} character
 * @param {Record<string, string>} names
 * @returns {Found}
 */
function invisible(character, names) {
  const code_point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { regel: "verboden-teken", waarden: { code: names[character] ?? names[""], code_point } };
}

/**
 * @param {Veld} veld
 * @param {string} text
 * @returns {Found | undefined}
 */
function chosen({ woorden = [] }, text) {
  if (woorden.some(([word]) => word === text)) return undefined;
  return { regel: "onbekend-woord", waarden: { known: woorden.map(([word]) => word).join(", ") } };
}

/**
 * What the checks say of a value that has the right form.
 * @param {Veld} veld
 * @param {string} text
 * @param {Context} context
 * @returns {Found[]}
 */
function about({ pad, keur }, text, context) {
  const { form, values, vandaag, blok } = context;
  const consent = answer(blok ?? values, "contact.toestemming");
  if (keur?.soort === "datum") return blok ? [] : day(text, vandaag);
  if (keur?.soort === "telefoon" || keur?.soort === "whatsapp") return phone(text, form, Boolean(consent));
  if (keur?.soort === "email" && !consent) {
    const personal = isPersonal(text, form.regels, own(values, form));
    return personal ? [{ regel: "persoonlijk-adres", waarden: { read: masked(text) } }] : [];
  }
  if (pad === "adres.straat") return all(text, form.regels.straat).length ? [{ regel: "huisnummer-bij-straat", waarden: { read: text } }] : [];
  return pad === "locatie.lat" ? spot(values, form) : pad === "leeftijd.tot" ? ages(blok ?? values) : [];
}

/**
 * @param {string} text
 * @param {Form} form
 * @param {boolean} consent
 * @returns {Found[]}
 */
function phone(text, { regels: { telefoon } }, consent) {
  const number = readPhone(text, telefoon);
  const invented = looksInvented(text, telefoon) ? [{ regel: "verzonnen-nummer", waarden: {} }] : [];
  if (consent) return invented;
  if (number?.ver) return [{ regel: "buitenlands-nummer", waarden: {} }, ...invented];
  return number?.persoonlijk ? [{ regel: "persoonlijk-nummer", waarden: { read: masked(number.getoond) } }, ...invented] : invented;
}

/**
 * @param {string} text
 * @param {string} vandaag
 * @returns {Found[]}
 */
function day(text, vandaag) {
  if (text > vandaag) return [{ regel: "datum-in-toekomst", waarden: { read: text, today: vandaag } }];
  return text < EARLIEST ? [{ regel: "datum-te-oud", waarden: { read: text } }] : [];
}

/**
 * @param {Values} values
 * @returns {Found[]}
 */
function ages(values) {
  const [van, tot] = [answer(values, "leeftijd.van"), answer(values, "leeftijd.tot")];
  const shown = (/** @type {string} */ text) => String(Number(Number(text).toPrecision(6))); // 12 for 1.2e1 as well
  return van && tot && Number(van) >= Number(tot)
    ? [{ regel: "leeftijd", waarden: { van: shown(van), tot: shown(tot) } }]
    : [];
}

const DECIMALS = 5; // of a degree, as the check rounds it

/**
 * Whether the spot is in the region; swapped degrees are reported as swapped.
 * @param {Values} values
 * @param {Form} form
 * @returns {Found[]}
 */
export function spot(values, { regio }) {
  const [lat, lon] = [answer(values, "locatie.lat"), answer(values, "locatie.lon")];
  if (!lat || !lon) return [];
  const { zuid, noord, west, oost } = regio.grenzen;
  const inside = (/** @type {number} */ a, /** @type {number} */ b) => zuid <= a && a <= noord && west <= b && b <= oost;
  const [a, b] = [lat, lon].map((text) => Number(Number(text).toFixed(DECIMALS)));
  if (inside(a, b)) return [];
  const regel = inside(b, a) ? "lat-lon-verwisseld" : "buiten-de-regio";
  return [{ regel, waarden: { lat: degrees(a), lon: degrees(b), regio: regio.regio, zuid, noord, west, oost } }];
}

/**
 * With a point, also when it is whole.
 * @param {number} value
 */
const degrees = (value) => (Number.isInteger(value) ? value.toFixed(1) : String(value));
