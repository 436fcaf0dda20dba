import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Keyboard } from './driver/keyboard';
import { Site } from './driver/site';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site?.close());

const FIRST_SITUATION = 'J’ai un projet';
const FIRST_STAGE = 'J’ai une idée';
const RESULTS = /^Les structures qui peuvent aider le projet$/;

/** Opens the page of a site with the shipped data, the keyboard at its top. */
async function arrive(attributes: Record<string, string> = {}): Promise<{ page: Page; keyboard: Keyboard }> {
  const page = await site.fresh('real/page.html');
  await page.evaluate(async (all) => {
    const old = document.querySelector('ess-orientation');
    const fresh = document.createElement('ess-orientation');
    for (const [name, value] of Object.entries({ order: 'fixed', ...all })) fresh.setAttribute(name, value);
    old?.replaceWith(fresh);
    await customElements.whenDefined('ess-orientation');
  }, attributes);
  await page.locator('form').waitFor();
  const keyboard = new Keyboard(page);
  await page.locator('#before').focus();
  return { page, keyboard };
}

/** Each step says where the focus must be before the person does something, and what they do. */
type Step = [focus: RegExp, does: () => Promise<unknown>];

async function follow({ page, keyboard }: Awaited<ReturnType<typeof arrive>>, steps: readonly Step[]): Promise<void> {
  for (const [focus, does] of steps) {
    await expect.poll(() => keyboard.focus(), { timeout: 10_000 }).toMatch(focus);
    await does();
  }
  await page.context().close();
}

const proceed = async (keyboard: Keyboard, button = 'Continuer') => {
  await keyboard.to(button);
  await keyboard.press('Enter');
};

