import { type Asked, ask, hashOf } from './asked';
import { type Answer, answersTo, jointAnswersTo } from './likely-answers';
import type { Prepared } from './prepare';
import { checkProfile, type Profile } from './profile';
import { isUnanswered, QUESTION_IDS, type QuestionId } from './questions';
import { scan } from './scan';

export interface NextQuestionOptions {
  /** Questions already asked, and answered by "je ne sais pas": not asked again. */
  skip?: readonly QuestionId[];
  /**
   * Take an answer that only draws lots again among equals for no change. Off by default, so that `null` means what it
   * says; a journey that wants to be short turns it on.
   */
  ignoreTies?: boolean;
}

const FIRST = 3;

/**
 * The unanswered question whose answer changes the first three the most, on average over the answers that the dataset
 * makes likely; `null` when no answer can change them.
 * @throws EssOrientationError on a bad profile.
 */
export function nextQuestion(index: Prepared, profile: Profile, options: NextQuestionOptions = {}): QuestionId | null {
  checkProfile(profile);
  const { skip = [], ignoreTies = false } = options;
  const open = QUESTION_IDS.filter((question) => isUnanswered(profile, question) && !skip.includes(question));
  const asked = ask(profile);
  const now = firstRows(index, asked);
  // The lots among equals stay as they are drawn, to compare like with like.
  const changeBy = (answer: Answer) => changedPlaces(now, firstRows(index, { ...asked, ...answer.asked }));
  let best: QuestionId | null = null;
  let most = 0;
  // Those of few answers first: what they change tells the others when to give up.
  for (const question of [...open].sort((a, b) => answersTo(a, index).length - answersTo(b, index).length)) {
    const change = expected(answersTo(question, index), changeBy, most);
    const isFirstOfEquals = change === most && best !== null && open.indexOf(question) < open.indexOf(best);
    if (change > most || isFirstOfEquals) [best, most] = [question, change];
  }
  if (best) return best;
  // One answer alone may change nothing where two together do: only then are they worth trying.
  const jointly = open.find((question) => jointAnswersTo(question).some((one) => changeBy(one) > 0));
  if (jointly || ignoreTies) return jointly ?? null;
  const reshuffles = (answer: Answer) => {
    const then = { ...asked, ...answer.asked };
    return changedPlaces(now, firstRows(index, { ...then, hash: hashOf(then) })) > 0;
  };
  return open.find((question) => answersTo(question, index).some(reshuffles)) ?? null;
}

function firstRows(index: Prepared, asked: Asked): number[] {
  return scan(index, index.dayOf(), asked, { limit: FIRST, nearLimit: 0 }).best.map(({ row }) => row);
}

/** How many of the first places are held by another structure, or by none any more. */
function changedPlaces(before: readonly number[], after: readonly number[]): number {
  return before.filter((row, place) => after[place] !== row).length;
}

/** How many places change on average; 0 as soon as it can't reach `least` any more. */
function expected(answers: readonly Answer[], changeBy: (answer: Answer) => number, least: number): number {
  const weight = answers.reduce((sum, answer) => sum + answer.weight, 0);
  let left = weight;
  let change = 0;
  for (const answer of answers) {
    if ((change + FIRST * left) / weight < least) return 0;
    change += answer.weight * changeBy(answer);
    left -= answer.weight;
  }
  return change / weight;
}
