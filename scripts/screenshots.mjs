/**
 * The pictures of the docs and the README, taken from the demonstration page on the published data: run it when the look or the
 * data change, and commit what it writes to `docs/public/images/`.
 */
import { mkdirSync, statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { encodeProfile } from '../packages/core/dist/index.js';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { createDemo } from './demo.mjs';

const IMAGES = new URL('../docs/public/images/', import.meta.url);
const PROFILE = {
  situation: 'projet',
  stage: 'creation',
  sectors: ['economie-circulaire'],
  territory: ['COM-13055', 'EPCI-200054807', 'DEP-13', 'REG-93', 'FR'],
  needs: ['tester-activite'],
};

/** Name → what is asked of the page, how wide, and how much of the module is kept. */
const SHOTS = {
  resultats: { hash: `#ess=${encodeProfile(PROFILE)}`, width: 900, height: 1000, results: true },
  'question-telephone': { hash: '', width: 360, height: 640 },
};

const server = createDemo();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
mkdirSync(IMAGES, { recursive: true });
try {
  for (const [name, { hash, width, height, results }] of Object.entries(SHOTS)) {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width, height }, colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(`${origin}/${hash}`);
    if (results) await page.getByRole('button', { name: 'Voir les structures' }).click();
    await page.locator('ess-orientation').getByRole('heading', { level: 2 }).first().waitFor();
    await page.evaluate(() => document.activeElement?.blur());
    const box = await page.locator('.tool').boundingBox();
    await page.setViewportSize({ width, height: Math.ceil(box.y + box.height) });
    const path = new URL(`${name}.png`, IMAGES).pathname;
    await page.screenshot({ path, clip: { x: 0, y: box.y, width, height: Math.min(height, box.height) } });
    console.log(`${name}.png: ${(statSync(path).size / 1000).toFixed(0)} kB`);
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
}
