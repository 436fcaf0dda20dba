import { type CoverageQuery, type CoverageReport, coverage } from './coverage';
import type { Dataset } from './dataset';
import type { IsoDate } from './dates';
import { EssOrientationError } from './errors';
import { type Explanation, explain } from './explain';
import { type MatchOptions, match, type Orientation } from './match';
import { type NextQuestionOptions, nextQuestion } from './next-question';
import { type PathwayStep, pathway } from './pathway';
import { prepare } from './prepare';
import type { Profile } from './profile';
import type { QuestionId } from './questions';
import { type Weights, weightsWith } from './weights';

/** A dataset, ready to be asked. Holds no answer between two calls. */
export interface Matcher {
  /** The structures that fit, best first, each with its reasons. */
  match(profile: Profile, options?: MatchOptions): Orientation;
  /** Why, or why not, for any structure. */
  explain(profile: Profile, structureId: string, options?: { on?: IsoDate }): Explanation;
  /** Who takes over at this stage and each later one. */
  pathway(profile: Profile, options?: { on?: IsoDate }): PathwayStep[];
  /** The question most worth asking now; `null` when no answer can change the first three. */
  nextQuestion(profile: Profile, options?: NextQuestionOptions): QuestionId | null;
  /** Territory × stage × model (× sector): who serves each cell, and the gaps. */
  coverage(query?: CoverageQuery): CoverageReport;
}

/**
 * Reads a dataset once, so that each match is fast.
 * @param dataset as `parseDataset` of `@ess-orientation/data` returns it, or any object of that shape.
 * @param options.weights replaces some of the published weights.
 * @throws EssOrientationError on a value that is not a dataset, or on a weight that is not a number from 0.
 */
export function createMatcher(dataset: Dataset, options: { weights?: Partial<Weights> } = {}): Matcher {
  checkShape(dataset);
  const index = prepare(dataset, weightsWith(options.weights));
  return {
    match: (profile, matchOptions) => match(index, profile, matchOptions),
    explain: (profile, structureId, explainOptions) => explain(index, profile, structureId, explainOptions),
    pathway: (profile, pathwayOptions) => pathway(index, profile, pathwayOptions),
    nextQuestion: (profile, questionOptions) => nextQuestion(index, profile, questionOptions),
    coverage: (query) => coverage(index, query),
  };
}

function checkShape(dataset: unknown): void {
  const structures = (dataset as Partial<Dataset> | null | undefined)?.structures;
  if (Array.isArray(structures)) return;
  throw new EssOrientationError([
    {
      code: 'wrong-type',
      path: 'dataset.structures',
      expected: 'a list of structures',
      found: structures,
      hint: 'load it with parseDataset of @ess-orientation/data, which says what is wrong',
    },
  ]);
}
