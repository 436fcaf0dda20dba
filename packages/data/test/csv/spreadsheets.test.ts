import type { Structure } from '@ess-orientation/core';
import { describe, expect, it } from 'vitest';
import { datasetToCsv, readCsv } from '../../src/csv';
import { csvRows } from '../../src/csv/grammar';
import type { LooseSheet } from '../../src/csv/sheet';
import { SHEET } from './sheet-fixture';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const HIGH: Readonly<Record<string, number>> = { '€': 0x80, Œ: 0x8c, '’': 0x92, '–': 0x96, œ: 0x9c, Ÿ: 0x9f };
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((sign) => HIGH[sign] ?? sign.charCodeAt(0)));
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((c) => c.charCodeAt(0))]).buffer);
const read = (bytes: Uint8Array | string, before?: Structure) =>
  readCsv(typeof bytes === 'string' ? utf8(bytes) : bytes, (id) =>
    id === before?.id ? (before as unknown as LooseSheet) : undefined,
  );
/** The table of the sheet with some cells replaced, as a person would. */
function edited(cells: Record<string, string>, separator = ';'): string {
  const [headers = [], row = []] = csvRows(datasetToCsv([SHEET]), ';').map((one) => one.cells);
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const changed = row.map((cell, index) => cells[headers[index]?.replace('\uFEFF', '') ?? ''] ?? cell);
  return [headers, changed].map((line) => line.map(quote).join(separator)).join('\r\n');
}

