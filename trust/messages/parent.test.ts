import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { record } from '../support/record';
import { visit } from '../support/visit';

/** Says by `postMessage` whatever it is told to by its own page's script: what a good, or a hostile, frame would. */
const SPEAKER = '<p>frame</p>';

/** What the page holds before anybody speaks. */
const BEFORE = '500';
const GOOD = 640;

const host = withHost();
const stranger = withHost();
const browser = withChromium();
const refused: string[] = [];
afterAll(() => {
  record('messages', {
    promise: 'La page qui accueille le cadre ne croit que lui, et ne lui prend qu’une hauteur.',
    figures: { 'messages hostiles refusés': refused.length, 'message juste accepté': 1 },
  });
});

/** A page with our frame, a sibling of the same site, and one of another site. */
async function open(): Promise<{ page: Page; complaints: string[]; close(): Promise<void> }> {
  host.page('speaker.html', SPEAKER);
  stranger.page('speaker.html', SPEAKER);
  const url = host.page(
    'parent.html',
    `<iframe data-ess-orientation height="${BEFORE}" name="ours" src="/speaker.html"></iframe>
     <iframe name="sibling" src="/speaker.html"></iframe>
     <iframe name="stranger" src="${stranger.origin}/speaker.html"></iframe>
     <script src="/widget/parent.js"></script>
     <script>window.heard = 0; addEventListener('message', () => window.heard++);</script>`,
  );
  const { page, complaints, close } = await visit(browser(), url);
  await page.waitForLoadState('load');
  return { page, complaints, close };
}

const say = (page: Page, from: 'ours' | 'sibling' | 'stranger' | 'main', message: unknown): Promise<unknown> => {
  const frame = from === 'main' ? page.mainFrame() : page.frame(from);
  if (!frame) throw new Error(`no frame ${from}`);
  return frame.evaluate((data) => window.parent.postMessage(data, '*'), message);
};
const height = (page: Page) => page.locator('iframe[data-ess-orientation]').getAttribute('height');
/** After the parent's own listener, the page has counted the message. */
const heard = (page: Page, count: number) =>
  expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: number }).heard), { timeout: 15_000 })
    .toBe(count);

const HOSTILE: readonly [string, 'ours' | 'sibling' | 'stranger' | 'main', unknown][] = [
  ['of a sibling frame of the same site', 'sibling', { essOrientationHeight: GOOD }],
  ['of a frame of another site', 'stranger', { essOrientationHeight: GOOD }],
  ['of the page itself', 'main', { essOrientationHeight: GOOD }],
  ['with another field', 'ours', { essOrientationHeight: GOOD, url: 'https://mechant.example' }],
  ['with another name', 'ours', { height: GOOD }],
  ['that is a text', 'ours', '{"essOrientationHeight":640}'],
  ['that is a list', 'ours', [GOOD]],
  ['that is nothing', 'ours', null],
  ['whose height is a text', 'ours', { essOrientationHeight: '640' }],
  ['whose height is nested', 'ours', { essOrientationHeight: { valueOf: GOOD } }],
  ['whose height is negative', 'ours', { essOrientationHeight: -640 }],
  ['whose height is zero', 'ours', { essOrientationHeight: 0 }],
  ['whose height is not a number', 'ours', { essOrientationHeight: Number.NaN }],
  ['whose height is endless', 'ours', { essOrientationHeight: Number.POSITIVE_INFINITY }],
  ['whose height is huge', 'ours', { essOrientationHeight: 1_000_000 }],
  ['whose height is a fraction', 'ours', { essOrientationHeight: 640.5 }],
];

it('refuses every hostile message, and takes a height from its frame', async () => {
  const { page, complaints, close } = await open();
  for (const [at, [what, from, message]] of HOSTILE.entries()) {
    await say(page, from, message);
    await heard(page, at + 1);
    expect(await height(page), `a message ${what}`).toBe(BEFORE);
    refused.push(what);
  }
  await say(page, 'ours', { essOrientationHeight: GOOD });
  await heard(page, HOSTILE.length + 1);
  expect(await height(page)).toBe(`${GOOD}`);
  expect(complaints).toEqual([]);
  await close();
});

it('believes its frame no more once that shows another site', async () => {
  const { page, close } = await open();
  await page.frame('ours')?.goto(`${stranger.origin}/speaker.html`);
  await say(page, 'ours', { essOrientationHeight: GOOD });
  await heard(page, 1);
  expect(await height(page)).toBe(BEFORE);
  await close();
});

it('survives frames without an address that can be read', async () => {
  const { page, complaints, close } = await open();
  await page.evaluate(() => document.querySelector('iframe[data-ess-orientation]')?.setAttribute('src', 'http://['));
  await say(page, 'stranger', { essOrientationHeight: GOOD });
  await heard(page, 1);
  expect(complaints.filter((text) => /TypeError|Invalid URL/.test(text))).toEqual([]);
  await close();
});
