// Files of the planner: a plan as readable text, and one that is opened.

/** The bytes of the largest plan that is read (crates/study/src/plan/read.rs). */
const LARGEST = 200_000;

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
