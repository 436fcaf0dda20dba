import type { Ecosystem, Structure } from '@ess-orientation/core';
import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint/lint';
import { ecosystem, sheet } from './sheets';

const CODES = new Set(['FR', 'DEP-13', 'REG-93', 'COM-13055']);

function problems(structures: unknown[], ecosystems: unknown[] = [], fileName?: string) {
  const authored = (record: unknown) => ({ fileName: fileName ?? (record as { id: string }).id, record });
  return lint({
    publishedOn: '2026-11-22',
    structures: structures.map(authored),
    ecosystems: ecosystems.map(authored),
    territoryExists: (code) => CODES.has(code),
  });
}

const found = (...structures: unknown[]) => problems(structures).map(({ rule, path }) => `${rule} ${path}`);

describe('lint', () => {
  it('has nothing to say of a good sheet', () => {
    expect(problems([sheet()], [ecosystem()])).toEqual([]);
  });

  it('reports all problems of all files at once, each with expected, found and what to do', () => {
    const all = problems([
      sheet({
        id: 'a',
        coverage: { include: ['DEP-99x', 'DEP-13'] },
        stages: ['seed'] as unknown as Structure['stages'],
      }),
      sheet({ id: 'b', next: ['nobody'], evidence: [] }),
    ]);
    expect(new Set(all.map(({ file }) => file))).toEqual(new Set(['structures/a.json', 'structures/b.json']));
    expect(all.length).toBeGreaterThan(5);
    for (const problem of all) {
      expect(problem.expected).toBeTruthy();
      expect(problem.hint).toBeTruthy();
      expect(problem).toHaveProperty('found');
    }
  });

  it.each<[string, Partial<Structure> | Record<string, unknown>, string]>([
    ['an unknown stage', { stages: ['seed'] }, 'schema stages[0]'],
    ['a field that does not exist', { colour: 'red' }, 'schema '],
    ['a summary too short', { summary: { fr: 'Court.' } }, 'schema summary.fr'],
    ['hidden characters in a name', { name: 'Sans\u202Esens' }, 'schema name'],
    ['a link that is no web address', { contact: { url: 'javascript:alert(1)' } }, 'schema contact.url'],
    ['a day that does not exist', { checkedOn: '2026-02-30' }, 'schema checkedOn'],
    ['a territory that does not exist', { coverage: { include: ['DEP-14'] } }, 'territories coverage.include[0]'],
    ['no territory at all', { coverage: { include: [] } }, 'territories coverage.include'],
    ['a computed field', { coverage: { include: ['DEP-13'], within: ['REG-93'] } }, 'territories coverage.within'],
    ['a fact without a source', { cost: 'gratuit' }, 'evidence cost'],
    ['an evidence for nothing', { needs: [] }, 'evidence evidence[0].fields'],
    ['a successor that does not exist', { replacedBy: 'nobody' }, 'references replacedBy'],
    ['a successor of an active sheet', { replacedBy: 'bonne-fiche' }, 'dates replacedBy'],
    [
      'states out of order',
      {
        lifecycle: [
          { status: 'active', since: '2012' },
          { status: 'closed', since: '2010' },
        ],
      },
      'dates lifecycle[1].since',
    ],
    ['an undated later state', { lifecycle: [{ status: 'active' }, { status: 'closed' }] }, 'dates lifecycle[1].since'],
    ['a check after the publication', { checkedOn: '2027-01-01' }, 'dates checkedOn'],
    [
      'a window that closes before it opens',
      { admission: { mode: 'appel', windows: [{ opens: '2026-03-01', closes: '2026-02-01' }] } },
      'dates admission.windows[0]',
    ],
    ['a needless accompanies', { accompanies: true }, 'ranking accompanies'],
    ['a CRESS that is ranked', { kind: 'cress', accompanies: true }, 'ranking accompanies'],
    [
      'praise',
      { summary: { fr: 'Un acteur incontournable qui accompagne votre projet dans les Bouches-du-Rhône et au-delà.' } },
      'wording summary.fr',
    ],
    [
      'a straight apostrophe',
      { summary: { fr: "Cette couveuse teste l'activité de votre projet dans les Bouches-du-Rhône." } },
      'wording summary.fr',
    ],
  ])('finds %s', (_, changes, expected) => {
    expect(found({ ...sheet(), ...changes })).toContain(expected);
  });

  it('wants inferred facts to say from what', () => {
    const [one] = sheet().evidence;
    expect(found(sheet({ evidence: [{ ...(one as Structure['evidence'][0]), basis: 'inferred' }] }))).toContain(
      'evidence evidence[0].note',
    );
  });

  it('wants redirects that don’t chain', () => {
    const closed = { lifecycle: [{ status: 'active' as const }, { status: 'closed' as const, since: '2020' }] };
    const chain = [
      sheet({ ...closed, id: 'a', replacedBy: 'b' }),
      sheet({ ...closed, id: 'b', replacedBy: 'c' }),
      sheet({ id: 'c' }),
    ];
    expect(problems(chain).filter(({ rule }) => rule === 'references')).toMatchObject([
      { file: 'structures/a.json', path: 'replacedBy', expected: 'c' },
    ]);
  });

  it('wants links to ecosystems to be mutual, both ways', () => {
    const lonely = problems([sheet({ ecosystems: ['ensemble'] })], [ecosystem()] as Ecosystem[]);
    expect(lonely.map(({ file, path }) => `${file} ${path}`)).toContain('structures/bonne-fiche.json ecosystems[0]');
    const forgotten = problems([sheet()], [ecosystem({ members: ['bonne-fiche'] })]);
    expect(forgotten.map(({ path }) => path)).toContain('members[0]');
  });

  it('wants the id to be the file name', () => {
    expect(problems([sheet()], [], 'autre-nom').map(({ rule, expected }) => [rule, expected])).toEqual([
      ['file-name', 'autre-nom'],
    ]);
  });
});
