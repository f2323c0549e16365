/** A page of paper, in place of the browser's: elements that one can read as text. */

class Element {
  /** @param {string} tag */
  constructor(tag) {
    this.tag = tag;
    /** @type {(Element | string)[]} */
    this.children = [];
    this.marks = "";
    this.times = 0;
  }

  /** @param {string} name @param {string} value */
  setAttribute(name, value) {
    this.marks += ` ${name}="${value}"`;
  }

  /** @param {(Element | string)[]} more */
  append(...more) {
    this.children.push(...more);
  }

  /** @param {(Element | string)[]} others */
  replaceChildren(...others) {
    this.children = others;
    this.times++;
  }

  /** @returns {string} */
  toString() {
    return `<${this.tag}${this.marks}>${this.children.join("")}</${this.tag}>`;
  }
}

Object.defineProperty(globalThis, "document", { value: { createElement: (/** @type {string} */ tag) => new Element(tag) }, configurable: true });
