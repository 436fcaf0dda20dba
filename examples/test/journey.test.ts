import { mkdirSync } from 'node:fs';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDemo } from '../../scripts/demo.mjs';
import { withChromium } from '../../trust/support/chromium';
import { withServer } from '../../trust/support/server';
import { visit } from '../../trust/support/visit';

const ARTIFACTS = fileURLToPath(new URL('../../artifacts/', import.meta.url));
const origin = withServer(createDemo());
const browser = withChromium();
beforeAll(() => mkdirSync(ARTIFACTS, { recursive: true }));

async function open(path: string, width: number) {
  const { page, said, requests, close } = await visit(browser(), origin() + path, { viewport: { width, height: 900 } });
  await page.getByRole('heading', { name: 'Étape 1 sur 6 au plus' }).waitFor();
  const shot = (name: string) => page.screenshot({ path: `${ARTIFACTS}${name}-${width}.png`, fullPage: true });
  return { page, said, requests, shot, close };
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
    const { page, said, requests, shot, close } = await open('/', width);
    await shot('1-question');
    const asked = await answer(page, {
      situation: ['J’ai un projet, je veux le réaliser'],
      stage: ['J’ai une idée ou un besoin, pas encore d’étude'],
      territory: async () => {
        expect(requests.filter((url) => url.includes('/territories/'))).toEqual([]);
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
    expect(said).toEqual([]);
    expect(await tracesOf(page)).toEqual({ local: 0, session: 0, cookies: '', address: `${origin()}/` });
    const paths = requests.map((url) => new URL(url).pathname);
    const places = paths.filter((path) => path.startsWith('/widget/territories/'));
    expect(paths.filter((path) => !places.includes(path)).sort()).toEqual([
      '/',
      '/demo.css',
      '/widget/dataset.min.json',
      '/widget/standalone.js',
    ]);
    // What names Marseille, then its métropole: never the whole of France.
    expect(places.length).toBeLessThanOrEqual(6);
    await close();
  });

  it('leads an existing structure of Rennes through “je ne sais pas”', async () => {
    const { page, said, shot, close } = await open('/strict.html', width);
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
    expect(said).toEqual([]);
    await close();
  });
});

describe('the demonstration', () => {
  it('can be gone through with the keyboard alone', async () => {
    const { page, close } = await open('/', 1280);
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
    await close();
  });

  const status = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(`${origin()}/`, { path }, (response) => {
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
