// The journey as a person does it: pointed at by name and role, and clicked.

const ROLES = { press: 'button', skip: 'button', tick: 'checkbox', pick: 'radio', fill: 'textbox' };

/** Carries out every act of the data with the mouse and the keys. */
export async function byHand(page, { acts }) {
  for (const act of acts) await perform(page, act);
}

async function perform(page, { phone, on, does, name, text }) {
  const [screen, step] = on[0].split('/');
  const region = `[data-phone="${phone}"]`;
  const named = (role, name) => page.locator(`${region} ::-p-aria([name="${name}"][role="${role}"])`);
  // The page scans by itself, and installs by itself.
  if (['install', 'scan', 'look'].includes(does)) return;
  await page.waitForSelector(`${region} [data-screen="${screen}"][data-step="${step}"]`);
  if (does === 'digits') {
    for (const digit of text) await named('button', digit).click();
  } else if (does === 'notice') {
    await page.locator(`${region} [data-sms] button`).click();
  } else {
    await named(ROLES[does], name).click();
    if (does === 'fill') await page.keyboard.type(text);
  }
}
