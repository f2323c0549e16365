// Whether a phone number exists, by the numbering plans that the checks go by (`place/telefoon.py`). No DOM here.

/** @typedef {{tekens: string, kort: string, landen: Record<string, [boolean, number[], string][]>}} Plans */
/** @typedef {{persoonlijk: boolean, getoond: string, ver: boolean}} Phone `getoond` begins as it is shown; `ver`: of a country whose plan is not here */

const NL = "31";

/**
 * @param {string} text
 * @param {Plans} plans
 * @returns {Phone | undefined} nothing when there is no such number
 */
export function readPhone(text, plans) {
  if (!whole(plans.tekens).test(text.trim())) return undefined;
  const digits = text.replace(/[^0-9+]/g, "");
  const getoond = text.trim();
  if (whole(plans.kort).test(digits)) return { persoonlijk: false, getoond, ver: false };
  const abroad = digits.startsWith("+") ? digits.slice(1) : digits.startsWith("00") ? digits.slice(2) : "";
  if (abroad) return international(abroad.replaceAll("+", ""), getoond, plans);
  return dutch(digits, plans);
}

/** @param {string} pattern */
const whole = (pattern) => new RegExp(`^(?:${pattern})$`, "u");

/**
 * @param {string} digits
 * @param {string} getoond
 * @param {Plans} plans
 */
function international(digits, getoond, plans) {
  const code = Object.keys(plans.landen).find((one) => digits.startsWith(one));
  if (!code) return digits.length > 6 && digits.length < 16 && digits[0] !== "0" ? { persoonlijk: false, getoond, ver: true } : undefined;
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
  return kind && { persoonlijk: kind[0], getoond: plan === plans.landen[NL] ? `0${national}` : `+${digits}`, ver: false };
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
