// Files of the planner: a plan saved as a readable file and opened again, and the table of links.

/** The bytes of the largest plan that is read (crates/study/src/plan/read.rs). */
const LARGEST = 200_000;

export function save(name, text, type) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new File([text], name, { type })), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const readable = (plan) => `${JSON.stringify(plan, null, 2)}\n`;

/** Resolves to the file that is picked: its name and text, or the word of why it is not read. */
export function openFile() {
  return new Promise((resolve) => {
    const field = Object.assign(document.createElement('input'), { type: 'file', accept: '.json,application/json' });
    field.onchange = async () => {
      const [file] = field.files;
      if (file.size > LARGEST) return resolve({ name: file.name, problem: 'too_large' });
      try {
        return resolve({ name: file.name, text: await file.text() });
      } catch {
        return resolve({ name: file.name, problem: 'unreadable' });
      }
    };
    field.click();
  });
}
