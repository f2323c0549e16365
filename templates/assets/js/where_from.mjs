/** Where a reader wants distances counted from: said in the finder, and behind # from there on, nowhere else. */

/** A postcode's digits or an area's id; empty where nothing was said. */
export function whereFrom() {
  return new URLSearchParams(location.hash.slice(1)).get("bij") ?? "";
}

/**
 * What says in rows how far each place is; fetched by those who said where they are.
 * @param {string} script its address
 * @param {string} from
 * @returns {Promise<(list: ParentNode) => void>}
 */
export async function distances(script, from) {
  const { createDistances } = await import(new URL(script, location.href).href);
  return createDistances(from, document.documentElement.lang);
}

/** It comes along to other pages of this site. */
export function keepWhereFrom() {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    const from = whereFrom();
    if (!link || !from || link.origin !== location.origin || !link.pathname.endsWith("/") || link.pathname === location.pathname) return;
    if (!link.hash || link.hash === "#zoek") link.hash += `${link.hash && "&"}bij=${encodeURIComponent(from)}`;
  }, { capture: true });
}

/** Rows that came with the page. */
export function tellInRows() {
  const rows = /** @type {HTMLElement | null} */ (document.querySelector(".ver-rijen"));
  const from = whereFrom();
  if (!rows || !from) return;
  distances(rows.dataset.ver ?? "", from)
    .then((fillIn) => fillIn(rows))
    .catch(() => undefined) // without it the rows still say where each place is
    .finally(() => delete document.documentElement.dataset.zoekt); // the room that was kept for it
}
