/** Days of the agenda, drawn from the page's data; each piece of it is fetched once, when a day of it is shown. */

import { metres } from "../finder/distance.mjs";
import { copy, part } from "../lijst/dom.mjs";
import { wordsOf } from "../lijst/words.mjs";
import { clock, onDay, unpack } from "./times.mjs";

const STEP = 40; // lines of a day at once
const DAY = 24 * 60 * 60_000;

/** @typedef {import("./times.mjs").Keer} Keer */
/** @typedef {import("../finder/types.mjs").Spot} Spot */

/**
 * @param {HTMLElement} root
 * @param {() => number} now minutes from the first midnight of the page
 */
export function createDays(root, now) {
  const { vanaf = "", vandaag = "", morgen = "", duur = "0", root: base = "", home = "", bestanden = "[]", woorden = "{}" } = root.dataset;
  const raw = JSON.parse(woorden);
  const words = wordsOf(raw, raw.taal);
  /** @type {[number, string][]} */
  const files = JSON.parse(bestanden);
  /** @type {Map<string, Promise<Keer[]>>} */
  const fetched = new Map();
  const names = new Intl.DateTimeFormat([`${raw.taal === "en" ? "en-GB" : raw.taal}-u-nu-latn`, "en-GB"], { dateStyle: "full", timeZone: "UTC" });
  const lengths = new Intl.NumberFormat([`${raw.taal}-u-nu-latn`, "en"], { maximumFractionDigits: 1 });

  /** @param {number} day */
  function timesOf(day) {
    const name = files.filter(([first]) => first <= day).pop()?.[1];
    if (!name) return [];
    const got = fetched.get(name) ?? get(base + name);
    fetched.set(name, got);
    got.catch(() => fetched.delete(name)); // the next try fetches again
    return got;
  }

  /** @param {number} day */
  function nameOf(day) {
    const said = names.format(Date.parse(`${vanaf}T00:00Z`) + day * DAY);
    const ahead = day - Math.floor(now() / 1440);
    return [ahead === 0 ? vandaag : ahead === 1 ? morgen : "", said].filter(Boolean).join(" · ");
  }

  /**
   * @param {Keer} keer
   * @param {Spot} [from]
   */
  function line(keer, from) {
    const made = copy(root, "keer");
    const { ding } = keer;
    const { plek } = ding;
    const address = `plek/${plek.id}/`;
    const item = part(made, ".keer");
    item.dataset.einde = String(keer.einde);
    part(made, ".keer-tijd").textContent = clock(keer);
    for (const name of [part(made, ".rij-naam"), part(made, ".alleen-gehoord span")]) {
      name.textContent = ding.naam;
      if (ding.taal) Object.assign(name, { lang: ding.taal, dir: "auto" });
    }
    part(made, ".rij-wat span").textContent = plek.naam;
    part(made, ".rij-wat span + span").textContent = [plek.naam && plek.gebied ? " · " : "", plek.gebied].join("");
    const far = from && plek.spot ? [length(metres(from, plek.spot))] : [];
    part(made, ".rij-staat").textContent = [...far, ...ding.feiten].join(" · ");
    /** @type {HTMLAnchorElement} */ (part(made, ".rij")).href = home + address + (ding.id && `#aanbod-${ding.id}`);
    /** @type {HTMLAnchorElement} */ (part(made, ".keer-ics")).href = `${base}${address}${ding.id ? `aanbod-${ding.id}` : "tijden"}.ics`;
    return made;
  }

  /** @param {number} far */
  function length(far) {
    const rounded = Math.max(10, Math.round(far / 10) * 10);
    return rounded < 1000 ? words("m", { n: rounded }) : words("km", { n: lengths.format(rounded / 1000) });
  }

  return {
    words,
    known: Number(duur),
    /**
     * The day with what fits, and how much that is; today without anything is no section: it goes on with tomorrow.
     * @param {number} day
     * @param {import("./times.mjs").Choice} choice
     * @param {Spot} [from]
     */
    async day(day, choice, from) {
      const waiting = onDay(await timesOf(day), day, now(), choice, from);
      const aantal = waiting.length;
      if (!aantal) return { section: undefined, aantal };
      const made = copy(root, "dag");
      const section = part(made, "section");
      const [heading, list, button] = [part(made, "h2"), part(made, "ul"), part(made, "button")];
      heading.textContent = nameOf(day);
      section.dataset.aantal = String(aantal);
      const draw = () => {
        const rows = waiting.splice(0, STEP).map((keer) => line(keer, from));
        const first = /** @type {HTMLElement | null | undefined} */ (rows[0]?.querySelector("a"));
        list.append(...rows);
        button.hidden = !waiting.length;
        return first;
      };
      button.addEventListener("click", () => draw()?.focus());
      draw();
      return { section, aantal };
    },
    /** @param {HTMLElement} shown */
    hideWhatIsOver(shown) {
      for (const one of /** @type {NodeListOf<HTMLElement>} */ (shown.querySelectorAll("[data-einde]"))) one.hidden = Number(one.dataset.einde) <= now();
    },
    /** @param {HTMLElement} shown */
    count: (shown) => [.../** @type {NodeListOf<HTMLElement>} */ (shown.querySelectorAll("[data-aantal]"))].reduce((sum, { dataset }) => sum + Number(dataset.aantal), 0),
  };

  /** @param {string} address */
  async function get(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return unpack(await answer.json());
  }
}
