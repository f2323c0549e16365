/// <reference path="./node.d.ts" />
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { hostPage, mail, mailbox } from "../../templates/assets/js/form/send.mjs";

const pad = "data/voorzieningen/oost/het huis.yml", onderwerp = "Nieuw: Het Huis & tuin";
const nieuw = { pad, tekst: "naam: Huis\n", nieuw: true, onderwerp };
const oud = { ...nieuw, nieuw: false };

/** @param {string} soort */
const regio = (soort, repository = "https://host.nl/wij/kaart") =>
  /** @type {import("../../templates/assets/js/form/types.mjs").Regio} */ (/** @type {unknown} */ ({ repository, tak: "voor/later", soort }));

test("without a repository there is no page of a host", () => equal(hostPage(regio("github", ""), nieuw), undefined));

test("GitHub takes the text along, for a new file and for a change", () => {
  const text = "value=naam%3A%20Huis%0A&message=Nieuw%3A%20Het%20Huis%20%26%20tuin";
  deepEqual(hostPage(regio("github"), nieuw), {
    url: `https://host.nl/wij/kaart/new/voor/later?filename=data%2Fvoorzieningen%2Foost%2Fhet%20huis.yml&${text}`, vol: true,
  });
  deepEqual(hostPage(regio("github"), oud), {
    url: `https://host.nl/wij/kaart/edit/voor/later/data/voorzieningen/oost/het%20huis.yml?${text}`, vol: true,
  });
});

test("an address of 6000 signs takes it along, a longer one only the name", () => {
  const rest = hostPage(regio("github"), { ...nieuw, tekst: "" })?.url.length ?? 0;
  const full = hostPage(regio("github"), { ...nieuw, tekst: "x".repeat(6000 - rest) });
  equal(full?.vol, true);
  equal(full?.url.length, 6000);
  deepEqual(hostPage(regio("github"), { ...nieuw, tekst: "x".repeat(6001 - rest) }), {
    url: "https://host.nl/wij/kaart/new/voor/later?filename=data%2Fvoorzieningen%2Foost%2Fhet%20huis.yml", vol: false,
  });
});

test("GitLab takes the name only", () => {
  deepEqual(hostPage(regio("gitlab"), nieuw), {
    url: "https://host.nl/wij/kaart/-/new/voor/later?file_name=data%2Fvoorzieningen%2Foost%2Fhet%20huis.yml", vol: false,
  });
  deepEqual(hostPage(regio("gitlab"), oud), {
    url: "https://host.nl/wij/kaart/-/edit/voor/later/data/voorzieningen/oost/het%20huis.yml", vol: false,
  });
});

test("whatever stands in an address, it adds no line to the letter", () => {
  equal(mailbox("wij@huis.nl"), "wij@huis.nl");
  equal(mailbox("wij@huis.nl?bcc=x@y.nl&body=z"), "wij@huis.nl%3Fbcc%3Dx%40y.nl%26body%3Dz");
});

test("a letter says what it is about, names the file and has its text, with the line ends of letters", () => {
  equal(mail("", nieuw, "Dag"), undefined);
  deepEqual(mail("wij@huis.nl", { ...nieuw, tekst: "a\r\nb\n" }, "Dag,"), {
    url: "mailto:wij@huis.nl?subject=Nieuw%3A%20Het%20Huis%20%26%20tuin&body=Dag%2C%0D%0A%0D%0A"
      + "data%2Fvoorzieningen%2Foost%2Fhet%20huis.yml%0D%0A%0D%0Aa%0D%0Ab%0D%0A",
    vol: true,
  });
});

test("a letter of 1900 signs has the text, a longer one asks for it", () => {
  const rest = mail("wij@huis.nl", { ...nieuw, tekst: "" }, "Dag")?.url.length ?? 0;
  equal(mail("wij@huis.nl", { ...nieuw, tekst: "x".repeat(1900 - rest) }, "Dag")?.vol, true);
  const short = mail("wij@huis.nl", { ...nieuw, tekst: "x".repeat(1901 - rest) }, "Dag");
  equal(short?.vol, false);
  ok(short?.url.endsWith("het%20huis.yml%0D%0A%0D%0A"));
});
