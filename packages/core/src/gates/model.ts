import { bitsOf } from '../bits';
import type { Structure } from '../dataset';
import { MODELS } from '../vocabulary';
import type { Gate } from './gate';

/** The models a structure lets in: those it states, or both where it states none. */
export const modelsLetIn = (structure: Structure): number => bitsOf(structure.models, MODELS) || BOTH;
const BOTH = (1 << MODELS.length) - 1;

export const modelGate: Gate = {
  id: 'model',
  check(structure, { asked }) {
    const evidence = structure.models;
    if (!asked.model) return { gate: 'model', passed: true, reason: 'model-not-asked', evidence };
    if (modelsLetIn(structure) & asked.model) {
      const reason = evidence.length > 0 ? 'model-served' : 'model-not-stated';
      return { gate: 'model', passed: true, reason, evidence };
    }
    const [model] = evidence;
    return { gate: 'model', passed: false, reason: 'model-other', evidence, wants: model ? { model } : {} };
  },
};
