import { expect, it } from 'vitest';
import { createDemo } from '../../scripts/demo.mjs';
import { withChromium } from '../../trust/support/chromium';
import { completeJourney } from '../../trust/support/journey';
import { withServer } from '../../trust/support/server';
import { visit } from '../../trust/support/visit';

const origin = withServer(createDemo());
const browser = withChromium();

it('opens from one tag and one script, checked against its hash', async () => {
  const { page, complaints, close } = await visit(browser(), `${origin()}/html/index.html`);
  await completeJourney(page);
  expect(await page.locator('script[integrity]').getAttribute('integrity')).toMatch(/^sha384-.{64}$/);
  expect(complaints).toEqual([]);
  await close();
});

it('opens in a frame that takes the height of what it shows', async () => {
  const { page, complaints, close } = await visit(browser(), `${origin()}/iframe/index.html`);
  const frame = page.frameLocator('iframe');
  await completeJourney(frame);
  const content = await frame.locator('html').evaluate((html) => html.getBoundingClientRect().height);
  await expect
    .poll(async () => Math.abs(((await page.locator('iframe').boundingBox())?.height ?? 0) - content))
    .toBeLessThan(8);
  expect(complaints).toEqual([]);
  await close();
});
