/// <reference path="./node.d.ts" />
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { digitByDigit, sentences, utterances, voiceFor } from "../../templates/assets/js/voice/utterances.mjs";

const dutch = { lang: "nl_NL", localService: true };
const flemish = { lang: "nl-BE", localService: true };
const arabic = { lang: "ar-SA", localService: true };
const remote = { lang: "nl-NL", localService: false };

test("only a voice of the phone itself, by its language", () => {
  equal(voiceFor([remote, flemish, dutch], "nl"), flemish);
  equal(voiceFor([flemish, dutch], "nl-NL"), dutch);
  equal(voiceFor([flemish, { ...dutch, default: true }], "nl")?.lang, "nl_NL");
  equal(voiceFor([remote], "nl"), undefined);
  equal(voiceFor([dutch], "ar"), undefined);
  equal(voiceFor([], "nl"), undefined);
});

test("each piece with the voice of its language, else with that of the page", () => {
  const pieces = [{ text: "مركز نسائي.", lang: "ar" }, { text: "De Meevaart", lang: "nl" }, { text: "Café", lang: "fr" }];
  const said = utterances(pieces, [dutch, arabic], "ar");
  deepEqual(said.map(({ voice }) => voice.lang), ["ar-SA", "nl_NL", "ar-SA"]);
  deepEqual(utterances(pieces, [arabic], "ar").map(({ voice }) => voice.lang), ["ar-SA", "ar-SA", "ar-SA"]);
  deepEqual(utterances(pieces, [dutch], "ar"), []);
});

test("sentences, in every script", () => {
  deepEqual(sentences("Kom binnen.  Het is gratis! Echt?\nJa"), ["Kom binnen.", "Het is gratis!", "Echt?", "Ja"]);
  deepEqual(sentences("هل تريد؟ نعم."), ["هل تريد؟", "نعم."]);
  deepEqual(sentences("Open 9.30 uur"), ["Open 9.30 uur"]);
});

test("what says nothing is not said", () => {
  for (const text of ["", "  ", "·", " › ", "..."]) deepEqual(sentences(text), [], text);
});

test("a long text is said in short pieces, and nothing of it is lost", () => {
  const words = Array.from({ length: 200 }, (_, i) => `woord${i}${i % 17 ? "" : ","}`);
  const text = `${words.join(" ")} ${"x".repeat(500)}`;
  const pieces = sentences(text);
  ok(pieces.every((piece) => piece.length <= 160), pieces.join("|"));
  equal(pieces.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
  ok(pieces.length < 20);
});

test("a telephone number digit by digit", () => {
  equal(digitByDigit("020 123 4567"), "0 2 0, 1 2 3, 4 5 6 7");
  equal(digitByDigit("0800-2000"), "0 8 0 0, 2 0 0 0");
  equal(digitByDigit("+31 6 12"), "+ 3 1, 6, 1 2");
});
