import assert from "node:assert/strict";
import test from "node:test";

import { answer } from "../../templates/assets/js/offline/answer.mjs";
import { inFinder, keptSquares, ofAreas } from "../../templates/assets/js/offline/area.mjs";
import { copies } from "../../templates/assets/js/offline/copies.mjs";
import { digest, fetchIndex, keep, renew } from "../../templates/assets/js/offline/keep.mjs";
import { SCOPE, region, visit } from "./offline-world.mjs";

const PAGE = ["<title>", "titel", '</title><main id="inhoud" tabindex="-1">', "inhoud", "</main>"];
/** @param {string} id */
const bundle = (id) => JSON.stringify({ schillen: [PAGE], paginas: [[`plek/${id}/`, 0, id, `<p>${id}</p>`], [`gebied/${id}/`, 0, id, "lijst"]] });
/** @type {Record<string, Record<string, string>>} */
const AREAS = {
  oost: { "data/offline/nl.10.0.bundel": bundle("oost"), "data/plekken/10.json": "[10]", "data/plekken/11.json": "[11]" },
  west: { "data/offline/nl.12.0.bundel": bundle("west"), "data/plekken/12.json": "[12]", "data/plekken/11.json": "[11]" },
};
const OVERVIEW = { vakken: [0, [3, 4, 5, 6], 0, 7], overal: [2] };

/** A large region with two areas that have a square in common; `day` differs from one build to the next. */
async function large(day = "1") {
  const visited = await visit({ ...region(), "data/vakken.json": JSON.stringify(OVERVIEW) });
  const { site } = visited;
  const index = JSON.parse(site.files["data/offline.nl.json"]);
  const gebieden = [["oost", "Oost", "0,6", "0,3"], ["west", "West", "0,6", "0,3"]];
  site.files["data/offline.nl.json"] = JSON.stringify({ ...index, id: `raam ${day}`, gebieden, elders: "Wel bewaard: {gebieden}." });
  for (const [gebied, files] of Object.entries(AREAS)) {
    Object.assign(site.files, files);
    const rows = Object.entries(files).map(async ([name, text]) => [name, await digest(bytes(text))]);
    site.files[`data/offline/${gebied}.nl.json`] = JSON.stringify({ id: `${gebied} ${day}`, gebied, bestanden: await Promise.all(rows) });
  }
  return visited;
}
/** @param {string} text */
const bytes = (text) => /** @type {ArrayBuffer} */ (new TextEncoder().encode(text).buffer);
const broken = async () => {
  throw new TypeError("no network");
};
/**
 * @param {import("../../templates/assets/js/offline/types.mjs").World} world
 * @param {string} address
 * @param {boolean} [isPage]
 */
async function shown(world, address, isPage = true) {
  const given = await answer(world, { url: SCOPE + address, isPage, ask: broken }, () => new Promise(() => undefined));
  return given.status >= 300 && given.status < 400 ? `to ${given.headers.get("Location")}` : given.text();
}
/** @param {import("../../templates/assets/js/offline/types.mjs").World} world @param {string[]} areas */
const keepAreas = async (world, areas) => keep(world, await fetchIndex(world, "nl", areas));
/** @param {import("../../templates/assets/js/offline/types.mjs").World} world */
const kept = async (world) => (await copies(world)).map(({ note }) => note.gekozen);

test("an area is kept with the frame, and nothing of another area is fetched", async () => {
  const { site, world } = await large();
  await keepAreas(world, ["oost"]);
  assert.deepEqual(await kept(world), [["oost"]]);
  assert.ok((await shown(world, "plek/oost/")).includes("<p>oost</p>"));
  assert.ok((await shown(world, "gebied/oost/")).includes("lijst"));
  assert.ok((await shown(world, "over/")).includes("over"));
  assert.ok((await shown(world, "plek/west/")).includes("geen verbinding"));
  assert.deepEqual(site.asked.filter((name) => /west|nl\.12|\/12\./.test(name)), []);
});

test("a second area costs its own files only, and both are there", async () => {
  const { site, world } = await large();
  await keepAreas(world, ["oost"]);
  site.asked.length = 0;
  await keepAreas(world, ["west", "oost"]);
  assert.deepEqual(await kept(world), [["oost", "west"]]);
  assert.deepEqual(site.asked.filter((name) => !name.endsWith(".nl.json")).sort(), ["data/offline/nl.12.0.bundel", "data/plekken/12.json"]);
  assert.ok((await shown(world, "plek/oost/")).includes("<p>oost</p>"));
  assert.ok((await shown(world, "plek/west/")).includes("<p>west</p>"));
});

test("an area that is taken out goes, without fetching anything of what stays", async () => {
  const { site, world } = await large();
  await keepAreas(world, ["oost", "west"]);
  site.asked.length = 0;
  await keepAreas(world, ["west"]);
  assert.deepEqual(site.asked.sort(), ["data/offline.nl.json", "data/offline/west.nl.json"]);
  assert.deepEqual(await kept(world), [["west"]]);
  assert.ok((await shown(world, "plek/oost/")).includes("geen verbinding"));
});

