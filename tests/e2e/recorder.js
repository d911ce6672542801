// Runs in every page before its own scripts, put there by the tests.
(() => {
  const seen = { screens: { old: [], new: [] }, writes: [] };
  Object.defineProperty(window, "__seen", { value: seen });

  // What each phone showed, in its order: the step, the error, and since when.
  const look = () => {
    for (const role of ["old", "new"]) {
      const phone = document.querySelector(`[data-phone="${role}"]`);
      const screen = phone?.querySelector("[data-step]");
      if (!screen) continue;
      const step = Number(screen.getAttribute("data-step"));
      const alert = phone.querySelector("[role=alert]")?.textContent ?? "";
      const last = seen.screens[role].at(-1);
      if (last?.step !== step || last?.alert !== alert)
        seen.screens[role].push({ step, alert, since: Date.now() });
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["data-step", "data-phone"],
  });

  // Everything that was ever written, even if it is overwritten or removed before anybody looks.
  const plain = (value) => JSON.stringify(value, (_, inner) => {
    if (inner instanceof ArrayBuffer) inner = new Uint8Array(inner);
    if (ArrayBuffer.isView(inner)) return Array.from(new Uint8Array(inner.buffer));
    if (inner instanceof Map || inner instanceof Set) return Array.from(inner);
    return inner;
  });
  const wrap = (owner, name, where) => {
    const original = owner?.[name];
    if (!original) return;
    owner[name] = function (...args) {
      seen.writes.push(`${where}: ${plain(args)}`);
      return original.apply(this, args);
    };
  };
  wrap(window.Storage?.prototype, "setItem", "storage");
  wrap(window.IDBObjectStore?.prototype, "put", "database");
  wrap(window.IDBObjectStore?.prototype, "add", "database");
  wrap(window.History?.prototype, "pushState", "history");
  wrap(window.History?.prototype, "replaceState", "history");
})();
