import { NEEDS, SECTORS, SITUATIONS, STAGES } from '@ess-orientation/core';
import type { QuestionId } from './answers';

/** How a question is answered: one choice, several, or a place. */
export type ChoiceQuestion =
  | { kind: 'one'; id: 'situation' | 'stage'; options: readonly string[] }
  | { kind: 'many'; id: 'sectors' | 'needs'; options: readonly string[] };
export type Question = ChoiceQuestion | { kind: 'place'; id: 'territory' };

export const QUESTIONS: Readonly<{ [Id in QuestionId]: Question & { id: Id } }> = {
  situation: { kind: 'one', id: 'situation', options: SITUATIONS },
  stage: { kind: 'one', id: 'stage', options: STAGES },
  territory: { kind: 'place', id: 'territory' },
  sectors: { kind: 'many', id: 'sectors', options: SECTORS },
  needs: { kind: 'many', id: 'needs', options: NEEDS },
};

/** The order in which questions are asked. An adaptive order replaces this list, not its readers. */
export const STEPS: readonly QuestionId[] = ['situation', 'stage', 'territory', 'sectors', 'needs'];
