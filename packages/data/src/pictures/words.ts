import type { Model } from '@ess-orientation/core';
import { SECTOR_WORDS } from '../words';
import { countReaches, type Heat } from './heat';
import { frenchDay } from './markup';

export const MODEL_WORDS: Readonly<Record<Model, string>> = {
  porteur: 'une personne porte le projet',
  generateur: 'un besoin cherche un projet',
};

const LEVELS = { departement: ['département', 'départements'], region: ['région', 'régions'] } as const;

export const titleOf = ({ level }: Heat): string =>
  `Qui accompagne les projets d’économie sociale et solidaire, ${LEVELS[level][0]} par ${LEVELS[level][0]}`;

/** Whose data, of when. */
export function sourceOf({ datasetVersion, on, sector }: Heat): string {
  return `Données ${datasetVersion}, au ${frenchDay(on)}.${sector ? ` Secteur : ${SECTOR_WORDS[sector]}.` : ''}`;
}

/** What the picture shows, in figures: for who cannot see it, and for who wants it short. */
export function summaryOf(heat: Heat): string {
  const { none, national } = countReaches(heat);
  const all = heat.rows.length * (heat.rows[0]?.cells.length ?? 0);
  const places = `${heat.rows.length} ${LEVELS[heat.level][heat.rows.length > 1 ? 1 : 0]}`;
  return [
    `${places}, quatre étapes, deux points de départ : ${all} cases.`,
    `Aucune structure connue dans ${none} cases.`,
    `Seulement une structure nationale ou à distance dans ${national} cases.`,
    sourceOf(heat),
  ].join(' ');
}
