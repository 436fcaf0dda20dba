import { appearance } from './checks/appearance';
import { csp } from './checks/csp';
import { integrity } from './checks/integrity';
import { presence } from './checks/presence';
import { traffic } from './checks/traffic';
import type { Finding } from './finding';
import type { Observation, Release } from './observation';

const GRAVITY = ['error', 'warning', 'ok'];

/** Everything that can be said of what was seen, once, the gravest first. */
export function diagnose(seen: Observation, release: Release): Finding[] {
  const found = [
    ...presence(seen, release),
    ...integrity(seen, release),
    ...csp(seen),
    ...appearance(seen),
    ...traffic(seen),
  ];
  const once = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].sort((a, b) => GRAVITY.indexOf(a.level) - GRAVITY.indexOf(b.level));
}
