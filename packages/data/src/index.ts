export type { Dataset, Ecosystem, Structure } from '@ess-orientation/core';
export { type Fetch, type LoadIssueCode, type LoadOptions, loadDataset, loadOverlay, type Wait } from './load';
export {
  OVERLAY_VERSION,
  type OverlayIssue,
  type OverlayIssueCode,
  parseOverlay,
  readOverlay,
} from './overlay';
export { type DatasetIssue, type DatasetIssueCode, type Ignored, parseDataset, readDataset } from './read';
export {
  coverageSchema,
  datasetConfigSchema,
  datasetSchema,
  ecosystemSchema,
  evidenceSchema,
  freshnessSchema,
  overlaySchema,
  structureSchema,
} from './schema/published';
export { SCHEMA_VERSION } from './schema/version';
export { turn } from './turn';
