// The pages whose start is measured (tools/size.mjs, tools/bench/start.mjs), and by what it is seen that they are there; as XPath.

const link = '//a[contains(@href, "phone=")]';
const menu = '//button[starts-with(normalize-space(), "Menu")]';

/**
 * `control` is what a person can press first. `answer` is what shows that a press was carried out; a link is carried out by
 * the browser, so it answers as soon as it is there.
 */
export const PAGES = {
  'start page': { query: '', control: link },
  'old phone': { query: '?phone=old', control: menu, answer: '//*[@data-screen="menu"]' },
};

/** Runs in the page, before anything of its own: `firstVisible(xpath)` is where the first such element is that is shown. */
export function defineFirstVisible() {
  globalThis.firstVisible = (xpath) => {
    const found = document.evaluate(xpath, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    // The page may have the same in several languages, of which one is shown.
    for (let index = 0; index < found.snapshotLength; index += 1) {
      if (found.snapshotItem(index).checkVisibility()) return found.snapshotItem(index).getBoundingClientRect();
    }
    return undefined;
  };
}
