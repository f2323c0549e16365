/**
 * On the pages of schemes and of lines to call: questions leave out what cannot be for the reader. Nothing is kept, nothing
 * is sent.
 */

import { wordsOf } from "./lijst/words.mjs";

/**
 * Whether something can be for a reader with these answers; an empty answer was not given.
 * @param {Record<string, string | undefined>} said what it is for alone, or what it has, by question: words with blanks between
 * @param {Record<string, string>} answers
 * @param {string[]} [must] questions to which nothing said is no answer
 */
export function suits(said, answers, must = []) {
  return Object.entries(answers).every(([question, answer]) => {
    const known = said[question];
    return !answer || (known ? known.split(" ").includes(answer) : !must.includes(question));
  });
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
  const answers = Object.fromEntries([...new FormData(form)].map(([question, answer]) => [question, String(answer)]));
  const must = (form.dataset.moet ?? "").split(" ");
  let count = 0;
  for (const group of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".steun-groep"))) {
    const rows = [.../** @type {NodeListOf<HTMLElement>} */ (group.querySelectorAll(":scope > ul > li"))];
    for (const row of rows) row.hidden = !suits({ ...row.dataset }, answers, must);
    const left = rows.filter((row) => !row.hidden).length;
    group.hidden = !left;
    count += left;
  }
  const status = /** @type {HTMLElement} */ (form.querySelector("[role=status]"));
  const say = wordsOf({ aantal: JSON.parse(status.dataset.aantal ?? "{}") }, document.documentElement.lang);
  status.textContent = Object.values(answers).some(Boolean) ? say("aantal", { n: count }) : "";
}
