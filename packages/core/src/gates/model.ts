import { bitsOf } from '../bits';
import { MODELS } from '../vocabulary';
import { type Gate, letsIn } from './gate';

export const modelGate: Gate = {
  id: 'model',
  check(structure, { asked }) {
    const evidence = structure.models;
    if (!asked.model) return { gate: 'model', passed: true, reason: 'model-not-asked', evidence };
    if (letsIn(bitsOf(evidence, MODELS), asked.model)) {
      const reason = evidence.length > 0 ? 'model-served' : 'model-not-stated';
      return { gate: 'model', passed: true, reason, evidence };
    }
    const [model] = evidence;
    return { gate: 'model', passed: false, reason: 'model-other', evidence, wants: model ? { model } : {} };
  },
};
