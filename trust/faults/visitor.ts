import type { Browser, Page } from 'playwright-core';

/** Somebody who answered one question and asks for the results, whatever becomes of the data. */
export interface Visitor {
  page: Page;
  /** Uncaught errors and rejections. */
  uncaught: string[];
  /** Milliseconds that the loader asked to wait, in order: its delays, and its patience with each try. */
  waits(): Promise<number[]>;
  close(): Promise<void>;
}

/** What the recap says of the answered place, the host's own words for when nothing works, and those of the module. */
export const ANSWER = 'Occitanie';
export const FALLBACK = 'Appelez l’accueil au 04 00 00 00 00';
export const TITLE = 'La liste des structures n’a pas pu être chargée.';

/** A share link answers for the visitor: the page opens on the recap. */
export const FRAGMENT = '#ess=v=1&stage=emergence&territory=REG-76';

/** The inside of a page with the module. */
export const pageWith = (attributes: string, base = ''): string =>
  `<ess-orientation share ${attributes}><p>${FALLBACK}</p></ess-orientation>
   <script type="module" src="${base}/widget/standalone.js"></script>`;

/**
 * @param stalls a try is given up at once: only that ends it. Otherwise it never is, however slow the machine.
 * @param prepare before the page is asked for.
 */
export async function arrive(
  browser: Browser,
  url: string,
  { stalls = false, prepare }: { stalls?: boolean; prepare?: (page: Page) => Promise<unknown> } = {},
): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  await page.addInitScript(hurry, stalls);
  await prepare?.(page);
  await page.goto(url + FRAGMENT);
  return {
    page,
    uncaught,
    waits: () => page.evaluate(() => (window as unknown as { waits: number[] }).waits),
    close: () => context.close(),
  };
}

/** Runs in the page: notes the loader's waits and shortens them. */
function hurry(stalls: boolean): void {
  const PATIENCE = 4000;
  const DELAYS = [500, 2000];
  const later = window.setTimeout.bind(window);
  const waits: number[] = [];
  Object.assign(window, { waits });
  const hurried = (run: TimerHandler, ms = 0, ...rest: unknown[]): number => {
    if (ms === PATIENCE || DELAYS.includes(ms)) waits.push(ms);
    if (ms === PATIENCE) return later(run, stalls ? 150 : 600_000, ...rest);
    return later(run, DELAYS.includes(ms) ? 1 : ms, ...rest);
  };
  Object.assign(window, { setTimeout: hurried });
}
