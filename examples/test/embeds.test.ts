import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withChromium } from '../../trust/support/chromium';
import { withHost } from '../../trust/support/host';
import { visit } from '../../trust/support/visit';

const DIST = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const { version, files: integrity } = JSON.parse(readFileSync(`${DIST}integrity.json`, 'utf8')) as {
  version: string;
  files: Record<string, string>;
};

const host = withHost();
const elsewhere = withHost();
const browser = withChromium();

/** Opens a page of a host. */
const open = (name: string, body: string, head = '', options: BrowserContextOptions = {}) =>
  visit(browser(), host.page(name, body, { head }), options);

const question = (page: Page | ReturnType<Page['frameLocator']>) => page.getByRole('heading', { name: /Étape 1 sur/ });
const script = (name: string, kind: 'module' | 'classic', extra = '') =>
  `<script ${kind === 'module' ? 'type="module"' : ''} src="${name}" ${extra}></script>`;

describe('a script', () => {
  it.each([
    ['a module', 'standalone.js', 'module'],
    ['a classic script', 'standalone.classic.js', 'classic'],
    ['a module with its data', 'standalone.with-data.js', 'module'],
  ] as const)('opens from %s', async (_, name, kind) => {
    const { page, complaints, requests, close } = await open(
      `opens-${name}.html`,
      '<ess-orientation></ess-orientation>',
      script(`/widget/${name}`, kind),
    );
    await question(page).waitFor();
    expect(complaints).toEqual([]);
    expect(requests.includes(`${host.origin}/widget/dataset.min.json`)).toBe(name !== 'standalone.with-data.js');
    await close();
  });

  it('answers with its own data, without any request', async () => {
    const { page, requests, close } = await open(
      'inlined.html',
      '<ess-orientation territory="DEP-13"></ess-orientation>',
      script('/widget/standalone.with-data.js', 'module'),
    );
    await question(page).waitFor();
    expect(
      await page.evaluate(() => {
        const { loader } = document.querySelector('ess-orientation') as unknown as {
          loader: { status: { name: string; dataset: { structures: unknown[] } } };
        };
        return [loader.status.name, loader.status.dataset.structures.length > 100];
      }),
    ).toEqual(['ready', true]);
    expect(requests.map((url) => new URL(url).pathname)).toEqual(['/inlined.html', '/widget/standalone.with-data.js']);
    await close();
  });

  it('reads the same on a page without a charset', () => {
    for (const name of ['standalone.classic.js', 'parent.js']) {
      const foreign = [...readFileSync(`${DIST}${name}`)].filter((byte) => byte > 0x7f);
      expect([name, foreign.length]).toEqual([name, 0]);
    }
  });

  it.each(['.js', '.classic.js', '.with-data.js'])('with its hash is accepted: %s', async (ending) => {
    const name = `ess-orientation-${version}${ending}`;
    const kind = ending === '.classic.js' ? 'classic' : 'module';
    const { page, close } = await open(
      `sri${ending}.html`,
      '<ess-orientation></ess-orientation>',
      script(`/widget/${name}`, kind, `integrity="${integrity[name]}" crossorigin`),
    );
    await question(page).waitFor();
    await close();
  });

  it('with one more byte than its hash says is refused', async () => {
    const name = `ess-orientation-${version}.js`;
    host.file(`/tampered/${name}`, `${readFileSync(DIST + name)} `);
    const { page, complaints, close } = await open(
      'tampered.html',
      '<ess-orientation>un numéro</ess-orientation>',
      script(`/tampered/${name}`, 'module', `integrity="${integrity[name]}" crossorigin`),
    );
    await expect.poll(() => complaints.join()).toContain('integrity');
    expect(await page.evaluate(() => customElements.get('ess-orientation') === undefined)).toBe(true);
    expect(await page.locator('ess-orientation').textContent()).toBe('un numéro');
    await close();
  });
});

describe('a link', () => {
  const link = (extra = '') =>
    `<p>Avant <a data-ess-orientation href="https://exemple.fr/aide" ${extra}>Trouver une aide</a></p>`;

  it('becomes the module, with what it asks for', async () => {
    const { page, close } = await open(
      'link.html',
      link('data-ess-territory="DEP-34" data-ess-limit="5"') + link(),
      script('/widget/standalone.classic.js', 'classic'),
    );
    await question(page).first().waitFor();
    expect(await page.locator('ess-orientation').count()).toBe(2);
    expect(await page.locator('ess-orientation').first().getAttribute('territory')).toBe('DEP-34');
    expect(await page.locator('ess-orientation').first().getAttribute('limit')).toBe('5');
    expect(await page.getByRole('link', { name: 'Trouver une aide' }).count()).toBe(0);
    await close();
  });

  it('comes back where the data can’t be loaded', async () => {
    const { page, close } = await open(
      'link-without-data.html',
      link('data-ess-src="/nulle-part.json"'),
      script('/widget/standalone.js', 'module'),
    );
    await page.getByRole('link', { name: 'Trouver une aide' }).waitFor();
    await close();
  });

  it.each([
    ['without scripts', { javaScriptEnabled: false }, '/widget/standalone.js'],
    ['where the script is missing', {}, '/widget/nulle-part.js'],
  ])('stays a link %s', async (_, options, src) => {
    const { page, close } = await open(`stays${src.length}.html`, link(), script(src, 'module'), options);
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('link', { name: 'Trouver une aide' }).getAttribute('href')).toBe(
      'https://exemple.fr/aide',
    );
    expect(await page.locator('ess-orientation').count()).toBe(0);
    await close();
  });
});

