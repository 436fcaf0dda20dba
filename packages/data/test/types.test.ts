import type { Dataset, Structure } from '@ess-orientation/core';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { datasetSchema, structureSchema } from '../src/schema/published';

/** Optional fields of zod also take `undefined`; the contract's don't: compared without that. */
type Exact<T> = T extends (infer U)[]
  ? Exact<U>[]
  : T extends object
    ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> }
    : T;

describe('the schemas and the contract', () => {
  it('say the same: what is parsed is a Structure and a Dataset', () => {
    expectTypeOf<Exact<z.infer<typeof structureSchema>>>().toMatchTypeOf<Exact<Omit<Structure, 'notes'>>>();
    expectTypeOf<Exact<Omit<Structure, 'notes'>>>().toMatchTypeOf<Exact<z.infer<typeof structureSchema>>>();
    expectTypeOf<Exact<Omit<z.infer<typeof datasetSchema>, 'structures'>>>().toMatchTypeOf<
      Exact<Omit<Dataset, 'structures'>>
    >();
  });
});
