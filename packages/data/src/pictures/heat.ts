import {
  type CoverageReport,
  type IsoDate,
  MODELS,
  type Model,
  type Sector,
  STAGES,
  type Stage,
  type TerritoryCode,
} from '@ess-orientation/core';
import { type Reach, reachOf } from './reach';

/** One square: who serves a place at a stage in a model, and how near. */
export interface HeatCell {
  stage: Stage;
  model: Model;
  reach: Reach;
  /** Ids, the most local first. */
  served: string[];
}

export interface HeatRow {
  territory: TerritoryCode;
  name: string;
  /** Model by model, stage by stage. */
  cells: HeatCell[];
}

/** A coverage report as a table: what the terminal, the SVG and the HTML all draw. */
export interface Heat {
  on: IsoDate;
  datasetVersion: string;
  level: 'departement' | 'region';
  sector?: Sector;
  rows: HeatRow[];
}

/** @param report of every stage and model, with one sector at most. */
export function heatOf(
  report: CoverageReport,
  { level, sector, nameOf }: Pick<Heat, 'level' | 'sector'> & { nameOf(code: TerritoryCode): string | undefined },
): Heat {
  const rows = new Map<TerritoryCode, HeatRow>();
  for (const { territory, stage, model, served, narrowest } of report.cells) {
    const row = rows.get(territory) ?? { territory, name: nameOf(territory) ?? territory, cells: [] };
    row.cells.push({
      stage,
      model,
      reach: reachOf({ narrowest }),
      served: served.map(({ structure }) => structure.id),
    });
    rows.set(territory, row);
  }
  for (const { cells } of rows.values()) cells.sort((a, b) => orderOf(a) - orderOf(b));
  const { on, datasetVersion } = report;
  return { on, datasetVersion, level, ...(sector ? { sector } : {}), rows: [...rows.values()] };
}

const orderOf = ({ model, stage }: HeatCell): number => MODELS.indexOf(model) * STAGES.length + STAGES.indexOf(stage);

/** How many squares have each reach. */
export function countReaches({ rows }: Pick<Heat, 'rows'>): Readonly<Record<Reach, number>> {
  const counts = { local: 0, departement: 0, region: 0, part: 0, national: 0, none: 0 };
  for (const { cells } of rows) for (const { reach } of cells) counts[reach]++;
  return counts;
}
