import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Site } from './driver/site';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site?.close());

describe('the page of the frame', () => {
  it('is a whole page: doctype, language, title, one main part, free zoom', async () => {
    const { frame } = await site.stage('usual', true);
    const page = await frame.evaluate(() => ({
      doctype: document.doctype?.name,
      mode: document.compatMode,
      lang: document.documentElement.lang,
      title: document.title,
      mains: document.querySelectorAll('main').length,
      inMain: document.querySelector('main ess-orientation') !== null,
      viewport: document.querySelector<HTMLMetaElement>('meta[name="viewport"]')?.content,
    }));
    expect(page).toEqual({
      doctype: 'html',
      mode: 'CSS1Compat',
      lang: 'fr',
      title: 'Trouver un accompagnement ESS',
      mains: 1,
      inMain: true,
      viewport: 'width=device-width, initial-scale=1',
    });
  });

  it('follows the language that its address asks for', async () => {
    const page = await site.fresh('usual/iframe.html?lang=en');
    await page.getByRole('heading', { name: /^Step 1/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.context().close();
  });

  it('is named by the script of the page that embeds it, and keeps a name given by the host', async () => {
    const { page } = await site.stage('usual', true);
    await expect.poll(() => page.locator('iframe').getAttribute('title')).toBe('Trouver un accompagnement ESS');
    await page.locator('iframe').evaluate((one) => {
      one.setAttribute('title', 'Trouver qui vous accompagne');
      dispatchEvent(new Event('DOMContentLoaded'));
    });
    expect(await page.locator('iframe').getAttribute('title')).toBe('Trouver qui vous accompagne');
  });

  it('lets the Tab key in and out again', async () => {
    const { page } = await site.stage('usual', true);
    await page.locator('#before').focus();
    const where = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
    await page.keyboard.press('Tab');
    expect(await where()).toBe('iframe');
    for (let left = 30; (await where()) === 'iframe' && left > 0; left--) await page.keyboard.press('Tab');
    expect(await where()).toBe('after');
  });
});
