import type { Profile, TerritoryCode } from '@ess-orientation/core';
import type { PlaceNames } from '../dataset/places';
import { type Answers, profileFrom, type QuestionId, UNKNOWN } from './answers';
import { ADAPTIVE_STEPS, STEPS } from './questions';

export type Screen = { name: 'question'; question: QuestionId } | { name: 'recap' } | { name: 'results' };

/** Everything the questionnaire remembers. It lives in the page's memory and nowhere else. */
export interface State {
  /** The questions that may be asked, in the order that holds where nothing tells which is worth asking. */
  readonly steps: readonly QuestionId[];
  /** The answers choose the next question: it then comes with each `continue`. */
  readonly adaptive: boolean;
  /** The questions opened so far, in order. */
  readonly asked: readonly QuestionId[];
  readonly screen: Screen;
  readonly answers: Answers;
  /** What the host knows and no question asks: the model. */
  readonly given: Profile;
  /** The place fixed by the host: it is then not asked. */
  readonly locked: readonly TerritoryCode[] | null;
  /** The names of the communes and intercommunalités of the chosen place. */
  readonly names: PlaceNames;
  /** The person has acted at least once. */
  readonly started: boolean;
  /** A question was opened from the recap, where the person returns. */
  readonly editing: boolean;
  /** Continue was pressed without an answer. */
  readonly unanswered: boolean;
  /** How many times more structures were asked for. */
  readonly pages: number;
}

export function initialState(steps: readonly QuestionId[] = STEPS, adaptive = false): State {
  return {
    steps,
    adaptive,
    ...opening(steps),
    answers: {},
    given: {},
    locked: null,
    names: {},
    started: false,
    editing: false,
    unanswered: false,
    pages: 0,
  };
}

export const stepsOf = (adaptive: boolean): readonly QuestionId[] => (adaptive ? ADAPTIVE_STEPS : STEPS);

/** The questions that may be asked, in order. */
export const askableSteps = ({ steps, locked }: Pick<State, 'steps' | 'locked'>): QuestionId[] =>
  steps.filter((question) => question !== 'territory' || locked === null);

/** The questions asked so far, in order, then those that the host or the recap answered. */
export function askedSteps(state: State): QuestionId[] {
  const { asked, answers } = state;
  return [
    ...asked,
    ...askableSteps(state).filter((question) => !asked.includes(question) && answers[question] !== undefined),
  ];
}

/** The questions that nobody needed to ask. */
export function leftOut(state: State): QuestionId[] {
  const asked = askedSteps(state);
  return askableSteps(state).filter((question) => !asked.includes(question));
}

/** Where a question stands, from 1, and how many there are: at most, where the answers choose. */
export function positionOf(state: State, question: QuestionId): { position: number; total: number } {
  const at = askedSteps(state).indexOf(question);
  return { position: at < 0 ? askedSteps(state).length + 1 : at + 1, total: askableSteps(state).length };
}

/** The questions answered by “je ne sais pas”: they are not asked again. */
export const unknownTo = ({ answers }: Pick<State, 'answers'>): QuestionId[] =>
  (Object.keys(answers) as QuestionId[]).filter((question) => answers[question] === UNKNOWN);

/** The first question. */
export function opening(steps: readonly QuestionId[]): Pick<State, 'asked' | 'screen'> {
  const [question] = steps;
  return question
    ? { asked: [question], screen: { name: 'question', question } }
    : { asked: [], screen: { name: 'recap' } };
}

/** What the matcher is asked. */
export function profileOf({ given, answers, locked }: State): Profile {
  return { ...given, ...profileFrom(answers), ...(locked ? { territory: [...locked] } : {}) };
}
