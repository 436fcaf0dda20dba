import type { Dataset, Structure } from '@ess-orientation/core';
import { describe, expect, it } from 'vitest';
import { mailMergeCsv, staleSheets, staleTable } from '../../src/stale';
import { SHEET } from '../csv/sheet-fixture';

const ON = '2026-11-22';
const sheet = (id: string, change: Partial<Structure> = {}): Structure => ({
  ...SHEET,
  id,
  name: `Nom ${id}`,
  ...change,
});
const undated = (id: string): Structure => {
  const { checkedOn: _, contact: __, ...rest } = sheet(id);
  return rest;
};
const dataset = (...structures: Structure[]): Dataset => ({
  schemaVersion: '1.0.0',
  version: '1.0.0',
  publishedOn: ON,
  freshness: { fullMonths: 6, zeroMonths: 24 },
  structures,
  ecosystems: [],
});
const due = (...structures: Structure[]) => staleSheets(dataset(...structures), ON).map(({ id }) => id);
const nameOf = (code: string) => (code === 'REG-93' ? "Provence-Alpes-Côte d'Azur" : undefined);

describe('sheets that are due for a check', () => {
  it('are those past the full months, and the undated; undated first, then the oldest', () => {
    expect(
      due(
        sheet('limite', { checkedOn: '2026-05-22' }),
        sheet('jeune', { checkedOn: '2026-05-21' }),
        sheet('vieille', { checkedOn: '2020-01-01' }),
        undated('sans-date'),
      ),
    ).toEqual(['sans-date', 'vieille', 'jeune']);
  });

  it('keep their own rhythm when it is slower', () => {
    const at = { checkedOn: '2026-01-01', checkEveryMonths: 12 };
    expect(due(sheet('annuelle', at), sheet('mensuelle', { ...at, checkEveryMonths: 1 }))).toEqual(['mensuelle']);
    const late = sheet('annuelle', { ...at, checkedOn: '2025-11-01' });
    expect(staleSheets(dataset(late), ON)).toMatchObject([{ id: 'annuelle', ageMonths: 12, goodForMonths: 12 }]);
  });

  it('are not the closed ones, but are those on pause', () => {
    const state = (status: 'closed' | 'paused') => ({
      lifecycle: [...SHEET.lifecycle, { status, since: '2024' }],
      checkedOn: '2024-01-01',
    });
    expect(due(sheet('fermee', state('closed')), sheet('pause', state('paused')))).toEqual(['pause']);
  });

  it('become a mail merge with whom to ask, since when, and the latest source', () => {
    const merge = mailMergeCsv(
      staleSheets(
        dataset(
          sheet('a', { name: '=1+1', checkedOn: '2025-06-01', contact: { phone: '+33 1', email: 'a@b.fr' } }),
          undated('b'),
          sheet('c', { checkedOn: '2025-05-01', contact: { phone: '+33 1' }, coverage: { include: ['FR'] } }),
        ),
        ON,
      ),
      nameOf,
    );
    expect(merge.slice(1).split('\r\n')).toEqual([
      'identifiant;nom;région;contact;dernière vérification;âge en mois;source',
      'b;Nom b;Provence-Alpes-Côte d’Azur;;;;https://source.example/?a|b',
      "c;Nom c;Toute la France;'+33 1;1er mai 2025;18;https://source.example/?a|b",
      "a;'=1+1;Provence-Alpes-Côte d’Azur;a@b.fr;1er juin 2025;17;https://source.example/?a|b",
      '',
    ]);
  });

  it('are a table for the terminal', () => {
    const sheets = staleSheets(dataset(sheet('a', { checkedOn: '2025-06-01' }), undated('bbb')), ON);
    expect(staleTable(sheets, nameOf)).toBe(
      'sans date  bbb  Provence-Alpes-Côte d’Azur  https://source.example/?a|b\n' +
        '17 mois    a    Provence-Alpes-Côte d’Azur  https://essai.example/\n',
    );
    expect(staleTable([], nameOf)).toBe('');
  });
});
