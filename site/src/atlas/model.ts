import {
  DEPARTEMENTS_BY_REGION,
  type Matcher,
  MODELS,
  type Model,
  type Sector,
  STAGES,
  type Stage,
  type TerritoryCode,
} from '@ess-orientation/core';
import { type HeatCell, type HeatRow, heatOf } from '../../../packages/data/src/pictures/heat';
import type { Reach } from '../../../packages/data/src/pictures/reach';

/** One stage in one model: what the map shows at once. */
export interface Choice {
  stage: Stage;
  model: Model;
}

/** A région in the heat table: how near the answer is, and how many of its départements have nobody near. */
export interface RegionRow extends HeatRow {
  gaps: { cell: Choice; none: TerritoryCode[]; nationalOnly: TerritoryCode[] }[];
}

export interface Atlas {
  datasetVersion: string;
  on: string;
  departements: ReadonlyMap<TerritoryCode, HeatRow>;
  regions: RegionRow[];
}

export const CHOICES: readonly Choice[] = MODELS.flatMap((model) => STAGES.map((stage) => ({ stage, model })));

const REGIONS = Object.entries(DEPARTEMENTS_BY_REGION).map(([region, departements]) => ({
  region: `REG-${region}` as TerritoryCode,
  departements: departements.split(' ').map((code): TerritoryCode => `DEP-${code}`),
}));

/** Asks the core's `coverage` for every département and région, at every stage and in both models. */
export function atlasOf(matcher: Matcher, nameOf: (code: TerritoryCode) => string, sector: Sector | null): Atlas {
  const asked = sector ? { sectors: [sector] } : {};
  const words = { nameOf, ...(sector ? { sector } : {}) };
  const near = heatOf(matcher.coverage(asked), { level: 'departement', ...words });
  const wide = heatOf(matcher.coverage({ ...asked, territories: REGIONS.map(({ region }) => region) }), {
    level: 'region',
    ...words,
  });
  const departements = new Map(near.rows.map((row) => [row.territory, row]));
  const regions = wide.rows
    .map((row) => ({ ...row, gaps: gapsIn(row.territory, departements) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  return { datasetVersion: near.datasetVersion, on: near.on, departements, regions };
}

function gapsIn(region: TerritoryCode, rows: Atlas['departements']): RegionRow['gaps'] {
  const own = REGIONS.find((one) => one.region === region)?.departements ?? [];
  return CHOICES.map((cell) => {
    const reached = (reach: Reach) => own.filter((code) => cellOf(rows.get(code), cell)?.reach === reach);
    return { cell, none: reached('none'), nationalOnly: reached('national') };
  });
}

export const cellOf = (row: HeatRow | undefined, { stage, model }: Choice): HeatCell | undefined =>
  row?.cells.find((cell) => cell.stage === stage && cell.model === model);

/** How many départements have each reach, for one stage and model. */
export function countOf({ departements }: Atlas, choice: Choice): Readonly<Record<Reach, number>> {
  const counts = { local: 0, departement: 0, region: 0, part: 0, national: 0, none: 0 };
  for (const row of departements.values()) counts[cellOf(row, choice)?.reach ?? 'none']++;
  return counts;
}
