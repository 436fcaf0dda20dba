export type { Dataset, Ecosystem, Structure } from '@ess-orientation/core';
export { type Fetch, type LoadIssueCode, type LoadOptions, loadDataset, loadOverlay, type Wait } from './load';
export {
  OVERLAY_VERSION,
  type OverlayIssue,
  type OverlayIssueCode,
  overlaySchema,
  parseOverlay,
  readOverlay,
} from './overlay';
export { type DatasetIssue, type DatasetIssueCode, type Ignored, parseDataset, readDataset } from './read';
export { datasetConfigSchema, datasetSchema, ecosystemSchema, freshnessSchema } from './schema/dataset';
export { coverageSchema, evidenceSchema, structureSchema } from './schema/structure';
export { SCHEMA_VERSION } from './schema/version';
