/** What the finder of a large region has beside that of a small one, in one file. */

export { offerAreas } from "./areas.mjs";
export { createFlow } from "./flow.mjs";
