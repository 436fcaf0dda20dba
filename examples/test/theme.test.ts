import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createDemo } from '../../scripts/demo.mjs';
import { withChromium } from '../../trust/support/chromium';
import { withServer } from '../../trust/support/server';

const origin = withServer(createDemo());
const browser = withChromium();

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser().newPage({ locale: 'fr-FR', viewport: { width: 800, height: 900 }, ...options });
  await page.goto(origin() + path);
  await page.locator('form.question').waitFor();
  return page;
}

/** Straight to the results of a shared link. */
const ANSWERS = '/#ess=v=1&situation=projet&stage=creation&territory=DEP-13.REG-93.FR';
async function openResults(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser().newPage({ locale: 'fr-FR', viewport: { width: 800, height: 900 }, ...options });
  await page.goto(`${origin()}${ANSWERS}`);
  await page.getByRole('button', { name: 'Voir les structures' }).click();
  await page.locator('.card').first().waitFor();
  return page;
}

const style = (page: Page, selector: string, property: string, pseudo?: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, [name, after]) => getComputedStyle(element, after).getPropertyValue(name as string), [
      property,
      pseudo,
    ] as const);

describe('the contrast of a host’s colours', () => {
  const adopt = (page: Page, css: string) =>
    page.addInitScript((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);

  it('is judged under the strictest policy, without asking anything of it', async () => {
    const page = await browser().newPage({ locale: 'fr-FR' });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await adopt(page, 'ess-orientation { --ess-text: oklch(0.8 0 0); }');
    await page.goto(`${origin()}/strict.html`);
    await expect.poll(() => said.length).toBeGreaterThan(0);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/--ess-text \(#[0-9a-f]{6}\) on --ess-surface \(#ffffff\) is 1\.\d+:1, 4\.5:1 is needed/);
    await page.close();
  });

  it('is judged again when the system turns dark', async () => {
    const page = await browser().newPage({ locale: 'fr-FR', colorScheme: 'light' });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await adopt(page, ':root { color-scheme: light dark } ess-orientation { --ess-text: light-dark(#000, #333); }');
    await page.goto(`${origin()}/strict.html`);
    await page.locator('form.question').waitFor();
    await page.waitForTimeout(200);
    expect(said).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => said.length).toBe(1);
    expect(said[0]).toContain('--ess-text (#333333)');
    await page.close();
  });

  it('is not judged in forced colours, which are the person’s own', async () => {
    const page = await browser().newPage({ locale: 'fr-FR', forcedColors: 'active' });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await adopt(page, 'ess-orientation { --ess-text: #ccc; }');
    await page.goto(`${origin()}/strict.html`);
    await page.locator('form.question').waitFor();
    await page.waitForTimeout(300);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('a host', () => {
  it('turns the module dark with its own color-scheme, whatever the system prefers', async () => {
    const page = await open('/', { colorScheme: 'light' });
    const light = await style(page, '.root', 'background-color');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('ess-orientation { color-scheme: dark; }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(light).toBe('rgb(255, 255, 255)');
    expect(await style(page, '.root', 'background-color')).toBe('rgb(23, 29, 31)');
    await page.close();
  });

  it('is given both themes as files, without a font or a mark of the State', () => {
    const folder = new URL('../../packages/widget/dist/themes/', import.meta.url);
    for (const name of ['proche-dsfr.css', 'cress-exemple.css']) {
      const rules = readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      expect(rules).toContain('--ess-accent');
      expect(rules).not.toMatch(/marianne|url\(|@import|@font-face|#000091/i);
    }
  });
});

describe('forced colours', () => {
  it('keep the focus, the choice and the path told without a background', async () => {
    const page = await open('/', { forcedColors: 'active' });
    const before = await style(page, '.option', 'border-inline-start-width');
    await page.locator('#option-projet').focus();
    await page.keyboard.press('Space');
    expect(Number.parseFloat(await style(page, '.option', 'border-inline-start-width'))).toBeGreaterThan(
      Number.parseFloat(before) + 2,
    );
    expect(await style(page, '.option', 'outline-style')).toBe('solid');
    await page.close();
    const results = await openResults({ forcedColors: 'active' });
    const width = (selector: string) =>
      style(results, selector, 'border-top-width', '::before').then(Number.parseFloat);
    expect(await width('.path-step.is-here')).toBeGreaterThan(await width('.path-step:not(.is-here)'));
    await results.close();
  });
});

describe('“more contrast”', () => {
  it('draws what is secondary as strongly as the rest', async () => {
    const page = await open('/', { contrast: 'more' });
    expect(await style(page, '.why', 'color')).toBe(await style(page, 'legend', 'color'));
    await page.close();
  });
});

describe('paper', () => {
  it('is black on white, shows addresses, and nothing to press', async () => {
    const page = await openResults({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await style(page, '.root', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await style(page, '.card-title', 'color')).toBe('rgb(0, 0, 0)');
    expect(await style(page, '.card', 'break-inside')).toBe('avoid');
    expect(await style(page, '.sources a[href^="http"]', 'content', '::after')).toContain('http');
    expect(await page.locator('ess-orientation button:visible').count()).toBe(0);
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(8);
    await page.close();
  });
});
