// Other versions of the site: a list in the header, and a word on pages of a version that is not the default. Only sites with versions load it.
(() => {
  "use strict";
  const { default: defaults, alias: showsAliases } = JSON.parse(document.body.dataset.mdVersion);
  const root = new URL(document.body.dataset.root, location), all = new URL("../", root);
  const name = decodeURIComponent(root.pathname.replace(/\/$/, "").split("/").pop());
  const page = location.pathname.slice(root.pathname.length);
  const is = (version, id) => version.version === id || version.aliases.includes(id);
  const folderOf = version => new URL(`${encodeURIComponent(version.version)}/`, all);
  const element = (tag, className, text) => Object.assign(document.createElement(tag), { className, textContent: text ?? "" });

  // The same page, where the version has it; else its beginning. Asked once for each.
  const known = new Map();
  const addressIn = version => {
    if (!known.has(version)) {
      const same = new URL(page, folderOf(version));
      known.set(version, fetch(same, { method: "HEAD" }).then(answer => answer.ok ? same.href + location.hash : folderOf(version).href, () => folderOf(version).href));
    }
    return known.get(version);
  };
  function linkTo(version, className, text) {
    const link = element("a", className, text);
    link.href = folderOf(version);
    const improve = () => addressIn(version).then(address => link.href = address);
    link.addEventListener("pointerenter", improve);
    link.addEventListener("focus", improve);
    link.addEventListener("click", async e => {
      if (e.button || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
      e.preventDefault();
      location.href = await addressIn(version);
    });
    return link;
  }

  function offer(versions, current) {
    const box = element("div", "md-version"), button = element("button", "md-version__current", current.title), list = element("ul", "md-version__list");
    button.setAttribute("aria-label", `Version ${current.title}`);
    button.setAttribute("aria-controls", list.id = "__versions");
    const show = isShown => {
      list.hidden = !isShown;
      button.setAttribute("aria-expanded", isShown);
    };
    for (const version of versions) {
      if (version.properties?.hidden && version !== current) continue;
      const item = element("li", "md-version__item"), link = linkTo(version, "md-version__link", version.title);
      if (version === current) link.setAttribute("aria-current", "true");
      if (showsAliases && version.aliases.length) link.append(element("small", "md-version__alias", version.aliases[0]));
      item.append(link);
      list.append(item);
    }
    show(false);
    button.addEventListener("click", () => show(list.hidden));
    box.addEventListener("focusout", e => { if (!box.contains(e.relatedTarget)) show(false); });
    box.addEventListener("keydown", e => {
      const links = [...list.querySelectorAll("a")], at = links.indexOf(document.activeElement);
      if (e.key === "Escape") {
        show(false);
        button.focus();
      } else if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        e.preventDefault();
        show(true);
        links.at((at + (e.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1)) % links.length)?.focus();
      }
    });
    document.addEventListener("click", e => { if (!box.contains(e.target)) show(false); });
    box.append(button, list);
    document.querySelector(".md-header__title")?.after(box);
  }

  function warn(versions, current) {
    const main = versions.find(version => defaults.some(id => is(version, id)));
    if (!main || main === current) return;
    const isOld = versions.indexOf(current) > versions.indexOf(main);
    const banner = element("aside", "md-banner md-banner--warning", `This is version ${current.title}, ${isOld ? "an old one" : "which is not the current one"}. `);
    banner.setAttribute("aria-label", "Version");
    banner.append(linkTo(main, "md-banner__link", `Read this page in ${main.title}`));
    document.querySelector(".md-header")?.before(banner);
  }

  fetch(new URL("versions.json", all)).then(answer => answer.ok ? answer.json() : []).then(versions => {
    const current = versions.find(version => is(version, name));
    if (!current) return;
    offer(versions, current);
    warn(versions, current);
  }).catch(() => {}); // A page that was opened as a file, or a site without a list, has no other versions.
})();
