import { buildColumns, type Columns } from './columns';
import type { Dataset, Structure } from './dataset';
import { type IsoDate, isIsoDate } from './dates';
import { buildDay, type Day } from './day';
import { EssOrientationError } from './errors';
import type { Answer } from './likely-answers';
import { rowsByPlace } from './neighbours';
import { Places } from './places';
import type { QuestionId } from './questions';
import type { Weights } from './weights';

/** A dataset made ready to be asked: columns and lists, computed once. */
export interface Prepared {
  dataset: Dataset;
  /** Of the dataset, in the order of the rows. */
  structures: readonly Structure[];
  weights: Weights;
  columns: Columns;
  /** The territories that the dataset names. */
  places: Places;
  /** The day asked for, `publishedOn` unless given. @throws EssOrientationError when it is not a date. */
  checkDay(on?: IsoDate): IsoDate;
  /** What depends on the day, kept ready. @throws EssOrientationError when it is not a date. */
  dayOf(on?: IsoDate): Day;
  /** @throws EssOrientationError when no structure has that id. */
  structureOf(id: string): Structure;
  /** Whether a row's id comes before another's. */
  before(a: number, b: number): boolean;
  /** The likely answers to each question, once worked out. */
  likely: Map<QuestionId, readonly Answer[]>;
  /** Scratch for scans: the last scan that saw each row. */
  seen: Uint32Array;
  nextScan: number;
}

/** How many days to keep ready: today, and one of a time travel. Each weighs as much as the rest of the index. */
const DAYS_KEPT = 2;

export function prepare(dataset: Dataset, weights: Weights): Prepared {
  const { publishedOn } = dataset;
  const rows = rowsByPlace(dataset.structures);
  const structures = new Array<Structure>(rows.length);
  for (let at = 0; at < rows.length; at++) structures[rows[at] as number] = dataset.structures[at] as Structure;
  const columns = buildColumns(structures, rows);
  const places = new Places();
  const days = new Map<IsoDate, Day>();
  let ids: Map<string, number> | undefined;

  return {
    dataset,
    structures,
    weights,
    columns,
    places,
    checkDay: (on = publishedOn) => checkDay(on),
    dayOf(on = publishedOn) {
      let day = days.get(on);
      if (!day) {
        day = buildDay(dataset, structures, rows, columns, places, checkDay(on));
        const passing = [...days.keys()].find((kept) => kept !== publishedOn);
        if (days.size >= DAYS_KEPT && passing !== undefined) days.delete(passing);
        days.set(on, day);
      }
      return day;
    },
    structureOf(id) {
      ids ??= new Map(structures.map((structure, row) => [structure.id, row]));
      const structure = structures[ids.get(id) ?? -1];
      if (!structure) throw unknownStructure(id);
      return structure;
    },
    before: (a, b) => (structures[a] as Structure).id < (structures[b] as Structure).id,
    likely: new Map(),
    seen: new Uint32Array(structures.length),
    nextScan: 1,
  };
}

function checkDay(on: unknown): IsoDate {
  if (isIsoDate(on)) return on;
  throw new EssOrientationError([
    { code: 'invalid-date', path: 'options.on', expected: 'a day such as 2026-11-22', found: on },
  ]);
}

function unknownStructure(id: unknown): EssOrientationError {
  return new EssOrientationError([
    {
      code: 'unknown-structure',
      path: 'structureId',
      expected: 'the id of a structure of the dataset',
      found: id,
      hint: 'ids never disappear: check the spelling, or load a later version of the dataset',
    },
  ]);
}
