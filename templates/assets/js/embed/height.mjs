/** How high a frame is: all that it tells the page around it, and all that this page believes of what it hears. */

const KIND = "sociale-kaart";
const MOST = 20_000; // pixels

/**
 * @typedef {{soort: typeof KIND, hoogte: number}} Told
 * @param {number} pixels
 * @returns {Told}
 */
export const told = (pixels) => ({ soort: KIND, hoogte: Math.ceil(pixels) });

/**
 * @param {unknown} message from anyone
 * @returns {number | undefined} pixels; undefined: it is no such message
 */
export function heightIn(message) {
  const { soort, hoogte } = /** @type {Partial<Told>} */ (Object(message));
  const isHeight = soort === KIND && typeof hoogte === "number" && hoogte > 0 && hoogte <= MOST;
  return isHeight ? Math.ceil(hoogte) : undefined;
}

/**
 * The frame becomes as high as what is in it says. Nobody else is believed: it must be that very frame, with our page in it.
 * @param {HTMLIFrameElement} frame
 * @param {() => void} [first] called each time that it says so
 * @returns {() => void} to stop
 */
export function grow(frame, first = () => undefined) {
  const hear = (/** @type {MessageEvent} */ { source, origin, data }) => {
    const height = source === frame.contentWindow && origin === new URL(frame.src).origin && heightIn(data);
    if (!height) return;
    frame.style.height = `${height}px`;
    first();
  };
  addEventListener("message", hear);
  return () => removeEventListener("message", hear);
}
