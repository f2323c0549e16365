// Which areas of a large region are kept, and which one is added: the fields and the list of the page. Nothing where a region is
// kept as a whole.

/** @typedef {import("./types.mjs").Index} Index */

/**
 * @param {HTMLElement} box
 * @param {string} here the area that a reader has said to be in; empty when she has not
 * @param {(areas: string[]) => void} change what is kept is to be these areas
 */
export function createChoice(box, here, change) {
  const fields = /** @type {HTMLSelectElement[]} */ ([...box.querySelectorAll("[data-kies]")]);
  const list = box.querySelector("[data-gekozen]");
  const row = /** @type {HTMLTemplateElement | null} */ (box.querySelector("[data-regel]"));
  /** @type {NonNullable<Index["gebieden"]>} */
  let offered = [];
  /** @type {string[]} */
  let kept = [];
  const inView = () => fields.find((field) => !field.closest("[hidden]"));

  /** @param {HTMLSelectElement} field */
  const cost = (field) => {
    const [, , whole, more] = offered.find(([id]) => id === field.value) ?? [];
    const line = /** @type {HTMLElement | null} */ (field.closest("[data-staat]")?.querySelector("[data-kost]"));
    if (!line) return;
    line.hidden = !whole;
    for (const slot of /** @type {NodeListOf<HTMLElement>} */ (line.querySelectorAll("[data-vul]"))) {
      slot.textContent = (slot.dataset.vul === "erbij" ? more : whole) ?? "";
    }
  };
  for (const field of fields) field.addEventListener("change", () => cost(field));

  /** @param {string} id */
  const line = (id) => {
    const made = /** @type {DocumentFragment} */ (row?.content.cloneNode(true));
    const [name, button] = /** @type {HTMLElement[]} */ ([...made.querySelectorAll("span, button")]);
    name.id = `bewaren-naam-${id}`;
    name.textContent = offered.find(([its]) => its === id)?.[1] ?? id;
    button.id = `bewaren-weg-${id}`;
    button.setAttribute("aria-labelledby", `${button.id} ${name.id}`);
    button.addEventListener("click", () => change(kept.filter((other) => other !== id)));
    return made;
  };

  return {
    /**
     * What is kept with the area of the field; undefined when none is chosen yet, which the field says. Where there is no field, what
     * was asked for last: someone tries again, or the region is kept as a whole.
     * @param {string[]} last
     */
    wanted(last) {
      const field = inView();
      if (!field) return last;
      if (!field.reportValidity()) return undefined;
      return [...kept, field.value];
    },
    /** @param {Pick<Index, "gebieden" | "gekozen">} index */
    show({ gebieden = [], gekozen = [] }) {
      offered = gebieden;
      kept = gekozen;
      list?.replaceChildren(...kept.map(line));
      for (const field of fields) {
        for (const one of field.options) one.disabled = kept.includes(one.value);
        field.value = [here, field.value].find((id) => offered.some(([its]) => its === id) && !kept.includes(id)) ?? "";
        cost(field);
      }
    },
  };
}
