// Reads the copies of a built site as a phone does and says which pages it makes, by their hash.
//   node tests/js/fill-pages.mjs SITE LANGUAGE ROOT  →  {address: sha256}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pageOf } from "../../templates/assets/js/offline/fill.mjs";
import { bundleOf } from "../../templates/assets/js/offline/unpack.mjs";

const [site, language, root] = process.argv.slice(2);
/** @type {import("../../templates/assets/js/offline/types.mjs").Index} */
const index = JSON.parse(readFileSync(`${site}/data/offline.${language}.json`, "utf-8"));
/** @type {Record<string, string>} */
const made = {};
for (const [address] of index.bestanden.filter(([name]) => name.startsWith("data/offline/"))) {
  const bundle = bundleOf(Uint8Array.from(readFileSync(`${site}/${address}`)).buffer);
  for (const [page] of bundle.paginas) {
    made[page] = createHash("sha256").update(pageOf(bundle, page, root) ?? "").digest("hex");
  }
}
process.stdout.write(JSON.stringify(made));
