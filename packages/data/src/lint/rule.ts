import type { Ecosystem, Structure } from '@ess-orientation/core';
import type { Fault } from './problem';

/** A sheet or an ecosystem with the name of its file, without folder and `.json`. */
export interface Authored<T> {
  fileName: string;
  record: T;
}

/** The whole of what is authored, for rules that look across files. */
export interface Workshop {
  publishedOn: string;
  structures: ReadonlyMap<string, Structure>;
  ecosystems: ReadonlyMap<string, Ecosystem>;
  /** Whether a code is in the year's code officiel géographique. */
  territoryExists(code: string): boolean;
}

/** Looks at one sheet, and reports all that is wrong with it. Pure. */
export interface StructureRule {
  name: string;
  description: string;
  check(sheet: Authored<Structure>, workshop: Workshop): Fault[];
}

/** The same for an ecosystem. */
export interface EcosystemRule {
  name: string;
  description: string;
  check(sheet: Authored<Ecosystem>, workshop: Workshop): Fault[];
}
