import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SiteVisit, withSite } from './site';

const site = withSite();
let visit: SiteVisit;
beforeAll(async () => {
  visit = await site.visit('/configurateur');
  await visit.page.locator('.code-to-paste pre').waitFor();
});

const { version, files } = JSON.parse(
  readFileSync(new URL('../../../packages/widget/dist/integrity.json', import.meta.url), 'utf8'),
) as { version: string; files: Record<string, string> };
const code = () => visit.page.locator('.code-to-paste pre').textContent();
const preview = () => visit.page.frameLocator('iframe[title="Aperçu du module"]');

describe('the configurator', () => {
  it('gives the exact version and its hash', async () => {
    expect(await code()).toContain(
      `src="/ess/ess-orientation-${version}.js" integrity="${files[`ess-orientation-${version}.js`]}" crossorigin`,
    );
  });

  it('shows the real module, its hash verified, and opens it in English', async () => {
    await preview().getByRole('heading', { level: 2 }).first().waitFor();
    await visit.page.getByLabel('Langue').selectOption('en');
    await preview()
      .getByRole('heading', { name: /Step 1 of/ })
      .waitFor();
    expect(await code()).toContain('lang="en"');
    await visit.page.getByLabel('Langue').selectOption('');
  });

  it('finds a place by its name, and locks the module on it', async () => {
    const { page } = visit;
    await page.getByRole('searchbox', { name: 'Territoire' }).fill('montpellier');
    await page.getByRole('button', { name: /^Montpellier commune/ }).click();
    await expect.poll(code).toContain('<ess-orientation territory="COM-34172 EPCI-243400017">');
    await page.getByRole('button', { name: 'Effacer le territoire' }).click();
    await expect.poll(code).not.toContain('territory=');
  });

  it('warns of colours that can’t be read, and mends them', async () => {
    const { page } = visit;
    await page.getByLabel('Boutons et liens, en hexadécimal').fill('#f2d16b');
    await page.getByLabel('Boutons et liens, en hexadécimal').press('Tab');
    await page.getByText('Contrastes trop faibles').waitFor();
    expect(await code()).toContain('--ess-accent: #f2d16b;');
    await expect
      .poll(() =>
        preview()
          .locator('ess-orientation')
          .evaluate((one) => getComputedStyle(one).getPropertyValue('--ess-accent')),
      )
      .toBe('#f2d16b');
    await page
      .getByRole('button', { name: /^Prendre #/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Revenir aux couleurs de départ' }).click();
    await page.getByText('Contrastes suffisants').waitFor();
    expect(await code()).not.toContain('<style>');
  });

  it('offers a frame, whose preview is a frame', async () => {
    const { page } = visit;
    await page.getByRole('radio', { name: /Un cadre/ }).check();
    expect(await code()).toContain(`integrity="${files['parent.js']}"`);
    await preview()
      .frameLocator('iframe')
      .getByRole('heading', { name: /Étape 1 sur/ })
      .waitFor();
    await page.getByRole('radio', { name: /^Une balise/ }).check();
  });

  it('offers a link, which becomes the module', async () => {
    const { page } = visit;
    await page.getByRole('radio', { name: /Un lien/ }).check();
    expect(await code()).toContain('<a data-ess-orientation href="/nous-contacter">');
    await preview().locator('ess-orientation').waitFor();
    await page.getByRole('radio', { name: /^Une balise/ }).check();
  });

  it('copies the code, and says so', async () => {
    const { page } = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copier le code' }).click();
    await page.getByText('Le code est copié.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code());
  });

  it('gives every file that the code needs', async () => {
    const { page } = visit;
    const names = await page.locator('.code-to-paste p code').allInnerTexts();
    for (const name of names) {
      const file = name.endsWith('/') ? `${name}index.json` : name;
      expect([name, (await page.request.get(`${site.origin}/ess/${file}`)).status()]).toEqual([name, 200]);
    }
    const archive = await page.getByRole('link', { name: /Télécharger tous les fichiers/ }).getAttribute('href');
    const body = await (await page.request.get(`${site.origin}${archive}`)).body();
    expect(body.subarray(0, 2).toString()).toBe('PK');
  });

  it('did all that without asking anybody else, and without an error', () => {
    expect(visit.elsewhere()).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
