// Hands the records over: to another app of the device where the browser can share files, else as a download.

/** Returns how the file was handed over, `shared` or `saved`; nothing, if the participant has changed their mind. Called in the handler of a press. */
export async function handOver(lab, { rows, facts, plan, consent }) {
  const folder = `${facts.study}_${facts.participant}_${facts.phones}`;
  const files = [{ path: 'materials/consent.txt', text: consent }];
  if (plan) files.push({ path: 'materials/plan.json', text: plan });
  const bytes = lab.exportZip(JSON.stringify({ title: facts.title, description: '', rows, files, folder, at: Math.max(0, Date.now()) }));
  const file = new File([bytes], `${folder}.zip`, { type: 'application/zip' });
  if (navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return 'shared';
    } catch (error) {
      if (error.name === 'AbortError') return undefined;
      // Where sharing is refused, the file can still be saved.
    }
  }
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: file.name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return 'saved';
}

/** Returns whether the text is on the clipboard. */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
