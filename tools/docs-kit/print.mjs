// The guide, printed on A4, with the demo's mark and the number at the foot of each page.
import { pathToFileURL } from 'node:url';
import { foot } from './guide.mjs';
import { normalised } from './pdf.mjs';

export async function print(browser, file, words) {
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({
      format: 'A4',
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: foot(words),
      margin: { top: '12mm', bottom: '18mm', left: '15mm', right: '15mm' },
    });
    return normalised(pdf);
  } finally {
    await page.close();
  }
}
