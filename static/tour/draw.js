// Elements of the tour: no markup is parsed, so that a page with Trusted Types has nothing to say against it.
const SVG = 'http://www.w3.org/2000/svg';

/** An element with properties and children. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  const { attributes = {}, ...others } = properties;
  Object.assign(made, others);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A drawing of one path. */
export function svg(viewBox, d) {
  const made = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  made.setAttribute('viewBox', viewBox);
  made.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', d);
  made.append(path);
  return made;
}
