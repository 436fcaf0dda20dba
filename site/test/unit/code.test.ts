import { describe, expect, it } from 'vitest';
import { codeFor, type Release } from '../../src/configurator/code';
import { DEFAULTS, type Options, shortest } from '../../src/configurator/options';

const release: Release = {
  version: '1.2.3',
  files: {
    'ess-orientation-1.2.3.js': 'sha384-module',
    'ess-orientation-1.2.3.classic.js': 'sha384-classic',
    'ess-orientation-1.2.3.with-data.js': 'sha384-data',
    'parent.js': 'sha384-parent',
  },
};
const codeOf = (options: Partial<Options> = {}) => codeFor({ ...DEFAULTS, fallback: '', ...options }, release);

describe('the code to paste', () => {
  it('is a script with its exact version and hash, and the tag', () => {
    expect(codeOf().html).toBe(
      '<script type="module" src="/ess/ess-orientation-1.2.3.js" integrity="sha384-module" crossorigin></script>\n<ess-orientation></ess-orientation>',
    );
  });

  it('says nothing that the element does by itself, and everything else', () => {
    const { html } = codeOf({
      territory: ['DEP-34', 'REG-76', 'FR'],
      mode: 'conseiller',
      lang: 'en',
      limit: 5,
      headingLevel: 3,
      share: true,
      order: 'fixed',
    });
    expect(html).toContain(
      '<ess-orientation territory="DEP-34" order="fixed" mode="conseiller" lang="en" limit="5" heading-level="3" share>',
    );
  });

  it('is a link that asks for the same', () => {
    const { html } = codeOf({ embed: 'lien', territory: ['REG-76', 'FR'], share: true });
    expect(html).toContain(
      '<a data-ess-orientation data-ess-territory="REG-76" data-ess-share href="/nous-contacter">Trouver un accompagnement</a>',
    );
  });

  it('is a frame, which takes what its address may say', () => {
    const { html, files } = codeOf({
      embed: 'iframe',
      folder: 'https://exemple.fr/ess',
      territory: ['COM-34172', 'EPCI-243400017', 'DEP-34', 'REG-76', 'FR'],
      limit: 5,
    });
    expect(html).toContain(
      'src="https://exemple.fr/ess/iframe.html?territory=COM-34172,EPCI-243400017&amp;limit=5" title="',
    );
    expect(html).toContain('src="https://exemple.fr/ess/parent.js" integrity="sha384-parent" crossorigin');
    expect(files).toContain('standalone.js');
  });

  it.each([
    ['classic', '<script defer src="/ess/ess-orientation-1.2.3.classic.js" integrity="sha384-classic"', 3],
    ['with-data', '<script type="module" src="/ess/ess-orientation-1.2.3.with-data.js" integrity="sha384-data"', 1],
  ] as const)('knows the build %s and the files that it needs', (build, script, files) => {
    expect(codeOf({ build }).html).toContain(script);
    expect(codeOf({ build }).files).toHaveLength(files);
  });

  it('writes the colours that differ, and nothing that could leave its rule', () => {
    const { html } = codeOf({ tokens: { '--ess-accent': '#7a1f5c', '--ess-text': 'red;} body{display:none' } });
    expect(html).toContain('<style>\n  ess-orientation {\n    --ess-accent: #7a1f5c;\n  }\n</style>');
    expect(html).not.toContain('display:none');
  });

  it('keeps what is typed as text', () => {
    const { html } = codeOf({ fallback: '"><script>alert(1)</script>', folder: '"><img>' });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('"><img>');
  });
});

describe('the shortest way to say a place', () => {
  it.each([
    [['FR'], ['FR']],
    [['DEP-34', 'REG-76', 'FR'], ['DEP-34']],
    [
      ['COM-34172', 'EPCI-243400017', 'DEP-34', 'REG-76', 'FR'],
      ['COM-34172', 'EPCI-243400017'],
    ],
    [
      ['EPCI-243400017', 'DEP-34', 'REG-76', 'FR'],
      ['EPCI-243400017', 'DEP-34'],
    ],
  ])('of %j is %j', (chain, short) => {
    expect(shortest(chain as never)).toEqual(short);
  });
});
