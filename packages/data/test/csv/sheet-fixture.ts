import type { Structure } from '@ess-orientation/core';

/** A sheet that has every kind of field. */
export const SHEET: Structure = {
  id: 'incubateur-essai',
  name: 'Incubateur d’essai',
  kind: 'incubateur',
  summary: { fr: 'Accompagne les projets de l’idée à la création, dans toute la région, pendant un an.' },
  lifecycle: [{ status: 'active', since: '2012-02' }],
  models: ['porteur'],
  stages: ['creation'],
  sectors: [],
  needs: ['formation', 'financement'],
  coverage: { include: ['REG-93'] },
  operators: ['=Formule | barre'],
  admission: { mode: 'appel', windows: [{ opens: '2026-01-05', closes: '2026-02-28', url: 'https://appel.example/' }] },
  durationMonths: { min: 4.25, max: 12 },
  contact: { url: 'https://essai.example/', phone: '+33 1 00 00 00 00', commune: 'COM-13055' },
  evidence: [
    {
      fields: ['name', 'coverage'],
      source: { title: 'Le « Titre »', url: 'https://source.example/?a|b', date: '2020-12' },
      basis: 'stated',
    },
    {
      fields: ['stages', 'contact.url'],
      source: { title: 'Titre ; autre', locator: 'p. 3' },
      basis: 'inferred',
      note: 'Déduit de la durée.',
    },
  ],
  checkedOn: '2025-07-01',
};
