import {
  ADMISSION_MODES,
  AUDIENCES,
  COSTS,
  KINDS,
  LIFECYCLE_STATUSES,
  MODELS,
  NEEDS,
  SECTORS,
  SITUATIONS,
  SPECIALISATIONS,
  STAGES,
} from '@ess-orientation/core';
import * as z from 'zod/mini';
import { once } from './once';
import { email, id, isoDate, months, name, partialDate, phone, territoryCode, text, webAddress } from './values';

const listOf = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(2000));

export const schemaOfCoverage = once(() =>
  z.strictObject({
    include: listOf(territoryCode()),
    exclude: z.optional(listOf(territoryCode())),
    remote: z.optional(z.boolean()),
    within: z.optional(listOf(territoryCode())),
  }),
);

export const schemaOfEvidence = once(() =>
  z.strictObject({
    fields: listOf(text(1, 40)),
    source: z.strictObject({
      title: text(1, 300),
      url: z.optional(webAddress()),
      date: z.optional(partialDate()),
      locator: z.optional(text(1, 300)),
    }),
    basis: z.enum(['stated', 'inferred']),
    note: z.optional(text(1, 600)),
  }),
);

const lifecyclePeriod = once(() =>
  z.strictObject({ status: z.enum(LIFECYCLE_STATUSES), since: z.optional(partialDate()) }),
);

const admission = once(() =>
  z.strictObject({
    mode: z.enum(ADMISSION_MODES),
    windows: z.optional(listOf(z.strictObject({ opens: isoDate(), closes: isoDate(), url: z.optional(webAddress()) }))),
  }),
);

export const schemaOfContact = once(() =>
  z.strictObject({
    url: z.optional(webAddress()),
    email: z.optional(email()),
    phone: z.optional(phone()),
    address: z.optional(text(1, 300)),
    commune: z.optional(territoryCode()),
  }),
);

/** A sheet, as authored or as built. The types of the core are the contract; `test/schema.test-d.ts` holds the two together. */
export const schemaOfStructure = once(() =>
  z.strictObject({
    id: id(),
    name: name(),
    aliases: z.optional(listOf(name())),
    kind: z.enum(KINDS),
    summary: z.strictObject({ fr: text(60, 280), en: z.optional(text(60, 280)) }),
    lifecycle: z.array(lifecyclePeriod()).check(z.minLength(1), z.maxLength(20)),
    replacedBy: z.optional(id()),
    models: listOf(z.enum(MODELS)),
    stages: listOf(z.enum(STAGES)),
    sectors: listOf(z.enum(SECTORS)),
    needs: listOf(z.enum(NEEDS)),
    accompanies: z.optional(z.boolean()),
    situations: z.optional(listOf(z.enum(SITUATIONS))),
    audiences: z.optional(listOf(z.enum(AUDIENCES))),
    reservedTo: z.optional(listOf(z.enum(AUDIENCES))),
    coverage: schemaOfCoverage(),
    specialisation: z.optional(z.enum(SPECIALISATIONS)),
    operators: z.optional(listOf(name())),
    ecosystems: z.optional(listOf(id())),
    next: z.optional(listOf(id())),
    admission: z.optional(admission()),
    durationMonths: z.optional(z.strictObject({ min: z.optional(months()), max: z.optional(months()) })),
    cost: z.optional(z.enum(COSTS)),
    contact: z.optional(schemaOfContact()),
    evidence: listOf(schemaOfEvidence()),
    checkedOn: z.optional(isoDate()),
    checkEveryMonths: z.optional(months()),
  }),
);
