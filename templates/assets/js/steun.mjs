/** On the page of schemes: three questions leave out what cannot be for the reader. Nothing is kept, nothing is sent. */

import { wordsOf } from "./lijst/words.mjs";

const QUESTIONS = ["kinderen", "werk", "huur"];

/**
 * Whether something can be for a reader with these answers; an empty answer was not given.
 * @param {Record<string, string | undefined>} wanted what it is for alone, by question
 * @param {Record<string, string>} answers
 */
export function suits(wanted, answers) {
  return QUESTIONS.every((question) => !wanted[question] || !answers[question] || wanted[question] === answers[question]);
}

/** @param {HTMLFormElement} form */
export function start(form) {
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => show(form));
  show(form); // what the browser put back when somebody returned
}

/** @param {HTMLFormElement} form */
function show(form) {
  const given = new FormData(form);
  const answers = Object.fromEntries(QUESTIONS.map((question) => [question, String(given.get(question) ?? "")]));
  let count = 0;
  for (const group of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".steun-groep"))) {
    const rows = [.../** @type {NodeListOf<HTMLElement>} */ (group.querySelectorAll("li"))];
    for (const row of rows) row.hidden = !suits({ ...row.dataset }, answers);
    const left = rows.filter((row) => !row.hidden).length;
    group.hidden = !left;
    count += left;
  }
  const status = /** @type {HTMLElement} */ (form.querySelector("[role=status]"));
  const say = wordsOf({ aantal: JSON.parse(status.dataset.aantal ?? "{}") }, document.documentElement.lang);
  status.textContent = Object.values(answers).some(Boolean) ? say("aantal", { n: count }) : "";
}
