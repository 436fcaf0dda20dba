import { ECOSYSTEM_TYPES } from '@ess-orientation/core';
import * as z from 'zod/mini';
import { coverageSchema, evidenceSchema, structureSchema } from './structure';
import { id, isoDate, months, name, semver } from './values';

export const ecosystemSchema = z.strictObject({
  id,
  name,
  type: z.enum(ECOSYSTEM_TYPES),
  coverage: coverageSchema,
  members: z.array(id),
  evidence: z.array(evidenceSchema),
});

export const freshnessSchema = z.strictObject({ fullMonths: months, zeroMonths: months });

/** What a release carries besides the sheets. */
export const datasetConfigSchema = z.strictObject({
  schemaVersion: semver,
  version: semver,
  publishedOn: isoDate,
  freshness: freshnessSchema,
});

export const datasetSchema = z.extend(datasetConfigSchema, {
  structures: z.array(structureSchema).check(z.minLength(1)),
  ecosystems: z.array(ecosystemSchema),
});
