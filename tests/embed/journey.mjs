// What a person does in the frame of the demo: each control is found by what is written on it, and pressed with a pointer or keys.
import { labelsOf } from '../../tools/docs-kit/labels.mjs';

/** Longer than a busy machine needs, in milliseconds. */
export const PATIENCE = 60_000;
const USER_ID = 'karla-demo';
const PIN = '112358';

/** The person in front of a frame, who reads this language. */
export class Person {
  constructor(frame, language = 'en') {
    this.frame = frame;
    this.label = labelsOf(language);
  }

  /** Waits for a screen, by its name, and returns it. */
  sees(screen, phone = 'new') {
    return this.frame.waitForSelector(`[data-phone="${phone}"] [data-screen="${screen}"]`, { timeout: PATIENCE });
  }

  /** Waits until the page says this text, of the texts by its key. */
  reads(key) {
    return this.frame.waitForFunction((text) => document.body.innerText.includes(text), { timeout: PATIENCE }, this.label(key));
  }

  async says(key) {
    return this.frame.evaluate((text) => document.body.innerText.includes(text), this.label(key));
  }

  /** Presses the button, link or way that has this text on it, once it is there and can be pressed. */
  async press(key, phone = 'new') {
    const found = await this.frame.waitForFunction(
      (phone, text) =>
        [...document.querySelectorAll(`[data-phone="${phone}"] :is(button, a, label)`)].find(
          (one) => one.innerText.trim() === text && one.checkVisibility() && !one.disabled && one.getAttribute('aria-disabled') !== 'true',
        ),
      { timeout: PATIENCE },
      phone,
      this.label(key),
    );
    await found.asElement().click();
  }

  async type(text) {
    await this.frame.page().keyboard.type(text);
  }

  /** From the user ID, which the scanned code leads to, to the end. */
  async finish() {
    await this.sees('user-id');
    const field = await this.frame.waitForSelector('[data-phone="new"] input', { timeout: PATIENCE });
    await field.type(USER_ID);
    await this.press('common-next');
    await this.sees('temporary-pin');
    const code = await this.frame.waitForSelector('[data-sms-code]', { timeout: PATIENCE });
    await this.type(await code.evaluate((one) => one.textContent.trim()));
    await this.sees('choose-pin');
    await this.press('common-next');
    for (const screen of ['create-pin', 'repeat-pin']) {
      await this.sees(screen);
      await this.type(PIN);
      await this.press('common-next');
    }
    await this.sees('biometrics');
    await this.press('common-not_now');
    await this.sees('notifications');
    await this.press('common-not_now');
    await this.sees('activated');
    await this.press('common-ok');
    await this.sees('home');
  }
}
