/** The buttons that are always there: themes, filters, open now, near me, list or map. And what of the page is shown. */

import { part } from "./page.mjs";
import { choices } from "./filter.mjs";
import { put } from "./say.mjs";

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
  const now = part("nu");
  const results = part("lijst");
  const map = part("kaart");
  const fixed = document.getElementById("vinder-vast"); // only the list from A to Z gives way to what was found
  const panels = [panel("filters-knop", "filters"), panel("dichtbij", "waar")];
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
  part("filters").addEventListener("submit", () => {
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
      for (const one of [part("balk"), ...tabs]) one.disabled = false;
    },
    /** @param {string} text */
    tell(text) {
      part("telling").textContent = text;
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
        press(theme, theme.dataset.thema === state.thema);
        const counter = theme.querySelector(".vinder-aantal");
        if (counter) counter.textContent = String(answer.count("thema", theme.dataset.thema ?? ""));
      }
      for (const tab of tabs) press(tab, tab.dataset.toon === toon);
      press(now, state.open === "nu");
      panels[1].button.classList.toggle("is-gekozen", isSpotKnown);
      const n = choices(state, false).filter(([key, value]) => key !== "thema" && key !== "zoek" && !(key === "open" && value === "nu")).length;
      const label = panels[0].button.querySelector("span");
      if (label) label.textContent = n ? put(page.words.filters_n, n) : page.words.filters;
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
  return /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll(`#vinder button${selector}`));
}

/**
 * @param {HTMLButtonElement} button
 * @param {boolean} isPressed
 */
function press(button, isPressed) {
  button.setAttribute("aria-pressed", String(isPressed));
}

/**
 * @param {"filters-knop" | "dichtbij"} button
 * @param {"filters" | "waar"} form
 */
function panel(button, form) {
  const [opener, shown] = [part(button), part(form)];
  const set = (/** @type {boolean} */ isOpen) => {
    shown.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) opener.scrollIntoView({ block: "start" }); // room for the fields on a small screen
  };
  shown.addEventListener("submit", (event) => event.preventDefault());
  shown.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    set(false);
    opener.focus();
  });
  return { button: opener, isOpen: () => !shown.hidden, set };
}
