import type { EcosystemRule, StructureRule } from '../rule';
import { dates } from './dates';
import { ecosystemEvidence, structureEvidence } from './evidence';
import { fileName } from './file-name';
import { ranking } from './ranking';
import { ecosystemReferences, structureReferences } from './references';
import { ecosystemTerritories, structureTerritories } from './territories';
import { wording } from './wording';

export const STRUCTURE_RULES: readonly StructureRule[] = [
  fileName,
  structureTerritories,
  structureReferences,
  structureEvidence,
  dates,
  ranking,
  wording,
];

export const ECOSYSTEM_RULES: readonly EcosystemRule[] = [
  { ...fileName, check: (sheet) => fileName.check(sheet) },
  ecosystemTerritories,
  ecosystemReferences,
  ecosystemEvidence,
];
