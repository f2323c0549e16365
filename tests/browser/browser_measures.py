"""What axe does not measure, as JavaScript that runs in the page: each gives what is wrong, so nothing is good."""

# What sticks out: the elements that make the page wider than the screen.
WIDER = """() => {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  const out = [...document.body.querySelectorAll("*")].filter(one => {
    const box = one.getBoundingClientRect();
    return box.width && (box.right > wide + 1 || box.left < -1);
  });
  return [`${document.documentElement.scrollWidth} > ${wide}`, ...out.slice(-5).map(one => one.outerHTML.slice(0, 99))];
}"""
# WCAG 2.5.8: 24 by 24, or so much room that a circle of 24 meets no other target; links in sentences excepted.
TOO_SMALL = """() => {
  const inSentence = one => getComputedStyle(one).display === "inline" && one.parentElement
    && [...one.parentElement.childNodes].some(node => node.nodeType === 3 && /[\\p{L}]/u.test(node.data));
  const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter(one => one.checkVisibility({visibilityProperty: true}) && !inSentence(one))
    .map(one => ({one, box: one.getBoundingClientRect()})).filter(({box}) => box.width && box.bottom + scrollY > 0);
  const small = ({box}) => box.width < 24 || box.height < 24;
  const middle = ({box}) => [box.left + box.width / 2, box.top + box.height / 2];
  const near = (a, b) => {
    const [x, y] = middle(a);
    const [nx, ny] = [Math.max(b.box.left, Math.min(x, b.box.right)), Math.max(b.box.top, Math.min(y, b.box.bottom))];
    if (Math.hypot(x - nx, y - ny) < 12) return true;
    const [bx, by] = middle(b);
    return small(b) && Math.hypot(x - bx, y - by) < 24;
  };
  return targets.filter(a => small(a) && targets.some(b => b !== a && !a.one.contains(b.one) && near(a, b)))
    .map(({one, box}) => `${Math.round(box.width)}x${Math.round(box.height)} ${one.outerHTML.slice(0, 120)}`);
}"""
FOCUSABLE = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter(one => one.checkVisibility({visibilityProperty: true})).length"""
FOCUS = """() => {
  const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
  return {
    what: one === document.body ? "" : one.outerHTML.slice(0, 100),
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
      && style.outlineColor !== "rgba(0, 0, 0, 0)",
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""
LARGER = (
    "percent => document.documentElement.style.setProperty('font-size', `${percent * 1.125}%`)"  # basis.css: 112.5%
)
MOVING = """() => {
  const now = document.getAnimations().filter(one => one.playState !== "finished")
    .map(one => `${one.transitionProperty ?? one.animationName}: ${one.effect.target.outerHTML.slice(0, 80)}`);
  const able = [...document.querySelectorAll("*")].filter(one => {
    const {transitionDuration, animationName} = getComputedStyle(one);
    return animationName !== "none" || /[1-9]/.test(transitionDuration);
  });
  return [...now, ...able.map(one => one.outerHTML.slice(0, 80))];
}"""
# By how much what is shown has moved without anybody asking, and what did.
SHIFTS = """() => new Promise(resolve => {
  const seen = [];
  new PerformanceObserver(list => seen.push(...list.getEntries())).observe({type: "layout-shift", buffered: true});
  setTimeout(() => resolve(seen.map(({value, sources, hadRecentInput, startTime}) => ({value, hadRecentInput, startTime,
    what: sources.map(({node}) => node?.outerHTML?.slice(0, 80) ?? node?.nodeName ?? "")}))), 50);
})"""
# Tiles and buttons whose words do not fit: cut off, or wider or higher than what they stand in.
CLIPPED = """withMenu => {
  const boxes = ".tegel, .knop, .actie, .rij, .menu a, .talen summary, a.talen, .weg, .taalkeuze a, .nummer, .merk, "
    + ".merk span, button, summary" + (withMenu ? ", .menu" : "");
  const cut = one => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
  const isSeen = one => one.checkVisibility({visibilityProperty: true}) && one.clientWidth && !one.closest(".bewaar");
  return [...document.querySelectorAll(boxes)]
    .filter(one => isSeen(one) && cut(one))
    .map(one => `${one.scrollWidth}x${one.scrollHeight} in ${one.clientWidth}x${one.clientHeight} `
      + `${one.outerHTML.slice(0, 80)} ${one.textContent.trim().slice(0, 80)}`);
}"""
# What stands right below a card or a button, with no room between: it looks as if it belonged to it.
GLUED = """() => {
  const seen = one => one.checkVisibility({visibilityProperty: true})
    && !one.closest(".kaart-hulp, .alleen-gehoord, .zoek-label");
  const all = [...document.querySelectorAll("main :is(.rij, .knop, .tegel, .nummer, .actie)")].filter(seen);
  const cards = all.map(one => ({one, box: one.getBoundingClientRect()})).filter(({box}) => box.height > 1);
  const words = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT), texts = [];
  while (words.nextNode()) {
    const {data, parentElement: one} = words.currentNode, range = document.createRange();
    if (!data.trim() || !seen(one) || one.getBoundingClientRect().height <= 1) continue; // or only heard
    range.selectNodeContents(words.currentNode);
    texts.push(...[...range.getClientRects()].filter(({width}) => width > 2).map(box => ({one, box})));
  }
  const isUnder = (a, b) => Math.abs(b.top - a.bottom) < 5 && b.left < a.right - 1 && b.right > a.left + 1;
  const apart = (a, b) => a !== b && !a.contains(b) && !b.contains(a);
  const under = card => [...cards, ...texts].filter(({one, box}) => apart(card.one, one) && isUnder(card.box, box));
  return cards.flatMap(card => under(card)
    .map(({one}) => `${card.one.textContent.trim().slice(0, 40)} | ${one.textContent.trim().slice(0, 40)}`));
}"""
