import { describe, expect, it } from 'vitest';
import { anchorsOf, linksOf } from '../links/markdown.mjs';
import { problemWith } from '../links.mjs';
import { unpinned } from '../pinned.mjs';

describe('links', () => {
  it('are found in Markdown and HTML, with their line, and not in code', () => {
    const text = 'A [b](c.md "d").\n\n```md\n[no](no.md)\n```\n`[no](no.md)` <a href="e.html#f">\n[g]: h.md\n';
    expect(linksOf(text)).toEqual([
      { target: 'c.md', line: 1 },
      { target: 'e.html#f', line: 6 },
      { target: 'h.md', line: 7 },
    ]);
  });

  it('may name a heading as a forge or as the site does, or an id', () => {
    const anchors = anchorsOf('# À côté\n## 3. Un `cadre`\n<p id="ici">\n```\n# non\n```\n## À côté');
    for (const anchor of ['à-côté', 'a-cote', '3-un-cadre', '_3-un-cadre', 'ici', 'à-côté-1'])
      expect(anchors).toContain(anchor);
    expect(anchors).not.toContain('non');
  });

  it('are broken when the file or the anchor is missing, and only then', () => {
    expect(problemWith('ARCHITECTURE.md#the-line', 'README.md')).toBe(null);
    expect(problemWith('#the-line', 'ARCHITECTURE.md')).toBe(null);
    expect(problemWith('../CONTRIBUTING.md', 'docs/integrer.md')).toBe(null);
    expect(problemWith('nowhere.md', 'README.md')).toBe('no such file');
    expect(problemWith('ARCHITECTURE.md#nothing', 'README.md')).toMatch('no such anchor');
  });
});

describe('versions that people copy', () => {
  it.each([
    'npx ess-orientation@latest',
    'https://unpkg.com/@ess-orientation/widget/dist/standalone.js',
    'https://cdn.jsdelivr.net/npm/@ess-orientation/widget@1/dist/standalone.js',
    'https://cdn.jsdelivr.net/npm/@ess-orientation/widget@^0.1.0/dist/standalone.js',
    'npm install lit@3',
    '"lit": "^3.3.3"',
    'npm install @ess-orientation/core',
    'pnpm add -D @ess-orientation/core',
  ])('are refused when left open: %s', (text) => {
    expect(unpinned(`${text}\n`)).not.toEqual([]);
  });

  it.each([
    'https://cdn.jsdelivr.net/npm/@ess-orientation/widget@0.1.0/dist/standalone.js',
    'npm install --save-exact @ess-orientation/core',
    'npm install @ess-orientation/core@0.1.0',
    '"lit": "3.3.3"',
    'écrivez à contact@exemple.fr',
    "import { createMatcher } from '@ess-orientation/core';",
    'npx -y pnpm@10.34.9 install',
  ])('are accepted when exact: %s', (text) => {
    expect(unpinned(`${text}\n`)).toEqual([]);
  });
});
