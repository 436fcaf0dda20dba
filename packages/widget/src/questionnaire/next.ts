import type { Matcher } from '@ess-orientation/core';
import type { Action } from './action';
import type { QuestionId } from './answers';
import { STEPS } from './questions';
import { askableSteps, profileOf, type State, unknownTo } from './state';

/**
 * The question that `continue` opens; `null`: the recap.
 * @param chosen what the matcher finds worth asking (`null`: nothing more), `undefined` where no data tells.
 */
export function questionAfter(state: State, question: QuestionId, chosen: QuestionId | null | undefined) {
  const { asked, answers } = state;
  const at = asked.indexOf(question);
  // On the way back to where the person was, what they have answered stays as it was.
  const again = asked[at + 1];
  if (again !== undefined && answers[again] !== undefined) return again;
  const behind = asked.slice(0, at + 1);
  const open = askableSteps(state).filter((one) => !behind.includes(one));
  if (chosen !== undefined) return chosen !== null && open.includes(chosen) ? chosen : null;
  return open.find((one) => !state.adaptive || (STEPS.includes(one) && answers[one] === undefined)) ?? null;
}

/** `continue` with the question that the matcher chooses, where the answers choose and there is some data. */
export function withNext(action: Action, state: State, matcher: Matcher | null): Action {
  const chosen = action.type === 'continue' && state.adaptive && state.screen.name === 'question' && !state.editing;
  if (!chosen || !matcher) return action;
  const skip = unknownTo(state);
  return { ...action, next: matcher.nextQuestion(profileOf(state), { skip, ignoreTies: true }) };
}
