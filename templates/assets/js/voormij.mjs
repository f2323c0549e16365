/** On a place's page, for who comes from the finder: bundled apart, and fetched by nobody else. */

export { start } from "./finder/for_me.mjs";
