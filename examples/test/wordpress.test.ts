import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { withChromium } from '../../trust/support/chromium';
import { completeJourney } from '../../trust/support/journey';
import { visit } from '../../trust/support/visit';
import { serveFolders } from './pages';

const FOLDER = fileURLToPath(new URL('../wordpress/', import.meta.url));
const STUBS = fileURLToPath(new URL('wordpress-stubs.php', import.meta.url));
const hasPhp = spawnSync('php', ['--version']).status === 0;
if (!hasPhp)
  console.warn('PHP is not installed here: the WordPress plugin is not run. Debian: apt-get install php-cli.');

interface Asked {
  as: 'shortcode' | 'block';
  attributes: Record<string, unknown> | string;
  content?: string;
}
const render = (asked: Asked): string =>
  execFileSync('php', [STUBS], { input: JSON.stringify(asked), encoding: 'utf8' });
const tagOf = (html: string): string => html.match(/<ess-orientation[^>]*>/)?.[0] ?? '';

describe.skipIf(!hasPhp)('the WordPress plugin', () => {
  it.each(['ess-orientation.php', 'editor.asset.php'])('is PHP that can be read: %s', (name) => {
    expect(execFileSync('php', ['-l', `${FOLDER}ess-orientation/${name}`], { encoding: 'utf8' })).toContain(
      'No syntax',
    );
  });

  it('renders the shortcode with what is written well', () => {
    const attributes = { territory: 'DEP-34', limit: '5', 'heading-level': '3', 0: 'share' };
    expect(tagOf(render({ as: 'shortcode', attributes }))).toBe(
      '<ess-orientation territory="DEP-34" limit="5" heading-level="3" share>',
    );
    expect(tagOf(render({ as: 'shortcode', attributes: '' }))).toBe('<ess-orientation>');
  });

  it('renders the block, whose settings have other names', () => {
    const attributes = { territory: '', mode: 'conseiller', headingLevel: '2', share: false };
    expect(tagOf(render({ as: 'block', attributes }))).toBe('<ess-orientation mode="conseiller" heading-level="2">');
  });

  it('leaves out what is not a setting, and cleans the fallback', () => {
    const attributes = { territory: '"><script>alert(1)</script>', onclick: 'alert(1)', limit: ['5'], mode: 'admin' };
    const html = render({ as: 'shortcode', attributes, content: 'Au <strong>04</strong><script>alert(1)</script>' });
    expect(tagOf(html)).toBe('<ess-orientation>');
    expect(html).not.toContain('<script>');
    expect(html).toContain('Au <strong>04</strong>');
  });

  it('accepts the codes that the module accepts', () => {
    for (const territory of ['FR', 'REG-76', 'DEP-2A', 'DEP-974', 'EPCI-200046977', 'COM-2A004'])
      expect(tagOf(render({ as: 'shortcode', attributes: { territory } }))).toContain(territory);
  });
});

describe('the assembled plugin', () => {
  const browser = withChromium();
  beforeAll(() => void execFileSync('node', [`${FOLDER}assemble.mjs`]));

  it.skipIf(!hasPhp)('opens on the page of a site, from its own files', async () => {
    const site = mkdtempSync(path.join(tmpdir(), 'ess-wordpress-'));
    const body = render({ as: 'shortcode', attributes: { territory: 'DEP-34' } });
    writeFileSync(path.join(site, 'index.html'), `<!doctype html><html lang="fr"><title>Un site</title>${body}</html>`);
    const plugins = '/wp-content/plugins/ess-orientation/';
    const [origin, server] = await serveFolders({ '/': site, [plugins]: `${FOLDER}dist/ess-orientation` });
    const { page, complaints, requests, close } = await visit(browser(), `${origin}/`);
    await completeJourney(page);
    expect(complaints).toEqual([]);
    expect(requests.every((url) => url === `${origin}/` || url.startsWith(`${origin}${plugins}assets/`))).toBe(true);
    await close();
    server.close();
  });

  it('says the same version everywhere', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../packages/widget/package.json', import.meta.url), 'utf8'),
    );
    const plugin = (name: string) => readFileSync(`${FOLDER}ess-orientation/${name}`, 'utf8');
    expect(plugin('ess-orientation.php')).toContain(`Version:           ${version}`);
    expect(plugin('ess-orientation.php')).toContain(`ESS_ORIENTATION_VERSION = '${version}'`);
    expect(plugin('readme.txt')).toContain(`Stable tag: ${version}`);
  });

  it('has a block that an editor can register', async () => {
    const page = await browser().newPage();
    const registered = await page.evaluate(
      (code) => {
        const names: string[] = [];
        const part = (name: string) => name;
        const wp = {
          blocks: {
            registerBlockType: (name: string, { edit }: { edit(props: unknown): unknown }) => {
              edit({ attributes: { territory: 'DEP-34' }, setAttributes() {} });
              names.push(name);
            },
          },
          blockEditor: { InspectorControls: part('InspectorControls'), useBlockProps: () => ({}) },
          components: {},
          element: { createElement: (...parts: unknown[]) => parts, Fragment: part('Fragment') },
        };
        Object.assign(window, { wp });
        const script = document.createElement('script');
        script.text = code;
        document.head.append(script);
        return names;
      },
      readFileSync(`${FOLDER}ess-orientation/editor.js`, 'utf8'),
    );
    const { name } = JSON.parse(readFileSync(`${FOLDER}ess-orientation/block.json`, 'utf8'));
    expect(registered).toEqual([name]);
    await page.close();
  });
});
