// Every text of the page that is in its language: what is seen, and what is only said.
window.textsInLanguage = () => {
  const squeezed = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const language = document.documentElement.lang;
  const isOurs = (element) => {
    const marked = element.closest('[lang]');
    return !element.closest('template, script, style, noscript') && (!marked || marked.lang === language);
  };
  // Its beginning, the name of the page, is the same everywhere.
  const found = new Set([squeezed(document.title.split(': ').slice(1).join(': '))]);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (isOurs(walker.currentNode.parentElement)) found.add(squeezed(walker.currentNode.data));
  }
  for (const name of ['aria-label', 'aria-valuetext', 'aria-description', 'alt', 'title', 'placeholder']) {
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      if (isOurs(element)) found.add(squeezed(element.getAttribute(name)));
    }
  }
  // A word at least: digits, signs, codes and abbreviations are the same everywhere.
  return [...found].filter((text) => /\p{L}{2}/u.test(text) && !/^[\p{Lu}\d ]+$/u.test(text));
};
