import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';

const DIST = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const { version, files: integrity } = JSON.parse(readFileSync(`${DIST}integrity.json`, 'utf8')) as {
  version: string;
  files: Record<string, string>;
};

/** Pages of hosts: a name → its HTML. The files of the widget are under `/widget/`, a tampered copy under `/tampered/`. */
const pages = new Map<string, string>();
const page = (name: string, body: string, head = ''): string => {
  pages.set(
    `/${name}`,
    `<!doctype html><html lang="fr"><head><title>${name}</title>${head}</head><body>${body}</body></html>`,
  );
  return name;
};

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const html = pages.get(pathname);
    const [, folder, name = ''] = pathname.split('/');
    const type = TYPES[html ? '.html' : path.extname(name)];
    const known = readdirSync(DIST).includes(name) && (folder === 'widget' || folder === 'tampered');
    if (!type || !(html || known)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': html ? TYPES['.html'] : type, 'Access-Control-Allow-Origin': '*' });
    if (html) return response.end(html);
    const content = readFileSync(`${DIST}${name}`);
    return response.end(folder === 'tampered' ? Buffer.concat([content, Buffer.from(' ')]) : content);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

let host: Server;
let elsewhere: Server;
let browser: Browser;
beforeAll(async () => {
  [host, elsewhere] = await Promise.all([serve(), serve()]);
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
});
afterAll(async () => {
  await browser?.close();
  host.close();
  elsewhere.close();
});

interface Visit {
  page: Page;
  complaints: string[];
  requests: string[];
}
async function visit(name: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'fr-FR', ...options });
  const opened = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  opened.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
  });
  opened.on('pageerror', (error) => complaints.push(error.message));
  opened.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await opened.goto(`${originOf(host)}/${name}`);
  return { page: opened, complaints, requests };
}

const question = (opened: Page | ReturnType<Page['frameLocator']>) =>
  opened.getByRole('heading', { name: /Étape 1 sur/ });
const script = (name: string, kind: 'module' | 'classic', extra = '') =>
  `<script ${kind === 'module' ? 'type="module"' : ''} src="${name}" ${extra}></script>`;

describe('a script', () => {
  it.each([
    ['a module', 'standalone.js', 'module'],
    ['a classic script', 'standalone.classic.js', 'classic'],
    ['a module with its data', 'standalone.with-data.js', 'module'],
  ] as const)('opens from %s', async (_, name, kind) => {
    const {
      page: opened,
      complaints,
      requests,
    } = await visit(page(`opens-${name}.html`, '<ess-orientation></ess-orientation>', script(`/widget/${name}`, kind)));
    await question(opened).waitFor();
    expect(complaints).toEqual([]);
    expect(requests.includes('/widget/dataset.min.json')).toBe(name !== 'standalone.with-data.js');
    await opened.context().close();
  });

  it('answers with its own data, without any request', async () => {
    const { page: opened, requests } = await visit(
      page(
        'inlined.html',
        '<ess-orientation territory="DEP-13"></ess-orientation>',
        script('/widget/standalone.with-data.js', 'module'),
      ),
    );
    await question(opened).waitFor();
    expect(
      await opened.evaluate(() => {
        const { loader } = document.querySelector('ess-orientation') as unknown as {
          loader: { status: { name: string; dataset: { structures: unknown[] } } };
        };
        return [loader.status.name, loader.status.dataset.structures.length > 100];
      }),
    ).toEqual(['ready', true]);
    expect(requests.filter((one) => one !== '/favicon.ico')).toEqual([
      '/inlined.html',
      '/widget/standalone.with-data.js',
    ]);
    await opened.context().close();
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
    const { page: opened } = await visit(
      page(
        `sri${ending}.html`,
        '<ess-orientation></ess-orientation>',
        script(`/widget/${name}`, kind, `integrity="${integrity[name]}" crossorigin`),
      ),
    );
    await question(opened).waitFor();
    await opened.context().close();
  });

  it('with one more byte than its hash says is refused', async () => {
    const name = `ess-orientation-${version}.js`;
    const { page: opened, complaints } = await visit(
      page(
        'tampered.html',
        '<ess-orientation>un numéro</ess-orientation>',
        script(`/tampered/${name}`, 'module', `integrity="${integrity[name]}" crossorigin`),
      ),
    );
    await expect.poll(() => complaints.join()).toContain('integrity');
    expect(await opened.evaluate(() => customElements.get('ess-orientation') === undefined)).toBe(true);
    expect(await opened.locator('ess-orientation').textContent()).toBe('un numéro');
    await opened.context().close();
  });
});

describe('a link', () => {
  const link = (extra = '') =>
    `<p>Avant <a data-ess-orientation href="https://exemple.fr/aide" ${extra}>Trouver une aide</a></p>`;

  it('becomes the module, with what it asks for', async () => {
    const { page: opened } = await visit(
      page(
        'link.html',
        link('data-ess-territory="DEP-34" data-ess-limit="5"') + link(),
        script('/widget/standalone.classic.js', 'classic'),
      ),
    );
    await question(opened).first().waitFor();
    expect(await opened.locator('ess-orientation').count()).toBe(2);
    expect(await opened.locator('ess-orientation').first().getAttribute('territory')).toBe('DEP-34');
    expect(await opened.locator('ess-orientation').first().getAttribute('limit')).toBe('5');
    expect(await opened.getByRole('link', { name: 'Trouver une aide' }).count()).toBe(0);
    await opened.context().close();
  });

  it('comes back where the data can’t be loaded', async () => {
    const { page: opened } = await visit(
      page(
        'link-without-data.html',
        link('data-ess-src="/nulle-part.json"'),
        script('/widget/standalone.js', 'module'),
      ),
    );
    await opened.getByRole('link', { name: 'Trouver une aide' }).waitFor();
    await opened.context().close();
  });

  it.each([
    ['without scripts', { javaScriptEnabled: false }, '/widget/standalone.js'],
    ['where the script is missing', {}, '/widget/nulle-part.js'],
  ])('stays a link %s', async (_, options, src) => {
    const { page: opened } = await visit(page(`stays${src.length}.html`, link(), script(src, 'module')), options);
    await opened.waitForLoadState('networkidle');
    expect(await opened.getByRole('link', { name: 'Trouver une aide' }).getAttribute('href')).toBe(
      'https://exemple.fr/aide',
    );
    expect(await opened.locator('ess-orientation').count()).toBe(0);
    await opened.context().close();
  });
});

