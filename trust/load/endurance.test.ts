import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { record } from '../support/record';
import { visit } from '../support/visit';
import { openFootprint } from './footprint';
import { LONG } from './long';
import { type Choices, walk } from './walk';

const JOURNEYS = LONG ? 1000 : 60;
/** Before the first measure: what is made once is made. */
const WARM_UP = 15;
const WIDGETS = 50;
/** Bytes: journeys that kept a screen each would cost a hundred times more. */
const NOISE = 1_500_000;

const host = withHost();
const browser = withChromium();
afterAll(() => {
  record('load', {
    promise: 'Le module ne s’alourdit pas, même ouvert longtemps ou plusieurs fois sur une page.',
    figures: { 'parcours à la suite, sans rien qui s’accumule': JOURNEYS, 'modules sur une page': WIDGETS },
  });
});

const SCRIPT = '<script type="module" src="/widget/standalone.js"></script>';

it(`makes ${JOURNEYS} journeys in a row without growing`, async () => {
  const url = host.page('endurance.html', `<ess-orientation></ess-orientation>${SCRIPT}`);
  const { page, complaints, close } = await visit(browser(), url);
  const element = page.locator('ess-orientation');
  await ready(page);
  const footprint = await openFootprint(page);
  await element.evaluate(walk, many(WARM_UP));
  const before = await footprint();
  await element.evaluate(walk, many(JOURNEYS));
  const after = await footprint();
  if (LONG) console.log(`${JOURNEYS} journeys`, { before, after });
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.02);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.02);
  expect(after.heap - before.heap).toBeLessThan(NOISE);
  expect(complaints).toEqual([]);
  await close();
});

it(`lives ${WIDGETS} times on a page, each for itself, and leaves nothing behind`, async () => {
  const url = host.page('many.html', '<ess-orientation></ess-orientation>'.repeat(WIDGETS) + SCRIPT);
  const { page, complaints, close } = await visit(browser(), url);
  const all = page.locator('ess-orientation');
  await page
    .locator('form.question')
    .nth(WIDGETS - 1)
    .waitFor();
  await ready(page);
  await all.first().locator('input').first().check();
  expect(await page.locator('input:checked').count()).toBe(1);
  await all.last().evaluate(walk, many(1));
  expect(await all.first().locator('input').first().isChecked()).toBe(true);
  const footprint = await openFootprint(page);
  const full = await footprint();
  await all.evaluateAll((elements) => elements.slice(1).map((element) => element.remove()));
  const alone = await footprint();
  expect(full.nodes / alone.nodes).toBeGreaterThan(WIDGETS / 5);
  expect(full.listeners / alone.listeners).toBeGreaterThan(WIDGETS / 5);
  expect(complaints).toEqual([]);
  await close();
});

/** Journeys that answer “je ne sais pas” to everything. */
const many = (journeys: number): Choices[] => new Array<Choices>(journeys).fill({});

/** Until every list is there: the answers could otherwise not choose the questions. */
async function ready(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}
