import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  containersOf,
  createMatcher,
  type Dataset,
  DEPARTEMENTS_BY_REGION,
  MODELS,
  type Profile,
  STAGES,
  statusOn,
} from '../src/index';

const dataset = JSON.parse(readFileSync(new URL('../../data/dist/dataset.json', import.meta.url), 'utf8')) as Dataset;
const matcher = createMatcher(dataset);

const THE_14 = [
  'antropia',
  'apeas',
  'collectif-mesclun',
  'inter-made',
  'district-solidaire',
  'la-ruche',
  'la-fabrique-a-initiatives',
  'alter-incub-languedoc-roussillon',
  'cres-lr',
  'coventis',
  'ecole-de-l-entrepreneuriat-en-economie-sociale',
  'replic',
  'realis',
  'pole-sud',
];

/**
 * Every profile that the gates can tell apart: each place that any coverage names, or none; each stage, or none; each
 * model, or none. Sectors, needs and audiences only reorder (no sheet is reserved here without also being open to a
 * profile that says nothing), so with no limit on the list they add nothing.
 */
function everyProfile(): Profile[] {
  const named = dataset.structures.flatMap(({ coverage }) => coverage.include);
  const departements = Object.values(DEPARTEMENTS_BY_REGION).flatMap((codes) => codes.split(' '));
  const places = new Set([...named, ...departements.map((code) => `DEP-${code}`)]);
  const territories = [undefined, ...[...places].map((code) => [code, ...containersOf(code)])];
  return territories.flatMap((territory) =>
    [undefined, ...STAGES].flatMap((stage) =>
      [undefined, ...MODELS].map((model) => ({
        ...(territory && { territory }),
        ...(stage && { stage }),
        ...(model && { model }),
      })),
    ),
  );
}

const reachable = (on: string, limit: number) => {
  const ids = new Set<string>();
  for (const profile of everyProfile()) {
    const { recommendations, safetyNet } = matcher.match(profile, { on, limit, nearMisses: 0 });
    for (const { structure } of recommendations) ids.add(structure.id);
    if (safetyNet) ids.add(safetyNet.id);
  }
  return ids;
};

describe('the 14 dispositifs of the 2012 study', () => {
  it('are each among the first three for some profile on 2012-02-15 (CRES LR as the safety net)', () => {
    const first = reachable('2012-02-15', 3);
    expect(THE_14.filter((id) => !first.has(id))).toEqual([]);
  });

  it('are told by their sheets: closed, renamed and replaced ones say so', () => {
    const status = (id: string) => {
      const structure = dataset.structures.find((one) => one.id === id);
      return structure && statusOn(structure, dataset.publishedOn, dataset.publishedOn);
    };
    expect(THE_14.filter((id) => status(id) === undefined)).toEqual([]);
    expect(status('replic')).toBe('closed');
    expect(status('district-solidaire')).toBe('closed');
    expect(status('apeas')).toBe('paused');
  });
});

describe('today', () => {
  it('recommends no structure that is closed, paused or not yet seen, for any profile', () => {
    const open = reachable(dataset.publishedOn, Number.POSITIVE_INFINITY);
    const shut = dataset.structures.filter(
      (one) => statusOn(one, dataset.publishedOn, dataset.publishedOn) !== 'active',
    );
    expect(shut.length).toBeGreaterThan(50);
    expect(shut.filter(({ id }) => open.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('says the same to the byte, a thousand times', () => {
    const profile: Profile = {
      situation: 'projet',
      stage: 'creation',
      territory: ['DEP-13', 'REG-93', 'FR'],
      needs: ['financement'],
    };
    const once = JSON.stringify(matcher.match(profile));
    for (let run = 0; run < 1000; run++) expect(JSON.stringify(matcher.match(profile))).toBe(once);
  });
});
