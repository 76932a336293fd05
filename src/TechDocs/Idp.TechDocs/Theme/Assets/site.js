// What pages can do beyond reading: navigation of the whole site, search, dark mode, copying. Pages are whole without it.
// It stands in the head, so that the colours are right before anything is shown.
(() => {
  "use strict";
  const html = document.documentElement;
  html.classList.replace("no-js", "js");

  // ---- Light and dark

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const remembered = { // Storage may be forbidden.
    get() { try { return localStorage.getItem("idp-docs-scheme"); } catch { return null; } },
    set(scheme) { try { localStorage.setItem("idp-docs-scheme", scheme); } catch { /* Then it holds for this page. */ } },
  };
  const ofSite = html.dataset.mdColorScheme;
  const schemeOf = () => remembered.get() ?? ofSite ?? (dark.matches ? "slate" : "default");
  function applyScheme(scheme) {
    html.dataset.mdColorScheme = scheme;
    document.querySelector("[data-scheme]")?.setAttribute("aria-pressed", scheme === "slate");
  }
  applyScheme(schemeOf());
  dark.addEventListener("change", () => applyScheme(schemeOf()));
  addEventListener("storage", () => applyScheme(schemeOf()));

  // ---- Small things

  const isExternal = url => /^([a-z][a-z0-9+.-]*:|\/)/i.test(url);
  let root;
  const addressOf = url => isExternal(url) ? url : root + url.split("/").map(encodeURIComponent).join("/");
  const isSafe = url => !isExternal(url) || /^(https?:|mailto:|\/)/i.test(url);
  const load = async path => {
    const answer = await fetch(root + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };
  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  // ---- Navigation: the file has all of it, the page only its neighbourhood

  const placeOf = url => decodeURI(new URL(url, location).pathname).replace(/index\.html$/, "");
  const hereUrl = () => decodeURI(location.pathname).replace(/index\.html$/, "");
  const leadsHere = (item, here) => item.url !== undefined && !isExternal(item.url) && placeOf(addressOf(item.url)) === here;
  const contains = (item, here) => leadsHere(item, here) || (item.children ?? []).some(child => contains(child, here));

  function listOf(items, here, expands) {
    const list = element("ul", "md-nav__list");
    list.append(...items.map(item => itemOf(item, here, expands)));
    return list;
  }

  function itemOf(item, here, expands) {
    const made = element("li", "md-nav__item");
    const isHere = leadsHere(item, here);
    if (isHere) made.classList.add("md-nav__item--active");
    const name = element(item.url === undefined ? item.children ? "button" : "span" : "a", "md-nav__link", item.title);
    if (item.url !== undefined && isSafe(item.url)) name.href = addressOf(item.url);
    if (isHere) name.setAttribute("aria-current", "page");
    if (!item.children) {
      made.append(name);
      return made;
    }

    made.classList.add("md-nav__item--nested");
    const row = element("div", "md-nav__row"), toggle = element("button", "md-nav__toggle");
    toggle.setAttribute("aria-label", item.title);
    row.append(name, toggle);
    made.append(row);
    let list;
    const open = isOpen => {
      if (isOpen && !list) made.append(list = listOf(item.children, here, expands)); // Not before it is looked at: sites have many pages.
      if (list) list.hidden = !isOpen;
      toggle.setAttribute("aria-expanded", isOpen);
    };
    open(expands || contains(item, here));
    const turn = () => open(toggle.getAttribute("aria-expanded") !== "true");
    toggle.addEventListener("click", turn);
    if (item.url === undefined) {
      name.addEventListener("click", turn);
      name.tabIndex = -1;
    }
    return made;
  }

  async function completeNavigation(features) {
    const nav = document.querySelector(".md-nav--primary");
    if (!nav) return;
    const items = await load("assets/navigation.json");
    const panel = nav.parentElement, top = panel.scrollTop;
    nav.querySelector(":scope > .md-nav__list")?.replaceWith(listOf(items, hereUrl(), features.has("navigation.expand")));
    panel.scrollTop = top;
    const active = nav.querySelector("[aria-current]");
    if (!active) return;
    const contents = document.querySelector(".md-nav--secondary > .md-nav__list");
    if (contents) { // Where the page is too narrow for two columns, its headings are in the menu.
      const copy = element("div", "md-nav--secondary");
      copy.append(contents.cloneNode(true));
      active.closest("li").append(copy);
    }
    const box = active.getBoundingClientRect(), frame = panel.getBoundingClientRect();
    if (box.bottom > frame.bottom || box.top < frame.top) panel.scrollTop += box.top - frame.top - frame.height / 3;
  }

  // ---- Table of contents: the heading that is being read

  function followHeadings() {
    const links = [...document.querySelectorAll('.md-nav--secondary a[href^="#"]')];
    const headings = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    if (!headings.some(Boolean)) return;
    let asked = false;
    const mark = () => {
      asked = false;
      const line = parseFloat(getComputedStyle(html).scrollPaddingTop) + 8;
      let at = headings.findLastIndex(heading => heading && heading.getBoundingClientRect().top <= line);
      if (scrollY > 0 && innerHeight + scrollY >= html.scrollHeight - 2) at = Math.max(at, headings.findLastIndex(heading => heading && heading.getBoundingClientRect().top < innerHeight / 2));
      links.forEach((link, i) => {
        link.classList.toggle("md-nav__link--active", i === at);
        if (i === at) link.setAttribute("aria-current", "location"); else link.removeAttribute("aria-current");
      });
    };
    const ask = () => { if (!asked) { asked = true; requestAnimationFrame(mark); } };
    addEventListener("scroll", ask, { passive: true });
    addEventListener("resize", ask);
    mark();
  }

  // ---- Code: copied without its line numbers

  function offerCopies() {
    if (!navigator.clipboard) return;
    for (const code of document.querySelectorAll(".md-typeset pre > code")) {
      const block = code.closest(".highlight") ?? code.parentElement;
      if (block.querySelector(":scope > .md-clipboard")) continue;
      const button = element("button", "md-clipboard");
      button.title = "Copy";
      button.setAttribute("aria-label", "Copy the code");
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(code.textContent.replace(/\n$/, ""));
        button.dataset.copied = "";
        button.setAttribute("aria-label", "Copied");
        setTimeout(() => { delete button.dataset.copied; button.setAttribute("aria-label", "Copy the code"); }, 2000);
      });
      block.append(button);
    }
  }

  // ---- What the HTML of articles lacks: keyboards reach what scrolls, boxes of tasks have names

  function completeArticle() {
    for (const box of document.querySelectorAll(".task-list-control input")) {
      box.setAttribute("aria-label", box.closest("li").textContent.trim().split("\n")[0]);
    }
    const wide = [...document.querySelectorAll(".md-typeset :is(pre, table:not([class]))")];
    const reach = () => {
      for (const [area, scrolls] of wide.map(area => [area, area.scrollWidth > area.clientWidth])) {
        if (scrolls) area.tabIndex = 0; else area.removeAttribute("tabindex");
      }
    };
    reach();
    addEventListener("resize", reach);
    addEventListener("change", reach); // Another tab is shown.
    addEventListener("toggle", reach, true);
  }

  // ---- Tabs: those with one name turn together, where the site wants it

  function linkTabs() {
    addEventListener("change", e => {
      const set = e.target.closest?.(".tabbed-set");
      const label = set?.querySelector(`label[for="${CSS.escape(e.target.id)}"]`)?.textContent;
      if (!label) return;
      for (const other of document.querySelectorAll(".tabbed-set label")) {
        const input = other.textContent === label && document.getElementById(other.htmlFor);
        if (input && input.closest(".tabbed-set") !== set) input.checked = true;
      }
    });
  }

  // An anchor in a tab that is not shown turns to it.
  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    let isTurned = false;
    for (let block = target.closest(".tabbed-block"); block; block = block.parentElement.closest(".tabbed-block")) {
      const input = block.closest(".tabbed-set").querySelectorAll(":scope > input")[[...block.parentElement.children].indexOf(block)];
      if (input && !input.checked) isTurned = input.checked = true;
    }
    if (isTurned) target.scrollIntoView();
  }

  // ---- Search

  const fold = text => /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase()
    : [...text].map(c => { // As long as it was, so that places in one are places in the other.
      const plain = c.normalize("NFD")[0].toLowerCase();
      return plain.length === c.length ? plain : c;
    }).join("");
  const isWord = c => c !== undefined && /[\p{L}\p{N}_]/u.test(c);

  // 3: a whole word, 2: the beginning of one, 1: somewhere in one, 0: not there.
  function match(text, term) {
    let best = 0;
    for (let at = text.indexOf(term), seen = 0; at >= 0 && seen < 64; at = text.indexOf(term, at + 1), seen++) {
      const begins = !isWord(text[at - 1]);
      const kind = begins ? isWord(text[at + term.length]) ? 2 : 3 : 1;
      if (kind > best) best = kind;
      if (best === 3) break;
    }
    return best;
  }

  function scoreOf(entry, terms) {
    let score = 0;
    for (const term of terms) {
      const title = match(entry.title, term), text = match(entry.text, term);
      if (title < 2 && text < 2 && (term.length < 3 || title + text === 0)) return 0;
      score += [0, 1, 20, 40][title] + [0, .5, 4, 8][text];
    }
    const whole = terms.join(" ");
    if (entry.title === whole) score += 60;
    if (terms.length > 1 && entry.text.includes(whole)) score += 10;
    return score / (1 + entry.title.length / 400);
  }

  function readIndex(index) {
    const pages = new Map();
    for (const doc of index.docs) {
      const [url] = doc.location.split("#");
      const entry = { location: doc.location, shown: doc.title, body: doc.text, title: fold(doc.title), text: fold(doc.text) };
      const page = doc.location.includes("#") && pages.get(url);
      if (page) { // The index has each text once; who looks for a page looks for all of it.
        page.sections.push(entry);
        page.body += `\n${entry.shown}\n${entry.body}`;
        page.text += `\n${entry.title}\n${entry.text}`;
      }
      else pages.set(url, { ...entry, sections: [] });
    }
    const join = (page, title, text) => page.sections.map(section => `${section[title]}. ${section[text]}`).join("\n");
    for (const page of pages.values()) { // The index has each text once, in its section; a page is found by all of them together.
      if (!page.body) Object.assign(page, { body: join(page, "shown", "body"), text: join(page, "title", "text") });
    }
    return [...pages.values()];
  }

  function find(pages, query) {
    const terms = fold(query).split(/[\s\-]+/).filter(Boolean).slice(0, 16);
    if (!terms.length) return { terms, hits: [] };
    const hits = [];
    for (const page of pages) {
      const own = scoreOf(page, terms);
      const sections = own === 0 ? [] : page.sections.map(section => ({ entry: section, score: scoreOf(section, terms) }))
        .filter(hit => hit.score > 0).sort((a, b) => b.score - a.score);
      if (own > 0) hits.push({ page, sections, score: own + (sections[0]?.score ?? 0) * .5 });
    }
    return { terms, hits: hits.sort((a, b) => b.score - a.score) };
  }

  function highlight(into, text, terms, from = 0, to = text.length) {
    const folded = fold(text);
    const marks = [];
    for (const term of terms) {
      for (let at = folded.indexOf(term, from); at >= 0 && at < to && marks.length < 64; at = folded.indexOf(term, at + term.length)) {
        if (!isWord(folded[at - 1])) marks.push([at, Math.min(at + term.length, to)]);
      }
    }
    let at = from;
    for (const [start, end] of marks.sort((a, b) => a[0] - b[0])) {
      if (start < at) continue;
      into.append(text.slice(at, start), element("mark", "", text.slice(start, end)));
      at = end;
    }
    into.append(text.slice(at, to));
  }

  function placeOfWord(text, term) {
    let at = text.indexOf(term);
    while (at > 0 && isWord(text[at - 1])) at = text.indexOf(term, at + 1);
    return at;
  }

  function teaser(into, entry, terms) {
    const places = terms.map(term => placeOfWord(entry.text, term)).filter(at => at >= 0);
    let from = Math.max(0, Math.min(...places, entry.body.length) - 50);
    if (!places.length) from = 0;
    if (from > 0) from = entry.body.indexOf(" ", from) + 1 || from;
    const to = Math.min(entry.body.length, from + 160);
    if (from > 0) into.append("… ");
    highlight(into, entry.body, terms, from, to);
    if (to < entry.body.length) into.append(" …");
  }

  function setUpSearch() {
    const form = document.querySelector(".md-search"), input = form?.querySelector("input");
    if (!input) return;
    const panel = element("div", "md-search__panel"), meta = element("div", "md-search-result__meta"), list = element("div"), key = element("kbd", "", "/");
    for (const [target, attributes] of [
      [input, { role: "combobox", autocomplete: "off", spellcheck: "false", "aria-expanded": "false", "aria-autocomplete": "list", "aria-controls": "__search", "aria-keyshortcuts": "/ s" }],
      [meta, { role: "status" }],
      [list, { role: "listbox", id: "__search", "aria-label": "Found" }],
      [key, { "aria-hidden": "true" }],
    ]) for (const name in attributes) target.setAttribute(name, attributes[name]);
    panel.hidden = true;
    panel.append(meta, list);
    form.append(key, panel);
    let pages, loading, options = [], at = -1;

    const show = isShown => {
      panel.hidden = !isShown;
      input.setAttribute("aria-expanded", isShown);
      if (!isShown) select(-1);
    };
    const select = next => {
      options[at]?.setAttribute("aria-selected", false);
      at = next;
      const option = options[at];
      if (option) {
        option.setAttribute("aria-selected", true);
        option.scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", option.id);
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    };
    const optionOf = (entry, terms, className = "") => {
      const option = element("a", `md-search-result__link ${className}`);
      const [url, anchor] = entry.location.split("#");
      option.href = addressOf(url) + (anchor ? `#${anchor}` : "");
      option.id = `__search_${options.length}`;
      option.tabIndex = -1;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", false);
      const title = element("span", "md-search-result__title"), text = element("span", "md-search-result__teaser");
      highlight(title, entry.shown, terms);
      teaser(text, entry, terms);
      option.append(title, text);
      options.push(option);
      return option;
    };
    const answer = () => {
      const query = input.value.trim();
      if (!pages || !query) return show(false);
      const { terms, hits } = find(pages, query);
      options = [];
      at = -1;
      list.replaceChildren(...hits.slice(0, 20).flatMap(({ page, sections }) => [
        optionOf(page, terms),
        ...sections.filter(hit => hit.entry.title !== page.title).slice(0, 3).map(hit => optionOf(hit.entry, terms, "md-search-result__link--section")),
      ]));
      meta.textContent = hits.length === 0 ? "Nothing found" : hits.length === 1 ? "1 page" : `${hits.length} pages${hits.length > 20 ? ", the best 20 are shown" : ""}`;
      show(true);
      panel.scrollTop = 0;
    };
    const begin = () => loading ??= load("search/search_index.json").then(index => { pages = readIndex(index); answer(); }, () => {
      loading = undefined;
      meta.textContent = "The search index cannot be loaded.";
      show(true);
    });

    input.addEventListener("focus", () => { begin(); answer(); });
    input.addEventListener("input", answer);
    input.addEventListener("keydown", e => {
      if (e.isComposing) return;
      if (e.key === "Escape") {
        if (panel.hidden) input.blur(); else show(false);
      } else if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        if (panel.hidden) answer();
        const step = e.key === "ArrowDown" ? 1 : -1, count = options.length;
        if (count) select(at < 0 ? step > 0 ? 0 : count - 1 : (at + step + count) % count);
      } else if (e.key === "Enter") {
        (options[at] ?? options[0])?.click();
      } else {
        return;
      }
      e.preventDefault();
    });
    form.addEventListener("submit", e => e.preventDefault());
    list.addEventListener("click", () => show(false));
    form.addEventListener("focusout", e => { if (!form.contains(e.relatedTarget)) show(false); });
    panel.addEventListener("mousedown", e => e.preventDefault()); // The input keeps the focus, so that the panel stays.
    addEventListener("keydown", e => {
      const target = e.target;
      if (e.ctrlKey || e.metaKey || e.altKey || !(e.key === "/" || e.key === "s") || target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) return;
      e.preventDefault();
      input.focus();
      input.select();
    });
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) { input.value = asked; input.focus(); }
  }

  // ---- All of it

  addEventListener("DOMContentLoaded", () => {
    root = document.body.dataset.root;
    const features = new Set((document.body.dataset.mdFeatures ?? "").split(" "));
    applyScheme(schemeOf());
    document.querySelector("[data-scheme]")?.addEventListener("click", () => {
      const scheme = html.dataset.mdColorScheme === "slate" ? "default" : "slate";
      remembered.set(scheme);
      applyScheme(scheme);
    });
    const menu = document.querySelector(".md-sidebar--primary[popover]");
    matchMedia("(min-width: 60em)").addEventListener("change", () => menu?.matches(":popover-open") && menu.hidePopover());
    menu?.addEventListener("click", e => { if (e.target.closest('a[href^="#"]')) menu.hidePopover?.(); });
    setUpSearch();
    offerCopies();
    completeArticle();
    reveal();
    addEventListener("hashchange", reveal);
    if (features.has("content.tabs.link")) linkTabs();
    completeNavigation(features).catch(() => {}).finally(followHeadings); // Without the file there is still the neighbourhood.
  });
})();
