/** Shows results below the field, copied from the form's own templates and filled with text only. */

/** @typedef {import("./types.mjs").Data} Data */
/** @typedef {import("./rank.mjs").Result} Result */

const PAUSE = 500; // milliseconds without typing before the number of results is said aloud

/**
 * @param {HTMLFormElement} form
 * @param {Data} data
 * @param {ReturnType<typeof import("./results.mjs").createResults>} [rows] none where the finder is, that shows the places
 */
export function createView(form, data, rows) {
  const status = element(form, "[role=status]");
  const empty = element(form, ".zoek-leeg");
  const calm = element(form, ".zoek-rust");
  const nothing = element(form, ".zoek-niets");
  const urgent = element(form, ".zoek-nood");
  let timer = 0;

  /** @param {string} text */
  function say(text) {
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = text), text ? PAUSE : 0);
  }

  return {
    /**
     * @param {import("./answer.mjs").Answer} answer
     * @param {number} [many] rows that were there before
     * @param {boolean} [waits] what was found is not known yet
     */
    show({ result, lijnen, alleen, stil }, many = 0, waits) {
      if (waits) result = null;
      else if (status.textContent === form.dataset.laden) status.textContent = "";
      const found = result ?? { begrippen: [], plekken: [] };
      const kind = data.categorieen[result?.leeg ?? -1];
      const isEmpty = !found.begrippen.length && !found.plekken.length;
      const isHelpless = Boolean(result) && isEmpty && !kind && !lijnen.length;
      fill(nothing, isHelpless ? helpless(form) : []);
      fill(empty, kind ? [said("zoek-vraag-aan", (form.dataset.leeg ?? "").replace("{kind}", () => kind.meervoud)), copy(form, "hulp")]
        : result && isEmpty && lijnen.length && !alleen ? [copy(form, "hulp")]
        : result?.vraag ? [said("zoek-vraag-aan", form.dataset.vraag ?? "")]
        : result?.deels && !isEmpty ? [said("zoek-deels", form.dataset.deels ?? "")] : []);
      rows?.show(found, many, stil);
      urgent.replaceChildren(...lijnen.map((one) => crisisRow(form, one)));
      const isNew = urgent.hidden && lijnen.length > 0;
      urgent.hidden = !lijnen.length;
      calm.hidden = !alleen;
      urgent.classList.toggle("is-rustig", alleen || !stil);
      status.classList.toggle("alleen-gehoord", lijnen.length > 0 || isHelpless || !empty.hidden); // it stands there to be read
      document.documentElement.classList.toggle("alleen-bellen", alleen);
      if (isNew && !alleen) urgent.scrollIntoView({ block: "nearest" });
      const aside = [...empty.querySelectorAll(":scope > p")].map(({ textContent }) => textContent);
      say(waits ? form.dataset.laden ?? "" : [...lijnen.map((one) => call(form, one)), ...aside, ...(alleen || !result ? [] : [rows?.outcome(found) || (isHelpless ? form.dataset.niets ?? "" : "")])].join(" "));
    },
  };
}

/**
 * @param {HTMLElement} shown
 * @param {Node[]} content nothing: it is not there
 */
function fill(shown, content) {
  shown.replaceChildren(...content);
  shown.hidden = !content.length;
}

/**
 * @param {string} kind
 * @param {string} text
 */
function said(kind, text) {
  const line = document.createElement("p");
  line.className = kind;
  line.textContent = text;
  return line;
}

/** @param {HTMLFormElement} form */
function helpless(form) {
  const content = copy(form, "niets");
  content.querySelector(".zoek-hulp")?.append(copy(form, "hulp"));
  return [content];
}

/**
 * @param {HTMLFormElement} form
 * @param {import("./types.mjs").Nood} nood
 */
function call(form, { naam, nummer }) {
  if (!nummer) return `${naam}.`;
  const number = `\u2066${nummer}\u2069`; // keeps its order among Arabic letters
  return (form.dataset.bel ?? "").replace("{name}", () => naam).replace("{number}", () => number);
}

/**
 * @param {HTMLFormElement} form
 * @param {import("./types.mjs").Nood} nood
 */
function crisisRow(form, { id, link, naam, nummer, wanneer, teken }) {
  const row = copy(form, "nood");
  row.querySelector("a")?.setAttribute("href", link ?? `${form.dataset.home}${teken}/${id}/`);
  row.querySelector("use")?.setAttribute("href", `${form.dataset.pictogrammen}#${teken ?? `n-${id}`}`);
  element(row, "bdi").textContent = nummer;
  element(row, ".nummer-cijfers").hidden = !nummer;
  element(row, ".nummer-naam").textContent = naam;
  element(row, ".nummer-wanneer").textContent = wanneer;
  return row;
}

/**
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function element(root, selector) {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`${selector} is missing`);
  return found;
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
export function copy(form, name) {
  const template = /** @type {HTMLTemplateElement} */ (element(form, `template[data-deel=${name}]`));
  return /** @type {DocumentFragment} */ (template.content.cloneNode(true));
}
