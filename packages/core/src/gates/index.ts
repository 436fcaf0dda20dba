import type { Structure } from '../dataset';
import { audienceGate } from './audience';
import type { Gate, GateContext, GateId, GateResult } from './gate';
import { lifecycleGate } from './lifecycle';
import { modelGate } from './model';
import { stageGate } from './stage';
import { territoryGate } from './territory';

/** Every gate, in the order in which they are read out. A structure that fails one is not recommended. */
const GATES: Readonly<Record<GateId, Gate>> = {
  lifecycle: lifecycleGate,
  territory: territoryGate,
  stage: stageGate,
  model: modelGate,
  audience: audienceGate,
};

export function checkGate(gate: GateId, structure: Structure, context: GateContext): GateResult {
  const found = GATES[gate](structure, context);
  return { gate, passed: !found.wants, ...found };
}
