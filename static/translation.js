// A browser that translates the page puts elements `font` where texts were, and takes the texts into those, or away. The app (Yew)
// goes on with the texts that it made: it would insert something before a text that is somewhere else, which throws and stops it, and
// change or remove one that nobody sees. So a text is put back before that. What is put back is translated again, as any new text is.
'use strict';

/** The element in the place of a text, by text. */
const translations = new WeakMap();

/** The outermost `font` that a node is, or is in. */
function outermost(node) {
  let found;
  for (let at = node; at; at = at.parentNode) if (at.nodeName === 'FONT') found = at;
  return found;
}

function putBack(node) {
  const translation = outermost(node) ?? translations.get(node);
  translations.delete(node);
  if (translation?.parentNode) translation.replaceWith(node);
}

const isText = (node) => node?.nodeType === Node.TEXT_NODE;

for (const name of ['insertBefore', 'removeChild']) {
  const original = Node.prototype[name];
  Node.prototype[name] = function (...nodes) {
    for (const node of nodes) if (isText(node) && node.parentNode !== this) putBack(node);
    return original.apply(this, nodes);
  };
}

const changes = new MutationObserver((records) => {
  for (const { target } of records) if (!target.isConnected) putBack(target);
});

new MutationObserver((records) => {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const translation = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
    if (!translation) continue;
    for (const text of [...removedNodes].filter(isText)) {
      translations.set(text, outermost(translation));
      changes.observe(text, { characterData: true });
    }
  }
}).observe(document.body, { childList: true, subtree: true });
