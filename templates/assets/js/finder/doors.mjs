/** The buttons that are always there: themes, filters, open now, near me, list or map. And what of the page is shown. */

import { part } from "./page.mjs";
import { choices } from "./filter.mjs";

const WIDE = "(min-width: 900px)"; // list and map side by side, as in css/vinder.css

/** @typedef {import("./types.mjs").State} State */

/**
 * @param {import("./page.mjs").Page} page
 * @param {(change: (state: State) => Partial<State>) => Promise<void | undefined>} choose
 * @param {() => Promise<boolean>} openPanel fetches the fields and fills them; whether that worked
 */
export function createDoors(page, choose, openPanel) {
  const wide = matchMedia(WIDE);
  const themes = buttons("[data-thema]");
  const tabs = buttons("[data-toon]");
  const now = part("vinder-nu", HTMLButtonElement);
  const results = part("vinder-lijst", HTMLElement);
  const map = part("vinder-kaart", HTMLElement);
  const fixed = document.getElementById("vinder-vast"); // only the list from A to Z gives way to what was found
  const panels = [panel("vinder-filters-knop", "vinder-filters"), panel("vinder-dichtbij", "vinder-waar")];
  /** The panels close: what was asked for comes into view. */
  const toResults = () => {
    for (const one of panels) if (one.isOpen()) one.set(false);
    const shown = !wide.matches && toon === "kaart" ? map : results;
    results.focus({ preventScroll: true });
    shown.scrollIntoView({ block: "nearest" });
  };
  let toon = page.begin;
  let tapped = panels[0];

  for (const theme of themes) {
    theme.addEventListener("click", () => choose((was) => ({ thema: was.thema === theme.dataset.thema ? "" : theme.dataset.thema ?? "" })));
  }
  for (const tab of tabs) tab.addEventListener("click", () => choose(() => ({ toon: tab.dataset.toon ?? "" })));
  now.addEventListener("click", () => choose((was) => ({ open: was.open === "nu" ? "" : "nu" })));
  for (const form of ["vinder-filters", "vinder-waar"]) {
    part(form, HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
  }
  part("vinder-filters", HTMLFormElement).addEventListener("submit", () => {
    panels[0].set(false);
    choose(() => ({})).then(toResults);
  });
  for (const one of panels) {
    one.button.addEventListener("click", async () => {
      const opens = !one.isOpen(); // as it was at the tap: whoever taps again while it is fetched wants the same
      tapped = one;
      const isFilled = await openPanel();
      if (!isFilled || tapped !== one) return; // a field that is shown is one that answers
      for (const each of panels) each.set(opens && each === one);
      openPanel(); // with its counts, which nobody needs of what is closed
    });
  }

  const searchBox = document.querySelector("form.in-vinder");
  const field = searchBox?.querySelector("input");
  const typed = (/** @type {string} */ text) => {
    if (field && field.value.trim() !== text) field.value = text;
  };
  return {
    toResults,
    typed,
    /** @param {string} text what the search box is to look for; it answers with an event (zoek.mjs) */
    search(text) {
      typed(text);
      searchBox?.dispatchEvent(new CustomEvent("vraag"));
    },
    isWide: () => wide.matches,
    showsMap: () => wide.matches || toon === "kaart",
    /** Until the script works, no button can be pressed. */
    open() {
      for (const one of [part("vinder-balk", HTMLFieldSetElement), ...tabs]) one.disabled = false;
    },
    /** @param {string} text */
    tell(text) {
      part("vinder-telling", HTMLElement).textContent = text;
    },
    /** @param {() => void} changed when the screen becomes wide or narrow */
    follow: (changed) => wide.addEventListener?.("change", changed),
    /**
     * @param {State} state
     * @param {import("./filter.mjs").Answer} answer
     * @param {boolean} isSpotKnown
     */
    show(state, answer, isSpotKnown) {
      toon = state.toon || page.begin;
      for (const theme of themes) {
        theme.setAttribute("aria-pressed", String(theme.dataset.thema === state.thema));
        const counter = theme.querySelector(".vinder-aantal");
        if (counter) counter.textContent = String(answer.count("thema", theme.dataset.thema ?? ""));
      }
      for (const tab of tabs) tab.setAttribute("aria-pressed", String(tab.dataset.toon === toon));
      now.setAttribute("aria-pressed", String(state.open === "nu"));
      panels[1].button.classList.toggle("is-gekozen", isSpotKnown);
      const n = choices(state, false).filter(([key, value]) => key !== "thema" && key !== "zoek" && !(key === "open" && value === "nu")).length;
      const label = panels[0].button.querySelector("span");
      if (label) label.textContent = n ? page.words.filters_n.replace("{n}", String(n)) : page.words.filters;
      map.hidden = !(wide.matches || toon === "kaart");
    },
    /** @param {boolean} isAsked */
    showsResults(isAsked) {
      const shows = isAsked || page.begin === "kaart" || (toon === "kaart" && !wide.matches);
      results.hidden = !shows;
      fixed?.toggleAttribute("hidden", shows);
    },
  };
}

/** @param {string} selector */
function buttons(selector) {
  return [...document.querySelectorAll(`#vinder button${selector}`)].filter((one) => one instanceof HTMLButtonElement);
}

/**
 * @param {string} button
 * @param {string} form
 */
function panel(button, form) {
  const [opener, shown] = [part(button, HTMLButtonElement), part(form, HTMLFormElement)];
  const set = (/** @type {boolean} */ isOpen) => {
    shown.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) opener.scrollIntoView({ block: "start" }); // room for the fields on a small screen
  };
  shown.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    set(false);
    opener.focus();
  });
  return { button: opener, isOpen: () => !shown.hidden, set };
}
