// Shows a page again when its site was built again. Of `idp-docs serve` only: no site that is built has it.
(() => {
  let version;
  new EventSource("/.idp-docs/events").onmessage = e => {
    if (version !== undefined && version !== e.data) location.reload();
    version = e.data;
  };
})();
