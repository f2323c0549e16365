// The step "where": whether there is a door, and a map to show where it is. The map is fetched when it is asked for.

import { element } from "../map/dom.mjs";
import { put } from "./place.mjs";
import { spot } from "./check.mjs";
import { say } from "./say.mjs";

/** @typedef {import("./app.mjs").App} App */

/**
 * @param {App} app
 * @param {HTMLElement} body of the step
 */
export function where(app, body) {
  const { w } = app;
  const first = body.querySelector(".fouten-plek");
  first?.after(element("p", { class: "mededeling", "data-bij": "geheim" }, element("span", {}, element("strong", {}, w["geheim-kop"]), ` ${w.geheim}`)), door(app));
  const map = mapPart(app);
  body.querySelector('[data-vraag="gebied"]')?.before(map);
  const degrees = element("details", { class: "graden" }, element("summary", {}, w.graden));
  for (const pad of ["locatie.lat", "locatie.lon"]) {
    const found = body.querySelector(`[data-vraag="${pad}"]`);
    if (found) degrees.append(found);
  }
  map.append(degrees);
}

/** @param {App} app */
function door(app) {
  const { w, plek } = app;
  const set = element("fieldset", { class: "veld", "data-bij": "open" }, element("legend", {}, w["waar-vraag"]));
  for (const kind of /** @type {const} */ (["deur", "langs", "beide"])) {
    const input = element("input", { type: "radio", name: "waar", value: kind });
    input.checked = plek.waar === kind;
    input.addEventListener("change", () => {
      plek.waar = kind;
      app.changed();
    });
    set.append(element("label", { class: "keuze" }, input, element("span", {}, w[`waar-${kind}`])));
  }
  return set;
}

/** @param {App} app */
function mapPart(app) {
  const { w, form } = app;
  const [name, help] = form.kaart;
  const said = element("p", { class: "veld-hulp", "aria-live": "polite" });
  const open = element("button", { type: "button", class: "knop" }, w["kaart-open"]);
  const part = element("section", { class: "veld kaart-deel", "data-bij": "deur", "aria-label": name }, element("h3", {}, name), element("p", { class: "veld-hulp" }, help), open, said);
  const move = (/** @type {number} */ lat, /** @type {number} */ lon) => {
    const values = app.plek.values;
    put(values, "locatie.lat", lat.toFixed(5));
    put(values, "locatie.lon", lon.toFixed(5));
    put(values, "locatie.bron", w["kaart-bron"]);
    put(values, "locatie.datum", app.vandaag);
    for (const key of ["lat", "lon"]) {
      const input = document.getElementById(`v-locatie-${key}`);
      if (input instanceof HTMLInputElement) input.value = (key === "lat" ? lat : lon).toFixed(5);
    }
    const wrong = spot(values, form).map((one) => say(one, form.regels));
    said.textContent = wrong.length ? `${wrong[0].melding} ${wrong[0].raad}` : w["kaart-gezet"];
    app.changed();
  };
  open.addEventListener("click", () => {
    open.disabled = true;
    said.textContent = w.laden;
    import("./pin.mjs").then(
      ({ pinMap }) => pinMap(app, part, said, move).then(() => open.remove()),
    ).catch(() => {
      open.disabled = false;
      said.textContent = w["kaart-mislukt"];
    });
  });
  return part;
}
