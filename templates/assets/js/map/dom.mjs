// Elements built from text, never from markup: what a volunteer typed can only ever be text.

const SVG = "http://www.w3.org/2000/svg";

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = set(document.createElement(tag), attributes);
  made.append(...children);
  return made;
}

/**
 * The sign of a theme: its colour, its shape, and its pictogram in white.
 * @param {{kleur: string, vorm: number, pictogram: string}} thema
 * @param {string} sprite address of the pictograms
 * @returns {SVGSVGElement}
 */
export function sign(thema, sprite) {
  const svg = drawn("svg", { class: "kaart-teken", viewBox: "0 0 36 44", color: thema.kleur, "aria-hidden": "true" });
  svg.append(
    drawn("use", { href: `#vorm-${thema.vorm}` }),
    drawn("use", { href: `${sprite}#${thema.pictogram}`, x: "9", y: "9", width: "18", height: "18", color: "#fff" }),
  );
  return svg;
}

/**
 * @param {string} id in the pictograms
 * @param {string} sprite address of the pictograms
 * @returns {SVGSVGElement}
 */
export function pictogram(id, sprite) {
  const svg = drawn("svg", { class: "pictogram", "aria-hidden": "true" });
  svg.append(drawn("use", { href: `${sprite}#${id}` }));
  return svg;
}

/**
 * @template {"svg" | "use"} K
 * @param {K} tag
 * @param {Record<string, string>} attributes
 */
function drawn(tag, attributes) {
  return set(document.createElementNS(SVG, tag), attributes);
}

/**
 * @template {Element} E
 * @param {E} target
 * @param {Record<string, string>} attributes
 * @returns {E}
 */
function set(target, attributes) {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
  return target;
}
