// What can be taken away from a page of the lab. The browser's own way of saving; nothing is sent.

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
