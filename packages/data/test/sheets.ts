import type { Ecosystem, Structure } from '@ess-orientation/core';

/** A sheet that passes every rule, to break one at a time. */
export function sheet(changes: Partial<Structure> = {}): Structure {
  const source = { title: 'Site de la structure', url: 'https://example.org/page', date: '2026-01' };
  return {
    id: 'bonne-fiche',
    name: 'Bonne fiche',
    kind: 'couveuse',
    summary: {
      fr: 'Cette couveuse teste votre activité pendant neuf mois dans les Bouches-du-Rhône, avec un suivi régulier.',
    },
    lifecycle: [{ status: 'active' }],
    models: ['porteur'],
    stages: ['creation'],
    sectors: [],
    needs: ['tester-activite'],
    coverage: { include: ['DEP-13'] },
    evidence: [
      { fields: ['name', 'kind', 'lifecycle', 'models', 'stages', 'needs', 'coverage'], source, basis: 'stated' },
    ],
    checkedOn: '2026-01-01',
    ...changes,
  };
}

export function ecosystem(changes: Partial<Ecosystem> = {}): Ecosystem {
  return {
    id: 'ensemble',
    name: 'Ensemble',
    type: 'coordination',
    coverage: { include: ['DEP-13'] },
    members: [],
    evidence: [{ fields: ['name', 'type', 'coverage'], source: { title: 'Étude', date: '2012' }, basis: 'stated' }],
    ...changes,
  };
}
