import { bitsOf } from '../bits';
import { STAGES, type Stage } from '../vocabulary';
import { type Gate, letsIn } from './gate';

export const stageGate: Gate = (structure, { asked, profile }) => {
  const evidence = structure.stages;
  if (!asked.stage) return { reason: 'stage-not-asked', evidence };
  if (letsIn(bitsOf(evidence, STAGES), asked.stage)) {
    const reason = evidence.length > 0 ? 'stage-served' : 'stage-not-stated';
    return { reason, evidence };
  }
  const stage = nearestStage(evidence, profile.stage as Stage);
  return { reason: 'stage-other', evidence, wants: { stage } };
};

/** How many steps of the path lie between a stage and the nearest one in a set of bits. */
export function stageSteps(stages: number, asked: number): number {
  let steps = 0;
  for (let reach = asked; !(stages & reach) && steps < STAGES.length; steps++) reach |= (reach << 1) | (reach >> 1);
  return steps;
}

/** The nearest stage served; of two as near, the later one: a project moves forward. */
function nearestStage(stages: readonly Stage[], asked: Stage): Stage {
  const from = STAGES.indexOf(asked);
  const distance = (stage: Stage) => Math.abs(STAGES.indexOf(stage) - from - 0.1);
  return stages.reduce((best, stage) => (distance(stage) < distance(best) ? stage : best));
}
