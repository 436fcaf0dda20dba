import { containersOf, levelOf, type Orientation, type TerritoryCode } from '@ess-orientation/core';

/**
 * The communes that near misses serve in the département of the place: their names lie in the very file that tells of the
 * place. Others would take a file more, and are told by their département.
 */
export function nearbyCommunes({ nearMisses }: Orientation, chain: readonly TerritoryCode[]): TerritoryCode[] {
  const departements = new Set(chain.filter((code) => levelOf(code) === 'departement'));
  const served = nearMisses
    .filter(({ failed }) => failed === 'territory')
    .flatMap(({ structure }) => structure.coverage.include);
  return [...new Set(served)].filter(
    (code) => levelOf(code) === 'commune' && containersOf(code).some((one) => departements.has(one)),
  );
}
