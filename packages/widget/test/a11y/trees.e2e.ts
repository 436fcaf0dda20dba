import { mkdirSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Site } from './driver/site';
import { SCREENS } from './screens';

const TREES = new URL('trees/', import.meta.url);

let site: Site;
beforeAll(async () => {
  mkdirSync(TREES, { recursive: true });
  site = await Site.open();
});
afterAll(() => site?.close());

/** What a screen reader is given, shadow tree and slots included, word for word. After a wanted change: `vitest run … -u`. */
describe('the accessible tree', () => {
  it.each(SCREENS)('of $name is the one that was read and agreed', async ({ name, world }) => {
    const stage = await site.stage(world);
    await stage.reach(name);
    const whole = await stage.page.locator('ess-orientation').ariaSnapshot();
    // What the mail says is the business of another test, the port of the site is any, and a sheet is of today.
    const tree = whole
      .replace(/(\/url: mailto:[^?\n]*\?).*/g, '$1…')
      .replace(/(Préparée le|Prepared on) [^.]*\./g, '$1 ….')
      .replaceAll(site.origin, 'https://site.example');
    expect(tree.split('\n').length).toBeGreaterThan(3);
    await expect(`${tree}\n`).toMatchFileSnapshot(new URL(`${name}.txt`, TREES).pathname);
  });

  it('is kept for these screens and no others', () => {
    expect(readdirSync(TREES).sort()).toEqual(SCREENS.map(({ name }) => `${name}.txt`).sort());
  });
});
