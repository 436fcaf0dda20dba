import { describe, expect, it } from 'vitest';
import { AXE, addresses, type SiteVisit, withSite } from './site';

const site = withSite();

/** What a page must have shown before it is judged. */
const SHOWN: Readonly<Record<string, string>> = {
  '/atlas': '.atlas-map svg',
  '/configurateur': '.code-to-paste pre',
  '/demonstration': 'ess-orientation h2',
};

async function opened(address: string, width: number): Promise<SiteVisit> {
  const visit = await site.visit(address, width);
  await visit.page
    .locator(SHOWN[address] ?? 'h1')
    .first()
    .waitFor();
  return visit;
}

interface Axe {
  run(options: unknown): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

/** Frames are judged where their page is: the preview of the configurator is the widget, which has its own tests. */
async function violations({ page }: SiteVisit): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations: found } = await axe.run({ iframes: false });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  });
}

const WIDTHS = [1280, 320] as const;

/** The decisions are text alone: one speaks for all. */
const JUDGED = addresses().filter((address) => !/^\/decisions\/.*000[^3]/.test(address));

describe('each page', () => {
  it.each(JUDGED)(
    '%s has no fault of accessibility, no error, no sideways scroll, and asks nobody else',
    async (address) => {
      const visit = await opened(address, WIDTHS[0]);
      for (const width of WIDTHS) {
        await visit.page.setViewportSize({ width, height: 800 });
        const scroll = await visit.page.evaluate(() => document.documentElement.scrollWidth);
        expect([width, scroll > width, await violations(visit)]).toEqual([width, false, []]);
      }
      expect(visit.complaints).toEqual([]);
      expect(visit.elsewhere()).toEqual([]);
      await visit.close();
    },
  );
});

it('is French, but for the pages that say they are English', async () => {
  const { page, close } = await site.visit('/decisions/');
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  expect(await page.locator('.vp-doc [lang=en] h1').count()).toBe(1);
  await close();
});

it('stays dark when asked, and as legible', async () => {
  const visit = await opened('/atlas', 1280);
  await visit.page.evaluate(() => document.documentElement.classList.add('dark'));
  await visit.page.waitForTimeout(400);
  expect(await violations(visit)).toEqual([]);
  await visit.close();
});

describe('the search', () => {
  it.each([
    ['confidentialite', '/confidentialite'],
    ['couverture departement', '/atlas'],
    ['integrity.json', '/integrer'],
  ])('finds « %s » without a network', async (words, found) => {
    const { page, elsewhere, close } = await site.visit('/');
    await page.getByRole('button', { name: 'Rechercher dans le site' }).click();
    await page.locator('#localsearch-input').fill(words);
    await page.locator(`#localsearch-list a[href*="${found}"]`).first().waitFor();
    expect(elsewhere()).toEqual([]);
    await close();
  });
});
