import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createDemo } from '../../scripts/demo.mjs';
import { withChromium } from '../../trust/support/chromium';
import { withServer } from '../../trust/support/server';
import { visit } from '../../trust/support/visit';

const origin = withServer(createDemo());
const browser = withChromium();

const open = (path: string, width: number) => visit(browser(), origin() + path, { viewport: { width, height: 900 } });

/** The id or the text of what has the focus, inside the module. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.querySelector('ess-orientation')?.shadowRoot?.activeElement;
    return element ? element.id || (element.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
  });

async function tabTo(page: Page, start: string): Promise<void> {
  for (let press = 0; press < 90; press++) {
    if ((await focused(page)).startsWith(start)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never reached “${start}”`);
}

const noSidewaysScroll = async (page: Page, width: number) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

describe('the page of an adviser', () => {
  it.each([320, 1280])(
    'leads from “est-ce de l’ESS ?” to the referral sheet by the keyboard alone, at %i px',
    async (width) => {
      const { page, said, close } = await open('/conseiller.html', width);
      const { keyboard } = page;
      await page.locator('#ess-form').waitFor();
      await tabTo(page, 'ess-form');
      await keyboard.type('Assoc');
      expect(await page.locator('.outcome').getAttribute('data-outcome')).toBe('ess-par-statut');
      await tabTo(page, 'aimBeyondProfit-yes');
      await keyboard.press('Space');
      await tabTo(page, 'democraticGovernance-yes');
      await keyboard.press('Space');
      await keyboard.press('ArrowRight');
      expect(await page.locator('.outcome').getAttribute('data-outcome')).toBe('a-confirmer');
      await tabTo(page, 'place');
      await keyboard.type('Mende');
      await page.getByRole('option', { name: 'Mende commune' }).waitFor();
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await tabTo(page, 'situation-projet');
      await keyboard.press('Space');
      await tabTo(page, 'stage-emergence');
      await keyboard.press('Space');
      await tabTo(page, 'needs-definir-projet');
      await keyboard.press('Space');
      await tabTo(page, 'Voir les structures');
      await keyboard.press('Enter');
      await page.locator('.card').first().waitFor();
      expect(await focused(page)).toContain('Les structures qui peuvent aider');
      await noSidewaysScroll(page, width);

      await tabTo(page, 'Préparer la fiche');
      await keyboard.press('Enter');
      expect(await focused(page)).toContain('Fiche de réorientation');
      const sheet = (await page.locator('.sheet').textContent())?.replace(/\s+/g, ' ') ?? '';
      expect(sheet).toContain('Mende');
      expect(sheet).toContain('Association');
      expect(sheet).toContain('Les formalités de création');
      await noSidewaysScroll(page, width);

      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('ess-orientation button:visible, .keep:visible').count()).toBe(0);
      expect(await page.locator('.by-hand').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });

      await tabTo(page, 'Revenir aux structures');
      await keyboard.press('Enter');
      expect(await focused(page)).toContain('Préparer la fiche de réorientation');
      expect(said).toEqual([]);
      expect(page.url()).toBe(`${origin()}/conseiller.html`);
      await close();
    },
  );

  it('keeps its outline and its focus in forced colours, and nothing moves it at 256 px of height', async () => {
    const context = await browser().newContext({ viewport: { width: 320, height: 256 }, forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(`${origin()}/conseiller.html`);
    await page.locator('#ess-form').focus();
    const outline = await page.locator('#ess-form').evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe('solid');
    expect(await page.locator('.outcome').evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe(
      'solid',
    );
    await noSidewaysScroll(page, 320);
    await context.close();
  });
});

describe('the page of a collectivité', () => {
  it.each([320, 1280])(
    'takes a need without a carrier to who is to be called, in the locked place, at %i px',
    async (width) => {
      const { page, said, close } = await open('/collectivite.html', width);
      await page.getByLabel('Nous sommes une collectivité').check();
      await page.getByRole('button', { name: 'Continuer' }).click();
      for (let left = 6; (await page.locator('form.question').count()) > 0; left--) {
        if (left === 0) throw new Error('still asking');
        const question = await page.locator('form.question').getAttribute('data-question');
        expect(question, 'the place is locked').not.toBe('territory');
        if (question === 'stage') {
          expect(await page.locator('legend').textContent()).toContain('Où en est la réponse à ce besoin');
          await page.getByLabel('Le besoin est là').check();
        } else await page.getByLabel('Je ne sais pas').check();
        await page.getByRole('button', { name: 'Continuer' }).click();
      }
      await page.getByText('Communauté de communes Coeur de Lozère').waitFor();
      await page.getByRole('button', { name: 'Voir les structures' }).click();
      const generators = (await page.locator('.generators').textContent())?.replace(/\s+/g, ' ') ?? '';
      expect(generators).toContain('Qui appeler d’abord');
      expect(generators).toContain('Que fait un générateur de projets');
      expect(await page.locator('.cards').textContent()).toContain('Guichet ESS du Val-Fictif (exemple)');
      expect(await page.locator('.net').textContent()).toContain('CRESS');
      expect((await page.locator('ess-orientation').evaluate((one) => one.shadowRoot?.textContent)) ?? '').not.toMatch(
        /EPCI-|COM-\d|DEP-\d/,
      );
      await noSidewaysScroll(page, width);
      expect(said).toEqual([]);
      await close();
    },
  );
});
