/** The page on which one chooses what another site shows: fills in the lines to copy, and shows what they show. */

import { grow } from "./embed/height.mjs";
import { address, elementLine, frameLine } from "./embed/line.mjs";

const form = /** @type {HTMLFormElement} */ (document.getElementById("inbed"));
const preview = /** @type {HTMLElement} */ (document.getElementById("inbed-beeld"));
const root = new URL(form.dataset.root ?? "", location.href).href;
const site = document.querySelector(".merk")?.textContent?.trim() ?? "";
const frame = document.createElement("iframe");

const field = (/** @type {string} */ name) => /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
const word = (/** @type {string} */ name) => (field(name).value ? field(name).selectedOptions[0].text : "");

function fill() {
  const [key, value] = field("waar").value.split("=");
  const toon = field("toon").value === "kaart" ? "kaart" : "";
  const choice = { toon, thema: field("thema").value, ...(key && { [key]: value }) };
  const prefix = field("taal").value;
  const src = address(root, prefix, choice);
  const title = `${site}${[word("thema"), word("waar")].filter(Boolean).map((part, n) => (n ? `, ${part}` : `: ${part}`)).join("")}`;
  line("kader").value = frameLine(src, title);
  line("element").value = elementLine(root, prefix, choice, title);
  Object.assign(frame, { src, title });
  if (!frame.isConnected) preview.append(frame);
}

/** @param {string} name */
const line = (name) => /** @type {HTMLTextAreaElement} */ (document.getElementById(`inbed-${name}`));

for (const part of form.querySelectorAll(".inbed-stuk")) {
  const [text, status] = [/** @type {HTMLTextAreaElement} */ (part.querySelector("textarea")), /** @type {HTMLElement} */ (part.querySelector("[role=status]"))];
  part.querySelector("button")?.addEventListener("click", async () => {
    text.select();
    const isCopied = await navigator.clipboard?.writeText(text.value).then(() => true, () => false);
    status.textContent = (isCopied ? form.dataset.gekopieerd : form.dataset.zelf) ?? "";
  });
}
frame.referrerPolicy = "no-referrer";
frame.style.height = "40rem";
grow(frame);
form.addEventListener("change", fill);
form.addEventListener("submit", (event) => event.preventDefault());
fill();
