import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { type Host, openHost } from '../support/host';
import { completeJourney } from '../support/journey';
import { visit } from '../support/visit';

let host: Host;
let browser: Browser;
beforeAll(async () => {
  host = await openHost();
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
});
afterAll(async () => {
  await browser?.close();
  await host.close();
});

it('completes in the iframe page', async () => {
  const url = host.page('parent.html', '<iframe src="/widget/iframe.html?territory=DEP-13" title="ESS"></iframe>');
  const { page, complaints, close } = await visit(browser, url);
  const asked = await completeJourney(page.frameLocator('iframe'));
  expect(asked.length).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
  await close();
});
