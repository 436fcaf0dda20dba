import type { Dataset, Structure } from '@ess-orientation/core';

/** A structure with what a test cares about; the rest is plain. */
export function structure(id: string, fields: Partial<Structure> = {}): Structure {
  return {
    id,
    name: `Structure ${id}`,
    kind: 'incubateur',
    summary: { fr: `La structure ${id} accompagne des projets de l’économie sociale et solidaire, étape par étape.` },
    lifecycle: [{ status: 'active' }],
    models: [],
    stages: [],
    sectors: [],
    needs: [],
    coverage: { include: ['REG-93'] },
    evidence: [
      { fields: ['name'], source: { title: 'Une page', url: 'https://source.example/page' }, basis: 'stated' },
    ],
    ...fields,
  };
}

export const dataset = (structures: Structure[]): Dataset => ({
  schemaVersion: '1.0.0',
  version: '1.0.0',
  publishedOn: '2026-11-22',
  freshness: { fullMonths: 6, zeroMonths: 24 },
  structures,
  ecosystems: [],
});

export const CRESS = structure('cress-sud', {
  name: 'CRESS Sud',
  kind: 'cress',
  contact: { url: 'https://www.cress-sud.example' },
});

/** Provence-Alpes-Côte d'Azur has an incubator, a générateur, a funder, a closed door, and its CRESS. */
export const USUAL: Dataset = dataset([
  CRESS,
  structure('incubateur-13', {
    name: 'Incubateur des Bouches-du-Rhône',
    stages: ['emergence'],
    models: ['porteur'],
    sectors: ['alimentation-agriculture'],
    needs: ['definir-projet', 'etude-faisabilite'],
    coverage: { include: ['DEP-13'] },
    contact: {
      url: 'https://www.incubateur.example/contact',
      email: 'bonjour@incubateur.example',
      phone: '04 91 00 00 00',
    },
    admission: { mode: 'promotion' },
    durationMonths: { min: 9, max: 12 },
    cost: 'gratuit',
    checkedOn: '2026-10-01',
  }),
  structure('scale-sud', {
    name: 'Accélérateur Sud',
    kind: 'accelerateur',
    stages: ['developpement'],
    models: ['porteur'],
  }),
  structure('fabrique-sud', { name: 'Fabrique Sud', kind: 'generateur-de-projets', models: ['generateur'] }),
  structure('finance-sud', { name: 'Finance Sud', kind: 'financeur-solidaire' }),
  ...['a', 'b', 'c', 'd'].map((letter) => structure(`conseil-${letter}`, { name: `Conseil ${letter}` })),
]);
