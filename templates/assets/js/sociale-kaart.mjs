/**
 * `<sociale-kaart thema="eten" gebied="oost">` in any page: our frame, as high as what it shows. What stands in the element is
 * there until the frame is, and where the frame cannot be; its words are the title. Served under a name that stays.
 */

import { grow } from "./embed/height.mjs";
import { CHOICES, address } from "./embed/line.mjs";

const LANGUAGES = "__TALEN__".split(","); // of the site, the first one at its root: filled in by the build
const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
const ROOT = new URL("../", src).href;

/** @param {string} code */
const prefix = (code) => (LANGUAGES.indexOf(code) > 0 ? `${code}/` : "");

class SocialeKaart extends HTMLElement {
  static observedAttributes = [...CHOICES, "taal"];

  connectedCallback() {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const frame = document.createElement("iframe");
    const instead = document.createElement("slot");
    Object.assign(frame, { loading: "lazy", referrerPolicy: "no-referrer", title: this.textContent?.trim() || "Sociale kaart" });
    Object.assign(frame.style, { width: "100%", height: "20rem", border: "0", display: "block" });
    shadow.textContent = "";
    shadow.append(instead, frame);
    this.stop = grow(frame, () => instead.remove());
    this.frame = frame;
    this.show();
  }

  disconnectedCallback() {
    this.stop?.();
  }

  attributeChangedCallback() {
    this.show();
  }

  show() {
    const choice = Object.fromEntries(CHOICES.map((key) => [key, this.getAttribute(key) ?? ""]));
    if (this.frame) this.frame.src = address(ROOT, prefix(this.getAttribute("taal") ?? ""), choice);
  }
}

if (!customElements.get("sociale-kaart")) customElements.define("sociale-kaart", SocialeKaart);
