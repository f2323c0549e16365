/// <reference path="./node.d.ts" />
/** What is a phone number and what is none, and why, by a numbering plan of which one can see all: tests/form asks it of the real ones. */
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { looksInvented, readPhone, whyNoPhone } from "../../templates/assets/js/form/phone.mjs";

/** @type {import("../../templates/assets/js/form/phone.mjs").Plans} */
const plans = {
  tekens: "[0-9+()/. -]+", breedteloos: "[\u200b\u00ad]", kort: "112|0800[0-9]{4}", land: "(?:\\+|00)31([0-9]+)", verzonnen: "^0?([0-9])\\1+$",
  nummer: "\\+?[0-9(][0-9(). /-]*[0-9]", toestel: "^(?:toestel|tst\\.)\\s*([0-9]+)", meer: "^(?:of|en|,)\\s",
  landen: {
    31: [[false, [9], "[1-9][0-9]{8}"], [true, [9], "6[0-9]{8}"], [false, [9], "[0-9]{9}"]],
    39: [[false, [9, 10], "0[0-9]{8,9}|3[0-9]{9}"], [true, [10], "3[0-9]{9}"], [false, [9, 10], "0[0-9]{8,9}"]],
  },
};
/** Whose it is: `mens`, `plek`, `kort`, `ver`; or that it is none. @param {string} text */
function kind(text) {
  const found = readPhone(text, plans);
  return found ? (found.kort ? "kort" : found.ver ? "ver" : found.persoonlijk ? "mens" : "plek") : "geen";
}

/** @type {[string, string[]][]} */
const kinds = [
  ["mens", ["0612345678", "06 - 1234 5678", "06.12.34.56.78", "+31 6 12345678", "+31 (0)6 12345678", "0031612345678", "31612345678", "++31612345678", "06\u200b12345678", "０６12345678", "+39 3123456789"]],
  ["plek", ["020 1234567", "020/1234567", "+31201234567", "31 20 1234567", "201234567", "+39 0612345678", "+39 061234567"]],
  ["kort", ["112", "0800 1234", "8001234", "+31112", "+31 800 1234", "0031 0800 1234"]],
  ["ver", ["+86 1234567", "00861234567", "+861234567890123"]],
  ["geen", ["", "bel ons", "020 123456", "020 12345678", "+31 0 0 12345678", "+39 612345678", "+86 1234", "+8612345678901234", "+0123456789", "+86 1234567/89", "0201234567/0612345678", "0612345678 (Bep)"]],
];
for (const [wanted, texts] of kinds) for (const text of texts) test(`${wanted}: ${text}`, () => equal(kind(text), wanted));

test("a number begins as it is shown: with a nought in this country, with a plus of another", () => {
  const begin = (/** @type {string} */ text) => readPhone(text, plans)?.getoond[0];
  deepEqual(["+31 6 12345678", "31612345678", "+39 3123456789", "112"].map(begin), ["0", "0", "+", "1"]);
});

/** @type {[string, string, Record<string, string>?][]} */
const reasons = [
  ["0612345678 toestel 12", "telefoon-toestel", { extra: "12" }],
  ["020 1234567 TST. 3", "telefoon-toestel", { extra: "3" }],
  ["0612345678 of 020 1234567", "telefoon-meer-dan-een"],
  ["0612345678 OF 020 1234567", "telefoon-meer-dan-een"],
  ["0612345678, vraag naar Bep", "telefoon-meer-dan-een"],
  ["0612345678 vraag naar Bep", "telefoon-met-tekst"],
  ["lijn 1, 0612345678 (overdag)", "telefoon-met-tekst"],
  ["bel ons", "telefoon"],
  ["1234", "telefoon"],
];
for (const [text, regel, waarden = {}] of reasons) test(`why not ${text}`, () => deepEqual(whyNoPhone(text, plans), { regel, waarden }));

test("the same digit all along was only put there to have one", () => {
  deepEqual(["06 66 66 66 66", "0 11 11 11 11 1", "06 66\u200b66 66 66", "0612345678"].map((text) => looksInvented(text, plans)), [true, true, true, false]);
});
