// Tells when a script of an attack runs. It is in each document before anything else.
(() => {
  const tell = window.__tell;
  const placeOf = view => { try { return view.name || (view === view.parent ? "" : placeOf(view.parent)); } catch { return ""; } };
  const told = () => tell(placeOf(window) || location.href);
  Object.defineProperty(window, "__attacked", { set: told });
  for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = told;
})();
