import { createMatcher } from '@ess-orientation/core';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main';
import { type Heat, heatOf } from '../../src/pictures/heat';
import { heatHtml } from '../../src/pictures/html';
import { frenchDay } from '../../src/pictures/markup';
import { heatSvg } from '../../src/pictures/svg';
import { goldenDataset, PACKAGE, realPlaces, recorder } from '../exports/sheets';

/** Commands read the whole country's sheets and places: slow on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const report = createMatcher(goldenDataset()).coverage();
const heat = heatOf(report, { level: 'departement', nameOf: realPlaces().nameOf });
const svg = heatSvg(heat);
const html = heatHtml(heat);

/** Tags that open and close in order; `null` when they don't. */
function wellFormed(markup: string): boolean {
  const open: string[] = [];
  for (const [, close, name = '', self] of markup.matchAll(/<(\/?)([a-z0-9]+)[^<>]*?(\/?)>/gi)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!self && !['meta', 'br'].includes(name.toLowerCase())) open.push(name);
  }
  return open.length === 0;
}

describe.each([
  ['svg', svg],
  ['html', html],
])('the %s', (_kind, markup) => {
  it('stands alone: no script, no request', () => {
    expect(markup).not.toMatch(/<script|<link|<image|<use|@import|\bon\w+=|javascript:/i);
    expect(markup.replace(/xmlns="[^"]*"/g, '')).not.toMatch(/(?:href|src)=|https?:|url\((?!#)/);
    expect(wellFormed(markup)).toBe(true);
  });

  it('has a title, a description and letters for who does not see it or its colours', () => {
    expect(markup).toContain('role="img" aria-labelledby="couverture-titre couverture-description"');
    expect(markup).toMatch(/<desc id="couverture-description">101 départements, [^<]*808 cases\. Aucune structure/);
    const letters = [...markup.matchAll(/text-anchor="middle"[^>]*>(.)</g)].map(([, letter]) => letter);
    expect(letters.length).toBeGreaterThanOrEqual(808);
  });
});

it('draws one tile a département, none over another', () => {
  expect(svg.match(/<g><title>/g)).toHaveLength(101);
});

it('tells the same in a table: a row a département, a column a cell', () => {
  expect(html.match(/<tr><th scope="row">/g)).toHaveLength(101);
  expect(html.match(/<td class=/g)).toHaveLength(808);
  expect(html).toContain('<th scope="row">Corse-du-Sud (2A)</th>');
  expect(html).toContain('<html lang="fr">');
});

it('shows only the places asked for, from the top left corner', () => {
  const one: Heat = { ...heat, rows: heat.rows.filter(({ territory }) => territory === 'DEP-2A') };
  expect(heatSvg(one).match(/<g><title>/g)).toHaveLength(1);
  expect(heatSvg(one)).toContain('<text x="16" y="89"');
});

it('keeps names that look like markup as text', () => {
  const rows = heat.rows.map((row) => ({ ...row, name: '<img src=x onerror=alert(1)>&"' }));
  for (const markup of [heatSvg({ ...heat, rows }), heatHtml({ ...heat, rows })]) {
    expect(markup).not.toContain('<img');
    expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;');
  }
});

it('writes days as people do', () => {
  expect(frenchDay('2026-11-22')).toBe('22\u00a0novembre\u00a02026');
  expect(frenchDay('2026-03-01')).toBe('1er\u00a0mars\u00a02026');
});

describe('ess-data coverage', () => {
  it('prints the départements of a région', async () => {
    const terminal = recorder();
    expect(await main(['coverage', PACKAGE, '--region', 'REG-94'], terminal)).toBe(0);
    expect(terminal.outText.match(/^DEP-/gm)).toHaveLength(2);
  });

  it('gives the same as data, with who serves each cell', async () => {
    const terminal = recorder();
    await main(['coverage', PACKAGE, '--level', 'region', '--sector', 'mobilite', '--json'], terminal);
    const { rows, sector, gaps } = JSON.parse(terminal.outText) as Heat & { gaps: unknown[] };
    expect([rows.length, sector]).toEqual([18, 'mobilite']);
    expect(rows.flatMap(({ cells }) => cells).filter(({ reach }) => reach === 'none')).toHaveLength(
      gaps.filter((gap) => (gap as { kind: string }).kind === 'none').length,
    );
  });

  it.each([
    [['--level', 'commune'], 'departement or region'],
    [['--sector', 'magie'], 'alimentation-agriculture'],
    [['--region', '76'], 'REG-76'],
  ])('says what %s should be', async (options, hint) => {
    const terminal = recorder();
    expect(await main(['coverage', PACKAGE, ...options], terminal)).toBe(2);
    expect(terminal.errText).toContain(hint);
  });
});
