import { dataStats } from './data-stats.mjs';
import { attributes, contrastTable, customPropertiesTable, elementEvents, elementParts } from './element.mjs';
import { sizes } from './sizes.mjs';
import { weights } from './weights.mjs';
import { workedExample } from './worked-example.mjs';

/** Name of a mark → its Markdown. */
export const generators = {
  attributes,
  contrasts: contrastTable,
  'custom-properties': customPropertiesTable,
  'data-stats': dataStats,
  events: elementEvents,
  parts: elementParts,
  sizes,
  weights,
  'worked-example': workedExample,
};
