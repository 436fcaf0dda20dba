import type { Dataset, Structure } from '../src/index';

/** A sheet with as little as can be stated. */
export function structure(id: string, facts: Partial<Structure> = {}): Structure {
  return {
    id,
    name: id,
    kind: 'incubateur',
    summary: { fr: `Fiche d’essai ${id}, assez longue pour tenir dans les limites d’un résumé.` },
    lifecycle: [{ status: 'active' }],
    models: [],
    stages: [],
    sectors: [],
    needs: [],
    coverage: { include: ['FR'] },
    evidence: [],
    ...facts,
  };
}

export function dataset(...structures: Structure[]): Dataset {
  return {
    schemaVersion: '1.0.0',
    version: '1.0.0',
    publishedOn: '2026-11-22',
    freshness: { fullMonths: 6, zeroMonths: 24 },
    structures,
    ecosystems: [],
  };
}

export const MARSEILLE = ['COM-13055', 'EPCI-200054807', 'DEP-13', 'REG-93', 'FR'];
export const RENNES = ['COM-35238', 'EPCI-243500139', 'DEP-35', 'REG-53', 'FR'];
