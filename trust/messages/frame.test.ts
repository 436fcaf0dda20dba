import { expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { visit } from '../support/visit';

const host = withHost();
const browser = withChromium();

const HOSTILE = [
  { essOrientationHeight: 640 },
  { essOrientationReset: true },
  { type: 'set', attribute: 'src', value: 'https://mechant.example/d.json' },
  { territory: 'DEP-13' },
  'reset',
  '<img src=x onerror=alert(1)>',
  null,
  { __proto__: { src: 'x' } },
];

it('listens to nobody, and says nothing but a height', async () => {
  const url = host.page(
    'listener.html',
    `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
     <iframe name="module" src="/widget/iframe.html?territory=DEP-13" title="ESS"></iframe>`,
  );
  const { page, complaints, close } = await visit(browser(), url);
  const frame = page.frameLocator('iframe');
  const radio = frame.locator('form.question input').first();
  await radio.check();
  const before = await frame.locator('ess-orientation').evaluate((element) => element.outerHTML);
  for (const message of HOSTILE) await page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), message);
  await frame.locator('body').evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await frame.locator('ess-orientation').evaluate((element) => element.outerHTML)).toBe(before);
  expect(await radio.isChecked()).toBe(true);
  const heard = await page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
  expect(heard.length).toBeGreaterThan(0);
  for (const message of heard) {
    expect(Object.keys(message)).toEqual(['essOrientationHeight']);
    expect(message.essOrientationHeight).toSatisfy(Number.isInteger);
  }
  expect(complaints).toEqual([]);
  await close();
});

const PARAMETERS = [
  '__proto__=x',
  'constructor=x',
  'src=https://mechant.example/d.json',
  'overlay=https://mechant.example/o.json',
  'territories=https://mechant.example/',
  'onclick=alert(1)',
  'style=position:fixed',
  'territory=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
  'territory=__proto__',
  'lang=constructor',
  'limit=-1',
  'limit=1e9',
];

it('takes no other parameter from its address than those it knows', async () => {
  const { page, requests, complaints, close } = await visit(
    browser(),
    `${host.origin}/widget/iframe.html?${PARAMETERS.join('&')}`,
  );
  await page.locator('form.question').waitFor();
  const names = await page.locator('ess-orientation').evaluate((element) => element.getAttributeNames());
  expect(names).toEqual([]);
  expect(await page.evaluate(() => 'src' in Object.prototype || ({} as { x?: string }).x !== undefined)).toBe(false);
  expect(requests.filter((address) => !address.startsWith(host.origin))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
