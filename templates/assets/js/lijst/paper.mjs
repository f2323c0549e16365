/** A place's page on paper has a code that opens it again. Drawn where people print: beside a mouse, and once all else is there. */

const AFTER = 2000; // milliseconds: nothing that is seen waits for it

export function preparePrint() {
  const foot = document.querySelector("footer.controle");
  const page = /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=canonical]"));
  if (!foot || !page || !matchMedia("(hover: hover)").matches) return;
  setTimeout(() => {
    import("./qr.mjs").then(({ qr }) => foot.prepend(qr(page.href, page.href))).catch(() => undefined); // its address is printed all the same
  }, AFTER);
}
