// What is wrong with a page, as a browser sees it: a list of sentences.
(() => {
  const faults = [];
  const told = element => {
    const place = [];
    for (let at = element; at && at !== document.body && place.length < 3; at = at.parentElement) {
      place.unshift(at.tagName.toLowerCase() + (at.classList.length ? "." + [...at.classList].join(".") : ""));
    }
    return place.join(" > ");
  };

  // ---- Nothing is wider than the window, unless it scrolls by itself

  if (document.documentElement.scrollWidth > innerWidth) {
    const wide = [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(e).position !== "fixed");
    faults.push(`The page is ${document.documentElement.scrollWidth - innerWidth} pixels too wide: ${wide.slice(0, 3).map(told).join(", ")}`);
  }

  // ---- Anchors and headings

  const ids = [...document.querySelectorAll("[id]")].map(e => e.id);
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) faults.push(`Two elements have the id ${id}.`);
  if (document.querySelectorAll("h1").length !== 1) faults.push(`There are ${document.querySelectorAll("h1").length} headings of the first level.`);
  let level = 0;
  for (const heading of document.querySelectorAll("article :is(h1,h2,h3,h4,h5,h6)")) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) faults.push(`A heading of level ${next} follows one of level ${level}: ${heading.textContent}`);
    level = next;
  }

  // ---- Landmarks and names

  if (!document.documentElement.lang) faults.push("The page has no language.");
  if (!document.title) faults.push("The page has no title.");
  for (const landmark of ["header", "main", "nav"]) if (!document.querySelector(landmark)) faults.push(`There is no ${landmark}.`);
  for (const nav of document.querySelectorAll("nav")) {
    const name = nav.getAttribute("aria-label") ?? document.getElementById(nav.getAttribute("aria-labelledby"))?.textContent;
    if (!name) faults.push(`A navigation has no name: ${told(nav)}`);
  }
  for (const control of document.querySelectorAll("button, a[href], input:enabled")) {
    const name = control.textContent.trim() || control.getAttribute("aria-label") || control.title || control.labels?.[0]?.textContent || control.querySelector("img")?.alt;
    if (!name && control.checkVisibility()) faults.push(`Something that can be used has no name: ${told(control)}`);
  }
  for (const image of document.images) {
    if (!image.hasAttribute("alt")) faults.push(`An image has no text: ${image.src}`);
    if (image.src.startsWith(location.origin) && image.loading !== "lazy" && !image.naturalWidth) faults.push(`An image is not there: ${image.src}`);
  }

  // ---- Contrast: WCAG 2.2, 1.4.3

  const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const known = new Map();
  const colorOf = text => { // Red, green, blue and alpha, of any way to write a colour.
    if (!known.has(text)) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
      known.set(text, [r, g, b, a / 255]);
    }
    return known.get(text);
  };
  const over = ([r, g, b, a], behind) => [r, g, b].map((c, i) => c * a + behind[i] * (1 - a));
  const backgroundOf = element => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const color = colorOf(getComputedStyle(at).backgroundColor);
      if (color[3] > 0) layers.push(color);
      if (color[3] === 1) break;
    }
    return layers.reduceRight((behind, layer) => over(layer, behind), [255, 255, 255]);
  };
  const luminance = color => color.map(c => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const contrast = (a, b) => (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  const isHidden = element => !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

  const seen = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || seen.has(element) || /^(script|style)$/i.test(element.tagName) || element.closest("svg") || isHidden(element)) continue;
    seen.add(element);
    const style = getComputedStyle(element), behind = backgroundOf(element);
    const ratio = contrast(luminance(over(colorOf(style.color), behind)), luminance(behind));
    if (ratio < 4.5) faults.push(`Contrast ${ratio.toFixed(2)} of "${texts.currentNode.data.trim().slice(0, 30)}": ${told(element)}, ${style.color} on ${behind.map(Math.round)}`);
  }
  return faults;
})()
