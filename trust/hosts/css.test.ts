import { afterAll, describe, expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { completeJourney } from '../support/journey';
import { record } from '../support/record';
import { visit } from '../support/visit';
import { type Accident, CSS_ACCIDENTS } from './css-accidents';
import { readable } from './legible';

const ELEMENT = '<ess-orientation order="fixed"></ess-orientation>';
const SCRIPT = '<script type="module" src="/widget/standalone.js"></script>';
/** Choices, the place, the cards: what looks most different. The others are gone through with real clicks. */
const LOOKED_AT = new Set(['situation', 'territory', 'results']);

const host = withHost();
const browser = withChromium();
let completed = 0;
let screens = 0;
afterAll(() => {
  record('hosts-css', {
    promise: 'Le parcours reste lisible et utilisable dans des pages dont la feuille de style le malmène.',
    figures: {
      'accidents de mise en forme': CSS_ACCIDENTS.length,
      'parcours menés au bout': completed,
      'écrans mesurés au pixel': screens,
    },
  });
});

const pageOf = ({ css, around = (element) => element, html = '', doctype = '<!doctype html>' }: Accident): string =>
  `${doctype}<html lang="fr" ${html}><head><meta charset="utf-8"><title>Site</title><style>${css}</style>${SCRIPT}</head>
  <body><h1>Un site</h1>${around(ELEMENT)}</body></html>`;

const open = (accident: Accident) => {
  const name = `/css-${CSS_ACCIDENTS.indexOf(accident)}.html`;
  return visit(browser(), host.file(name, pageOf(accident)), { viewport: { width: 800, height: 700 } });
};

describe.concurrent('a page with', () => {
  it.each(CSS_ACCIDENTS)('$name shows every screen, and the journey completes', async (accident) => {
    const { page, complaints, close } = await open(accident);
    const onScreen = async (screen: string) => {
      if (!LOOKED_AT.has(screen)) return;
      await readable(page, screen);
      screens++;
    };
    await completeJourney(page, {}, { place: 'Rennes', onScreen });
    expect(complaints).toEqual([]);
    await close();
    completed++;
  });
});

describe('what belongs to the page', () => {
  it('hides the element where the page says so', async () => {
    const { page, close } = await open({ name: 'hidden on purpose', css: 'ess-orientation{display:none}' });
    await expect.poll(() => page.evaluate(() => customElements.get('ess-orientation') !== undefined)).toBe(true);
    expect(await page.locator('form.question').isVisible()).toBe(false);
    await close();
  });

  it('keeps the element hidden inside a folded panel, out of reach of the keyboard', async () => {
    const folded = (element: string) => `<div class="panel">${element}</div>`;
    const { page, close } = await open({ name: 'folded', css: '.panel{visibility:hidden}', around: folded });
    await page.locator('form.question').waitFor({ state: 'attached' });
    expect(await page.locator('form.question').isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await close();
  });

  it('prints the results where the sheet for paper hides the whole page', async () => {
    const css = '@media print{body *{visibility:hidden}.article,.article *{visibility:visible}}';
    const { page, close } = await open({ name: 'paper', css });
    await completeJourney(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[part~="card"]').first().isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(false);
    await close();
  });
});
