/** What is on this week at a place: what is over goes away, and the days are called today and tomorrow. */

import { minutesSince } from "./hours/state.mjs";

const DAY = 24 * 60;

/** @param {HTMLElement} week */
export function start(week) {
  const update = () => show(week, minutesSince(new Date(), week.dataset.vanaf ?? ""));
  update();
  setInterval(update, 60_000);
}

/**
 * @param {HTMLElement} week
 * @param {number} now minutes since the first midnight of the page
 */
function show(week, now) {
  const days = /** @type {HTMLElement[]} */ ([...week.querySelectorAll("[data-dag]")]);
  for (const day of days) {
    const times = /** @type {HTMLElement[]} */ ([...day.querySelectorAll("[data-einde]")]);
    for (const time of times) time.hidden = Number(time.dataset.einde) <= now;
    day.hidden = times.every((time) => time.hidden);
    name(day, Number(day.dataset.dag) - Math.floor(now / DAY), week.dataset);
  }
  week.hidden = days.every((day) => day.hidden);
}

/**
 * @param {HTMLElement} day
 * @param {number} ahead
 * @param {DOMStringMap} words
 */
function name(day, ahead, words) {
  const heading = /** @type {HTMLElement} */ (day.querySelector("h2, h3"));
  heading.dataset.naam ??= heading.textContent ?? "";
  const near = ahead === 0 ? words.vandaag : ahead === 1 ? words.morgen : "";
  heading.textContent = near ? `${near} · ${heading.dataset.naam}` : heading.dataset.naam;
}
