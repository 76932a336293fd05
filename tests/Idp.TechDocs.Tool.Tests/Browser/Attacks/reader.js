// Opens pages in frames, and does with all that is in them what a reader may do, and with the article what a portal may do.
(async pages => {
  const until = (happened, most) => Promise.race([happened, new Promise(done => setTimeout(done, most))]);

  const open = page => {
    const frame = Object.assign(document.createElement("iframe"), { name: page, src: page, width: 1000, height: 700 });
    const loaded = new Promise(done => frame.onload = done);
    document.body.append(frame);
    return until(loaded.then(() => frame), 10000).then(() => frame);
  };

  // Null where the page is no longer one of this host.
  const documentOf = frame => { try { return frame.contentDocument; } catch { return null; } };

  const tryTo = action => { try { action(); } catch { } };

  // Links and forms are followed where that runs something; where it leads elsewhere is the reader's will.
  const stay = view => {
    const runs = address => /^\s*(javascript|data|vbscript|blob):/i.test(address?.baseVal ?? address ?? "");
    view.addEventListener("click", click => {
      const link = click.target.closest?.("a, area");
      if (link && !runs(link.href)) click.preventDefault();
    }, true);
    view.addEventListener("submit", submit => {
      if (!runs(submit.submitter?.getAttribute("formaction") ?? submit.target.getAttribute("action"))) submit.preventDefault();
    }, true);
  };

  const usual = ["pointerover", "pointerenter", "mouseover", "mouseenter", "mousemove", "focus", "focusin", "input", "change", "keydown", "toggle", "blur"];
  const use = document => {
    const view = document.defaultView;
    for (const element of document.querySelectorAll("*")) {
      const own = [...element.attributes].map(attribute => attribute.name.toLowerCase()).filter(name => name.startsWith("on")).map(name => name.slice(2));
      for (const event of new Set([...usual, ...own])) {
        tryTo(() => element.dispatchEvent(new Event(event)));
        if (element === document.body && own.includes(event)) tryTo(() => view.dispatchEvent(new Event(event)));
      }
      tryTo(() => element.focus());
      tryTo(() => element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })));
      if (element.localName === "details") tryTo(() => element.open = !element.open);
    }
  };

  const settle = async document => {
    const pictures = [...document.images ?? []];
    pictures.forEach(picture => picture.loading = "eager");
    const done = pictures.filter(picture => !picture.complete).map(picture => until(picture.decode().catch(() => 0), 1000));
    await Promise.all(done);
    await until(new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))), 500);
  };

  const read = async frame => {
    for (const isAgain of [false, true]) {
      const document = documentOf(frame), article = document?.querySelector("article");
      if (!document || (isAgain && !article)) return;
      if (isAgain) article.innerHTML = article.innerHTML;
      else stay(document.defaultView);
      await settle(document);
      use(document);
      await settle(document);
    }
  };

  await Promise.all((await Promise.all(pages.map(open))).map(frame => read(frame).catch(() => 0)));
  document.body.replaceChildren();
  return pages.length;
})
