/** What is fetched together when someone opens the filters or "near me". */

export { createPanel } from "./panel.mjs";
export { createPlaces, listenWhere } from "./where.mjs";