describe('a frame', () => {
  const frame = (query = '', id = 'frame') =>
    `<iframe id="${id}" data-ess-orientation src="${elsewhere.origin}/widget/iframe.html${query}" width="400" height="150"></iframe>`;
  const parentScript = () => script(`${elsewhere.origin}/widget/parent.js`, 'classic');
  const heightOf = (page: Page, id = 'frame') => page.locator(`#${id}`).getAttribute('height').then(Number);

  it('has a title, the height of its content, and what its address asks for', async () => {
    const { page, complaints, close } = await open(
      'frame.html',
      frame('?territory=DEP-34&lang=en&limit=4&mode=porteur&src=https://exemple.fr/x.json'),
      parentScript(),
    );
    await page
      .frameLocator('#frame')
      .getByRole('heading', { name: /Step 1 of/ })
      .waitFor();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(250);
    expect(await page.locator('#frame').getAttribute('title')).toBe('Trouver un accompagnement ESS');
    const attributes = await page
      .frameLocator('#frame')
      .locator('ess-orientation')
      .evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
    expect(attributes).toEqual({ territory: 'DEP-34', lang: 'en', limit: '4', mode: 'porteur' });
    const [content, told] = [
      await page
        .frameLocator('#frame')
        .locator('body')
        .evaluate((body) => Math.ceil(body.getBoundingClientRect().height)),
      await heightOf(page),
    ];
    expect(told).toBe(content);
    expect(complaints).toEqual([]);
    await close();
  });

  it('grows and shrinks by itself, beside others', async () => {
    const { page, close } = await open('frames.html', frame() + frame('?limit=5', 'other'), parentScript());
    await question(page.frameLocator('#frame')).waitFor();
    await question(page.frameLocator('#other')).waitFor();
    await expect.poll(() => heightOf(page, 'other')).toBeGreaterThan(250);
    const before = await heightOf(page);
    await page.locator('#frame').evaluate((element) => element.setAttribute('width', '245'));
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
    expect(await heightOf(page, 'other')).toBe(before);
    await close();
  });

  it('leaves out a parameter that isn’t what it should be', async () => {
    const { page, close } = await open(
      'bad-parameters.html',
      frame('?territory=javascript:alert(1)&lang=xx&mode=root&limit=-1&__proto__=x&constructor=y'),
      parentScript(),
    );
    await question(page.frameLocator('#frame')).waitFor();
    const names = await page
      .frameLocator('#frame')
      .locator('ess-orientation')
      .evaluate((element) => element.getAttributeNames());
    expect(names).toEqual([]);
    await close();
  });

  it('takes a good message, and none of the hostile ones', async () => {
    const silent = `<iframe id="frame" data-ess-orientation src="${elsewhere.page('silent', '<p>silent</p>')}" height="150"></iframe>`;
    const { page, complaints, close } = await open('messages.html', silent, parentScript());
    const inside = () => page.frames().find((one) => one.url().endsWith('/silent'));
    await expect.poll(() => inside() !== undefined).toBe(true);
    const say = (message: unknown) => inside()?.evaluate((one) => parent.postMessage(one, '*'), message);
    const hostile: unknown[] = [
      null,
      '400',
      400,
      { height: 400 },
      { essOrientationHeight: '400' },
      { essOrientationHeight: 400, html: '<img src=x onerror=alert(1)>' },
      { essOrientationHeight: -400 },
      { essOrientationHeight: 1e9 },
      { essOrientationHeight: 400.5 },
      { essOrientationHeight: Number.NaN },
      [400],
    ];
    for (const message of hostile) await say(message);
    // From the page itself: right shape, wrong source.
    await page.evaluate(() => postMessage({ essOrientationHeight: 444 }, '*'));
    await page.waitForTimeout(100);
    expect(await heightOf(page)).toBe(150);
    await say({ essOrientationHeight: 432 });
    await expect.poll(() => heightOf(page)).toBe(432);
    await inside()?.evaluate((to) => location.assign(to), host.page('moved', '<p>moved</p>'));
    await expect.poll(() => page.frames().some((one) => one.url().endsWith('/moved'))).toBe(true);
    const moved = page.frames().find((one) => one.url().endsWith('/moved'));
    await moved?.evaluate(() => parent.postMessage({ essOrientationHeight: 555 }, '*'));
    await page.waitForTimeout(100);
    expect(await heightOf(page)).toBe(432);
    expect(complaints).toEqual([]);
    await close();
  });

  it('asks less than 1 kB of the page that embeds it', () => {
    expect(readFileSync(`${DIST}parent.js`).length).toBeLessThan(1000);
  });
});

describe('several modules', () => {
  it('live on one page without knowing each other', async () => {
    const { page, complaints, close } = await open(
      'several.html',
      '<ess-orientation></ess-orientation><ess-orientation lang="en"></ess-orientation><a data-ess-orientation href="/x">x</a>',
      script('/widget/standalone.js', 'module') + script('/widget/standalone.classic.js', 'classic'),
    );
    await question(page).nth(1).waitFor();
    await page.getByRole('heading', { name: /Step 1 of/ }).waitFor();
    expect(await page.locator('ess-orientation').count()).toBe(3);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the package', () => {
  const root = new URL('../../packages/widget/', import.meta.url);
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
  };

  it.each(Object.entries(exports))('has what it exports as %s', (_, target) => {
    const targets = typeof target === 'string' ? [target] : Object.values(target);
    for (const file of targets)
      if (!file.includes('*')) expect([file, existsSync(new URL(file, root))]).toEqual([file, true]);
  });
});
