/**
 * What a place's page says by script, in its language: put in by outputs/assets.py when a site is built, out of
 * rendering/state_words.py, with the name of the script for who looked for something.
 */
declare const __WOORDEN__: {
  bewaar: { erbij: string, eraf: string, vol: string, tijdelijk: string },
  staat: Omit<import("./tijden.mjs").Words, "redenen">,
  stop: string,
  voormij: string,
};
