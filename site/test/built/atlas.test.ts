import { readFileSync } from 'node:fs';
import { createMatcher, type Dataset, DEPARTEMENTS_BY_REGION } from '@ess-orientation/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SiteVisit, withSite } from './site';

const site = withSite();
let visit: SiteVisit;
beforeAll(async () => {
  visit = await site.visit('/atlas');
  await visit.page.locator('.atlas-map svg').waitFor();
});

const dataset = JSON.parse(
  readFileSync(new URL('../../../packages/data/dist/dataset.min.json', import.meta.url), 'utf8'),
) as Dataset;
const report = createMatcher(dataset).coverage({});

describe('the atlas', () => {
  it('draws every département, overseas too, with a title that says what its look says', async () => {
    const titles = await visit.page
      .locator('.atlas-map path[data-code]')
      .evaluateAll((paths) => paths.map((one) => [one.getAttribute('data-code'), one.textContent?.trim()]));
    const codes = new Set(titles.map(([code]) => code));
    expect(codes.size).toBe(101);
    expect(codes).toContain('DEP-976');
    for (const { territory, stage, model, narrowest } of report.cells)
      if (stage === 'creation' && model === 'porteur' && narrowest === 'departement')
        expect(titles.find(([code]) => code === territory)?.[1]).toMatch(/: tout le département$/);
  });

  it('follows the choice of a stage and a model, by keyboard', async () => {
    const { page } = visit;
    await page.getByRole('radio', { name: 'Création' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('radio', { name: 'Une personne porte le projet' }).focus();
    await page.keyboard.press('ArrowDown');
    const none = report.cells.filter(
      ({ stage, model, narrowest }) => stage === 'consolidation' && model === 'generateur' && narrowest === 'national',
    );
    const legend = page.locator('.atlas-legend li', { hasText: 'nationale ou à distance' });
    expect(await legend.textContent()).toContain(`(${none.length})`);
    expect(await page.locator('.atlas-map figcaption strong').textContent()).toBe(
      'Consolidation, un besoin cherche un projet',
    );
  });

  it('names who serves a place that is searched, a commune too', async () => {
    const { page } = visit;
    await page.getByRole('radio', { name: 'Création' }).check();
    await page.getByRole('radio', { name: 'Une personne porte le projet' }).check();
    await page.getByRole('searchbox', { name: /Commune, intercommunalité/ }).fill('Marseille');
    await page.getByRole('button', { name: /^Marseille commune/ }).click();
    await page.getByRole('heading', { name: 'Marseille : création, une personne porte le projet' }).waitFor();
    expect(await page.locator('.atlas-served').textContent()).toContain('couvre la commune');
  });

  it('says the same in a table, without the map', async () => {
    const { page } = visit;
    await page.getByText('Ouvrir le tableau des 101 départements').click();
    const row = page.getByRole('row', { name: /972 Martinique/ });
    const cell = report.cells.find(
      ({ territory, stage, model }) => territory === 'DEP-972' && stage === 'emergence' && model === 'porteur',
    );
    expect(cell?.narrowest).toBe('national');
    expect(await row.getByRole('cell').first().textContent()).toContain('national ou à distance seulement');
    await page.getByRole('button', { name: '972 Martinique' }).click();
    await page.getByRole('heading', { name: /^Martinique :/ }).waitFor();
  });

  it('lists the gaps of the choice, région by région', async () => {
    const { page } = visit;
    await page.getByRole('radio', { name: 'Création' }).check();
    await page.getByRole('radio', { name: 'Un besoin cherche un projet' }).check();
    const none = report.gaps.filter(
      ({ stage, model, kind }) => stage === 'creation' && model === 'generateur' && kind === 'none',
    );
    const text = await page.locator('.atlas-gaps').textContent();
    expect(none.length).toBeGreaterThan(0);
    expect(text).toContain('Guyane');
    expect(text?.match(/Aucune structure connue/g)?.length).toBe(
      new Set(none.map(({ territory }) => regionOf(territory))).size,
    );
  });
});

const regionOf = (departement: string): string | undefined =>
  Object.entries(DEPARTEMENTS_BY_REGION).find(([, codes]) => codes.split(' ').includes(departement.slice(4)))?.[0];
