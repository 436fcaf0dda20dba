import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { completeJourney } from '../support/journey';
import { record } from '../support/record';
import { visit } from '../support/visit';

const SCRIPT = '<script type="module" src="/widget/standalone.js"></script>';

const host = withHost();
const browser = withChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
const shown: string[] = [];
afterAll(() => {
  record('privacy-device', {
    promise: 'Revenir en arrière retrouve les réponses sans rien enregistrer ; les effacer les efface.',
    figures: { 'scénarios vérifiés': shown.length },
  });
});

/** What the module holds in memory. */
const held = (page: Page) =>
  page.evaluate(() => {
    const { questionnaire, places } = document.querySelector('ess-orientation') as unknown as {
      questionnaire: { state: { answers: object; names: object } };
      places: { state: { text: string | null; suggestions: unknown[] } };
    };
    const { answers, names } = questionnaire.state;
    return { answers, names, typed: places.state.text, suggestions: places.state.suggestions };
  });
const NOTHING = { answers: {}, names: {}, typed: null, suggestions: [] };

it('is found again as it was left, after a link and a step back, from the memory of the browser', async () => {
  const elsewhere = host.page('elsewhere.html', '<p>Ailleurs</p>');
  const body = `<ess-orientation order="fixed"></ess-orientation><a href="${elsewhere}">Partir</a>
    <script>addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.persisted = persisted; });</script>`;
  const { page, close } = await visit(browser(), host.page('left.html', body, { head: SCRIPT }));
  await page.getByLabel('J’ai un projet').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByLabel('J’ai une idée').check();
  await page.getByRole('link', { name: 'Partir' }).click();
  await page.getByText('Ailleurs').waitFor();
  await page.goBack({ waitUntil: 'commit' });
  await page.getByRole('heading', { name: /Étape 2/ }).waitFor();
  expect(await page.locator('html').getAttribute('data-persisted')).toBe('true');
  expect(await page.getByLabel('J’ai une idée').isChecked()).toBe(true);
  expect((await held(page)).answers).toEqual({ situation: 'projet', stage: 'emergence' });
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await close();
  shown.push('back');
});

it('is erased from memory, from the address and from what a step back could show', async () => {
  const url = host.page('erased.html', '<ess-orientation share></ess-orientation>', { head: SCRIPT });
  const { page, close } = await visit(browser(), host.page('first.html', '<p>La page d’avant</p>'));
  await page.goto(`${url}#ess=v=1&situation=projet&stage=emergence`);
  await page.getByRole('button', { name: 'Modifier' }).first().click();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('button', { name: 'Voir les structures' }).click();
  await page.locator('[part~="card"]').first().waitFor();
  const steps = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Effacer mes réponses' }).click();
  await page.getByRole('heading', { name: /Étape 1/ }).waitFor();
  expect(await held(page)).toEqual(NOTHING);
  expect([page.url(), await page.evaluate(() => [history.state, history.length])]).toEqual([url, [null, steps]]);
  await page.goBack({ waitUntil: 'commit' });
  await page.getByText('La page d’avant').waitFor();
  await page.goForward({ waitUntil: 'commit' });
  await page.getByRole('heading', { name: /Étape 1/ }).waitFor();
  expect([page.url(), await held(page)]).toEqual([url, NOTHING]);
  await close();
  shown.push('erased');
});

it('forgets the place that was typed', async () => {
  const url = host.page('typed.html', '<ess-orientation order="fixed"></ess-orientation>', { head: SCRIPT });
  const { page, close } = await visit(browser(), url);
  await completeJourney(page, { situation: ['J’ai un projet'] }, { place: 'Rennes' });
  await page.getByRole('button', { name: 'Effacer mes réponses' }).click();
  await page.getByRole('heading', { name: /Étape 1/ }).waitFor();
  expect(await held(page)).toEqual(NOTHING);
  await close();
  shown.push('typed');
});

it('tells a structure whose link is followed nothing of where the person comes from', async () => {
  const url = host.page('followed.html', '<ess-orientation order="fixed"></ess-orientation>', { head: SCRIPT });
  const { page, close } = await visit(browser(), url);
  const told: (string | undefined)[] = [];
  await page.context().route(/^https:/, (route) => {
    told.push(route.request().headers().referer, new URL(route.request().url()).hash);
    return route.fulfill({ contentType: 'text/html', body: `<script>document.title = String(opener)</script>` });
  });
  await completeJourney(page, { situation: ['J’ai un projet'] }, { place: 'Rennes' });
  const opened = page.context().waitForEvent('page');
  await page.locator('.card a[href^="https:"]').first().click();
  const other = await opened;
  await expect.poll(() => other.title()).toBe('null');
  expect(told.slice(0, 2)).toEqual([undefined, '']);
  expect(await other.evaluate(() => document.referrer)).toBe('');
  await close();
  shown.push('followed');
});
