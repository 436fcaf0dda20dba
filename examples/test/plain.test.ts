import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { createDemo } from '../../scripts/demo.mjs';
import { completeJourney } from '../../trust/support/journey';
import { visit } from '../../trust/support/visit';

const server = createDemo();
let browser: Browser;
let origin: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

it('opens from one tag and one script, checked against its hash', async () => {
  const { page, complaints, close } = await visit(browser, `${origin}/html/index.html`);
  await completeJourney(page);
  expect(await page.locator('script[integrity]').getAttribute('integrity')).toMatch(/^sha384-.{64}$/);
  expect(complaints).toEqual([]);
  await close();
});

it('opens in a frame that takes the height of what it shows', async () => {
  const { page, complaints, close } = await visit(browser, `${origin}/iframe/index.html`);
  const frame = page.frameLocator('iframe');
  await completeJourney(frame);
  const content = await frame.locator('html').evaluate((html) => html.getBoundingClientRect().height);
  await expect
    .poll(async () => Math.abs(((await page.locator('iframe').boundingBox())?.height ?? 0) - content))
    .toBeLessThan(8);
  expect(complaints).toEqual([]);
  await close();
});
