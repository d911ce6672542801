// The QR code of a link, for a telephone that is to open it: dark on white in every theme.

const SVG = 'http://www.w3.org/2000/svg';
/** The light border of a code, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** The picture of a text; nothing where it is too long for a code. */
export function qrOf(lab, text, name) {
  let modules;
  try {
    modules = lab.clapper(text);
  } catch {
    return undefined;
  }
  const size = Math.sqrt(modules.length);
  const side = size + 2 * QUIET;
  const dark = [...modules].map((isDark, place) => (isDark ? `M${(place % size) + QUIET} ${Math.floor(place / size) + QUIET}h1v1h-1z` : '')).join('');
  const make = (tag, attributes) => {
    const made = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const picture = make('svg', { viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': name, class: 'planner__code', 'shape-rendering': 'crispEdges' });
  picture.append(make('rect', { width: side, height: side, fill: '#fff' }), make('path', { d: dark, fill: '#000' }));
  return picture;
}