describe('what spreadsheets make of a table', () => {
  it.each([
    ['UTF-8 with a byte order mark', utf8(datasetToCsv([SHEET])), 'utf-8'],
    ['UTF-8 without', utf8(datasetToCsv([SHEET]).slice(1)), 'utf-8'],
    ['Windows-1252', windows1252(datasetToCsv([SHEET]).slice(1)), 'windows-1252'],
    ['UTF-16', utf16(datasetToCsv([SHEET]).slice(1)), 'utf-16'],
    ['Unix line ends', utf8(datasetToCsv([SHEET]).replaceAll('\r\n', '\n')), 'utf-8'],
    ['commas', utf8(edited({}, ',')), 'utf-8'],
    ['tabulations', utf8(edited({}, '\t')), 'utf-8'],
    ['a sep= line', utf8(`sep=;\r\n${datasetToCsv([SHEET]).slice(1)}`), 'utf-8'],
    ['a sep= line with commas', utf8(`sep=,\n${edited({}, ',')}`), 'utf-8'],
    ['blank rows', utf8(`;;;;\r\n${datasetToCsv([SHEET]).slice(1)};;;\r\n\r\n`), 'utf-8'],
  ])('reads %s', (_, bytes, encoding) => {
    const reading = read(bytes);
    expect(reading.problems).toEqual([]);
    expect(reading.sheets.map((row) => row.sheet)).toEqual([SHEET]);
    expect(reading.encoding).toBe(encoding);
  });

  it.each([
    ['vérifiée le', '22/11/2025', { checkedOn: '2025-11-22' }],
    ['vérifiée le', '1/2/2025', { checkedOn: '2025-02-01' }],
    ['vérifiée le', '45983', { checkedOn: '2025-11-22' }],
    ['vérifiée le', '45983,5', { checkedOn: '2025-11-22' }],
    ['durée minimale (mois)', '4,5', { durationMonths: { min: 4.5, max: 12 } }],
    ['durée minimale (mois)', '4.5 mois', { durationMonths: { min: 4.5, max: 12 } }],
    ['accompagne', 'VRAI', { accompanies: true }],
    ['étapes', 'Émergence | création', { stages: ['emergence', 'creation'] }],
    ['étapes', '', { stages: [] }],
    ['territoires', 'dep 1 | 2a | DEP-34', { coverage: { include: ['DEP-01', 'DEP-2A', 'DEP-34'] } }],
    ['téléphone', '+33 4 67 00 00 00', { contact: { ...SHEET.contact, phone: '+33 4 67 00 00 00' } }],
    [
      'vie',
      'En activité depuis 02/2012 | closed depuis 15/06/2015',
      {
        lifecycle: [
          { status: 'active', since: '2012-02' },
          { status: 'closed', since: '2015-06-15' },
        ],
      },
    ],
    [
      'dates d’admission',
      '05/01/2026 à 28/02/2026',
      {
        admission: { mode: 'appel', windows: [{ opens: '2026-01-05', closes: '2026-02-28' }] },
      },
    ],
  ])('reads “%s” typed as “%s”', (header, cell, expected) => {
    const { sheets, problems } = read(edited({ [header]: cell }));
    expect(problems).toEqual([]);
    expect(sheets[0]?.sheet).toEqual({ ...SHEET, ...expected });
  });

  it('reads the signs that only Windows-1252 has', () => {
    const { sheets } = read(windows1252(edited({ nom: 'Œuvre d’Ÿ – cœur, 5 €' })));
    expect(sheets[0]?.sheet.name).toBe('Œuvre d’Ÿ – cœur, 5 €');
  });

  it('takes fields away when their cells are emptied', () => {
    const empty = {
      site: '',
      téléphone: '',
      adresse: '',
      commune: '',
      courriel: '',
      admission: '',
      'dates d’admission': '',
    };
    const { contact, admission, ...rest } = SHEET;
    expect(read(edited(empty)).sheets[0]?.sheet).toEqual(rest);
  });

  it('leaves alone the fields that a table has no column for', () => {
    const { sheets } = read('identifiant,site\nincubateur-essai,https://nouveau.example/', SHEET);
    expect(sheets[0]?.sheet).toEqual({ ...SHEET, contact: { ...SHEET.contact, url: 'https://nouveau.example/' } });
  });

  it('writes for a French spreadsheet', () => {
    const csv = datasetToCsv([SHEET]);
    expect(csv.startsWith('\uFEFFidentifiant;nom;')).toBe(true);
    expect(csv).toContain(";'+33 1 00 00 00 00;");
    expect(csv).toContain(
      '"dit : nom, territoires | Le « Titre » | adresse : https://source.example/?a\\|b | date : 2020-12\n',
    );
    expect(csv).toContain('déduit : étapes, contact.url | Titre ; autre | repère : p. 3 | note : Déduit de la durée."');
    expect(csv).toContain(';en activité depuis 2012-02;');
    expect(csv).toContain(';"4,25";');
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});

describe('what is wrong with a table', () => {
  it('says the row, the line, the column and what to do, all at once', () => {
    const second = edited({
      identifiant: 'autre',
      étapes: 'émergence | idée',
      'vérifiée le': '31/02/2025',
      vie: 'ouverte',
    });
    const { problems } = read(`${edited({})}\r\n${second.split('\r\n').slice(1).join('\r\n')}`);
    expect(problems.map(({ at, path, found }) => [at, path, found])).toEqual([
      [{ row: 3, line: 4, column: 'G', header: 'vie' }, 'lifecycle', 'ouverte'],
      [{ row: 3, line: 4, column: 'AI', header: 'vérifiée le' }, 'checkedOn', '31/02/2025'],
      [{ row: 3, line: 4, column: 'J', header: 'étapes' }, 'stages[1]', 'idée'],
    ]);
    for (const { expected, hint } of problems) expect(`${expected}${hint}`.length).toBeGreaterThan(20);
  });

  it.each([
    ['identifiant;inconnu\na;b', 'B', 'inconnu', 'the name of a column'],
    ['identifiant;nom;Nom\na;b;c', 'C', 'Nom', 'one column “nom”'],
    ['nom;site\na;b', undefined, undefined, 'a column “identifiant”'],
    ['identifiant;nom\na;b;c', 'C', 'c', 'a column with a name'],
  ])('refuses the table %j', (csv, column, found, expected) => {
    const { problems, sheets } = read(csv);
    expect(sheets).toEqual([]);
    expect(problems).toMatchObject([{ expected, ...(found === undefined ? {} : { found }) }]);
    expect(problems[0]?.at?.column).toBe(column);
  });

  it('refuses an unclosed quote, two rows for one sheet, and a new sheet with too few columns', () => {
    expect(read('identifiant;nom\na;"b').problems[0]).toMatchObject({ expected: 'quotes that open and close' });
    const twice = `${edited({})}\r\n${edited({}).split('\r\n').slice(1).join('\r\n')}`;
    expect(read(twice).problems).toMatchObject([{ found: 'incubateur-essai', hint: 'row 2 has this id too' }]);
    const hints = read('identifiant;nom\na;b').problems.map(({ hint }) => hint);
    expect(hints).toContain('a new sheet needs the column “étapes”');
  });
});
