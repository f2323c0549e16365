// What the parts of the form share: the answers, the words, and who is told when one changes.

import { answer } from "./answers.mjs";
import { problems } from "./leaves.mjs";
import { offerProblems } from "./offer_problems.mjs";
import { put } from "./place.mjs";
import { element } from "../map/dom.mjs";

/** @typedef {import("./types.mjs").Form} Form */
/** @typedef {import("./place.mjs").Plek} Plek */
/** @typedef {import("./leaves.mjs").Problem} Problem */
/** @typedef {{root: string, home: string, sprite: string, vormen: string, kaartstijl: string, leaflet: string, site: string, lezer: string}} Addresses */
/** @typedef {{bestand: string, tekst: string}} Source the file that is changed */

const PATIENCE = 600; // milliseconds without a change before what was typed is kept

export class App {
  basis = ""; // of the paths of its questions

  /**
   * @param {Form} form
   * @param {Plek} plek
   * @param {{vandaag: string, id: string, source?: Source, addresses: Addresses, keep: (plek: Plek) => void}} about
   */
  constructor(form, plek, { vandaag, id, source, addresses, keep }) {
    this.form = form;
    this.plek = plek;
    this.vandaag = vandaag;
    this.id = id;
    this.source = source;
    this.addresses = addresses;
    this.w = form.woorden;
    this.keep = keep;
    /** @type {(() => void)[]} */
    this.watchers = [];
    this.wait = 0;
  }

  changed() {
    this.useWebsiteAsSource();
    clearTimeout(this.wait);
    this.wait = setTimeout(() => this.keep(this.plek), PATIENCE);
    for (const watch of this.watchers) watch();
  }

  /** At once, because the tab is about to go. */
  flush() {
    clearTimeout(this.wait);
    this.keep(this.plek);
  }

  /** As `kaart new` does: who looked at a website has most likely seen it there. */
  useWebsiteAsSource() {
    const website = answer(this.plek.values, "contact.website");
    const source = /** @type {HTMLInputElement | null} */ (document.getElementById("v-controle-bron"));
    if (!source || this.source || (source.value && source.value !== this.lastWebsite) || !website) return;
    this.lastWebsite = website;
    source.value = website;
    put(this.plek.values, "controle.bron", website);
  }

  /** @type {string | undefined} */
  lastWebsite;

  /**
   * Everything that is wrong, or only in one step.
   * @param {string} [stap]
   * @returns {Problem[]}
   */
  problems(stap) {
    return this.form.velden.filter((veld) => !stap || veld.stap === stap).flatMap((veld) => (veld.pad === "aanbod" ? offerProblems(this) : problems(veld, this)));
  }

  /**
   * Say under an input what is wrong with it; what is merely not finished yet is left in peace.
   * @param {HTMLElement} input
   */
  judge(input) {
    const pad = input.dataset.pad ?? "";
    const root = pad.split(".").slice(0, 2).join(".");
    const veld = this.form.velden.find((one) => one.pad === root) ?? this.form.velden.find((one) => one.pad === pad.split(".")[0]);
    if (!veld) return;
    const isUnfinished = (/** @type {Problem} */ { said }) => said.regel === "formulier" && said.melding !== this.w["mist-volgorde"];
    this.show(veld.pad, problems(veld, this).filter((one) => !isUnfinished(one)));
    if (veld.pad.startsWith("contact.")) this.showContact();
    if (veld.pad.startsWith("locatie.")) for (const other of ["locatie.lat", "locatie.lon"]) this.show(other, this.found(other));
  }

  /** Consent bears on numbers and addresses: each is judged again. */
  showContact() {
    for (const pad of ["contact.telefoon", "contact.whatsapp", "contact.email"]) this.show(pad, this.found(pad));
  }

  /** @param {string} pad */
  found(pad) {
    return this.form.velden.filter((veld) => veld.pad === pad).flatMap((veld) => problems(veld, this));
  }

  /**
   * @param {string} pad of a question
   * @param {Problem[]} found
   */
  show(pad, found) {
    const question = document.querySelector(`[data-vraag="${pad}"]`);
    for (const place of question?.querySelectorAll(".veld-fout") ?? []) place.replaceChildren();
    for (const input of question?.querySelectorAll("[aria-invalid]") ?? []) input.removeAttribute("aria-invalid");
    for (const one of found) {
      unfold(one);
      showOne(one, this.w);
    }
  }
}

/**
 * A thing on offer of which the questions are not there yet, or folded away.
 * @param {Problem} problem
 */
function unfold({ pad, said }) {
  const [key, n] = pad.split(".");
  if (key === "aanbod" && said.niveau !== "hint") document.getElementById(`v-aanbod-${n}`)?.dispatchEvent(new Event("toon"));
}

/**
 * @param {Problem} problem
 * @param {Record<string, string>} w
 */
function showOne({ pad, said }, w) {
  const place = placeOf(pad);
  if (!place) return;
  const serious = said.niveau === "error";
  const mark = element("strong", {}, serious ? w.fout : w.tip, " ");
  const advice = w[`raad-${said.regel}`] ?? said.raad; // that of a file speaks of its keys
  place.append(element("p", { class: serious ? "is-fout" : "is-tip" }, mark, ...quoted(said.melding), " ", ...quoted(advice)));
  const input = document.getElementById(place.id.replace(/-fout$/, ""));
  if (serious && input?.matches("input, select, textarea")) input.setAttribute("aria-invalid", "true");
}

/**
 * What is between backticks was typed, or could be.
 * @param {string} text
 */
const quoted = (text) => text.split("`").map((part, n) => (n % 2 ? element("q", {}, part) : part));

/**
 * Where to say it: at the answer itself, or at the question that it belongs to.
 * @param {string} pad
 * @returns {HTMLElement | null}
 */
export function placeOf(pad) {
  const parts = pad.split(".");
  for (let end = parts.length; end; end--) {
    const found = document.getElementById(`v-${parts.slice(0, end).join("-")}-fout`);
    if (found) return found;
  }
  return null;
}
