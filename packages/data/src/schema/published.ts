/**
 * The schemas, made: for tools that only read sheets. What a page loads makes them when it reads its first dataset
 * (`schemaOfDataset()`), after its first question: here they are marked as pure, so that bundlers leave them out.
 */
import { schemaOfOverlay } from '../overlay';
import { schemaOfDataset, schemaOfDatasetConfig, schemaOfEcosystem, schemaOfFreshness } from './dataset';
import { schemaOfCoverage, schemaOfEvidence, schemaOfStructure } from './structure';

export const coverageSchema = /* @__PURE__ */ schemaOfCoverage();
export const evidenceSchema = /* @__PURE__ */ schemaOfEvidence();
export const structureSchema = /* @__PURE__ */ schemaOfStructure();
export const ecosystemSchema = /* @__PURE__ */ schemaOfEcosystem();
export const freshnessSchema = /* @__PURE__ */ schemaOfFreshness();
export const datasetConfigSchema = /* @__PURE__ */ schemaOfDatasetConfig();
export const datasetSchema = /* @__PURE__ */ schemaOfDataset();
export const overlaySchema = /* @__PURE__ */ schemaOfOverlay();
