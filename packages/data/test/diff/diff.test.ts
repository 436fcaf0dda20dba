import type { Dataset, Ecosystem, Structure } from '@ess-orientation/core';
import { describe, expect, it } from 'vitest';
import { diffDatasets, namesOf, releaseNote } from '../../src/diff';
import { SHEET } from '../csv/sheet-fixture';

const dataset = (version: string, structures: Structure[], ecosystems: Ecosystem[] = []): Dataset => ({
  schemaVersion: '1.0.0',
  version,
  publishedOn: version === '1.0.0' ? '2026-11-22' : '2027-03-01',
  freshness: { fullMonths: 6, zeroMonths: 24 },
  structures,
  ecosystems,
});
const PLACES: Readonly<Record<string, string>> = {
  'REG-53': 'Bretagne',
  'REG-93': "Provence-Alpes-Côte d'Azur",
  'DEP-35': 'Ille-et-Vilaine',
  FR: 'France',
};
const sheet = (id: string, change: Partial<Structure> = {}): Structure => ({
  ...SHEET,
  id,
  name: `Nom ${id}`,
  ...change,
});
/** The lines of the note about one change of a sheet. */
function note(before: Structure[], after: Structure[]): string {
  const [old, now] = [dataset('1.0.0', before), dataset('1.1.0', after)];
  return releaseNote(
    diffDatasets(old, now),
    namesOf(old, now, (code) => PLACES[code] ?? code),
  );
}
const clauses = (change: Partial<Structure>, from: Partial<Structure> = {}): string =>
  /\*\*Nom a\*\* : (.*)/.exec(note([sheet('a', from), sheet('b')], [sheet('a', change), sheet('b')]))?.[1] ?? '';

describe('what changed between two datasets', () => {
  it('is nothing when only the order of keys or of words, or what the build computes, differs', () => {
    const { name, needs, ...rest } = sheet('a');
    const after = {
      ...rest,
      coverage: { within: ['FR'], include: ['REG-93'] },
      name,
      needs: [...needs].reverse(),
    } as Structure;
    expect(diffDatasets(dataset('1.0.0', [sheet('a')]), dataset('1.1.0', [after])).structures).toEqual([]);
    expect(note([sheet('a')], [after])).toBe(
      '# Version 1.1.0 (1er mars 2027)\n\nDepuis la version 1.0.0 (22 novembre 2026) : aucune fiche n’a changé.\n',
    );
  });

  it('is told by région: France first, and a structure in each région that it gains or leaves', () => {
    const before = [sheet('parti', { coverage: { include: ['DEP-35'] } }), sheet('perdu')];
    const after = [
      sheet('parti', { coverage: { include: ['REG-93'] } }),
      sheet('neuf', { kind: 'lieu-tiers-lieu', coverage: { include: [], remote: true } }),
    ];
    expect(note(before, after).split('\n').slice(2)).toEqual([
      'Depuis la version 1.0.0 (22 novembre 2026) : 1 fiche ajoutée, 1 fiche modifiée, 1 fiche disparue.',
      '',
      '## Toute la France',
      '',
      '- **Nom neuf** (tiers-lieu) : nouvelle fiche',
      '',
      '## Bretagne',
      '',
      '- **Nom parti** : territoires : ajout de Provence-Alpes-Côte d’Azur ; retrait de Ille-et-Vilaine',
      '',
      '## Provence-Alpes-Côte d’Azur',
      '',
      '- **Nom parti** : territoires : ajout de Provence-Alpes-Côte d’Azur ; retrait de Ille-et-Vilaine',
      '- **Nom perdu** : fiche disparue (perdu) — à rétablir, un identifiant ne disparaît jamais',
      '',
    ]);
  });

  it.each<[Partial<Structure>, string]>([
    [{ lifecycle: [...SHEET.lifecycle, { status: 'closed', since: '2026-06' }] }, 'fermée (juin 2026)'],
    [{ lifecycle: [...SHEET.lifecycle, { status: 'paused' }] }, 'activité non confirmée'],
    [{ lifecycle: [{ status: 'active', since: '2011' }] }, 'dates de vie précisées'],
    [{ replacedBy: 'b' }, 'remplacée par Nom b'],
    [{ stages: ['emergence', 'creation'] }, 'étapes : ajout de émergence'],
    [{ needs: ['formation', 'locaux'] }, 'besoins : ajout de trouver un local ; retrait de trouver des financements'],
    [{ kind: 'couveuse' }, 'nature : incubateur → couveuse d’entreprises'],
    [{ cost: 'gratuit' }, 'coût : non renseigné → gratuit'],
    [{ next: ['b'] }, 'suite du parcours : ajout de Nom b'],
    [{ summary: { fr: 'x'.repeat(60) } }, 'résumé réécrit'],
    [{ checkedOn: '2027-02-12' }, 'vérifiée le 12 février 2027'],
    [{ evidence: SHEET.evidence.slice(1) }, 'sources : 1 retirée'],
    [{ durationMonths: { min: 4.5, max: 12 } }, 'durée : minimum en mois 4,25 → 4,5'],
    [
      { contact: { url: 'https://essai.example/', phone: '01', commune: 'COM-13055' } },
      'contact : téléphone +33 1 00 00 00 00 → 01',
    ],
    [{ coverage: { include: ['REG-93'], remote: true } }, 'accompagne à distance'],
    [
      { coverage: { include: ['REG-53', 'FR'], exclude: ['DEP-35'] } },
      'territoires : ajout de Bretagne, France ; retrait de Provence-Alpes-Côte d’Azur ; territoires exclus : ajout de Ille-et-Vilaine',
    ],
    [{ accompanies: false }, 'n’accompagne pas elle-même'],
    [{ operators: ['<b>*gras*</b>'] }, 'opérateurs : ajout de \\<b\\>\\*gras\\*\\</b\\> ; retrait de =Formule | barre'],
  ])('says %j as “%s”', (change, expected) => expect(clauses(change)).toBe(expected));

  it('leaves out of a clause a list that is only in another order', () => {
    const include = ['REG-53', 'REG-93'];
    const to = { coverage: { include: [...include].reverse(), remote: true } };
    expect(clauses(to, { coverage: { include } })).toBe('accompagne à distance');
  });

  it('says that a structure starts again', () => {
    const paused = { lifecycle: [...SHEET.lifecycle, { status: 'paused' as const, since: '2020' }] };
    const again = { lifecycle: [...paused.lifecycle, { status: 'active' as const, since: '2026-01-01' }] };
    expect(clauses(again, paused)).toBe('reprend son activité (1er janvier 2026)');
  });

  it('tells of ecosystems by the names of their members', () => {
    const ecosystem = (members: string[]): Ecosystem => ({
      id: 'eco',
      name: 'Éco',
      type: 'coordination',
      coverage: { include: ['FR'] },
      members,
      evidence: [],
    });
    const old = dataset('1.0.0', [sheet('a')], [ecosystem([])]);
    const now = dataset('1.1.0', [sheet('a')], [ecosystem(['a'])]);
    const text = releaseNote(
      diffDatasets(old, now),
      namesOf(old, now, (code) => code),
    );
    expect(text).toContain('## Écosystèmes\n\n- **Éco** : membres : ajout de Nom a\n');
  });
});
