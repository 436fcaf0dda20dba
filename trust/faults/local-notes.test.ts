import { expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { FAULTS, mended } from './faults';
import { OVERLAY } from './files';
import { arrive, pageWith } from './visitor';

const host = withHost();
const browser = withChromium();

const SOME = [
  '404',
  '503',
  'a stall in the middle of the body',
  'invalid JSON',
  'a newer major version',
  'another schema',
];
const faults = FAULTS.filter(({ name }) => SOME.includes(name));
const NOTICE = 'Les notes que ce site ajoute à la liste n’ont pas pu être chargées.';

it.each(faults)(
  'shows the national list without local notes after $name, says so, and takes them once mended',
  async (fault) => {
    const overlay = host.answer('/local.json', fault.answer(OVERLAY));
    const url = host.page('local.html', pageWith(`overlay="${overlay}"`));
    const { page, uncaught, close } = await arrive(browser(), url, { stalls: fault.stalls ?? false });
    await page.getByRole('button', { name: 'Voir les structures' }).click();
    await page.locator('[part~="card"]').first().waitFor();
    await page.getByText(NOTICE).waitFor();
    host.answer('/local.json', mended(OVERLAY));
    await page.getByRole('button', { name: 'Réessayer' }).press('Enter');
    await page.getByText(NOTICE).waitFor({ state: 'detached' });
    await page.locator('[part~="card"]').first().waitFor();
    expect(await page.getByText(NOTICE).count()).toBe(0);
    expect(uncaught).toEqual([]);
    await close();
  },
);
