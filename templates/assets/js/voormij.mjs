/** On pages outside the finder, for who comes from it: bundled apart, and fetched by nobody else. */

export { start } from "./finder/for_me.mjs";
export { createDistances } from "./finder/far_rows.mjs";
