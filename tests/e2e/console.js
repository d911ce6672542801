// For engines whose driver does not hand out the console: all that a browser writes there as an error.
(() => {
  const errors = [];
  Object.defineProperty(window, "__errors", { value: errors });
  const original = console.error;
  console.error = (...args) => {
    errors.push(args.map(String).join(" "));
    original.apply(console, args);
  };
  const of = ({ message, target }) => message ?? `not loaded: ${target?.src ?? target?.href}`;
  addEventListener("error", (event) => errors.push(of(event)), true);
  addEventListener("unhandledrejection", ({ reason }) => errors.push(`not handled: ${reason}`));
  document.addEventListener("securitypolicyviolation", (event) =>
    errors.push(`against the policy: ${event.violatedDirective} ${event.blockedURI}`));
})();
