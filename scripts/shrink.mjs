// Makes bundled modules smaller than esbuild alone does, where they stand: `node scripts/shrink.mjs FILE…`.

import { readFile, writeFile } from "node:fs/promises";
import { minify } from "terser";

// 2020: nothing newer than esbuild has written for the oldest browser. Arrows are unsafe for who makes objects with `new` of a
// function without a name; neither we nor our libraries do.
const COMPRESS = { passes: 3, unsafe_arrows: true, keep_fargs: false };
const OPTIONS = { module: true, ecma: 2020, compress: COMPRESS, format: { comments: "some" } };

await Promise.all(process.argv.slice(2).map(async (path) => {
  const { code } = await minify(await readFile(path, "utf8"), OPTIONS);
  if (!code) throw new Error(`${path}: nothing is left of it`);
  await writeFile(path, `${code}\n`);
}));
