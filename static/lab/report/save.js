// What can be taken away. The browser's own way of saving; nothing is sent.

/** Saves a file. */
export function save(name, content, type) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Later, as some browsers begin to read after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name for files: that of the study, where there is one. */
export const fileName = (studies, what) => `${(studies.length === 1 ? studies[0] : 'report').replaceAll(/[^\w.-]+/g, '-')}-${what}`;
