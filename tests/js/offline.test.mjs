import assert from "node:assert/strict";
import test from "node:test";

import { copies, removeAll, removeUnfinished } from "../../templates/assets/js/offline/copies.mjs";
import { fetchIndex, keep } from "../../templates/assets/js/offline/keep.mjs";
import { SCOPE, broken, region, shown, visit } from "./offline-world.mjs";

test("keeps everything, says how far it is, and works without the site", async () => {
  const { site, world } = await visit(region());
  /** @type {number[]} */
  const steps = [];
  await keep(world, await fetchIndex(world, "nl"), { progress: (share) => steps.push(share) });
  assert.equal(steps.length, 4);
  assert.equal(steps.at(-1), 1);
  site.down = true;
  assert.ok((await shown(world, "plek/a/", broken)).includes('<p>kopie <a href="/regio/bewaren/">meer</a></p><p>A</p>'));
  assert.ok((await shown(world, "over/", broken)).includes("over"));
  assert.equal(await shown(world, "data/zoek.nl.json", broken, { isPage: false }), '{"naam": "Voorbeeld"}');
  assert.equal(await shown(world, "plek/a", broken), `to ${SCOPE}plek/a/`);
});

test("a page that is not kept is answered by the friendly one, a file by an error", async () => {
  const { world } = await visit(region());
  await keep(world, await fetchIndex(world, "nl"));
  assert.ok((await shown(world, "plek/elders/", broken)).includes("geen verbinding"));
  assert.equal(await shown(world, "tegels/1/1/1.png", broken, { isPage: false }).catch((error) => error.name), "TypeError");
});

test("a page in a language that is not kept says so in it, and is shown in the one that is kept", async () => {
  const { world } = await visit(region());
  await keep(world, await fetchIndex(world, "nl"));
  assert.equal(await shown(world, "ar/plek/a/", broken), `to ${SCOPE}plek/a/?gevraagd=ar`);
  const arabic = await shown(world, "plek/a/?gevraagd=ar", broken);
  assert.ok(arabic.includes('<p lang="ar">instead</p><p>kopie'), arabic);
  assert.ok(!(await shown(world, "plek/a/", broken)).includes("instead"));
  assert.ok(!(await shown(world, "plek/a/?gevraagd=xx", broken)).includes("instead"));
  const missing = await shown(world, "ar/plek/elders/", broken);
  assert.ok(missing.includes('<p lang="ar">instead</p>geen verbinding'), missing);
  const own = await shown(world, "plek/elders/", broken);
  assert.ok(own.includes("geen verbinding") && !own.includes("instead"), own);
});

test("the language of the root has no folder, and is not every language", async () => {
  const files = {
    "data/offline/ar.0.0.json": JSON.stringify({
      schillen: [['<main id="inhoud">', "inhoud", "</main>"]],
      paginas: [["ar/plek/a/", 0, "A"], ["ar/geen-verbinding.html", 0, "geen verbinding"]],
    }),
  };
  const { world } = await visit(files, { language: "ar", map: "ar/" });
  await keep(world, await fetchIndex(world, "ar"));
  assert.equal(await shown(world, "plek/a/", broken), `to ${SCOPE}ar/plek/a/?gevraagd=nl`);
  assert.equal(await shown(world, "en/plek/a/", broken), `to ${SCOPE}ar/plek/a/?gevraagd=en`);
  assert.ok((await shown(world, "elders/", broken)).includes('<p lang="nl">instead</p>geen verbinding'));
  assert.ok(!(await shown(world, "ar/elders/", broken)).includes("instead"));
});

test("a copy of before the other languages were named still has its friendly page", async () => {
  const { site, world } = await visit(region());
  const index = await fetchIndex(world, "nl");
  delete index.talen;
  site.files["data/offline.nl.json"] = JSON.stringify(index);
  await keep(world, index);
  assert.ok((await shown(world, "ar/plek/a/", broken)).includes("geen verbinding"));
});

test("the network comes first, unless it takes too long, fails, or says that it is broken", async () => {
  const { world } = await visit(region());
  await keep(world, await fetchIndex(world, "nl"));
  const site = async () => new Response("from the site");
  const late = () => new Promise((/** @type {(r: Response) => void} */ resolve) => setTimeout(() => resolve(new Response("late")), 30));
  /** @type {number[]} */
  const waits = [];
  const sleep = async (/** @type {number} */ time) => void waits.push(time);
  assert.equal(await shown(world, "plek/a/", site), "from the site");
  assert.ok((await shown(world, "plek/a/", late, { sleep })).includes("kopie"));
  assert.deepEqual(waits, [3000]);
  assert.equal(await shown(world, "plek/new/", late, { sleep }), "late");
  assert.ok((await shown(world, "plek/a/", async () => new Response("oops", { status: 503 }))).includes("kopie"));
  assert.equal(await shown(world, "plek/new/", async () => new Response("oops", { status: 503 })), "oops");
  assert.equal(await shown(world, "plek/a/", async () => new Response("gone", { status: 404 })), "gone");
});

test("only what has a hash in its name comes from the copy first", async () => {
  const { world } = await visit(region());
  await keep(world, await fetchIndex(world, "nl"));
  const site = async () => new Response("from the site");
  assert.equal(await shown(world, "assets/site.ABCDEFGH.js", site, { isPage: false }), "script");
  assert.equal(await shown(world, "assets/site.ZZZZZZZZ.js", site, { isPage: false }), "from the site");
  assert.equal(await shown(world, "data/zoek.nl.json", site, { isPage: false }), "from the site");
});

test("what is not what the list says is not kept", async () => {
  const { caches, site, world } = await visit(region());
  const index = await fetchIndex(world, "nl");
  site.files["over/"] = "<h1>Wifi of the café: please log in</h1>";
  assert.ok(await keep(world, index).then(() => false, () => true));
  assert.deepEqual(await copies(world), []);
  await removeUnfinished(world);
  assert.deepEqual(await caches.keys(), []);
});

test("what was removed and then only begun again is no copy", async () => {
  const { site, world } = await visit(region());
  const index = await fetchIndex(world, "nl");
  await keep(world, index);
  assert.equal((await copies(world)).length, 1);
  await removeAll(world);
  site.down = true;
  assert.ok(await keep(world, index).then(() => false, () => true));
  assert.deepEqual(await copies(world), []);
});

test("a phone that cannot read what it has kept still has the network", async () => {
  const { caches, world } = await visit(region());
  await keep(world, await fetchIndex(world, "nl"));
  caches.keys = () => Promise.reject(new DOMException("broken", "UnknownError"));
  const site = async () => new Response("from the site");
  assert.equal(await shown(world, "assets/site.ABCDEFGH.js", site, { isPage: false }), "from the site");
});

test("another site on the same host is left alone", async () => {
  const { caches, world } = await visit(region());
  await caches.open("sociale-kaart / nl 123");
  await caches.open("something else");
  await keep(world, await fetchIndex(world, "nl"));
  assert.equal((await copies(world)).length, 1);
  await removeAll(world);
  assert.deepEqual(await caches.keys(), ["sociale-kaart / nl 123", "something else"]);
});

test("a page that a script reads, to print it, comes out of the copy as the site has it", async () => {
  const { world } = await visit(region());
  await keep(world, await fetchIndex(world, "nl"));
  const read = await shown(world, "plek/a/", broken, { isPage: false });
  assert.ok(read.includes("<p>A</p>") && !read.includes("kopie"), read);
});
