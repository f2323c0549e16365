/**
 * The agenda on the phone's own day: what is over goes away by the minute. Where the page as it came does not say it all
 * (another day, a choice, more than fits), the days come one by one from the page's data.
 */

import { start as hideWhatIsOver } from "./aanbod.mjs";
import { createDays } from "./agenda/days.mjs";
import { read, write } from "./agenda/times.mjs";
import { whereabouts } from "./finder/near.mjs";
import { minutesSince } from "./hours/state.mjs";
import { part } from "./lijst/dom.mjs";

const WEEK = 7;
const ENOUGH = 10; // lines at a first look; days are added until there are so many

/** @typedef {import("./agenda/times.mjs").Choice} Choice */
/** @typedef {import("./finder/types.mjs").Spot} Spot */

/** @param {HTMLElement} root */
export function start(root) {
  const { vanaf = "", gebied = "" } = root.dataset;
  const fixed = part(root, ".agenda-vast");
  const chosen = part(root, ".agenda-gekozen");
  const more = part(root, ".agenda-verder");
  const status = part(root, ".agenda-stand");
  const said = part(root, ".agenda-koos");
  const form = /** @type {HTMLFormElement} */ (part(root, ".agenda-velden"));
  const near = part(root, "#agenda-dichtbij");
  const now = () => minutesSince(new Date(), vanaf);
  const today = () => Math.floor(now() / 1440);
  const days = createDays(root, now);
  let choice = read(location.hash, gebied);
  /** @type {Spot | undefined} the phone's own spot: in memory only */
  let from;
  let next = 0;
  let round = 0; // a later question takes the place of an earlier one

  const asksNothing = () => !write(choice, gebied) && !from;
  // A clock that runs behind says no day; the page as it came, with its dates, stays true.
  const first = () => Math.max(0, today());
  const saysItAll = () => asksNothing() && today() <= 0 && root.dataset.heel === "ja";

  async function show() {
    const mine = ++round;
    fixed.hidden = !saysItAll();
    chosen.hidden = saysItAll();
    sayChoice();
    more.hidden = true;
    chosen.replaceChildren();
    status.textContent = "";
    if (saysItAll()) return;
    [next, status.textContent] = [first(), days.words("laden")];
    if (next >= days.known) {
      status.textContent = days.words("oud");
      return;
    }
    await addDays(mine, ENOUGH);
  }

  /**
   * @param {number} mine
   * @param {number} wanted lines
   */
  async function addDays(mine, wanted) {
    let found = 0;
    const until = Math.min(first() + WEEK, days.known);
    try {
      for (; next < until && found < wanted; next++) {
        const { section, aantal } = await days.day(next, choice, from);
        if (mine !== round) return;
        if (section) chosen.append(section);
        found += aantal;
      }
    } catch (error) {
      console.warn(error);
      status.textContent = days.words("mislukt");
      return;
    }
    const all = chosen.querySelectorAll(".keer").length;
    more.hidden = next >= until;
    const isSaid = asksNothing() && (all || !fixed.querySelector("section")); // the page itself says that there is nothing
    if (isSaid) status.textContent = "";
    else status.textContent = all || !more.hidden ? days.words("gevonden", { n: days.count(chosen) }) : days.words("niets");
  }

  more.addEventListener("click", async () => {
    const before = chosen.lastElementChild;
    await addDays(round, 1);
    /** @type {HTMLElement | null | undefined} */ (before?.nextElementSibling?.querySelector("a"))?.focus();
  });
  addEventListener("beforeprint", () => {
    if (!more.hidden) addDays(round, Infinity); // the coming seven days, says the sheet
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => {
    from = undefined;
    near.setAttribute("aria-pressed", "false");
    changed();
  }));
  form.addEventListener("change", () => changed());
  near.addEventListener("click", async () => {
    status.textContent = days.words("zoekt");
    const spot = from ? undefined : await whereabouts(navigator.geolocation);
    if (typeof spot === "string") {
      status.textContent = days.words("geen_plek");
      return;
    }
    from = spot;
    near.setAttribute("aria-pressed", String(Boolean(from)));
    await show();
  });

  function changed() {
    const given = new FormData(form);
    const of = (/** @type {string} */ key) => String(given.get(key) ?? "");
    choice = { gebied: of("gebied"), thema: of("thema"), voor: of("voor"), taal: of("taal"), gratis: of("gratis") };
    const hash = write(choice, gebied);
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
    show();
  }

  function fill() {
    for (const [key, value] of Object.entries(choice)) {
      const field = form.elements.namedItem(key);
      if (field instanceof HTMLInputElement) field.checked = Boolean(value);
      if (!(field instanceof HTMLSelectElement)) continue;
      field.value = value;
      if (field.selectedIndex < 0) field.value = key === "gebied" ? gebied : ""; // an old link asks for what is not there any more
      choice = { ...choice, [key]: field.value };
    }
  }

  /** In words, for who got a link or holds a sheet of paper: the fields are folded away, or not there. */
  function sayChoice() {
    const fields = /** @type {(HTMLSelectElement | HTMLInputElement)[]} */ ([...form.elements].filter((one) => one.matches("select, input:checked")));
    const asked = fields.filter(({ name, value }) => value !== (name === "gebied" ? gebied : ""));
    const words = asked.map((field) => ("selectedOptions" in field ? field.selectedOptions[0] : field.parentElement)?.textContent?.trim() ?? "");
    said.textContent = words.join(" · ");
    said.hidden = !words.length;
  }

  addEventListener("hashchange", () => {
    if (location.hash && !location.hash.includes("=")) return; // a day of the page
    choice = read(location.hash, gebied);
    fill();
    show();
  });
  fill();
  hideWhatIsOver(fixed);
  let day = today();
  setInterval(() => {
    days.hideWhatIsOver(chosen);
    if (day !== today()) show();
    day = today();
  }, 60_000);
  show().finally(() => root.classList.add("klaar"));
}

const agenda = document.getElementById("agenda");
if (agenda) start(agenda);
