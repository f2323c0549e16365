/** The button that reads a place's page aloud, where the phone itself has a voice for the page's language. */

import { piecesOf } from "./pieces.mjs";
import { utterances, voiceFor } from "./utterances.mjs";

const PATIENCE = 4000; // milliseconds: in Chrome the list of voices is empty at first

/**
 * @param {HTMLButtonElement} button
 * @param {string} stop what it says while it reads
 */
export function prepareReading(button, stop) {
  const synth = globalThis.speechSynthesis;
  if (!synth || !("SpeechSynthesisUtterance" in globalThis)) return;
  const show = () => {
    if (!voiceFor(synth.getVoices(), document.documentElement.lang)) return false;
    synth.removeEventListener("voiceschanged", show);
    button.hidden = false;
    return true;
  };
  toggle(button, createReader(synth), stop);
  if (show()) return;
  synth.addEventListener("voiceschanged", show);
  setTimeout(() => synth.removeEventListener("voiceschanged", show), PATIENCE);
}

/**
 * @param {HTMLButtonElement} button
 * @param {ReturnType<typeof createReader>} reader
 * @param {string} whileReading
 */
function toggle(button, reader, whileReading) {
  const label = button.querySelector("span");
  const texts = [label?.textContent ?? "", whileReading];
  /** @param {boolean} isReading */
  const show = (isReading) => {
    if (label) label.textContent = texts[Number(isReading)];
  };
  const stop = () => {
    reader.stop();
    show(false);
  };
  button.addEventListener("click", () => {
    if (reader.isReading()) return stop();
    const article = button.closest("article");
    if (!article) return;
    show(true);
    reader.read(piecesOf(article), () => show(false));
  });
  // A phone that is put away does not go on talking about what its owner was reading.
  addEventListener("pagehide", stop);
  document.addEventListener("visibilitychange", () => document.hidden && stop());
}

/**
 * Says one piece after the other, so that stopping is always possible.
 * @param {SpeechSynthesis} synth
 */
function createReader(synth) {
  let turn = 0; // what was started before the last stop has nothing to say any more
  let busy = false;

  /**
   * @param {{text: string, voice: SpeechSynthesisVoice}[]} rest
   * @param {number} mine
   * @param {() => void} ended
   */
  function next(rest, mine, ended) {
    if (mine !== turn) return;
    const [first, ...others] = rest;
    if (!first) {
      busy = false;
      return ended();
    }
    const utterance = new SpeechSynthesisUtterance(first.text);
    utterance.voice = first.voice;
    utterance.lang = first.voice.lang;
    utterance.onend = () => next(others, mine, ended);
    utterance.onerror = () => next([], mine, ended);
    synth.speak(utterance);
  }

  return {
    isReading: () => busy,
    stop() {
      turn += 1;
      if (busy) synth.cancel();
      busy = false;
    },
    /**
     * @param {import("./utterances.mjs").Piece[]} pieces
     * @param {() => void} ended
     */
    read(pieces, ended) {
      turn += 1;
      busy = true;
      synth.cancel(); // left over from the page before this one
      next(utterances(pieces, synth.getVoices(), document.documentElement.lang), turn, ended);
    },
  };
}
