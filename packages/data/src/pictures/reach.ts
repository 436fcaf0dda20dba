import type { CoverageCell } from '@ess-orientation/core';

/** How local the most local answer is, from next door to nobody. */
export const REACHES = ['local', 'departement', 'region', 'part', 'national', 'none'] as const;
export type Reach = (typeof REACHES)[number];

/** How a reach is shown: never by its colour alone. Contrast of ink on fill is at least 4.5. */
export interface ReachLook {
  letter: string;
  /** In a table, in French. */
  word: string;
  /** In the legend, in French. */
  meaning: string;
  fill: string;
  ink: string;
  /** Drawn over the fill. */
  pattern?: 'hatched' | 'dotted';
}

export const REACH_LOOKS: Readonly<Record<Reach, ReachLook>> = {
  local: {
    letter: 'L',
    word: 'local',
    meaning: 'une structure de la commune ou de l’intercommunalité',
    fill: '#08264f',
    ink: '#ffffff',
  },
  departement: {
    letter: 'D',
    word: 'département',
    meaning: 'une structure qui couvre le département',
    fill: '#0b4a8f',
    ink: '#ffffff',
  },
  region: {
    letter: 'R',
    word: 'région',
    meaning: 'une structure qui couvre la région',
    fill: '#2f74bd',
    ink: '#ffffff',
  },
  part: {
    letter: 'P',
    word: 'une partie',
    meaning: 'une structure qui ne couvre qu’une partie du territoire',
    fill: '#a9cdee',
    ink: '#10243b',
  },
  national: {
    letter: 'N',
    word: 'national',
    meaning: 'seulement une structure nationale ou à distance',
    fill: '#f3ead2',
    ink: '#3b2a00',
    pattern: 'dotted',
  },
  none: {
    letter: '–',
    word: 'personne',
    meaning: 'aucune structure connue',
    fill: '#ffffff',
    ink: '#7a0d0d',
    pattern: 'hatched',
  },
};

export function reachOf({ narrowest }: Pick<CoverageCell, 'narrowest'>): Reach {
  if (narrowest === null) return 'none';
  return narrowest === 'commune' || narrowest === 'epci' ? 'local' : narrowest;
}
