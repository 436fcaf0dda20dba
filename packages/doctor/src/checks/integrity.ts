import { type Finding, finding } from '../finding';
import type { ModuleScript, Observation, Release } from '../observation';

/** Would the browser notice a script that somebody changed? */
export const integrity = ({ scripts }: Observation, release: Release): Finding[] =>
  scripts.flatMap((script) => checkOf(script, release));

function checkOf({ src, integrity: stated, crossorigin, elsewhere, hash }: ModuleScript, release: Release): Finding[] {
  if (stated === null) return [finding('warning', 'integrity-missing', { src, value: hash, elsewhere })];
  if (!stated.split(/\s+/).includes(hash)) return [finding('error', 'integrity-wrong', { src, value: hash })];
  if (elsewhere && !crossorigin) return [finding('error', 'integrity-no-cors', { src })];
  const known = Object.values(release.files).includes(hash) ? release.version : null;
  const found = [finding('ok', 'integrity-right', { src, release: known })];
  // Its content changes at the next update, and the hash then shuts the module out.
  if (!/\d+\.\d+\.\d+/.test(new URL(src).pathname)) found.push(finding('warning', 'integrity-moving', { src }));
  return found;
}
