/** What our oldest browsers do not have yet (Chrome before 86, Safari before 14), and our scripts do ask of them. Here once, as it is forgotten in each. */

const [element, string] = [Element.prototype, String.prototype];

element.replaceChildren ??= function (...nodes) {
  this.textContent = "";
  this.append(...nodes);
};

// A text for a text: no pattern, and no `$` in what comes instead.
string.replaceAll ??= function (/** @type {any} */ found, /** @type {any} */ by) {
  return this.split(found).join(by);
};
