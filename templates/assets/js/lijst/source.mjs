/** A place as its own page tells it: the parts that belong on paper, in the page's language. */

/**
 * @typedef {object} Told
 * @property {string} lang
 * @property {string} dir
 * @property {string} naam
 * @property {string} soort
 * @property {Element[]} meldingen
 * @property {Record<"wat" | "tijden" | "drempel", {kop: string, inhoud: Element[]}>} delen
 * @property {Element[]} waar address, and what it says about the way in
 * @property {{soort: string, tekst: string}[]} kanalen
 * @property {Element | null} kaart
 * @property {string} controle
 * @property {string} bron whom to name, and under which licence, where that is not the region's own
 * @property {string} code
 * @property {string} adres of the page that the code leads to
 */

const PARTS = /** @type {const} */ (["wat", "tijden", "drempel"]);
// What is of no use on paper: buttons, what is true at this minute only, what is said in the other column already.
const SCREEN = ".staat, .agenda, .andere-taal, .knoppen, .routes, button, bewaar-knop, script, [hidden]";

/**
 * @param {string} url of the page of the place
 * @returns {Promise<Told | null>} null when it is not there, or the network is not
 */
export async function fetchPlace(url) {
  try {
    const answer = await fetchDocument(url);
    return answer && told(answer.page, answer.url);
  } catch {
    return null;
  }
}

/**
 * A page as a document, in which no script runs. The browser reads it while fetching: DOMParser, which makes a document of a
 * text, is refused by our pages' policy (Trusted Types), as all that turns text into markup is.
 * @param {string} url
 * @returns {Promise<{page: Document, url: string} | null>} with the address it came from; null when it is not there
 */
function fetchDocument(url) {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onload = () => {
      const page = request.status === 200 && request.responseXML;
      done(page ? { page, url: request.responseURL || url } : null);
    };
    request.onerror = failed;
    request.open("GET", url);
    request.send();
  });
}

/**
 * @param {Document} page
 * @param {string} url
 * @returns {Told | null}
 */
function told(page, url) {
  const article = page.querySelector("article.plek");
  if (!article) return null;
  rebase(article, url);
  for (const element of article.querySelectorAll(SCREEN)) element.remove();
  const code = text(article, ".code-tekens");
  const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? url;
  return {
    lang: page.documentElement.lang,
    dir: page.documentElement.dir,
    naam: text(article, "h1"),
    soort: text(article, ".onder-titel"),
    meldingen: [...article.querySelectorAll(".mededeling")],
    delen: /** @type {Told["delen"]} */ (Object.fromEntries(PARTS.map((name) => [name, section(article, `${name}-kop`)]))),
    waar: [...article.querySelectorAll("address, #waar > :not(h2, svg, .plek-straten)")],
    kanalen: [...article.querySelectorAll(".kanalen a")].map(channel),
    kaart: article.querySelector(".plek-straten, svg.plek-kaart"),
    controle: text(article, ".controle p span"),
    bron: text(article, ".bron"),
    code,
    adres: code ? shortAddress(page, canonical, code) : canonical,
  };
}

/**
 * @param {Element} article
 * @param {string} id
 */
function section(article, id) {
  const kop = article.querySelector(`#${id}`);
  return { kop: kop?.textContent ?? "", inhoud: kop ? [...(kop.parentElement?.children ?? [])].filter((one) => one !== kop) : [] };
}

/**
 * Once for all languages; which one is behind the #.
 * @param {Document} page
 * @param {string} canonical
 * @param {string} code
 */
function shortAddress(page, canonical, code) {
  const icon = page.querySelector("link[rel=icon]")?.getAttribute("href") ?? ""; // below the root of the site
  return new URL(`${icon.replace(/assets\/.*/, "")}p/${code}/#${page.documentElement.lang}`, canonical).href;
}

/** @param {Element} link */
function channel(link) {
  const soort = link.querySelector("use")?.getAttribute("href")?.split("#")[1] ?? "";
  return { soort, tekst: link.querySelector("bdi")?.textContent ?? "" };
}

/**
 * @param {Element} root
 * @param {string} selector
 */
function text(root, selector) {
  return root.querySelector(selector)?.textContent?.trim() ?? "";
}

/**
 * Pictures are found from where the place's page is, not from where they are shown.
 * @param {Element} article
 * @param {string} url
 */
function rebase(article, url) {
  for (const use of article.querySelectorAll("use")) use.setAttribute("href", new URL(use.getAttribute("href") ?? "", url).href);
  for (const image of article.querySelectorAll("img")) {
    image.loading = "eager"; // printing waits for nothing that is out of sight
    image.src = new URL(image.getAttribute("src") ?? "", url).href;
  }
  for (const element of article.querySelectorAll("[id]")) if (!/^(waar|\w+-kop)$/.test(element.id)) element.removeAttribute("id");
}
