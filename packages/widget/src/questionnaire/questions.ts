import { AUDIENCES, NEEDS, SECTORS, SITUATIONS, STAGES } from '@ess-orientation/core';
import type { QuestionId } from './answers';

/** How a question is answered: one choice, several, or a place. */
export type ChoiceQuestion =
  | { kind: 'one'; id: 'situation' | 'stage'; options: readonly string[] }
  | { kind: 'many'; id: 'sectors' | 'needs' | 'audiences'; options: readonly string[] };
export type Question = ChoiceQuestion | { kind: 'place'; id: 'territory' };

export const QUESTIONS: Readonly<{ [Id in QuestionId]: Question & { id: Id } }> = {
  situation: { kind: 'one', id: 'situation', options: SITUATIONS },
  stage: { kind: 'one', id: 'stage', options: STAGES },
  territory: { kind: 'place', id: 'territory' },
  sectors: { kind: 'many', id: 'sectors', options: SECTORS },
  needs: { kind: 'many', id: 'needs', options: NEEDS },
  audiences: { kind: 'many', id: 'audiences', options: AUDIENCES },
};

/** The fixed order: where the host asks for it, and while no data tells which question is worth asking next. */
export const STEPS: readonly QuestionId[] = ['situation', 'stage', 'territory', 'sectors', 'needs'];

/** Every question that may be asked where the answers choose the order. */
export const ADAPTIVE_STEPS: readonly QuestionId[] = [...STEPS, 'audiences'];
