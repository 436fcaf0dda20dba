import type { Ecosystem, Structure } from '@ess-orientation/core';
import type { Authored, StructureRule } from '../rule';

/** One file a record, named by its id: the id can be found, and never changes by accident. */
export const fileName = {
  name: 'file-name',
  description: 'The id is the file name.',
  check: ({ fileName, record }: Authored<Structure | Ecosystem>) =>
    record.id === fileName
      ? []
      : [{ path: 'id', expected: fileName, found: record.id, hint: 'rename the file, or mend the id' }],
} satisfies StructureRule;
