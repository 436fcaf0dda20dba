import { audienceGate } from './audience';
import type { Gate, GateId } from './gate';
import { lifecycleGate } from './lifecycle';
import { modelGate } from './model';
import { stageGate } from './stage';
import { territoryGate } from './territory';

/** Every gate, in the order in which they are read out. A structure that fails one is not recommended. */
export const GATES: Readonly<Record<GateId, Gate>> = {
  lifecycle: lifecycleGate,
  territory: territoryGate,
  stage: stageGate,
  model: modelGate,
  audience: audienceGate,
};
