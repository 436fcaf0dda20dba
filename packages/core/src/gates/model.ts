import { bitsOf } from '../bits';
import { MODELS } from '../vocabulary';
import { type Gate, letsIn } from './gate';

export const modelGate: Gate = (structure, { asked }) => {
  const evidence = structure.models;
  if (!asked.model) return { reason: 'model-not-asked', evidence };
  if (letsIn(bitsOf(evidence, MODELS), asked.model)) {
    const reason = evidence.length > 0 ? 'model-served' : 'model-not-stated';
    return { reason, evidence };
  }
  const [model] = evidence;
  return { reason: 'model-other', evidence, wants: model ? { model } : {} };
};
