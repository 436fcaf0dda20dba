import type { Profile, TerritoryCode } from '@ess-orientation/core';
import { type Answers, profileFrom, type QuestionId } from './answers';
import { STEPS } from './questions';

export type Screen = { name: 'question'; question: QuestionId } | { name: 'recap' } | { name: 'results' };

/** Everything the questionnaire remembers. It lives in the page's memory and nowhere else. */
export interface State {
  readonly steps: readonly QuestionId[];
  readonly screen: Screen;
  readonly answers: Answers;
  /** What the host knows and no question asks: model, audiences. */
  readonly given: Profile;
  /** The place fixed by the host: it is then not asked. */
  readonly locked: readonly TerritoryCode[] | null;
  /** The person has acted at least once. */
  readonly started: boolean;
  /** A question was opened from the recap, where the person returns. */
  readonly editing: boolean;
  /** Continue was pressed without an answer. */
  readonly unanswered: boolean;
  /** How many times more structures were asked for. */
  readonly pages: number;
}

export function initialState(steps: readonly QuestionId[] = STEPS): State {
  return {
    steps,
    screen: firstScreen(steps),
    answers: {},
    given: {},
    locked: null,
    started: false,
    editing: false,
    unanswered: false,
    pages: 0,
  };
}

/** The questions that are asked, in order. */
export const askedSteps = ({ steps, locked }: Pick<State, 'steps' | 'locked'>): QuestionId[] =>
  steps.filter((question) => question !== 'territory' || locked === null);

export function firstScreen(steps: readonly QuestionId[]): Screen {
  const [question] = steps;
  return question ? { name: 'question', question } : { name: 'recap' };
}

/** What the matcher is asked. */
export function profileOf({ given, answers, locked }: State): Profile {
  return { ...given, ...profileFrom(answers), ...(locked ? { territory: [...locked] } : {}) };
}
