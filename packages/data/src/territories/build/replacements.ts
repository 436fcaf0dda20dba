import type { Cog } from './cog';

/**
 * Codes that are no longer a commune's, and the commune of today. Where a commune déléguée or associée has since moved to
 * another commune (two cases), the one that it is part of now wins.
 */
export function replacements({ communes }: Cog): ReadonlyMap<string, string> {
  const replaced = new Map<string, string>();
  for (const { code, anciensCodes = [] } of communes) {
    for (const former of anciensCodes) replaced.set(former, code);
  }
  for (const { type, code, chefLieu } of communes) {
    if (chefLieu && (type === 'commune-deleguee' || type === 'commune-associee')) replaced.set(code, chefLieu);
  }
  for (const { type, code } of communes) {
    if (type === 'commune-actuelle') replaced.delete(code);
  }
  return replaced;
}
