/** Every package that ships, ours or another's, is under a licence of the list. Optional peers and tools don't ship. */
import { shippedDependencies } from '../packaging/shipped.mjs';

/** Permissive, and without a condition on the pages that embed the widget. Another one is a decision: see docs/decisions/0007. */
export const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'etalab-2.0']);

/** Reads the expressions that packages really write: one licence, or several joined by OR (one is enough) or AND (all are). */
export function isAllowed(expression) {
  if (typeof expression !== 'string') return false;
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(bare)) return false;
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one)));
}

export function refused() {
  const { roots, dependencies } = shippedDependencies();
  return [...roots.map(({ manifest }) => manifest), ...dependencies].filter(({ license }) => !isAllowed(license));
}

function main() {
  const { dependencies } = shippedDependencies();
  for (const { name, version, license } of dependencies) console.log(`${name}@${version}: ${license}`);
  const bad = refused();
  for (const { name, version, license } of bad)
    console.error(`✘ ${name}@${version}: ${license ?? 'no licence'} is not on the list`);
  process.exitCode = bad.length > 0 ? 1 : 0;
}

if (import.meta.filename === process.argv[1]) main();
