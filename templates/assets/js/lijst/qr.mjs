/** A QR code as one drawing, black on white, for paper. */

import { correction, generate } from "lean-qr";

const SVG = "http://www.w3.org/2000/svg";
const QUIET = 2; // modules of white around it, on white paper

/**
 * @param {string} text
 * @param {string} label
 * @returns {SVGSVGElement}
 */
export function qr(text, label) {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = "";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  const svg = document.createElementNS(SVG, "svg");
  const edge = code.size + 2 * QUIET;
  svg.setAttribute("viewBox", `${-QUIET} ${-QUIET} ${edge} ${edge}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  svg.setAttribute("class", "blad-qr");
  const shape = document.createElementNS(SVG, "path");
  shape.setAttribute("d", path);
  svg.append(shape);
  return svg;
}
