/** Elements that the page brings along, and those made of text. */

/**
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function part(root, selector) {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`${selector} is missing`);
  return found;
}

/**
 * A copy of a template of the page.
 * @param {ParentNode} root
 * @param {string} name
 * @returns {DocumentFragment}
 */
export function copy(root, name) {
  const template = /** @type {HTMLTemplateElement} */ (part(root, `template[data-deel=${name}]`));
  return /** @type {DocumentFragment} */ (template.content.cloneNode(true));
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
