import { describe, expect, it } from 'vitest';
import { decodeCsv } from '../../src/csv/decode';
import { escapeText, splitCell, unescapeText } from '../../src/csv/escape';
import { csvRows, isBlank } from '../../src/csv/grammar';
import { guardCell, unguardCell } from '../../src/csv/guard';

describe('cells that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+33 1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    ' =1',
    '   \t =1',
    '\u00a0=1',
    '\u200b=1',
    '\u202e\u3164-1',
    '\u0000=1',
    '\ttext',
    '\rtext',
    '\ntext',
    // Looks guarded already: taking one apostrophe off must be exact.
    "'=1",
    "''+1",
    "' @a",
    "'\ttext",
  ])('guards %j, and gives it back', (cell) => {
    expect(guardCell(cell)).toBe(`'${cell}`);
    expect(unguardCell(guardCell(cell))).toBe(cell);
  });

  it.each(['', 'texte', 'a=1', '1-2', 'a@b.example', "'t Hof", "l'=1", ' texte', "'", '日', '/=1', "' a=1"])(
    'leaves %j as it is',
    (cell) => {
      expect(guardCell(cell)).toBe(cell);
      expect(unguardCell(cell)).toBe(cell);
    },
  );
});

describe('what a cell says', () => {
  it.each([
    ['a b', '', 'a b'],
    [' a ', '', '\\ a\\ '],
    [' ', '', '\\ '],
    ['a\\b', '', 'a\\\\b'],
    ['a|b,c', '', 'a|b,c'],
    ['a|b,c', '|', 'a\\|b,c'],
    ['a|b,c', '|,', 'a\\|b\\,c'],
    ['(vide)', '', '\\(vide)'],
    ['(vide) !', '', '(vide) !'],
    ['', '', ''],
  ])('writes %j with separators “%s” as %j, and reads it back', (text, separators, cell) => {
    expect(escapeText(text, separators)).toBe(cell);
    expect(unescapeText(cell)).toBe(text);
  });

  it('reads what people type: spaces around, a backslash of a path', () => {
    expect(unescapeText('  a  b ')).toBe('a  b');
    expect(unescapeText('C:\\nom')).toBe('C:\\nom');
    expect(unescapeText('fin\\')).toBe('fin\\');
    expect(unescapeText('a\\   ')).toBe('a ');
    expect(unescapeText('a\\\\  ')).toBe('a\\');
  });

  it.each([
    ['a | b|c', ['a', 'b', 'c']],
    ['a\\|b | c', ['a\\|b', 'c']],
    ['a\\\\|b', ['a\\\\', 'b']],
    [' | a || ', ['a']],
    ['a\\ | b', ['a\\ ', 'b']],
    ['', []],
    ['(vide)', []],
    [' (vide) ', []],
    ['\\(vide)', ['\\(vide)']],
  ])('cuts %j into %j', (cell, parts) => {
    expect(splitCell(cell, '|')).toEqual(parts);
  });
});

describe('rows of a table', () => {
  it('are numbered as the spreadsheet does, and as the text does', () => {
    expect(csvRows('a;b\r\n"deux\nlignes";c\r\nd;\'=e', ';')).toEqual([
      { row: 1, line: 1, cells: ['a', 'b'] },
      { row: 2, line: 2, cells: ['deux\nlignes', 'c'] },
      { row: 3, line: 4, cells: ['d', '=e'] },
    ]);
    expect(csvRows('a\nb\nc', ';').map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(csvRows('a\rb\rc', ';').map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('can be read up to the first few', () => {
    expect(csvRows('a\nb\nc', ';', 2).map(({ cells }) => cells)).toEqual([['a'], ['b']]);
  });

  it('say what is wrong with their quotes', () => {
    const [good, bad] = csvRows('a;b\n"c;d', ';');
    expect(good).not.toHaveProperty('fault');
    expect(bad?.fault).toMatch(/quote/i);
  });

  it('are blank when no cell says anything', () => {
    const blank = (...cells: string[]) => isBlank({ row: 1, line: 1, cells });
    expect([blank(), blank(''), blank(' ', '\t'), blank('', 'a'), blank('a', '')]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the bytes of a file', () => {
  const decode = (...bytes: number[]) => decodeCsv(Uint8Array.from(bytes));

  it('are UTF-16 after its mark, UTF-8 where they can be, else Windows-1252', () => {
    expect(decode(0xff, 0xfe, 0xe9, 0x00)).toEqual({ text: 'é', encoding: 'utf-16' });
    expect(decode(0xc3, 0xa9)).toEqual({ text: 'é', encoding: 'utf-8' });
    expect(decode(0xef, 0xbb, 0xbf, 0x61)).toEqual({ text: 'a', encoding: 'utf-8' });
    expect(decode(0xe9)).toEqual({ text: 'é', encoding: 'windows-1252' });
    expect(decode(0xff, 0x61)).toEqual({ text: 'ÿa', encoding: 'windows-1252' });
    expect(decode(0x61, 0xfe)).toEqual({ text: 'aþ', encoding: 'windows-1252' });
    expect(decode()).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('have every sign of Windows-1252', () => {
    const row = (from: number) => decode(...Array.from({ length: 16 }, (_, at) => from + at)).text;
    expect(row(0x80)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f');
    expect(row(0x90)).toBe('\u0090‘’“”•–—˜™š›œ\u009džŸ');
    expect(row(0xa0)).toBe('\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯');
  });
});
