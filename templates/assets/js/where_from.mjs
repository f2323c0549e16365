/** Where a reader wants distances counted from: said in the finder, and behind # from there on, nowhere else. */

/** `bij=` with a postcode's digits or an area's id; empty where nothing was said. */
export const whereFrom = () => location.hash.match(/\bbij=[^&]+/)?.[0] ?? "";

/** It comes along to other pages of this site. */
export function keepWhereFrom() {
  addEventListener("click", ({ target }) => {
    const link = /** @type {Element} */ (target).closest("a");
    const from = whereFrom();
    const [known, search] = link?.hash.match(/^(#zoek&?)?(#?bij=.*)?$/) ?? []; // it may have been said otherwise before
    if (from && known !== undefined && link?.origin === location.origin) link.hash = search ? `zoek&${from}` : from;
  }, true);
}
