// Whether a phone number exists, by the numbering plans that the checks go by (`place/telefoon.py`). No DOM here.

import { plain, strip } from "./text.mjs";

/** @typedef {import("./say.mjs").Found} Found */
/** @typedef {{tekens: string, kort: string, land: string, breedteloos: string, verzonnen: string, nummer: string, toestel: string, meer: string, landen: Record<string, [boolean, number[], string][]>}} Plans */
/** @typedef {{persoonlijk: boolean, getoond: string, ver: boolean, kort: boolean}} Phone `getoond` begins as it is shown; `ver`: of a country whose plan is not here */

const NL = "31";

/**
 * What programs paste, as a keyboard types it.
 * @param {string} text
 * @param {Plans} plans
 */
const tidy = (text, plans) => strip(plain(text).replace(new RegExp(plans.breedteloos, "gu"), ""));

/**
 * @param {string} text
 * @param {Plans} plans
 * @returns {Phone | undefined} nothing when there is no such number, or two
 */
export function readPhone(text, plans) {
  const getoond = tidy(text, plans);
  if (!whole(plans.tekens).test(getoond) || (getoond.includes("/") && readPhone(getoond.slice(0, getoond.lastIndexOf("/")), plans))) return undefined;
  const digits = getoond.replace(/[^0-9+]/g, "");
  if (isShort(digits, plans)) return { persoonlijk: false, getoond, ver: false, kort: true };
  const abroad = digits.startsWith("+") ? digits.slice(1) : digits.startsWith("00") ? digits.slice(2) : "";
  if (abroad) return international(abroad.replaceAll("+", ""), getoond, plans);
  return dutch(digits, plans);
}

/**
 * Dialled as it stands, also when somebody put the country's code before it.
 * @param {string} digits
 * @param {Plans} plans
 */
function isShort(digits, plans) {
  const abroad = whole(plans.land).exec(digits)?.[1];
  return [digits, ...(abroad ? [abroad, `0${abroad}`] : [`0${digits}`])].some((found) => whole(plans.kort).test(found));
}

/**
 * Why a text is no number (`reading/telefoon_fout.py`).
 * @param {string} text
 * @param {Plans} plans
 * @returns {Found}
 */
export function whyNoPhone(text, plans) {
  const typed = tidy(text, plans);
  for (const { 0: digits, index } of typed.matchAll(new RegExp(plans.nummer, "gu"))) {
    const rest = behind(digits, plans);
    if (rest === undefined) continue;
    const after = strip(rest + typed.slice(index + digits.length));
    const extra = new RegExp(plans.toestel, "ui").exec(after)?.[1];
    if (extra) return { regel: "telefoon-toestel", waarden: { extra } };
    return { regel: new RegExp(plans.meer, "ui").test(after) ? "telefoon-meer-dan-een" : "telefoon-met-tekst", waarden: {} };
  }
  return { regel: "telefoon", waarden: {} };
}

/**
 * What stands behind the shortest beginning that is a number.
 * @param {string} digits
 * @param {Plans} plans
 */
function behind(digits, plans) {
  const ends = [...digits.matchAll(/[0-9]+/g)].map((match) => match.index + match[0].length);
  const end = ends.find((one) => readPhone(digits.slice(0, one), plans));
  return end === undefined ? undefined : digits.slice(end);
}

/**
 * Whether it looks like a number that was only put there to have one.
 * @param {string} text
 * @param {Plans} plans
 */
export const looksInvented = (text, plans) => new RegExp(plans.verzonnen, "u").test(tidy(text, plans).replace(/[^0-9]/g, ""));

/** @param {string} pattern */
const whole = (pattern) => new RegExp(`^(?:${pattern})$`, "u");

/**
 * @param {string} digits
 * @param {string} getoond
 * @param {Plans} plans
 */
function international(digits, getoond, plans) {
  const code = Object.keys(plans.landen).find((one) => digits.startsWith(one));
  if (!code) return digits.length > 6 && digits.length < 16 && digits[0] !== "0" ? { persoonlijk: false, getoond, ver: true, kort: false } : undefined;
  return inPlan(digits.slice(code.length), plans.landen[code], plans);
}

/**
 * Dialled in the Netherlands; also with the country's code and no plus before it.
 * @param {string} digits
 * @param {Plans} plans
 */
function dutch(digits, plans) {
  const plan = plans.landen[NL];
  const [, , every] = plan[0];
  if (digits.startsWith(NL) && !whole(every).test(digits) && whole(every).test(withoutZero(digits.slice(2), plan))) {
    return inPlan(digits.slice(2), plan, plans);
  }
  return inPlan(digits, plan, plans);
}

/**
 * @param {string} digits
 * @param {[boolean, number[], string][]} plan
 * @param {Plans} plans
 * @returns {Phone | undefined}
 */
function inPlan(digits, plan, plans) {
  const national = withoutZero(digits, plan);
  if (national.length < 2 || national.length > 17) return undefined;
  const [[, lengths, every], ...kinds] = plan;
  if (!lengths.includes(national.length) || !whole(every).test(national)) return undefined;
  const kind = kinds.find(([, possible, pattern]) => possible.includes(national.length) && whole(pattern).test(national));
  return kind && { persoonlijk: kind[0], getoond: plan === plans.landen[NL] ? `0${national}` : `+${digits}`, ver: false, kort: false };
}

/**
 * Without the 0 that one dials inside a country, unless the number is one only with it.
 * @param {string} digits
 * @param {[boolean, number[], string][]} plan
 */
function withoutZero(digits, plan) {
  const every = whole(plan[0][2]);
  if (!digits.startsWith("0") || digits.length < 2) return digits;
  return every.test(digits) && !every.test(digits.slice(1)) ? digits : digits.slice(1);
}