test("without a connection there are no other squares than those that are kept", async () => {
  const { site, world } = await large();
  await keepAreas(world, ["oost"]);
  site.down = true;
  assert.deepEqual(JSON.parse(await shown(world, "data/vakken.json", false)), {
    vakken: [0, [3, 4, 0, 0], 0, 0], overal: [2], bewaard: { gekozen: ["oost"], elders: ["12", "13", "3"], zinnen: { nl: "Wel bewaard: Oost." } },
  });
  site.down = false;
  assert.deepEqual(JSON.parse(await shown(world, "data/vakken.json", false)), OVERVIEW); // from the site, whatever the browser has of it
  await keepAreas(world, ["oost", "west"]);
  site.down = true;
  assert.deepEqual(JSON.parse(await shown(world, "data/vakken.json", false)), {
    vakken: [0, [3, 4, 5, 0], 0, 0], overal: [2], bewaard: { gekozen: ["oost", "west"], elders: ["13", "3"], zinnen: { nl: "Wel bewaard: Oost, West." } },
  });
  assert.deepEqual(keptSquares({ vakken: 9, overal: [] }, (square) => square === ""), { vakken: 9, overal: [], bewaard: { gekozen: [], elders: [], zinnen: {} } });
});

test("a list of places of everywhere is not kept: the finder shows what there is of it", async () => {
  const { world } = await large();
  await keepAreas(world, ["oost"]);
  assert.equal(await shown(world, "thema/eten/"), `to ${SCOPE}plekken/#thema=eten`);
  assert.equal(await shown(world, "categorie/voedselbank/2/"), `to ${SCOPE}plekken/#soort=voedselbank`);
  assert.equal(inFinder("gebied/west/"), undefined);
  assert.equal(inFinder("over/"), undefined);
});

test("a renewal is of the same areas, and one that is no area any more is left out", async () => {
  const { site, world } = await large();
  await keepAreas(world, ["oost", "west"]);
  const [copy] = await copies(world);
  assert.equal(await renew(world, copy), false);
  Object.assign(site.files, (await large("2")).site.files);
  const index = JSON.parse(site.files["data/offline.nl.json"]);
  site.files["data/offline.nl.json"] = JSON.stringify({ ...index, gebieden: index.gebieden.slice(1) });
  delete site.files["data/offline/oost.nl.json"];
  assert.equal(await renew(world, copy), true);
  assert.deepEqual(await kept(world), [["west"]]);
});

test("what is new for all areas alone is a newer copy, too", async () => {
  const { site, world } = await large();
  await keepAreas(world, ["oost"]);
  site.files["data/offline.nl.json"] = (await large("2")).site.files["data/offline.nl.json"];
  const [copy] = await copies(world);
  assert.equal(await renew(world, copy), true);
  assert.deepEqual(await kept(world), [["oost"]]);
});

test("a copy of a whole region stays as it is when the region has been cut since", async () => {
  const { site, world } = await visit(region());
  await keep(world, await fetchIndex(world, "nl"));
  Object.assign(site.files, (await large()).site.files);
  const [copy] = await copies(world);
  assert.equal(await renew(world, copy), false);
  assert.ok((await shown(world, "plek/a/")).includes("<p>A</p>"));
});

test("a phone that is full keeps what it had", async () => {
  const { caches, world } = await large();
  await keepAreas(world, ["oost"]);
  caches.room = 3;
  assert.equal(await keepAreas(world, ["oost", "west"]).catch((error) => error.name), "QuotaExceededError");
  assert.deepEqual(await kept(world), [["oost"]]);
  assert.ok((await shown(world, "plek/oost/")).includes("<p>oost</p>"));
});

test("a page of a copy says of which areas it is, as text", async () => {
  const { world, site } = await large();
  const index = JSON.parse(site.files["data/offline.nl.json"]);
  const gebieden = [["oost", "Oost & <b>", "", ""], ["west", "West", "", ""]];
  site.files["data/offline.nl.json"] = JSON.stringify({ ...index, gebieden, melding: "<p>Gebied: {gebieden}.</p>", komma: "、" });
  await keepAreas(world, ["oost", "west"]);
  assert.ok((await shown(world, "over/")).includes("<p>Gebied: Oost &#38; &#60;b>、West.</p>"));
  await keepAreas(world, ["west"]);
  assert.ok((await shown(world, "over/")).includes("<p>Gebied: West.</p>"));
  const [{ note }] = await copies(world);
  assert.equal(ofAreas({ ...note, gebieden: undefined, gekozen: undefined, melding: "<p>kopie</p>" }), "<p>kopie</p>"); // of a town, or of before
});
