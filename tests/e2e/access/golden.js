// The visible text of the page, line by line, and the values in it that differ with every run.
window.readPage = () => {
  const squeezed = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  // Of a list, only the option that is chosen is in sight.
  const lists = [...document.querySelectorAll('select')];
  const shown = lists.reduce(
    (text, { options, selectedOptions }) =>
      text.replace([...options].map((option) => option.text).join('\n'), selectedOptions[0]?.text ?? ''),
    document.body.innerText,
  );
  const lines = shown.split('\n').map(squeezed).filter(Boolean);
  const chance = [];
  for (const code of document.querySelectorAll('[data-sms-code]')) chance.push(code.textContent);
  for (const code of document.querySelectorAll('[data-short-code]')) {
    const groups = [...code.children].map((group) => group.textContent);
    // The symbols one by one, as screen readers get them.
    chance.push(groups.map((group) => [...group].join(' ')).join(', '), groups.join(''), groups.join(' '), ...groups);
  }
  return { lines, chance: chance.filter(Boolean) };
};
