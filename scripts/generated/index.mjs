import { dataStats } from './data-stats.mjs';
import { sizes } from './sizes.mjs';
import { weights } from './weights.mjs';
import { workedExample } from './worked-example.mjs';

/** Name of a mark → its Markdown. */
export const generators = {
  'data-stats': dataStats,
  sizes,
  weights,
  'worked-example': workedExample,
};
