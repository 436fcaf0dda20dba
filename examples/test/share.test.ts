import { describe, expect, it } from 'vitest';
import { createDemo } from '../../scripts/demo.mjs';
import { withChromium } from '../../trust/support/chromium';
import { withServer } from '../../trust/support/server';

const origin = withServer(createDemo());
const browser = withChromium();

const ANSWERS = '#ess=v=1&situation=projet&stage=emergence&territory=DEP-35.REG-53.FR';

describe('a link with the answers', () => {
  it('opens on the recap, leads to the path, is copied again, and goes when the answers are erased', async () => {
    const context = await browser().newContext({ viewport: { width: 320, height: 900 }, locale: 'fr-FR' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`));
    await page.goto(`${origin()}/${ANSWERS}`);
    await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
    await page.getByRole('button', { name: 'Voir les structures' }).click();
    await page.locator('.path').waitFor();
    expect(await page.locator('.path-step').count()).toBe(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.getByText('Le lien est copié.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin()}/${ANSWERS}`);

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('ess-orientation button:visible, .keep:visible, .actions:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('button', { name: 'Effacer mes réponses' }).click();
    expect(page.url()).toBe(`${origin()}/`);
    expect(asked.filter((line) => /emergence|DEP-35|ess=/.test(line))).toEqual([]);
    await context.close();
  });
});
