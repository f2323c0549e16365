// Makes bundled modules smaller than esbuild alone does, where they stand: `node scripts/shrink.mjs FILE…`.

import { readFile, writeFile } from "node:fs/promises";
import { minify } from "terser";

// 2018: nothing newer than esbuild has written for the oldest browser.
const OPTIONS = { module: true, ecma: 2018, compress: { passes: 3 }, format: { comments: "some" } };

await Promise.all(process.argv.slice(2).map(async (path) => {
  const { code } = await minify(await readFile(path, "utf8"), OPTIONS);
  if (!code) throw new Error(`${path}: nothing is left of it`);
  await writeFile(path, `${code}\n`);
}));
