import assert from "node:assert/strict";
import test from "node:test";

import { copies, lookAgain, nextLook, removeAll, removeUnfinished } from "../../templates/assets/js/offline/copies.mjs";
import { fetchIndex, keep, renew, renewWhatIsOld } from "../../templates/assets/js/offline/keep.mjs";
import { broken, indexOf, region, shown, visit } from "./offline-world.mjs";

const DAY = 24 * 60 * 60 * 1000;

test("a new copy takes over what is the same, and the old one goes when it is whole", async () => {
  const { caches, site, world } = await visit(region());
  await keep(world, await fetchIndex(world, "nl"));
  const [old] = await copies(world);
  const files = { ...region("Anders"), "data/offline.nl.json": "" };
  delete (/** @type {Record<string, string>} */ (files)["data/offline.nl.json"]);
  site.files = { ...files, "data/offline.nl.json": JSON.stringify(await indexOf(files, "nl", "")) };
  site.asked = [];
  assert.equal(await renew(world, old), true);
  assert.deepEqual(site.asked.sort(), ["data/offline.nl.json", "data/offline/nl.0.0.json", "data/zoek.nl.json"]);
  assert.equal((await caches.keys()).length, 1);
  assert.ok((await shown(world, "plek/a/", broken)).includes("Anders"));
  assert.equal(await renew(world, (await copies(world))[0]), false);
});

test("an interrupted renewal leaves the old copy, and what has come already is not fetched again", async () => {
  const { caches, site, world } = await visit(region());
  await keep(world, await fetchIndex(world, "nl"));
  const files = region("Anders");
  const index = await indexOf(files, "nl", "");
  site.files = { ...files, "data/offline.nl.json": JSON.stringify(index) };
  delete (/** @type {Record<string, string>} */ (site.files)["data/zoek.nl.json"]);
  assert.ok(await renew(world, (await copies(world))[0]).catch(() => "failed") === "failed");
  assert.equal((await caches.keys()).length, 2);
  assert.ok((await shown(world, "plek/a/", broken)).includes("Voorbeeld"));
  site.files = { ...files };
  site.asked = [];
  await keep(world, index);
  assert.deepEqual(site.asked, ["data/zoek.nl.json"]);
  assert.equal((await caches.keys()).length, 1);
});

test("a phone that is full keeps its old copy and nothing of the new one", async () => {
  const { caches, site, world } = await visit(region());
  await keep(world, await fetchIndex(world, "nl"));
  const files = region("Anders");
  site.files = { ...files, "data/offline.nl.json": JSON.stringify(await indexOf(files, "nl", "")) };
  caches.room = 1;
  assert.equal(await renew(world, (await copies(world))[0]).catch((error) => error.name), "QuotaExceededError");
  assert.equal((await caches.keys()).length, 1);
  assert.ok((await shown(world, "plek/a/", broken)).includes("Voorbeeld"));
});

/**
 * A renewal while another window takes something away.
 * @param {(world: import("../../templates/assets/js/offline/types.mjs").World) => Promise<unknown>} takeAway
 */
async function renewedWhile(takeAway) {
  const { caches, site, world } = await visit(region());
  await keep(world, await fetchIndex(world, "nl"));
  const [old] = await copies(world);
  const files = region("Anders");
  site.files = { ...files, "data/offline.nl.json": JSON.stringify(await indexOf(files, "nl", "")) };
  const { fetch } = world;
  world.fetch = async (url) => {
    if (url.includes("zoek")) await takeAway(world);
    return fetch(url);
  };
  assert.equal(await renew(world, old).catch((error) => error.name), "AbortError");
  return { caches, world };
}

test("who removes the copy while it is being renewed has none", async () => {
  const { caches } = await renewedWhile(removeAll);
  assert.deepEqual(await caches.keys(), []);
});

test("who stops in another window keeps the old copy, and nothing that only says that it is one", async () => {
  const { caches, world } = await renewedWhile(removeUnfinished);
  assert.equal((await caches.keys()).length, 1);
  assert.ok((await shown(world, "plek/a/", broken)).includes("Voorbeeld"));
});

test("a copy is renewed when it is a week old, and a failure is tried again a day later", async () => {
  const { site, world } = await visit(region());
  await keep(world, await fetchIndex(world, "nl"));
  const [{ name }] = await copies(world);
  site.asked = [];
  site.time += 6 * DAY;
  await renewWhatIsOld(world);
  assert.deepEqual(site.asked, []);
  site.time += 2 * DAY;
  site.down = true;
  await renewWhatIsOld(world);
  assert.deepEqual(site.asked, ["data/offline.nl.json"]);
  assert.equal(await nextLook(world, name), site.time + DAY);
  await renewWhatIsOld(world);
  assert.equal(site.asked.length, 1);
  site.down = false;
  await lookAgain(world, name, 0);
  await renewWhatIsOld(world);
  assert.equal(await nextLook(world, name), site.time + 7 * DAY);
});
