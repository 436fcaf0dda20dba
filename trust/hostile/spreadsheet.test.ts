import { expect, it } from 'vitest';
import { csvText } from '../../packages/data/src/csv/write';
import { PAYLOADS } from './payloads';

/** What spreadsheets run, also after blanks, hidden characters and in full-width forms. */
const RUNS = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠])/u;
const SIGNS = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  ' =',
  '\u00a0=',
  '\u200b=',
  '\u202e=',
  '\u3164=',
  '＝',
  '＋',
  '－',
  '＠',
];
const FORMULAS = SIGNS.flatMap((sign) => [
  `${sign}1+1`,
  `${sign}cmd|' /C calc'!A0`,
  `${sign}HYPERLINK("https://mechant.example")`,
]);

/** The cells of a row of quoted or bare cells: written apart from our reader, as a spreadsheet cuts it. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

it('writes no cell that a spreadsheet would run', () => {
  const cells = [...FORMULAS, ...PAYLOADS];
  for (const cell of cells) {
    const written = csvText([['avant', cell, 'après']])
      .replace(/^\uFEFF/, '')
      .replace(/\r\n$/, '');
    const [before, guarded, after] = cellsOf(written);
    expect([before, after], cell).toEqual(['avant', 'après']);
    expect(guarded, cell).not.toMatch(RUNS);
  }
});
