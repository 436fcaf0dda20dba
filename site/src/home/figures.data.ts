import { readFileSync } from 'node:fs';
import type { Dataset } from '@ess-orientation/core';
import { datasetStats } from '../../../packages/data/src/stats';

export interface Figures {
  active: string;
  past: string;
  /** Share of the stated fields that name a source. */
  evidence: string;
}

declare const data: Figures;

export { data };

const DATASET = new URL('../../../packages/data/dist/dataset.json', import.meta.url);

/** Counted on the published data when the site is built, as `pnpm data:stats` counts. */
export default {
  load(): Figures {
    const { structures, byStatus, evidence } = datasetStats(JSON.parse(readFileSync(DATASET, 'utf8')) as Dataset);
    const active = byStatus.active ?? 0;
    return {
      active: active.toLocaleString('fr'),
      past: (structures - active).toLocaleString('fr'),
      evidence: evidence.share.toLocaleString('fr', { style: 'percent', maximumFractionDigits: 0 }),
    };
  },
};
