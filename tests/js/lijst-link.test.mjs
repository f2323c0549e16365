/** My list on its way to somebody else: its link, and the message around it. */

import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { listLink, readLink } from "../../templates/assets/js/lijst/link.mjs";
import { channels, message, smsParts } from "../../templates/assets/js/lijst/message.mjs";
import { MOST, parse } from "../../templates/assets/js/lijst/store.mjs";
import { dice, garbage, someList } from "./lijst_dice.mjs";

const PAGE = "https://kaart.example/ar/lijst/";
const TRIES = 500;

// ---- the link ----
test("a list is the same after it was sent", () => {
  const roll = dice(11);
  for (let n = 0; n < TRIES; n++) {
    const list = someList(roll);
    const hash = new URL(listLink(PAGE, list)).hash;
    deepEqual(readLink(hash, parse), { ids: list, lost: 0 });
    deepEqual(readLink(`#p=${encodeURIComponent(list.join(","))}`, parse)?.ids, list); // encoded on the way
    deepEqual(readLink(`#p=${encodeURIComponent(encodeURIComponent(list.join(",")))}`, parse)?.ids, list);
    deepEqual(readLink(`#ergens&p=${list.join(",")}.`, parse)?.ids, list); // the full stop of a sentence
  }
});

test("no list in the address is no list, an empty one is an empty list", () => {
  for (const hash of ["", "#", "#inhoud", "#mijn"]) equal(readLink(hash, parse), null);
  deepEqual(readLink("#p=", parse), { ids: [], lost: 0 });
});

test("whatever stands in the address is read as far as it can be, and what is lost is counted", () => {
  const roll = dice(13);
  for (let n = 0; n < TRIES; n++) {
    const found = readLink(`#p=${garbage(roll)}`, parse);
    ok(found && found.ids.length <= MOST && found.lost >= 0);
  }
  const broken = readLink("#p=plek-1,%E0%A4%A,plek-2", parse);
  deepEqual(broken, { ids: ["plek-1", "plek-2"], lost: 1 });
  deepEqual(readLink("#p=plek-1%2Cplek-2%2", parse)?.ids[0], "plek-1");
});

test("of 1,000 places a list has the first, and knows how many more there were", () => {
  const ids = Array.from({ length: 1000 }, (_, n) => `plek-${n}`);
  deepEqual(readLink(`#p=${ids.join(",")}`, parse), { ids: ids.slice(0, MOST), lost: 1000 - MOST });
});

// ---- the message ----
const TEXTS = { begin: "Deze plekken:", link: "Open de lijst:" };

test("a message says what it is, names the places and ends with the link", () => {
  equal(message(TEXTS, ["A & B", "C"], PAGE), `Deze plekken:\n- A & B\n- C\nOpen de lijst:\n${PAGE}`);
});

test("what is sent is what was meant, whatever the names are", () => {
  const roll = dice(17);
  for (let n = 0; n < TRIES; n++) {
    const names = Array.from({ length: roll(4) }, () => garbage(roll));
    const link = listLink(PAGE, someList(roll));
    const found = channels(TEXTS, names, link, "Een lijst & meer");
    const text = message(TEXTS, names, link);
    equal(new URL(found.whatsapp ?? "").searchParams.get("text"), text);
    equal(new URL(found.mail ?? "").searchParams.get("body"), text.replace(/\n/g, "\r\n"));
    equal(new URL(found.mail ?? "").searchParams.get("subject"), "Een lijst & meer");
    ok(found.sms === null || decodeURIComponent(found.sms.replace("sms:?&body=", "")).endsWith(link));
  }
});

test("what is too long for an SMS first leaves out the names, then is no SMS", () => {
  const link = listLink(PAGE, Array.from({ length: 20 }, (_, n) => `een-plek-met-een-lange-naam-${n}`));
  const names = Array.from({ length: 20 }, (_, n) => `Een plek met een hele lange naam die je niet verzint, nummer ${n}`);
  equal(decodeURIComponent(channels(TEXTS, names, link, "").sms ?? "").includes("verzint"), false);
  const long = listLink(PAGE, Array.from({ length: MOST }, (_, n) => `een-plek-met-een-lange-naam-${n}`));
  const found = channels(TEXTS, [], long, "");
  equal(found.sms, null);
  ok(found.whatsapp && found.mail);
  equal(channels(TEXTS, [], "x".repeat(9000), "").whatsapp, null);
});

test("an SMS in Arabic holds fewer characters", () => {
  deepEqual([160, 161, 306, 307].map((n) => smsParts("a".repeat(n))), [1, 2, 2, 3]);
  deepEqual([70, 71, 134, 135].map((n) => smsParts("م".repeat(n))), [1, 2, 2, 3]);
});

test("a link without end is read in no time, and what is beyond is lost", () => {
  const begin = performance.now();
  for (const sign of ["a", "!", "%", "a!", ",", "%2"]) {
    const found = readLink(`#p=goed,${sign.repeat(200_000)}`, parse);
    equal(found?.ids[0], "goed");
    ok((found?.lost ?? 0) > 0);
  }
  ok(performance.now() - begin < 1000);
});
