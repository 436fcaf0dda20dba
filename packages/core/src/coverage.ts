import { ask } from './asked';
import { holdOf } from './coverage-of';
import type { Structure } from './dataset';
import type { IsoDate } from './dates';
import { type Issue, throwIfAny } from './errors';
import { visitHolders } from './holders';
import type { Prepared } from './prepare';
import { DEPARTEMENTS } from './regions';
import { levelOf, type TerritoryCode, type TerritoryLevel } from './territory';
import { MODELS, type Model, type Sector, STAGES, type Stage } from './vocabulary';

/** Which cells to fill. */
export interface CoverageQuery {
  /** Places, each a code or a whole chain (an EPCI or a commune needs its chain); every département by default. */
  territories?: readonly (TerritoryCode | readonly TerritoryCode[])[];
  stages?: readonly Stage[];
  models?: readonly Model[];
  /** One more dimension; a generalist serves every sector. */
  sectors?: readonly Sector[];
  on?: IsoDate;
}

/** Who serves one place at one stage in one model. Only what sheets state counts: what is not stated fills no gap. */
export interface CoverageCell {
  territory: TerritoryCode;
  stage: Stage;
  model: Model;
  sector?: Sector;
  /** Narrowest first, then by id. */
  served: { structure: Structure; hold: TerritoryLevel | 'part' }[];
  /** How local the most local one is; `null`: nobody. `part`: only in a part of the place. */
  narrowest: TerritoryLevel | 'part' | null;
}

export interface CoverageReport {
  on: IsoDate;
  datasetVersion: string;
  cells: CoverageCell[];
  /** The cells that nobody serves, and those that only a national or remote structure serves. */
  gaps: { territory: TerritoryCode; stage: Stage; model: Model; sector?: Sector; kind: 'none' | 'national-only' }[];
}

const ORDER: readonly (TerritoryLevel | 'part')[] = ['commune', 'epci', 'departement', 'region', 'part', 'national'];

/** @throws EssOrientationError on an unparseable territory code or date. */
export function coverage(index: Prepared, query: CoverageQuery = {}): CoverageReport {
  const places = (query.territories ?? allDepartements()).map((place) =>
    typeof place === 'string' ? [place] : [...place],
  );
  checkPlaces(places);
  const { stages = STAGES, models = MODELS, sectors } = query;
  const day = index.dayOf(query.on);
  const cells: CoverageCell[] = [];
  for (const place of places) {
    const asked = ask({ territory: place });
    const holders: CoverageCell['served'] = [];
    visitHolders(index, day.ranked, asked, (row) => {
      const structure = index.structures[row] as Structure;
      holders.push({ structure, hold: holdOf(structure.coverage, asked) as TerritoryLevel | 'part' });
    });
    holders.sort((a, b) => ORDER.indexOf(a.hold) - ORDER.indexOf(b.hold) || (a.structure.id < b.structure.id ? -1 : 1));
    for (const stage of stages) {
      for (const model of models) {
        for (const sector of sectors ?? [undefined]) {
          const served = holders.filter(({ structure }) => serves(structure, stage, model, sector));
          const cell = {
            territory: place[0] as TerritoryCode,
            stage,
            model,
            ...(sector === undefined ? {} : { sector }),
          };
          cells.push({ ...cell, served, narrowest: served[0]?.hold ?? null });
        }
      }
    }
  }
  return { on: day.on, datasetVersion: index.dataset.version, cells, gaps: cells.flatMap(gapsOf) };
}

function serves(
  { stages, models, sectors }: Structure,
  stage: Stage,
  model: Model,
  sector: Sector | undefined,
): boolean {
  return (
    stages.includes(stage) &&
    models.includes(model) &&
    (sector === undefined || sectors.length === 0 || sectors.includes(sector))
  );
}

function gapsOf({ served: _served, narrowest, ...cell }: CoverageCell): CoverageReport['gaps'] {
  if (narrowest === null) return [{ ...cell, kind: 'none' }];
  return narrowest === 'national' ? [{ ...cell, kind: 'national-only' }] : [];
}

const allDepartements = (): TerritoryCode[] => DEPARTEMENTS.map(([departement]) => departement).sort();

function checkPlaces(places: readonly (readonly TerritoryCode[])[]): void {
  const issues = places.flatMap((place, at) =>
    (place.length > 0 ? place : [undefined])
      .filter((code) => levelOf(code) === null)
      .map(
        (found): Issue => ({
          code: 'invalid-territory',
          path: `query.territories[${at}]`,
          expected: 'a territory code',
          found,
        }),
      ),
  );
  throwIfAny(issues);
}
