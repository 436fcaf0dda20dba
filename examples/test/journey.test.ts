import { mkdirSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, type ConsoleMessage, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { createDemo } from '../../scripts/demo.mjs';

const ARTIFACTS = fileURLToPath(new URL('../../artifacts/', import.meta.url));
const server = createDemo();
let browser: Browser;
let origin: string;

beforeAll(async () => {
  mkdirSync(ARTIFACTS, { recursive: true });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
});

afterAll(async () => {
  await browser?.close();
  server.close();
});

interface Visit {
  page: Page;
  /** What the browser refused or regretted. */
  complaints: string[];
  requests: string[];
  shot(name: string): Promise<unknown>;
}

async function visit(path: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: 'fr-FR' });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message: ConsoleMessage) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`CSP: ${violatedDirective} ${blockedURI}`),
    ),
  );
  await page.goto(`${origin}${path}`);
  await page.getByRole('heading', { name: 'Étape 1 sur 5' }).waitFor();
  const shot = (name: string) => page.screenshot({ path: `${ARTIFACTS}${name}-${width}.png`, fullPage: true });
  return { page, complaints, requests, shot };
}

const choose = async (page: Page, ...labels: string[]) => {
  for (const label of labels) await page.getByLabel(label).check();
  await page.getByRole('button', { name: 'Continuer' }).click();
};

async function noSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: innerWidth,
  }));
  expect(content).toBeLessThanOrEqual(window);
}

/** What the page leaves on the device, and in its address. */
const tracesOf = (page: Page) =>
  page.evaluate(() => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    address: location.href,
  }));

/** The label of what has the focus, in the page or in the module. */
const focusedLabel = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const labels = (focused as HTMLInputElement | null)?.labels;
    return (labels?.[0] ?? focused)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  });

async function tabTo(page: Page, label: string): Promise<void> {
  for (let press = 0; press < 40; press++) {
    if ((await focusedLabel(page)).startsWith(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never reached “${label}”`);
}

describe.each([320, 1280])('the demonstration at %i px', (width) => {
  it('leads a project of Marseille from the first question to somebody of the place', async () => {
    const { page, complaints, requests, shot } = await visit('/', width);
    await shot('1-question');
    await choose(page, 'J’ai un projet, je veux le réaliser');
    await choose(page, 'J’ai une idée ou un besoin, pas encore d’étude');
    await page.getByLabel('Région').selectOption({ label: 'Provence-Alpes-Côte d’Azur' });
    await page.getByLabel('Département').selectOption({ label: 'Bouches-du-Rhône (13)' });
    await shot('2-place');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await choose(page, 'Alimentation et agriculture');
    await choose(page, 'Tester l’activité', 'Trouver des financements');
    await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
    await noSidewaysScroll(page);
    await shot('3-recap');
    await page.getByRole('button', { name: 'Voir les structures' }).click();

    expect(await page.locator('.card').count()).toBeGreaterThan(0);
    expect((await page.locator('.card').allTextContents()).join()).toContain('Bouches-du-Rhône');
    expect(await page.locator('.net').textContent()).toContain('CRESS');
    await noSidewaysScroll(page);
    await shot('4-results');
    expect(complaints).toEqual([]);
    expect(await tracesOf(page)).toEqual({ local: 0, session: 0, cookies: '', address: `${origin}/` });
    expect(requests.sort()).toEqual(['/', '/demo.css', '/widget/dataset.min.json', '/widget/standalone.js']);
    await page.context().close();
  });

  it('leads an existing structure of Rennes through “je ne sais pas”', async () => {
    const { page, complaints, shot } = await visit('/strict.html', width);
    await choose(page, 'Nous existons déjà et voulons nous consolider ou grandir');
    await choose(page, 'Nous existons depuis peu et cherchons notre équilibre');
    await page.getByLabel('Région').selectOption({ label: 'Bretagne' });
    await page.getByLabel('Département').selectOption({ label: 'Ille-et-Vilaine (35)' });
    await page.getByRole('button', { name: 'Continuer' }).click();
    await choose(page, 'Je ne sais pas');
    await choose(page, 'Je ne sais pas');
    await page.getByRole('button', { name: 'Voir les structures' }).click();
    expect(await page.locator('.card').count()).toBeGreaterThan(0);
    expect(await page.locator('.net').textContent()).toContain('CRESS Bretagne');
    await noSidewaysScroll(page);
    await shot('5-strict');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the demonstration', () => {
  it('can be gone through with the keyboard alone', async () => {
    const { page } = await visit('/', 1280);
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    await tabTo(page, 'J’ai un projet');
    await press('Space', 'ArrowDown', 'ArrowDown');
    expect(await focusedLabel(page)).toContain('J’ai repéré un besoin');
    await tabTo(page, 'Continuer');
    await press('Enter');
    expect(await focusedLabel(page)).toBe('Étape 2 sur 5 — l’avancement');
    await tabTo(page, 'J’ai une idée');
    await press('Space', 'Enter');
    expect(await focusedLabel(page)).toBe('Étape 3 sur 5 — le lieu');
    await tabTo(page, 'Région');
    await page.keyboard.type('Bret');
    await tabTo(page, 'Continuer');
    await press('Enter');
    await tabTo(page, 'Mobilité');
    await press('Space');
    await tabTo(page, 'Continuer');
    await press('Enter');
    await tabTo(page, 'Je ne sais pas');
    await press('Space');
    await tabTo(page, 'Continuer');
    await press('Enter');
    expect(await focusedLabel(page)).toBe('Vérifiez vos réponses');
    expect(await page.locator('.answers').textContent()).toMatch(/J’ai repéré un besoin[\s\S]*Bretagne[\s\S]*Mobilité/);
    await tabTo(page, 'Voir les structures');
    await press('Enter');
    await page.locator('.net').waitFor();
    expect(await focusedLabel(page)).toMatch(/structure/);
    await page.context().close();
  });

  const status = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(`${origin}/`, { path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it.each([
    ['/', 200],
    ['/favicon.ico', 204],
    ['/widget/standalone.js', 200],
    ['/nulle-part.html', 404],
    ['/../tsconfig.json', 404],
    ['/..%2ftsconfig.json', 404],
    ['/widget/..%2f..%2f..%2ftsconfig.json', 404],
    ['/widget/%2e%2e/%2e%2e/tsconfig.json', 404],
    ['/%00', 404],
    ['/%E0%A4%A', 404],
    ['/test/journey.test.ts', 404],
    ['//etc/passwd', 404],
  ])('answers %s with %i', async (path, expected) => expect(await status(path)).toBe(expected));
});
