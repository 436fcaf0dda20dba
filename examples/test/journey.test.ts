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
  await page.getByRole('heading', { name: 'Étape 1 sur 6 au plus' }).waitFor();
  const shot = (name: string) => page.screenshot({ path: `${ARTIFACTS}${name}-${width}.png`, fullPage: true });
  return { page, complaints, requests, shot };
}

interface Answers {
  [question: string]: string[] | ((page: Page) => Promise<unknown>);
}

/** Answers what is asked, in whatever order, “je ne sais pas” where nothing is said; gives the order. */
async function answer(page: Page, answers: Answers): Promise<string[]> {
  const asked: string[] = [];
  for (let left = 7; (await page.locator('form.question').count()) > 0; left--) {
    if (left === 0) throw new Error(`still asking after ${asked.join(', ')}`);
    const question = (await page.locator('form.question').getAttribute('data-question')) ?? '';
    asked.push(question);
    const known = answers[question] ?? [];
    if (typeof known === 'function') await known(page);
    else if (known.length === 0) await page.getByLabel('Je ne sais pas').check();
    else for (const label of known) await page.getByLabel(label).check();
    await page.getByRole('button', { name: 'Continuer' }).click();
  }
  return asked;
}

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
    const asked = await answer(page, {
      situation: ['J’ai un projet, je veux le réaliser'],
      stage: ['J’ai une idée ou un besoin, pas encore d’étude'],
      territory: async () => {
        expect(requests.filter((path) => path.includes('/territories/'))).toEqual([]);
        await shot('2-place');
        await page.getByRole('combobox', { name: 'Commune' }).pressSequentially('Marseille');
        await page.getByRole('option', { name: 'Marseille commune' }).waitFor();
        await noSidewaysScroll(page);
        await shot('2-place-open');
        await page.keyboard.press('Enter');
        await page.getByText('Lieu choisi : Marseille, Métropole').waitFor();
      },
      sectors: ['Alimentation et agriculture'],
      needs: ['Tester l’activité', 'Trouver des financements'],
    });
    expect(asked[0]).toBe('situation');
    expect(asked.length).toBeLessThanOrEqual(6);
    await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
    await noSidewaysScroll(page);
    await shot('3-recap');
    await page.getByRole('button', { name: 'Voir les structures' }).click();

    expect(await page.locator('.card').count()).toBeGreaterThan(0);
    expect((await page.locator('.card').allTextContents()).join()).toMatch(
      /votre commune : Marseille|Bouches-du-Rhône/,
    );
    expect(await page.locator('.net').textContent()).toContain('CRESS');
    await noSidewaysScroll(page);
    await shot('4-results');
    expect(complaints).toEqual([]);
    expect(await tracesOf(page)).toEqual({ local: 0, session: 0, cookies: '', address: `${origin}/` });
    const places = requests.filter((path) => path.startsWith('/widget/territories/'));
    expect(requests.filter((path) => !places.includes(path)).sort()).toEqual([
      '/',
      '/demo.css',
      '/widget/dataset.min.json',
      '/widget/standalone.js',
    ]);
    // What names Marseille, then its métropole: never the whole of France.
    expect(places.length).toBeLessThanOrEqual(6);
    await page.context().close();
  });

  it('leads an existing structure of Rennes through “je ne sais pas”', async () => {
    const { page, complaints, shot } = await visit('/strict.html', width);
    await answer(page, {
      situation: ['Nous existons déjà et voulons nous consolider ou grandir'],
      stage: ['Nous existons depuis peu et cherchons notre équilibre'],
      territory: async () => {
        await page.getByText('Choisir dans une liste').click();
        await page.getByLabel('Région', { exact: true }).selectOption({ label: 'Bretagne' });
        await page.getByLabel('Département', { exact: true }).selectOption({ label: 'Ille-et-Vilaine (35)' });
      },
    });
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
    expect(await focusedLabel(page)).toMatch(/^Étape 2 sur 6 au plus/);
    for (let step = 2; (await focusedLabel(page)) !== 'Vérifiez vos réponses'; step++) {
      expect(await focusedLabel(page)).toContain(`Étape ${step} sur 6 au plus`);
      if ((await page.locator('#place').count()) > 0) {
        await tabTo(page, 'Commune');
        await page.keyboard.type('Bretagne');
        await page.getByRole('option', { name: 'Bretagne région' }).waitFor();
        await press('ArrowDown', 'Enter', 'Enter');
      } else {
        // Radios are one stop of the Tab key: the arrows move among them.
        const radios = (await page.locator('#option-unknown').getAttribute('type')) === 'radio';
        await tabTo(page, radios ? 'Le besoin est là' : 'Je ne sais pas');
        await press('Space', ...(radios ? ['ArrowUp'] : []));
        await tabTo(page, 'Continuer');
        await press('Enter');
      }
    }
    expect(await focusedLabel(page)).toBe('Vérifiez vos réponses');
    expect(await page.locator('.answers').textContent()).toMatch(/J’ai repéré un besoin[\s\S]*Bretagne/);
    await tabTo(page, 'Voir les structures');
    await press('Enter');
    await page.locator('.net').waitFor();
    expect(await focusedLabel(page)).toBe('Qui peut faire naître le projet');
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
    ['/widget/territories/index.json', 200],
    ['/widget/territories/', 404],
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
