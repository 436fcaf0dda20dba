import { audience } from './audience';
import type { Criterion } from './criterion';
import { freshness } from './freshness';
import { model } from './model';
import { needs } from './needs';
import { sector } from './sector';
import { stage } from './stage';
import { territory } from './territory';

/** Every criterion, in the order in which the weighted mean adds them up (see `score.ts`, which must add in the same order). */
export const CRITERIA: readonly Criterion[] = [territory, stage, model, sector, needs, audience, freshness];
