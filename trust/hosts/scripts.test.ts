import { afterAll, describe, expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { completeJourney } from '../support/journey';
import { record } from '../support/record';
import { visit } from '../support/visit';
import { SCRIPT_ACCIDENTS } from './script-accidents';

const ELEMENT = '<ess-orientation share></ess-orientation>';
const MODULE = '<script type="module" src="/widget/standalone.js"></script>';

const host = withHost();
const browser = withChromium();
let completed = 0;
afterAll(() => {
  record('hosts-scripts', {
    promise: 'Le parcours va au bout dans des pages dont les scripts changent le navigateur.',
    figures: { 'accidents de script': SCRIPT_ACCIDENTS.length, 'parcours menés au bout': completed },
  });
});

describe.concurrent('a page with', () => {
  it.each(SCRIPT_ACCIDENTS)('$name: the journey completes', async ({ script, head = '', around, name }) => {
    const at = SCRIPT_ACCIDENTS.findIndex((one) => one.name === name);
    const url = host.page(`script-${at}.html`, around?.(ELEMENT) ?? ELEMENT, {
      // Its own script, before the page's base changes where addresses lead.
      head: `<script>${script}</script>${MODULE}${head}`,
    });
    const { page, complaints, close } = await visit(browser(), url);
    const answers = { stage: ['J’ai une idée'], needs: ['Trouver des financements'] };
    await completeJourney(page, answers, { place: 'Marseille' }).catch((error: Error) => {
      throw new Error([error.message, ...complaints].join('\n'));
    });
    expect((await page.locator('.card').allTextContents()).join()).toMatch(/Marseille|Bouches-du-Rhône/);
    await page.getByRole('button', { name: 'Modifier mes réponses' }).click();
    await page.getByRole('button', { name: 'Effacer mes réponses' }).click();
    await page.getByRole('heading', { name: /Étape 1/ }).waitFor();
    expect(complaints).toEqual([]);
    await close();
    completed++;
  });
});
