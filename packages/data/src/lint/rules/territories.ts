import type { Coverage } from '@ess-orientation/core';
import type { Fault } from '../problem';
import type { EcosystemRule, StructureRule, Workshop } from '../rule';

const HINT = 'look the code up with `ess-data territory <name>`; a merged commune has the code of the new one';

function check(coverage: Coverage, { territoryExists }: Workshop): Fault[] {
  const faults = (['include', 'exclude'] as const).flatMap((list) =>
    (coverage[list] ?? []).flatMap((code, index): Fault[] => {
      const path = `coverage.${list}[${index}]`;
      return territoryExists(code)
        ? []
        : [{ path, expected: 'a code of the code officiel géographique', found: code, hint: HINT }];
    }),
  );
  if (coverage.within) {
    faults.push({
      path: 'coverage.within',
      expected: 'absent',
      found: coverage.within,
      hint: 'the build computes it: leave it out',
    });
  }
  if (coverage.include.length === 0 && !coverage.remote) {
    faults.push({
      path: 'coverage.include',
      expected: 'at least one territory',
      found: [],
      hint: 'say where it works, or "remote": true',
    });
  }
  return faults;
}

const description = 'Coverage names territories that exist.';
export const structureTerritories: StructureRule = {
  name: 'territories',
  description,
  check: ({ record }, workshop) => {
    const commune = record.contact?.commune;
    const faults = check(record.coverage, workshop);
    if (commune && !workshop.territoryExists(commune)) {
      faults.push({
        path: 'contact.commune',
        expected: 'a commune of the code officiel géographique',
        found: commune,
        hint: HINT,
      });
    }
    return faults;
  },
};
export const ecosystemTerritories: EcosystemRule = {
  name: 'territories',
  description,
  check: ({ record }, workshop) => check(record.coverage, workshop),
};
