import { dataStats } from './data-stats.mjs';
import { attributes, contrastTable, customPropertiesTable, elementEvents, elementParts } from './element.mjs';
import { accessibilityChecks, accessibilityFaults, rgaaCount, rgaaFrame, rgaaWidget } from './rgaa/index.mjs';
import { sizes } from './sizes.mjs';
import { weights } from './weights.mjs';
import { workedExample } from './worked-example.mjs';

/** Name of a mark → its Markdown. */
export const generators = {
  attributes,
  'accessibility-checks': accessibilityChecks,
  'accessibility-faults': accessibilityFaults,
  contrasts: contrastTable,
  'custom-properties': customPropertiesTable,
  'data-stats': dataStats,
  events: elementEvents,
  parts: elementParts,
  'rgaa-count': rgaaCount,
  'rgaa-frame': rgaaFrame,
  'rgaa-widget': rgaaWidget,
  sizes,
  weights,
  'worked-example': workedExample,
};
