import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { record } from '../support/record';
import { type Case, casesOf } from './cases';
import { ANSWER, arrive, FALLBACK, TITLE } from './visitor';

const NOWHERE = '--host-resolver-rules=MAP nulle-part.invalid ~NOTFOUND';
const host = withHost();
const elsewhere = withHost();
const browser = withChromium({ args: [NOWHERE] });
const cases = casesOf(host, elsewhere);
const met = { shown: 0, worked: 0, mended: 0 };

afterAll(() => {
  record('faults', {
    promise:
      'Quoi qu’il arrive à la liste des structures, un message le dit, un bouton permet de réessayer et les réponses restent.',
    figures: {
      'pannes essayées dans un navigateur': cases.length,
      'pannes annoncées, réponses gardées': met.shown,
      'pannes réparées par « Réessayer »': met.mended,
      'cas qui fonctionnent sans rien dire': met.worked,
    },
  });
});

/** A delay before each try but the first, four seconds for it. */
const waitsOf = (tries: number): number[] => [4000, 500, 4000, 2000, 4000].slice(0, 2 * tries - 1);
const cardsOf = (page: Page) => page.locator('[part~="card"]');

it.each(cases)('meets $name', async ({ works, tries, stalls, open, prepare, mend }: Case) => {
  const visitor = await arrive(browser(), await open(), { ...(stalls && { stalls }), ...(prepare && { prepare }) });
  const { page, uncaught } = visitor;
  await page.getByRole('button', { name: 'Voir les structures' }).click();
  if (works) {
    await cardsOf(page).first().waitFor();
    met.worked++;
  } else {
    await isSaid(page);
    met.shown++;
    expect(await visitor.waits()).toEqual(waitsOf(tries));
    await mend?.(page);
    await retryFromTheKeyboard(page);
    if (mend) {
      await cardsOf(page).first().waitFor();
      met.mended++;
    } else await isSaid(page);
  }
  await page.getByRole('button', { name: 'Modifier mes réponses' }).click();
  await page.getByText(ANSWER, { exact: true }).waitFor();
  expect(uncaught).toEqual([]);
  await visitor.close();
});

/** What happened, that the answers are kept, whom to ask meanwhile. */
async function isSaid(page: Page): Promise<void> {
  const fault = page.getByRole('alert');
  await fault.getByText(TITLE).waitFor();
  await fault.getByText('Vos réponses sont gardées sur cette page.').waitFor();
  await page.getByText(FALLBACK).waitFor();
  await fault.getByRole('link', { name: /ESS France/ }).waitFor();
}

async function retryFromTheKeyboard(page: Page): Promise<void> {
  const retry = page.getByRole('button', { name: 'Réessayer' });
  await retry.focus();
  expect(await retry.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
  await page.keyboard.press('Enter');
}
