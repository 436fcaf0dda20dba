import type { Profile } from '@ess-orientation/core';
import { askableSteps, askedSteps, positionOf, type Screen, type State } from '../questionnaire/state';
import { EssOrientationRestartEvent } from './restart';
import { EssOrientationStartEvent } from './start';
import { EssOrientationStepEvent } from './step';

/** What a change of state tells the host. @param exposed the answers, where the host asked for them. */
export function eventsOf(before: State, after: State, exposed: { profile?: Profile }): Event[] {
  if (before.started && !after.started) return [new EssOrientationRestartEvent({ step: stepOf(before.screen) })];
  const started = !before.started && after.started ? [new EssOrientationStartEvent(exposed)] : [];
  const step = stepOf(after.screen);
  if (step === 'results' || step === stepOf(before.screen)) return started;
  const position = step === 'recap' ? askedSteps(after).length + 1 : positionOf(after, step).position;
  return [...started, new EssOrientationStepEvent({ step, position, total: askableSteps(after).length, ...exposed })];
}

const stepOf = (screen: Screen) => (screen.name === 'question' ? screen.question : screen.name);