describe('by keyboard alone', () => {
  it('a person with an idea in a rural commune finds who accompanies it, and why', async () => {
    const visit = await arrive();
    const { page, keyboard } = visit;
    await follow(visit, [
      [/^Avant$/, () => keyboard.radio(FIRST_SITUATION, 'J’ai un projet').then(() => proceed(keyboard))],
      [/^Étape 2 sur 5 —/, () => keyboard.radio(FIRST_STAGE, 'J’ai une idée').then(() => proceed(keyboard))],
      [
        /^Étape 3 sur 5 —/,
        () => keyboard.place('Commune, intercommunalité', 'Florac', 'Florac').then(() => proceed(keyboard)),
      ],
      [
        /^Étape 4 sur 5 —/,
        () => keyboard.check('Alimentation et agriculture', 'Services de proximité').then(() => proceed(keyboard)),
      ],
      [/^Étape 5 sur 5 —/, () => keyboard.check('Définir').then(() => proceed(keyboard))],
      [/^Vérifiez vos réponses$/, () => proceed(keyboard, 'Voir les structures')],
      [
        RESULTS,
        async () => {
          expect(await page.locator('.card').count()).toBeGreaterThan(0);
          await keyboard.press('Tab');
          expect(await keyboard.focus()).toContain('Que veut dire ce mot ?');
          await keyboard.to('Voir l');
          await keyboard.press('Enter');
          expect(await page.locator('.card details.sources[open]').count()).toBe(1);
          await keyboard.to('Effacer mes réponses');
          await keyboard.press('Enter');
        },
      ],
      [/^Étape 1 sur 5 —/, async () => expect(await page.locator(':checked').count()).toBe(0)],
    ]);
  });

  it('an association that consolidates in Marseille asks for more, and each new sheet has the focus', async () => {
    const visit = await arrive({ limit: '1' });
    const { page, keyboard } = visit;
    await follow(visit, [
      [/^Avant$/, () => keyboard.radio(FIRST_SITUATION, 'Nous existons déjà').then(() => proceed(keyboard))],
      [/^Étape 2 sur 5 —/, () => keyboard.radio(FIRST_STAGE, 'Nous existons depuis peu').then(() => proceed(keyboard))],
      [
        /^Étape 3 sur 5 —/,
        () => keyboard.place('Commune, inter', 'marseil', 'Marseille commune').then(() => proceed(keyboard)),
      ],
      [/^Étape 4 sur 5 —/, () => keyboard.check('Je ne sais pas').then(() => proceed(keyboard))],
      [/^Étape 5 sur 5 —/, () => keyboard.check('Trouver des financements').then(() => proceed(keyboard))],
      [/^Vérifiez vos réponses$/, () => proceed(keyboard, 'Voir les structures')],
      [
        /structure/,
        async () => {
          await keyboard.to(/^Voir (une|\d+) structures? de plus/);
          await keyboard.press('Enter');
          const second = (await page.locator('[data-rank="2"]').textContent()) ?? '';
          expect(await keyboard.focus()).toBe(second.replace(/\s+/g, ' ').trim());
          await keyboard.to('Voir sa fiche');
          await keyboard.press('Enter');
          const named = await page.locator('.to-card').first().textContent();
          expect(named).toContain(await keyboard.focus());
        },
      ],
    ]);
  });

  it('a collectivité with a need goes by the lists, and hears what it forgot', async () => {
    const visit = await arrive({ territories: '' });
    const { page, keyboard } = visit;
    await follow(visit, [
      [/^Avant$/, () => proceed(keyboard)],
      [/^Il manque une réponse/, () => keyboard.press('Tab', 'Enter')],
      [
        /^J’ai un projet/,
        () => keyboard.radio(FIRST_SITUATION, 'Nous sommes une collectivité').then(() => proceed(keyboard)),
      ],
      [/^Étape 2 sur 5 —/, () => keyboard.radio('Le besoin est là', 'Le besoin est là').then(() => proceed(keyboard))],
      [/^Étape 3 sur 5 —/, () => proceed(keyboard)],
      [/^Il manque une réponse/, () => keyboard.press('Tab', 'Enter')],
      [
        /^Région$/,
        async () => {
          await keyboard.type('Bret');
          await keyboard.to('Département');
          await keyboard.type('Fin');
          await proceed(keyboard);
        },
      ],
      [/^Étape 4 sur 5 —/, () => keyboard.check('Énergie').then(() => proceed(keyboard))],
      [/^Étape 5 sur 5 —/, () => keyboard.check('Je ne sais pas').then(() => proceed(keyboard))],
      [
        /^Vérifiez vos réponses$/,
        async () => {
          expect(await page.locator('.answers').textContent()).toMatch(/collectivité[\s\S]*Finistère[\s\S]*Énergie/);
          await proceed(keyboard, 'Voir les structures');
        },
      ],
      [
        /^Qui peut faire naître le projet/,
        async () => expect(await page.locator('.net').textContent()).toContain('CRESS'),
      ],
    ]);
  });

  it('an adviser who types fast gets through with Enter from the fields, and goes back once', async () => {
    const visit = await arrive({ territory: 'DEP-59' });
    const { page, keyboard } = visit;
    await follow(visit, [
      [/^Avant$/, () => keyboard.press('Tab', 'Space', 'ArrowDown', 'Enter')],
      [/^Étape 2 sur 4 —/, () => keyboard.press('Tab', 'Space', 'Enter')],
      [/^Étape 3 sur 4 —/, () => keyboard.press('Tab', 'Space', 'Tab', 'Space', 'Enter')],
      [/^Étape 4 sur 4 —/, () => proceed(keyboard, 'Retour')],
      [
        /^Étape 3 sur 4 —/,
        async () => {
          expect(await page.locator(':checked').count()).toBe(2);
          await keyboard.press('Tab', 'Enter');
        },
      ],
      [/^Étape 4 sur 4 —/, () => keyboard.press('Tab', 'Space', 'Enter')],
      [/^Vérifiez vos réponses$/, () => proceed(keyboard, 'Voir les structures')],
      [/structure/, async () => expect(await page.locator('.net').count()).toBe(1)],
    ]);
  });

  it('a person who answers “je ne sais pas” to everything is told what would help, and led there', async () => {
    const visit = await arrive();
    const { page, keyboard } = visit;
    const unknown = () => keyboard.check('Je ne sais pas').then(() => proceed(keyboard));
    await follow(visit, [
      [
        /^Avant$/,
        () =>
          keyboard
            .to(FIRST_SITUATION)
            .then(() => keyboard.press('Space', 'ArrowUp'))
            .then(() => proceed(keyboard)),
      ],
      [
        /^Étape 2 sur 5 —/,
        () =>
          keyboard
            .to(FIRST_STAGE)
            .then(() => keyboard.press('Space', 'ArrowUp'))
            .then(() => proceed(keyboard)),
      ],
      [/^Étape 3 sur 5 —/, unknown],
      [/^Étape 4 sur 5 —/, unknown],
      [/^Étape 5 sur 5 —/, unknown],
      [
        /^Vérifiez vos réponses$/,
        async () => {
          expect(
            (await page.locator('dd').allTextContents()).filter((text) => text.includes('Je ne sais pas')),
          ).toHaveLength(5);
          await proceed(keyboard, 'Voir les structures');
        },
      ],
      [RESULTS, () => proceed(keyboard, 'Indiquer le lieu')],
      [/^Étape 3 sur 5 —/, () => keyboard.to('Commune, intercommunalité')],
      [/^Commune, intercommunalité/, async () => expect(await page.locator('[role="combobox"]').count()).toBe(1)],
    ]);
  });

  it('an English speaker corrects an answer from the check, and comes back to it', async () => {
    const visit = await arrive({ lang: 'en', territory: 'REG-11' });
    const { page, keyboard } = visit;
    await follow(visit, [
      [/^Avant$/, () => keyboard.press('Tab', 'Space').then(() => proceed(keyboard, 'Continue'))],
      [/^Step 2 of 4 —/, () => keyboard.press('Tab', 'Space').then(() => proceed(keyboard, 'Continue'))],
      [/^Step 3 of 4 —/, () => keyboard.press('Tab', 'Space').then(() => proceed(keyboard, 'Continue'))],
      [/^Step 4 of 4 —/, () => keyboard.press('Tab', 'Space').then(() => proceed(keyboard, 'Continue'))],
      [/^Check your answers$/, () => keyboard.press('Tab', 'Tab')],
      [/^Change — /, () => keyboard.press('Enter')],
      [
        /^Step 2 of 4 —/,
        async () => {
          await keyboard.press('Tab');
          expect(await page.locator(':checked').count()).toBe(1);
          await keyboard.press('ArrowDown');
          await proceed(keyboard, 'Continue');
        },
      ],
      [/^Check your answers$/, () => proceed(keyboard, 'See the')],
      [
        /structures|organisations|support/,
        async () => expect(await page.locator('section.root').getAttribute('lang')).toBe('en'),
      ],
    ]);
  });

  it('an adviser at the counter learns whether it is ESS, and hands over a sheet', async () => {
    const visit = await arrive({ mode: 'conseiller', territory: 'DEP-59' });
    const { page, keyboard } = visit;
    await follow(visit, [
      [
        /^Avant$/,
        async () => {
          await keyboard.to('Forme juridique');
          await keyboard.type('Asso');
          await expect.poll(() => page.locator('.outcome').getAttribute('data-outcome')).toBe('ess-par-statut');
          await keyboard.press('Tab', 'Space');
          await keyboard.to('J’ai un projet');
          await keyboard.press('Space');
          await keyboard.to('J’ai une idée');
          await keyboard.press('Space');
          await keyboard.press('Enter');
        },
      ],
      [/structure/, () => proceed(keyboard, 'Préparer la fiche')],
      [
        /^Fiche de réorientation/,
        async () => {
          expect(await page.locator('.sheet').textContent()).toMatch(/Association[\s\S]*Nord/);
          await keyboard.to('Imprimer');
          await proceed(keyboard, 'Revenir aux structures');
        },
      ],
      [/^Préparer la fiche/, async () => expect(await page.locator('.results .card').count()).toBeGreaterThan(0)],
    ]);
  });
});
