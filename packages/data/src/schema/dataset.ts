import { ECOSYSTEM_TYPES } from '@ess-orientation/core';
import * as z from 'zod/mini';
import { once } from './once';
import { schemaOfCoverage, schemaOfEvidence, schemaOfStructure } from './structure';
import { id, isoDate, months, name, semver } from './values';

export const schemaOfEcosystem = once(() =>
  z.strictObject({
    id: id(),
    name: name(),
    type: z.enum(ECOSYSTEM_TYPES),
    coverage: schemaOfCoverage(),
    members: z.array(id()),
    evidence: z.array(schemaOfEvidence()),
  }),
);

export const schemaOfFreshness = once(() => z.strictObject({ fullMonths: months(), zeroMonths: months() }));

/** What a release carries besides the sheets. */
export const schemaOfDatasetConfig = once(() =>
  z.strictObject({
    schemaVersion: semver(),
    version: semver(),
    publishedOn: isoDate(),
    freshness: schemaOfFreshness(),
  }),
);

export const schemaOfDataset = once(() =>
  z.extend(schemaOfDatasetConfig(), {
    structures: z.array(schemaOfStructure()).check(z.minLength(1)),
    ecosystems: z.array(schemaOfEcosystem()),
  }),
);
