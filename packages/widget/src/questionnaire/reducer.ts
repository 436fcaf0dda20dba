import type { Profile, TerritoryCode } from '@ess-orientation/core';
import { type Answers, answersFrom, type QuestionId, UNKNOWN, type Unknown } from './answers';
import { type ChoiceQuestion, QUESTIONS } from './questions';
import { askedSteps, firstScreen, initialState, type Screen, type State } from './state';

export type Action =
  /** `value` comes from the DOM: one of the question's options, or `UNKNOWN`. */
  | { type: 'choose'; question: ChoiceQuestion['id']; value: string; chosen: boolean }
  | { type: 'place'; territory: readonly TerritoryCode[] | Unknown | null }
  | { type: 'continue' }
  | { type: 'back' }
  | { type: 'edit'; question: QuestionId }
  | { type: 'recap' }
  | { type: 'more' }
  | { type: 'restart' }
  /** From the host, not from the person. */
  | { type: 'given'; profile: Profile }
  | { type: 'lock'; territory: readonly TerritoryCode[] | null };

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'choose':
      return answered(state, { ...state.answers, ...choice(state.answers, action) }, action.question);
    case 'place':
      return answered(state, { ...state.answers, ...place(action.territory) }, 'territory', action.territory === null);
    case 'continue':
      return proceed({ ...state, started: true });
    case 'back':
      return { ...state, screen: screenBefore(state), editing: false, unanswered: false };
    case 'edit':
      return { ...state, screen: { name: 'question', question: action.question }, editing: true, unanswered: false };
    case 'recap':
      return { ...state, screen: { name: 'recap' }, editing: false };
    case 'more':
      return { ...state, pages: state.pages + 1 };
    case 'restart':
      return { ...initialState(state.steps), locked: state.locked, screen: firstScreen(askedSteps(state)) };
    case 'given': {
      const { model, audiences } = action.profile;
      const given = { ...(model ? { model } : {}), ...(audiences ? { audiences } : {}) };
      return { ...state, given, answers: { ...state.answers, ...answersFrom(action.profile) }, pages: 0 };
    }
    case 'lock':
      return locked(state, action.territory);
  }
}

function answered(state: State, answers: Answers, question: QuestionId, withdrawn = false): State {
  const kept = withdrawn || isEmpty(answers[question]) ? without(answers, question) : answers;
  return { ...state, answers: kept, started: true, unanswered: false, pages: 0 };
}

function choice(answers: Answers, { question, value, chosen }: Action & { type: 'choose' }): Answers {
  const { kind, options } = QUESTIONS[question];
  if (value !== UNKNOWN && !options.includes(value)) return {};
  if (kind === 'one') return chosen ? { [question]: value } : {};
  if (value === UNKNOWN) return { [question]: chosen ? UNKNOWN : [] };
  const before: readonly string[] = listOf(answers[question]);
  const chosenNow = new Set(chosen ? [...before, value] : before.filter((one) => one !== value));
  return { [question]: options.filter((option) => chosenNow.has(option)) };
}

const place = (territory: (Action & { type: 'place' })['territory']): Answers => (territory ? { territory } : {});

function proceed(state: State): State {
  const { screen, answers, editing } = state;
  if (screen.name === 'recap') return { ...state, screen: { name: 'results' }, pages: 0 };
  if (screen.name === 'results') return state;
  if (answers[screen.question] === undefined) return { ...state, unanswered: true };
  const steps = askedSteps(state);
  const next = editing ? undefined : steps[steps.indexOf(screen.question) + 1];
  return { ...state, screen: next ? { name: 'question', question: next } : { name: 'recap' }, editing: false };
}

function screenBefore(state: State): Screen {
  const { screen, editing } = state;
  const steps = askedSteps(state);
  if (screen.name === 'results' || editing) return { name: 'recap' };
  const before = screen.name === 'recap' ? steps[steps.length - 1] : steps[steps.indexOf(screen.question) - 1];
  return before ? { name: 'question', question: before } : screen;
}

function locked(state: State, territory: readonly TerritoryCode[] | null): State {
  const next = { ...state, locked: territory };
  const asksPlace = state.screen.name === 'question' && state.screen.question === 'territory';
  return territory && asksPlace ? { ...next, screen: firstScreen(askedSteps(next)) } : next;
}

const isEmpty = (answer: unknown): boolean => Array.isArray(answer) && answer.length === 0;
const listOf = (answer: readonly string[] | string | undefined): readonly string[] =>
  typeof answer === 'object' ? answer : [];

function without(answers: Answers, question: QuestionId): Answers {
  const { [question]: _, ...others } = answers;
  return others;
}
