import type { Dataset, Structure } from '@ess-orientation/core';
import { dataset, structure as plain } from '../dataset';
import type { Answers } from './in-page/widget';

const source = (title: string, url?: string) => ({
  fields: ['name'],
  source: { title, ...(url ? { url } : {}), date: '2026-10' },
  basis: 'stated' as const,
});

const structure = (id: string, fields: Partial<Structure>): Structure =>
  plain(id, { evidence: [source('Une page', 'https://source.example/page')], ...fields });

/**
 * Invented structures that show everything a screen can: a full card, a bare one, near misses, a funder, a path with a gap.
 * Provence-Alpes-Côte d’Azur (REG-93) has them all; Normandie (REG-28) has nobody; Hauts-de-France (REG-32) only one
 * accelerator and its CRESS; Bretagne (REG-53) an accelerator alone.
 */
export const SHOWN: Dataset = {
  ...dataset([
    structure('cress-sud', { name: 'CRESS Sud', kind: 'cress', contact: { url: 'https://www.cress-sud.example' } }),
    structure('incubateur-13', {
      name: 'Incubateur des Bouches-du-Rhône',
      summary: {
        fr: 'L’incubateur accompagne pendant un an des équipes qui ont une idée et un territoire, de l’étude à la création.',
        en: 'The incubator accompanies teams that have an idea and a territory for a year, from the study to the launch.',
      },
      stages: ['emergence'],
      models: ['porteur'],
      sectors: ['alimentation-agriculture'],
      needs: ['definir-projet', 'etude-faisabilite'],
      coverage: { include: ['DEP-13'] },
      contact: {
        url: 'https://www.incubateur.example/contact',
        email: 'bonjour@incubateur.example',
        phone: '04 91 00 00 00',
        address: '1 place du Marché, 13001 Marseille',
      },
      admission: {
        mode: 'promotion',
        windows: [{ opens: '2026-01-05', closes: '2026-02-27', url: 'https://www.incubateur.example/appel' }],
      },
      durationMonths: { min: 9, max: 12 },
      cost: 'gratuit',
      checkedOn: '2026-10-01',
      next: ['dla-sud'],
      evidence: [
        source('Présentation de l’incubateur', 'https://www.incubateur.example'),
        source('Rapport d’activité, sur papier'),
      ],
    }),
    structure('dla-sud', { name: 'DLA Sud', kind: 'dla', stages: ['consolidation'], checkedOn: '2023-01-01' }),
    structure('scale-sud', {
      name: 'Accélérateur Sud',
      kind: 'accelerateur',
      stages: ['developpement'],
      models: ['porteur'],
      contact: { url: 'https://www.accelerateur.example' },
    }),
    structure('fabrique-sud', { name: 'Fabrique Sud', kind: 'generateur-de-projets', models: ['generateur'] }),
    structure('finance-sud', {
      name: 'Finance Sud',
      kind: 'financeur-solidaire',
      needs: ['financement'],
      contact: { url: 'https://www.finance.example' },
    }),
    ...['a', 'b', 'c', 'd'].map((letter) => structure(`conseil-${letter}`, { name: `Conseil ${letter}` })),
    structure('cress-nord', {
      name: 'CRESS Nord',
      kind: 'cress',
      coverage: { include: ['REG-32'] },
      contact: { email: 'accueil@cress-nord.example' },
    }),
    structure('scale-nord', {
      name: 'Accélérateur Nord',
      kind: 'accelerateur',
      stages: ['developpement'],
      coverage: { include: ['REG-32'] },
    }),
    structure('scale-ouest', {
      name: 'Accélérateur Ouest',
      kind: 'accelerateur',
      stages: ['developpement'],
      coverage: { include: ['REG-53'] },
    }),
  ]),
  ecosystems: [
    {
      id: 'pole-sud',
      name: 'Pôle Sud',
      type: 'coordination',
      coverage: { include: ['REG-93'] },
      members: ['incubateur-13', 'scale-sud'],
      evidence: [source('Une page', 'https://source.example/pole')],
    },
  ],
};

/** An idea about food, where all of it shows. */
export const MARSEILLE: Answers = {
  situation: 'projet',
  stage: 'emergence',
  region: 'REG-93',
  departement: 'DEP-13',
  sectors: ['alimentation-agriculture'],
  needs: ['definir-projet', 'financement'],
};

/** What a local network lays over it. */
export const OVERLAY = {
  overlayVersion: '1.0.0',
  by: 'Réseau du Val-Fictif',
  annotate: [{ id: 'incubateur-13', note: { fr: 'Une permanence a lieu à la mairie le premier jeudi du mois.' } }],
};
