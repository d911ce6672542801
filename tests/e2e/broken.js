// Runs in every page before its own scripts: breaks APIs of the browser, for the app alone. What the app asks them for throws, or is a
// promise that never settles; the page's other scripts and the tests have them as they are. `list` and `mode` stand before it.
(() => {
  const inJs = (name) => name
    .replace(/^Html/, 'HTML').replace(/^Idb/, 'IDB').replace(/^Css/, 'CSS').replace(/^Url/, 'URL').replace(/^Dom(?=[A-Z])/, 'DOM').replace(/2d$/, '2D');
  // Asked by whom: the first script with an address on the stack.
  const isApp = () => /http[^)]*/.exec(new Error().stack)?.[0].includes('/app-');
  const asked = new Set();
  const left = [];
  Object.defineProperty(window, '__broken', { value: { asked: () => [...asked].sort(), left: () => left } });

  function fail(path) {
    asked.add(path);
    if (mode === 'never') return new Promise(() => {});
    throw new TypeError(`broken: ${path}`);
  }

  function breakValue(original, path) {
    function broken(...args) {
      if (isApp()) return fail(path);
      if (!new.target) return original.apply(this, args);
      return Reflect.construct(original, args, new.target === broken ? original : new.target);
    }
    broken.prototype = original.prototype;
    return Object.setPrototypeOf(broken, original);
  }

  /** Breaks a member, whatever it is; says whether there is one. */
  function breakMember(owner, key, path) {
    const own = Object.getOwnPropertyDescriptor(owner, key);
    if (!own?.configurable) return false;
    const { get, set, value, writable, ...how } = own;
    if (typeof value === 'function' && mode !== 'gates') {
      Object.defineProperty(owner, key, { ...how, writable, value: breakValue(value, path) });
    } else if (mode !== 'never') {
      let now = value;
      Object.defineProperty(owner, key, {
        ...how,
        get() { return isApp() ? fail(path) : get ? get.call(this) : now; },
        set(wanted) {
          if (isApp()) fail(path);
          else if (set) set.call(this, wanted);
          else now = wanted;
        },
      });
    }
    return true;
  }

  function breakAll(name) {
    const type = globalThis[inJs(name)];
    if (!type) return left.push(name);
    const keys = (owner) => Object.getOwnPropertyNames(owner).filter((key) => !['constructor', 'prototype', 'name', 'length'].includes(key));
    for (const owner of [type.prototype, type]) for (const key of keys(owner)) breakMember(owner, key, `${name}.${key}`);
  }

  function breakOne(path) {
    const [name, key] = path.split('.');
    const type = globalThis[inJs(name)];
    const owners = name === 'Window' ? [window, Window.prototype] : [type?.prototype, type];
    if (!owners.some((owner) => owner && breakMember(owner, key, path))) left.push(path);
  }

  list[mode].forEach((name) => (name.includes('.') ? breakOne : breakAll)(name));
  // What is a dictionary or a word has no code in the browser.
  left.push(...list.plain.filter((name) => inJs(name) in globalThis).map((name) => `${name} is there`));
})();