describe('a frame', () => {
  const frame = (query = '', id = 'frame') =>
    `<iframe id="${id}" data-ess-orientation src="${originOf(elsewhere)}/widget/iframe.html${query}" width="400" height="150"></iframe>`;
  const parentScript = () => script(`${originOf(elsewhere)}/widget/parent.js`, 'classic');
  const heightOf = (opened: Page, id = 'frame') => opened.locator(`#${id}`).getAttribute('height').then(Number);

  it('has a title, the height of its content, and what its address asks for', async () => {
    const { page: opened, complaints } = await visit(
      page(
        'frame.html',
        frame('?territory=DEP-34&lang=en&limit=4&mode=porteur&src=https://exemple.fr/x.json'),
        parentScript(),
      ),
    );
    await opened
      .frameLocator('#frame')
      .getByRole('heading', { name: /Step 1 of/ })
      .waitFor();
    await expect.poll(() => heightOf(opened)).toBeGreaterThan(250);
    expect(await opened.locator('#frame').getAttribute('title')).toBe('Trouver un accompagnement ESS');
    const attributes = await opened
      .frameLocator('#frame')
      .locator('ess-orientation')
      .evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
    expect(attributes).toEqual({ territory: 'DEP-34', lang: 'en', limit: '4', mode: 'porteur' });
    const [content, told] = [
      await opened
        .frameLocator('#frame')
        .locator('body')
        .evaluate((body) => Math.ceil(body.getBoundingClientRect().height)),
      await heightOf(opened),
    ];
    expect(told).toBe(content);
    expect(complaints).toEqual([]);
    await opened.context().close();
  });

  it('grows and shrinks by itself, beside others', async () => {
    const { page: opened } = await visit(page('frames.html', frame() + frame('?limit=5', 'other'), parentScript()));
    await question(opened.frameLocator('#frame')).waitFor();
    await question(opened.frameLocator('#other')).waitFor();
    await expect.poll(() => heightOf(opened, 'other')).toBeGreaterThan(250);
    const before = await heightOf(opened);
    await opened.locator('#frame').evaluate((element) => element.setAttribute('width', '245'));
    await expect.poll(() => heightOf(opened)).toBeGreaterThan(before);
    expect(await heightOf(opened, 'other')).toBe(before);
    await opened.context().close();
  });

  it('leaves out a parameter that isn’t what it should be', async () => {
    const { page: opened } = await visit(
      page(
        'bad-parameters.html',
        frame('?territory=javascript:alert(1)&lang=xx&mode=root&limit=-1&__proto__=x&constructor=y'),
        parentScript(),
      ),
    );
    await question(opened.frameLocator('#frame')).waitFor();
    const names = await opened
      .frameLocator('#frame')
      .locator('ess-orientation')
      .evaluate((element) => element.getAttributeNames());
    expect(names).toEqual([]);
    await opened.context().close();
  });

  it('takes a good message, and none of the hostile ones', async () => {
    pages.set('/silent', '<p>silent</p>');
    const silent = `<iframe id="frame" data-ess-orientation src="${originOf(elsewhere)}/silent" height="150"></iframe>`;
    const { page: opened, complaints } = await visit(page('messages.html', silent, parentScript()));
    const inside = () => opened.frames().find((one) => one.url().endsWith('/silent'));
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
    await opened.evaluate(() => postMessage({ essOrientationHeight: 444 }, '*'));
    await opened.waitForTimeout(100);
    expect(await heightOf(opened)).toBe(150);
    await say({ essOrientationHeight: 432 });
    await expect.poll(() => heightOf(opened)).toBe(432);
    pages.set('/moved', '<p>moved</p>');
    await inside()?.evaluate((to) => location.assign(to), `${originOf(host)}/moved`);
    await expect.poll(() => opened.frames().some((one) => one.url().endsWith('/moved'))).toBe(true);
    const moved = opened.frames().find((one) => one.url().endsWith('/moved'));
    await moved?.evaluate(() => parent.postMessage({ essOrientationHeight: 555 }, '*'));
    await opened.waitForTimeout(100);
    expect(await heightOf(opened)).toBe(432);
    expect(complaints).toEqual([]);
    await opened.context().close();
  });

  it('asks less than 1 kB of the page that embeds it', () => {
    expect(readFileSync(`${DIST}parent.js`).length).toBeLessThan(1000);
  });
});

describe('several modules', () => {
  it('live on one page without knowing each other', async () => {
    const { page: opened, complaints } = await visit(
      page(
        'several.html',
        '<ess-orientation></ess-orientation><ess-orientation lang="en"></ess-orientation><a data-ess-orientation href="/x">x</a>',
        script('/widget/standalone.js', 'module') + script('/widget/standalone.classic.js', 'classic'),
      ),
    );
    await question(opened).nth(1).waitFor();
    await opened.getByRole('heading', { name: /Step 1 of/ }).waitFor();
    expect(await opened.locator('ess-orientation').count()).toBe(3);
    expect(complaints).toEqual([]);
    await opened.context().close();
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
