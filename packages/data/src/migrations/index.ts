import { SCHEMA_VERSION } from '../schema/version';
import type { Migration, Versioned } from './migration';

export type { Migration, Versioned } from './migration';

/** In the order of their versions. Empty: 1.0.0 is the first published format. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * A value brought to the format that this reader knows, step by step. A value of this version or a later one is returned as it is.
 * @param migrations the published ones, unless a test says otherwise.
 */
export function migrate(
  value: Versioned,
  migrations: readonly Migration[] = MIGRATIONS,
  target: string = SCHEMA_VERSION,
): Versioned {
  let current = value;
  for (const { to, migrate: step } of migrations) {
    const isNeeded = compareVersions(current.schemaVersion, to) < 0 && compareVersions(to, target) <= 0;
    if (isNeeded) current = { ...step({ ...current }), schemaVersion: to };
  }
  return current;
}

/** Below 0 when the first is older. Versions that are no semver compare as equal: the schema says what is wrong with them. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0) || 0;
}
