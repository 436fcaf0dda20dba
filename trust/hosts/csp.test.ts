import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { foreignLit } from '../support/foreign-lit';
import { withHost } from '../support/host';
import { completeJourney } from '../support/journey';
import { record } from '../support/record';
import { POLICIES, type Policy } from './policies';

const host = withHost();
const browser = withChromium();
let journeys = 0;
const reports: string[] = [];
beforeAll(async () => {
  host.file('/foreign.js', await foreignLit());
  host.answer('/reports', (request, response) => {
    let report = '';
    request.on('data', (part) => {
      report += part;
    });
    request.on('end', () => {
      reports.push(report);
      response.writeHead(204).end();
    });
  });
});
afterAll(() => {
  record('hosts-csp', {
    promise: 'Le module respecte les politiques de sécurité de contenu les plus strictes.',
    figures: {
      politiques: POLICIES.length,
      'parcours menés au bout': journeys,
      'violations signalées': reports.length,
    },
  });
});

interface Opened {
  page: Page;
  violations: string[];
  pressed: () => Promise<string[]>;
  close(): Promise<void>;
}

async function open(url: string): Promise<Opened> {
  const context = await browser().newContext({ locale: 'fr-FR', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const violations: string[] = [];
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
  page.on('pageerror', (error) => violations.push(error.message));
  // In every frame: what the browser would do with the results, written down instead.
  await page.addInitScript(() => {
    const pressed: string[] = [];
    Object.assign(globalThis, { pressed, print: () => pressed.push('print') });
    Object.defineProperty(navigator, 'share', { value: async () => void pressed.push('share') });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`CSP: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(url);
  const pressed = async () =>
    (
      await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => (globalThis as { pressed?: string[] }).pressed)),
      )
    ).flatMap((list) => list ?? []);
  return { page, violations, pressed, close: () => context.close() };
}

function pageOf({ name, policy, script, foreign }: Policy, kind: 'element' | 'iframe'): string {
  const [file, body] =
    kind === 'element'
      ? (['standalone.js', '<ess-orientation share></ess-orientation>'] as const)
      : (['parent.js', '<iframe data-ess-orientation src="/widget/iframe.html" width="600"></iframe>'] as const);
  const first = foreign ? '<script type="module" src="/foreign.js"></script>' : '';
  const head = `${first}<script type="module" src="/widget/${file}" ${script(file)}></script>`;
  const around = foreign ? `<foreign-panel></foreign-panel>${body}` : body;
  const headers = policy ? { 'Content-Security-Policy': `${policy}; report-uri /reports` } : {};
  return host.page(`csp-${kind}-${POLICIES.findIndex((one) => one.name === name)}.html`, around, { head, headers });
}

/** To the results, with structures that nearly fit, and every way of keeping them. */
async function wholeJourney(page: Page | FrameLocator): Promise<void> {
  const answers = { stage: ['Nous existons depuis peu'], sectors: ['Culture et médias'] };
  await completeJourney(page, answers, { place: 'Rennes' });
  await page.locator('[part~="miss"]').first().waitFor();
  for (const name of ['Imprimer', 'Partager']) await page.getByRole('button', { name, exact: true }).click();
}

describe('the whole journey, results kept and shared, under the policy', () => {
  it.each(POLICIES)('$name, as an element', async (policy) => {
    const { page, violations, pressed, close } = await open(pageOf(policy, 'element'));
    if (policy.foreign) await page.getByText('Un autre composant').waitFor();
    await wholeJourney(page);
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.getByText('Le lien est copié.').waitFor();
    expect(await pressed()).toEqual(['print', 'share']);
    expect(violations).toEqual([]);
    expect(reports).toEqual([]);
    await close();
    journeys++;
  });

  it.each(POLICIES)('$name, in a frame', async (policy) => {
    const { page, violations, pressed, close } = await open(pageOf(policy, 'iframe'));
    await wholeJourney(page.frameLocator('iframe'));
    expect(await pressed()).toEqual(['print', 'share']);
    await expect.poll(() => page.locator('iframe').getAttribute('height').then(Number)).toBeGreaterThan(250);
    expect(violations).toEqual([]);
    expect(reports).toEqual([]);
    await close();
    journeys++;
  });
});

it('hears of a violation where there is one', async () => {
  const headers = { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; report-uri /reports" };
  const { page, violations, close } = await open(
    host.page('heard.html', '<p style="color:red">Un style</p>', { headers }),
  );
  await page.getByText('Un style').waitFor();
  await expect.poll(() => [violations.length > 0, reports.length]).toEqual([true, 1]);
  reports.length = 0;
  await close();
});
