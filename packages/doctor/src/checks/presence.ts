import { type Finding, finding } from '../finding';
import type { Observation, Release } from '../observation';

/** Is the module there, once, in a version that this doctor knows, with its data? */
export function presence({ elements, links, version, scripts, faults }: Observation, release: Release): Finding[] {
  if (elements.length === 0) return [finding('error', 'absent', { links })];
  if (version === null) return [finding('error', 'not-defined', { src: scripts[0]?.src })];
  const found = [finding('ok', 'version', { version, count: elements.length })];
  if (version !== release.version)
    found.push(finding('warning', 'other-release', { found: version, expected: release.version }));
  if (scripts.length > 1) found.push(finding('warning', 'second-copy', { sources: scripts.map(({ src }) => src) }));
  return [...found, ...faults.map((fault) => finding('error', 'data-failed', fault))];
}
