import type { Browser, Frame, Page } from 'playwright-core';
import { CannotExamine } from './chromium';
import { listen } from './listen';
import { moduleScripts } from './module-scripts';
import type { Observation } from './observation';
import { type Probed, probe } from './probe';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };
/** Milliseconds that a page has to show the module; it loads its data in three tries at most. */
const PATIENCE = 20_000;
/** Milliseconds for the element to give up on its data, and how often to look. */
const TRIES = 6_000;
const STEP = 250;

/** Opens a page, waits for the module, and looks at it, wide and narrow. */
export async function observe(browser: Browser, url: string): Promise<Observation> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    const { heard, initiated, troubled } = await listen(page, await context.newCDPSession(page));
    const policies = new Map<string, string>();
    page.on('response', (response) => {
      const policy = response.headers()['content-security-policy'];
      if (policy && response.request().resourceType() === 'document') policies.set(response.url(), policy);
    });
    const response = await page.goto(url, { waitUntil: 'load', timeout: PATIENCE }).catch((cause: Error) => {
      throw new CannotExamine('unreachable', cause.message.split('\n')[0] ?? '', { cause });
    });
    if (response && !response.ok()) throw new CannotExamine('unreachable', `HTTP ${response.status()}`);
    const frame = await frameOf(page);
    await settled(frame);
    for (let waited = 0; troubled() && heard.faults.length === 0 && waited < TRIES; waited += STEP)
      await page.waitForTimeout(STEP);
    const wide = await frame.evaluate(probe);
    await page.setViewportSize(PHONE);
    const narrow = await frame.evaluate(probe);
    const scripts = await moduleScripts(wide.scripts, wide.url);
    const sources = scripts.map(({ src }) => src);
    return {
      ...heard,
      url: wide.url,
      policies: [...[...policies].flatMap(([from, policy]) => (from === wide.url ? [policy] : [])), ...wide.meta],
      scripts,
      elements: wide.elements.map((one, i) => ({ ...one, phoneWidth: narrow.elements[i]?.width ?? one.width })),
      links: wide.links,
      version: wide.version,
      sidewaysScroll: sidewaysOf(narrow),
      requests: initiated.flatMap((one) => (sources.some((src) => one.by.has(src)) ? [one.url] : [])),
    };
  } finally {
    await context.close();
  }
}

const sidewaysOf = ({ sideways }: Probed): number => (sideways > 1 ? sideways : 0);

/** The document that holds the element: the page, or a frame in it. */
async function frameOf(page: Page): Promise<Frame> {
  const holds = (frame: Frame) =>
    frame.evaluate(() => document.querySelector('ess-orientation') !== null).catch(() => false);
  for (const frame of page.frames()) if (await holds(frame)) return frame;
  return page.mainFrame();
}

/** Until a question or a fault shows; the page is examined as it is when neither comes. */
async function settled(frame: Frame): Promise<void> {
  const shown = () => {
    const root = document.querySelector('ess-orientation')?.shadowRoot;
    return root ? root.querySelector('[part~="heading"], [part~="fault"]') !== null : false;
  };
  const upgraded = await frame.evaluate(
    () => customElements.get('ess-orientation') !== undefined && document.querySelector('ess-orientation') !== null,
  );
  if (upgraded) await frame.waitForFunction(shown, undefined, { timeout: PATIENCE, polling: 100 }).catch(() => {});
  await frame
    .page()
    .waitForLoadState('networkidle', { timeout: PATIENCE })
    .catch(() => {});
}
