import type { Action } from './action';
import { type Answers, answersFrom, type QuestionId, UNKNOWN } from './answers';
import { questionAfter } from './next';
import { QUESTIONS } from './questions';
import { askableSteps, initialState, opening, type Screen, type State, stepsOf } from './state';

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'choose':
      return answered(state, { ...state.answers, ...choice(state.answers, action) }, action.question);
    case 'place':
      return {
        ...answered(state, { ...state.answers, ...place(action.territory) }, 'territory', action.territory === null),
        names: action.names ?? {},
      };
    case 'continue':
      return proceed({ ...state, started: true }, action.next);
    case 'back':
      return { ...state, screen: screenBefore(state), editing: false, unanswered: false };
    case 'edit':
      return { ...state, screen: { name: 'question', question: action.question }, editing: true, unanswered: false };
    case 'recap':
      return { ...state, screen: { name: 'recap' }, editing: false };
    case 'show':
      return { ...state, started: true, screen: { name: 'results' }, unanswered: false, editing: false };
    case 'begin':
      return { ...state, started: true };
    case 'more':
      return { ...state, pages: state.pages + 1 };
    case 'restart':
      return restarted(state);
    case 'given': {
      const { model } = action.profile;
      const given = model ? { model } : {};
      return { ...state, given, answers: { ...state.answers, ...answersFrom(action.profile) }, pages: 0 };
    }
    case 'shared':
      return { ...state, answers: { ...state.answers, ...action.answers }, screen: { name: 'recap' }, pages: 0 };
    case 'lock':
      return locked(state, action);
    case 'order':
      return ordered(state, action.adaptive);
    case 'named':
      return { ...state, names: { ...state.names, ...action.names } };
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

function proceed(state: State, chosen: QuestionId | null | undefined): State {
  const { screen, answers, editing, asked } = state;
  if (screen.name === 'recap') return { ...state, screen: { name: 'results' }, pages: 0 };
  if (screen.name === 'results') return state;
  const { question } = screen;
  if (answers[question] === undefined) return { ...state, unanswered: true };
  if (editing) return { ...state, screen: { name: 'recap' }, editing: false };
  const next = questionAfter(state, question, chosen);
  const at = asked.indexOf(question) + 1;
  if (next === null) return { ...state, asked: asked.slice(0, at), screen: { name: 'recap' } };
  const path = asked[at] === next ? asked : [...asked.slice(0, at), next];
  return { ...state, asked: path, screen: { name: 'question', question: next } };
}

function screenBefore({ screen, editing, asked }: State): Screen {
  if (screen.name === 'results' || editing) return { name: 'recap' };
  const before = screen.name === 'recap' ? asked[asked.length - 1] : asked[asked.indexOf(screen.question) - 1];
  return before ? { name: 'question', question: before } : screen;
}

function restarted({ steps, adaptive, locked: territory, names }: State): State {
  const fresh = initialState(steps, adaptive);
  return territory ? locked(fresh, { territory, names }) : fresh;
}

/** The order changes for what comes; what is open stays, but for a question that is not asked any more. */
function ordered(state: State, adaptive: boolean): State {
  const next = { ...state, adaptive, steps: stepsOf(adaptive) };
  return state.started || state.screen.name !== 'question' ? next : { ...next, ...opening(askableSteps(next)) };
}

function locked(
  state: State,
  { territory, names = {} }: Pick<Action & { type: 'lock' }, 'territory' | 'names'>,
): State {
  const next = { ...state, locked: territory, names };
  if (!territory) return next;
  const asksPlace = state.screen.name === 'question' && state.screen.question === 'territory';
  if (asksPlace) return { ...next, ...opening(askableSteps(next)), editing: false };
  return { ...next, asked: state.asked.filter((question) => question !== 'territory') };
}

const isEmpty = (answer: unknown): boolean => Array.isArray(answer) && answer.length === 0;
const listOf = (answer: readonly string[] | string | undefined): readonly string[] =>
  typeof answer === 'object' ? answer : [];

function without(answers: Answers, question: QuestionId): Answers {
  const { [question]: _, ...others } = answers;
  return others;
}
